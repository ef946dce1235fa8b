// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "wording/record_wording.h"

namespace steelyard::report {

// What the users set by hand, and what they changed after the verdict had been shown. Nothing where
// there is nothing of it.
std::vector<Block> ReportBuilder::ownChanges() const
{
    const RecordWording words(m_base, m_decision, m_verdict, m_options.locale);
    std::vector<Block> blocks;
    if (!m_decision.ownWeights.empty() || !m_decision.findings.empty()) {
        blocks.emplace_back(Heading{2, tr("Set by hand")});
        blocks.emplace_back(setByHand());
    }
    if (const QString expectation = words.expectation(); !expectation.isEmpty()) {
        blocks.emplace_back(Heading{2, tr("Since the verdict was first shown")});
        blocks.emplace_back(Paragraph{expectation, ParagraphRole::Body});
        if (m_decision.history.empty()) {
            blocks.emplace_back(Paragraph{tr("Nothing was changed."), ParagraphRole::Body});
        } else {
            blocks.emplace_back(historyTable(words));
        }
    }
    return blocks;
}

// What the users decided, as facts for the summary; nothing when nothing is recorded.
std::vector<KeyValue> ReportBuilder::decided() const
{
    const decision::DecisionRecord &record = m_decision.record;
    std::vector<KeyValue> rows;
    if (record == decision::DecisionRecord()) {
        return rows;
    }
    const RecordWording words(m_base, m_decision, m_verdict, m_options.locale);
    const auto add = [&rows](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            rows.push_back({key, value});
        }
    };
    add(tr("Chosen"), record.chosen.empty() ? tr("Nothing yet", "what is chosen")
                                            : m_words.alternative(record.chosen));
    add(tr("Beside the verdict"), record.chosen.empty() ? QString() : words.agreement());
    add(tr("Why", "it was chosen"), QString::fromStdString(record.reason));
    add(tr("Status"), RecordWording::status(record.status));
    add(tr("Owner"), QString::fromStdString(record.owner));
    add(tr("Decided on"), m_words.date(record.decidedOn));
    add(tr("Review on"), m_words.date(record.reviewOn));
    for (const decision::Decider &decider : record.deciders) {
        add(QString::fromStdString(decider.name),
            decider.signedOn.empty()
                ? tr("Signature open")
                : tr("Signed %1", "a date").arg(m_words.date(decider.signedOn)));
    }
    for (const decision::Dissent &dissent : record.dissent) {
        add(dissent.who.empty() ? tr("Sees it otherwise") : QString::fromStdString(dissent.who),
            dissent.who.empty()
                ? QString::fromStdString(dissent.text)
                : tr("Sees it otherwise: %1").arg(QString::fromStdString(dissent.text)));
    }
    return rows;
}

KeyValues ReportBuilder::setByHand() const
{
    KeyValues rows;
    for (const auto &[criterion, share] : m_decision.ownWeights) {
        rows.rows.push_back(
            {tr("Weight of %1").arg(m_words.criterion(criterion)), m_words.percent(share)});
    }
    for (const decision::Finding &own : m_decision.findings) {
        if (m_decision.replacingFinding(own.criterion, own.alternative) == nullptr) {
            continue; // the table of ratings has it
        }
        const QString cell =
            tr("%1, %2", "option, criterion")
                .arg(m_words.alternative(own.alternative), m_words.criterion(own.criterion));
        const QString note = QString::fromStdString(own.note);
        rows.rows.push_back(
            {cell, own.value ? tr("%1, plausibly %2 to %3. %4", "rating, range, reason")
                                   .arg(m_words.rating(*own.value), m_words.rating(own.low),
                                        m_words.rating(own.high), note)
                             : tr("Unknown. %1", "reason").arg(note)});
    }
    return rows;
}

Table ReportBuilder::historyTable(const RecordWording &words) const
{
    Table table;
    table.caption.text = tr("Changes since the verdict was first shown");
    table.columns = {{{tr("Date")}, 0.6, false, false},
                     {{tr("What")}, 1.2, false, false},
                     {{tr("Change")}, 1.6, false, false}};
    for (const decision::HistoryEntry &entry : m_decision.history) {
        table.rows.push_back(
            {{{m_words.date(entry.date)}, {words.subject(entry)}, {words.change(entry)}},
             RowKind::Plain});
    }
    return table;
}

} // namespace steelyard::report
