// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_builder.h"

namespace steelyard::report {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

// Numbers are given in the order of first mention, so that the register reads from [1] on.
Text ReportBuilder::sourceNumbers(const std::vector<std::string> &ids)
{
    Text numbers;
    if (!has(Part::Evidence))
        return numbers; // there is no list they could point to
    for (const std::string &id : ids) {
        auto found = m_sourceNumbers.find(id);
        if (found == m_sourceNumbers.end()) {
            m_sources.push_back(id);
            found = m_sourceNumbers.emplace(id, m_sources.size()).first;
        }
        const QString number = m_options.locale.toString(static_cast<int>(found->second));
        numbers.add(numbers.runs.empty() ? QStringLiteral(" [") : QStringLiteral(", "));
        numbers.addLink(number, QStringLiteral("#source-%1").arg(found->second));
    }
    if (!numbers.runs.empty())
        numbers.add(QStringLiteral("]"));
    return numbers;
}

Text ReportBuilder::evidenceText(const knowledge::Rating &rating)
{
    Text said;
    if (!rating.headline.empty())
        said.addStrong(text(rating.headline) + u'\n');
    QStringList sentences;
    for (const std::string *part : {&rating.summary, &rating.reason, &rating.caveat}) {
        if (!part->empty())
            sentences << text(*part);
    }
    said.add(sentences.join(u' '));
    said.add(sourceNumbers(rating.sources));
    for (const knowledge::Dissent &dissent : rating.dissent) {
        const knowledge::Source *source = m_base.source(dissent.source);
        said.addQuiet(u'\n' + tr("%1 says: %2 Found: %3", "publisher, its claim, what we found")
                                  .arg(text(source ? source->publisher : dissent.source),
                                       text(dissent.claim), text(dissent.found)));
        said.add(sourceNumbers({dissent.source}));
    }
    return said;
}

std::vector<Row> ReportBuilder::evidenceRows(std::size_t criterion)
{
    const knowledge::Criterion &entry = m_base.criteria[criterion];
    std::vector<Row> rows;
    Text head;
    head.addStrong(text(entry.name));
    if (!entry.question.empty())
        head.addQuiet(QStringLiteral("  ") + text(entry.question));
    rows.push_back({{{std::move(head)}}, RowKind::Group, evidenceAnchor(criterion)});
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const knowledge::Rating &rating = m_base.rating(criterion, m_columns[column]);
        Text value;
        if (rating.value) {
            value.addStrong(m_words.rating(*rating.value));
            value.addQuiet(u'\n' +
                           tr("%1 to %2", "a plausible range")
                               .arg(m_words.rating(rating.low), m_words.rating(rating.high)));
        } else {
            value.add(tr("unknown", "a rating"));
        }
        Text basis{Phrasebook::evidenceKind(rating.kind)};
        basis.addQuiet(u'\n' + tr("%1 confidence", "Low, Medium or High")
                                   .arg(Phrasebook::confidence(rating.confidence)));
        if (!rating.asOf.empty())
            basis.addQuiet(u'\n' + m_words.date(rating.asOf));
        rows.push_back({{{option(column).name},
                         {std::move(value)},
                         {std::move(basis)},
                         {evidenceText(rating)}},
                        RowKind::Plain});
    }
    return rows;
}

Table ReportBuilder::sourceTable() const
{
    Table table;
    table.caption.text = tr("Sources");
    table.columns = {{{tr("No.")}, -36, true, false},
                     {{tr("Source")}, 1, false, false},
                     {{tr("Version or date")}, -172, false, false},
                     {{tr("Read")}, -88, false, false}};
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const knowledge::Source *source = m_base.source(m_sources[i]);
        Text title;
        QStringList version;
        QString read;
        if (source) {
            title.addLink(text(source->title), text(source->url), true);
            const QString kind = text(source->kind);
            const QString publisher = text(source->publisher);
            title.addQuiet(
                u'\n' + (kind.isEmpty()
                             ? publisher
                             : tr("%1, %2", "publisher and kind of source").arg(publisher, kind)));
            if (!source->url.empty())
                title.addLink(u'\n' + text(source->url), text(source->url));
            if (!source->version.empty())
                version << text(source->version);
            if (!source->contentDate.empty())
                version << m_words.date(source->contentDate);
            read = m_words.date(source->readOn);
        } else {
            title = text(m_sources[i]);
        }
        table.rows.push_back({{{m_options.locale.toString(static_cast<int>(i + 1))},
                               {std::move(title)},
                               {version.join(u'\n')},
                               {read}},
                              RowKind::Plain,
                              QStringLiteral("source-%1").arg(i + 1)});
    }
    return table;
}

Section ReportBuilder::evidence()
{
    Section section = begin(Part::Evidence);
    section.blocks.emplace_back(
        Paragraph{tr("Every rating with what it rests on. Numbers in brackets are sources, listed "
                     "at the end."),
                  ParagraphRole::Lead});
    Table table;
    table.caption.text = tr("Ratings and their evidence");
    table.columns = {{{tr("Option")}, -92, false, false},
                     {{tr("Rating")}, -76, false, false},
                     {{tr("Rests on")}, -124, false, false},
                     {{tr("What is known")}, 1, false, false}};
    for (const std::size_t group : groupsByWeight()) {
        for (const std::size_t criterion : criteriaByWeight(group)) {
            for (Row &row : evidenceRows(criterion))
                table.rows.push_back(std::move(row));
        }
    }
    section.blocks.emplace_back(std::move(table));
    if (!m_sources.empty()) {
        section.blocks.emplace_back(Heading{2, tr("Sources")});
        section.blocks.emplace_back(sourceTable());
    }
    return section;
}

} // namespace steelyard::report
