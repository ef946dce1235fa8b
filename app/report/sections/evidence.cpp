// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "wording/to_qstring.h"

namespace steelyard::report {

// Numbers are given in the order of first mention, so that the register reads from [1] on.
Text ReportBuilder::sourceNumbers(const std::vector<std::string> &ids)
{
    Text numbers;
    if (!has(Part::Evidence)) {
        return numbers; // there is no list they could point to
    }
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
    if (!numbers.runs.empty()) {
        numbers.add(QStringLiteral("]"));
    }
    return numbers;
}

QString ReportBuilder::confidenceWords(knowledge::Confidence confidence)
{
    switch (confidence) {
    case knowledge::Confidence::High:
        return tr("high confidence");
    case knowledge::Confidence::Medium:
        return tr("medium confidence");
    case knowledge::Confidence::Low:
        break;
    }
    return tr("low confidence");
}

// What the users set by hand, with what it stands in place of.
Text ReportBuilder::overrideText(const decision::Finding &own, const knowledge::Rating &known) const
{
    Text said;
    said.addStrong(tr("Set by hand:") + u' ');
    said.add(toQString(own.note));
    said.addQuiet(
        u'\n' +
        (known.value ? tr("In the knowledge base: %1, plausibly %2 to %3.", "rating and its range")
                           .arg(m_words.rating(*known.value), m_words.rating(known.low),
                                m_words.rating(known.high))
                     : tr("In the knowledge base: unknown.", "a rating")) +
        u'\n');
    return said;
}

// Runs on from the finding to what it rests on and its sources, so that an entry is a few lines.
Text ReportBuilder::evidenceText(const knowledge::Rating &rating)
{
    Text said;
    if (!rating.headline.empty()) {
        const QString headline = toQString(rating.headline).trimmed();
        const bool isClosed = !headline.isEmpty() && QStringView(u".?!…").contains(headline.back());
        said.addStrong(isClosed ? headline : headline + u'.');
        said.add(QStringLiteral(" "));
    }
    for (const std::string *part : {&rating.summary, &rating.reason, &rating.caveat}) {
        if (!part->empty()) {
            said.add(toQString(*part) + u' ');
        }
    }
    QStringList basis{Wording::evidenceKind(rating.kind), confidenceWords(rating.confidence)};
    if (!rating.asOf.empty()) {
        basis << m_words.date(rating.asOf);
    }
    said.addQuiet(basis.join(tr(", ", "between what a rating rests on")) + u'.');
    said.add(sourceNumbers(rating.sources));
    for (const knowledge::Dissent &dissent : rating.dissent) {
        const knowledge::Source *source = m_base.source(dissent.source);
        said.addQuiet(u'\n' + tr("%1 says: %2 Found: %3", "publisher, its claim, what we found")
                                  .arg(toQString(source ? source->publisher : dissent.source),
                                       toQString(dissent.claim), toQString(dissent.found)));
        said.add(sourceNumbers({dissent.source}));
    }
    return said;
}

Text ReportBuilder::ratingText(const std::optional<double> &value, double low, double high) const
{
    if (!value) {
        return tr("unknown", "a rating");
    }
    Text said;
    said.addStrong(m_words.rating(*value));
    said.addQuiet(
        u'\n' + tr("%1 to %2", "a plausible range").arg(m_words.rating(low), m_words.rating(high)));
    return said;
}

std::vector<Row> ReportBuilder::evidenceRows(std::size_t criterion)
{
    const knowledge::Criterion &entry = m_base.criteria[criterion];
    std::vector<Row> rows;
    Text head;
    head.addStrong(toQString(entry.name));
    if (!entry.question.empty()) {
        head.addQuiet(QStringLiteral("  ") + toQString(entry.question));
    }
    rows.push_back({{{std::move(head)}}, RowKind::Group, evidenceAnchor(criterion)});
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const knowledge::Rating &rating = m_base.rating(criterion, m_columns[column]);
        const std::string &id = m_decision.alternatives[column];
        const decision::Finding *own = m_decision.replacingFinding(entry.id, id);
        Text what = own ? overrideText(*own, rating) : Text();
        what.add(evidenceText(rating));
        rows.push_back({{{option(column).name},
                         {own ? ratingText(own->value, own->low, own->high)
                              : ratingText(rating.value, rating.low, rating.high)},
                         {std::move(what)}},
                        RowKind::Plain,
                        {}});
    }
    return rows;
}

Table ReportBuilder::sourceTable() const
{
    Table table;
    table.caption.text = tr("Sources");
    table.isDense = true;
    table.columns = {{{tr("No.")}, -34, true, false},
                     {{tr("Source")}, 1, false, false},
                     {{tr("Version or date")}, -150, false, false},
                     {{tr("Read")}, -78, false, false}};
    for (std::size_t i = 0; i < m_sources.size(); ++i) {
        const knowledge::Source *source = m_base.source(m_sources[i]);
        Text title;
        Text version;
        QString read;
        if (source) {
            title.addLink(toQString(source->title), toQString(source->url), true);
            const QString kind = toQString(source->kind);
            const QString publisher = toQString(source->publisher);
            title.addQuiet(
                QStringLiteral("  ") +
                (kind.isEmpty()
                     ? publisher
                     : tr("%1, %2", "publisher and kind of source").arg(publisher, kind)));
            if (!source->url.empty()) {
                title.addLink(u'\n' + toQString(source->url), toQString(source->url));
            }
            version.add(toQString(source->version));
            if (!source->contentDate.empty()) {
                if (!source->version.empty()) {
                    version.add(tr(", ", "between a version and its date"));
                }
                version.addQuiet(m_words.date(source->contentDate));
            }
            read = m_words.date(source->readOn);
        } else {
            title = toQString(m_sources[i]);
        }
        table.rows.push_back({{{m_options.locale.toString(static_cast<int>(i + 1))},
                               {std::move(title)},
                               {std::move(version)},
                               {read}},
                              RowKind::Plain,
                              QStringLiteral("source-%1").arg(i + 1)});
    }
    return table;
}

Section ReportBuilder::evidence()
{
    Section section = begin(Part::Evidence);
    section.mayShrink = false; // it is as long as it is, and set small already
    section.blocks.emplace_back(
        Paragraph{tr("Every rating with what it rests on. Numbers in brackets are sources, listed "
                     "at the end."),
                  ParagraphRole::Lead});
    Table table;
    table.caption.text = tr("Ratings and their evidence");
    table.isDense = true;
    table.columns = {{{tr("Option")}, -84, false, false},
                     {{tr("Rating")}, -72, false, false},
                     {{tr("What is known, and what it rests on")}, 1, false, false}};
    for (const std::size_t group : groupsByWeight()) {
        for (const std::size_t criterion : criteriaByWeight(group)) {
            for (Row &row : evidenceRows(criterion)) {
                table.rows.push_back(std::move(row));
            }
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
