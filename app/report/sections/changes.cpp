// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_have_changes.h"
#include "presentation/next_question.h"
#include "report/sections/report_builder.h"

#include <algorithm>

namespace steelyard::report {

// Ways back where every option is left out: what relaxing one must-have would do.
QStringList ReportBuilder::mustHaveChangeTexts() const
{
    QStringList texts;
    if (m_verdict.state() != decision::State::NoFeasible) {
        return texts;
    }
    for (const decision::MustHaveChange &change : decision::mustHaveChanges(m_base, m_decision)) {
        QStringList names;
        for (const std::string &id : change.back) {
            names << m_words.alternative(id);
        }
        if (names.isEmpty()) {
            continue;
        }
        const QString options = names.join(tr(", ", "between names"));
        texts << (change.choice.needed
                      ? tr("Accepting “%2” brings back %1.", "options, a relaxed must-have")
                            .arg(options, m_words.mustHave({change.capability,
                                                            change.choice.tolerance,
                                                            change.choice.days,
                                                            {}}))
                      : tr("Dropping the must-have %2 brings back %1.", "options, capability")
                            .arg(options,
                                 m_words.capability(m_base.capabilities[change.capability].id)));
    }
    return texts;
}

// Most telling first: what answers turn it, which open question matters, which weight.
QStringList ReportBuilder::changes() const
{
    QStringList texts = mustHaveChangeTexts() + m_words.flips();
    for (const decision::UnsureQuestion &question :
         openQuestions(m_decision, m_verdict, kLeastImportanceOfChange)) {
        texts << m_words.unsure(question);
    }
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        if (const QString text = m_words.weightInterval(weight); !text.isEmpty()) {
            texts << text;
        }
    }
    return texts;
}

// The first few, with a word on how many more there are and where.
List ReportBuilder::changeList(std::size_t most) const
{
    const QStringList all = changes();
    const auto shown = std::min<qsizetype>(all.size(), static_cast<qsizetype>(most));
    List list;
    list.items.assign(all.begin(), all.begin() + shown);
    for (qsizetype kept = shown; kept > 0; --kept) {
        Text text;
        const int more = static_cast<int>(all.size() - kept);
        if (more > 0 && has(Part::Changes)) {
            text.addLink(tr("And %n more, see “%1”.", "", more).arg(partTitle(Part::Changes)),
                         u'#' + partId(Part::Changes));
        } else if (more > 0) {
            text.add(tr("And %n more.", "things that would change the verdict", more));
        }
        list.instead.push_back(std::move(text));
    }
    return list;
}

Section ReportBuilder::changesSection() const
{
    Section section = begin(Part::Changes);
    std::vector<Block> &blocks = section.blocks;
    const QStringList flips = m_words.flips();
    const auto list = [&blocks](const QString &title, const QStringList &texts) {
        if (texts.isEmpty()) {
            return;
        }
        blocks.emplace_back(Heading{2, title});
        List items;
        items.items.assign(texts.begin(), texts.end());
        blocks.emplace_back(std::move(items));
    };
    const bool isOpen = m_verdict.state() == decision::State::NoFeasible;
    blocks.emplace_back(Paragraph{
        isOpen            ? tr("No option can lead while a must-have leaves each of them out.")
        : flips.isEmpty() ? tr("No change of one or two answers makes another option lead.")
                          : tr("The smallest changes after which another option leads."),
        ParagraphRole::Lead});
    list(tr("Other must-haves"), mustHaveChangeTexts());
    list(tr("Other answers"), flips);

    QStringList unsure;
    for (const decision::UnsureQuestion &question :
         openQuestions(m_decision, m_verdict, kLeastImportanceOfChange)) {
        unsure << m_words.unsure(question);
    }
    list(tr("Questions that are open or not sure"), unsure);

    Table table;
    table.caption.text = tr("Weights and how far they may move before another option leads");
    table.columns = {{{tr("Criterion")}, 1, false, false},
                     {{tr("Now")}, -72, true, false},
                     {{tr("From")}, -72, true, false},
                     {{tr("To")}, -72, true, false}};
    for (const decision::WeightResult &weight : m_verdict.scores.weights) {
        if (m_words.weightInterval(weight).isEmpty()) {
            continue;
        }
        const auto [low, high] = m_verdict.weightInterval(weight.criterion);
        table.rows.push_back({{{m_words.criterion(weight.criterion)},
                               {m_words.percent(weight.weight)},
                               {m_words.percent(low)},
                               {m_words.percent(high)}},
                              RowKind::Plain,
                              {}});
    }
    if (!table.rows.empty()) {
        blocks.emplace_back(Heading{2, tr("Other weights")});
        blocks.emplace_back(std::move(table));
    }
    return section;
}

} // namespace steelyard::report
