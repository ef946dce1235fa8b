// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/report_builder.h"
#include "wording/record_wording.h"
#include "wording/to_qstring.h"

#include <algorithm>

namespace steelyard::report {

// The decision is people's. What is not recorded in the file is a line to write on.
Section ReportBuilder::signOff() const
{
    Section section = begin(Part::SignOff);
    const decision::DecisionRecord &record = m_decision.record;
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{
        tr("The verdict advises; people decide. What is not filled in can be written here."),
        ParagraphRole::Lead});
    Form form;
    form.columns = 2;
    form.fields = {
        {tr("Verdict"), m_words.sentence(), 1},
        {tr("Status: proposed, accepted or superseded"),
         record == decision::DecisionRecord() ? QString() : RecordWording::status(record.status),
         1},
        {tr("Option chosen"),
         record.chosen.empty() ? QString() : m_words.alternative(record.chosen), 1},
        {tr("Owner"), toQString(record.owner), 1},
        {tr("Decided on"), m_words.date(record.decidedOn), 1},
        {tr("Review on"), m_words.date(record.reviewOn), 1},
    };
    blocks.emplace_back(std::move(form));
    Form reason;
    if (!record.chosen.empty()) {
        const RecordWording words(m_base, m_decision, m_verdict, m_options.locale);
        reason.fields.push_back({tr("Beside the verdict"), words.agreement(), 1});
    }
    reason.fields.push_back(
        {tr("Reason, where the choice differs from the verdict"), toQString(record.reason), 2});
    blocks.emplace_back(std::move(reason));
    addReconsider(blocks);
    addActions(blocks);
    blocks.emplace_back(Heading{2, tr("Signatures")});
    Form signatures;
    signatures.columns = 3;
    for (std::size_t i = 0; i < std::max<std::size_t>(3, record.deciders.size()); ++i) {
        const decision::Decider decider =
            i < record.deciders.size() ? record.deciders[i] : decision::Decider();
        signatures.fields.push_back({tr("Name"), toQString(decider.name), 1});
        signatures.fields.push_back({tr("Role", "of a person"), {}, 1});
        signatures.fields.push_back(
            {tr("Signature"),
             decider.signedOn.empty()
                 ? QString()
                 : tr("Signed %1", "a date").arg(m_words.date(decider.signedOn)),
             1});
    }
    blocks.emplace_back(std::move(signatures));
    return section;
}

// What was offered from a question says what is answered there now.
std::vector<Text> ReportBuilder::reconsiderations() const
{
    std::vector<Text> texts;
    for (const decision::Trigger &trigger : m_decision.record.reconsider) {
        Text said{toQString(trigger.text)};
        if (!trigger.question.empty()) {
            said.addQuiet(u' ' + tr("(“%1” is now “%2”)", "a question and its answer")
                                     .arg(m_words.question(trigger.question),
                                          m_words.givenAnswer(trigger.question)));
        }
        texts.push_back(std::move(said));
    }
    return texts;
}

void ReportBuilder::addReconsider(std::vector<Block> &blocks) const
{
    const QString title = tr("We would reconsider if");
    List list;
    list.items = reconsiderations();
    if (list.items.empty()) {
        blocks.emplace_back(Form{{{title, {}, 2}}});
        return;
    }
    blocks.emplace_back(Heading{2, title});
    blocks.emplace_back(std::move(list));
}

void ReportBuilder::addActions(std::vector<Block> &blocks) const
{
    const QString title = tr("Who does what next");
    if (m_decision.record.actions.empty()) {
        blocks.emplace_back(Form{{{title, {}, 3}}});
        return;
    }
    blocks.emplace_back(Heading{2, title});
    Table table;
    table.caption.text = tr("Actions");
    table.columns = {{{tr("Action")}, 2, false, false},
                     {{tr("Who")}, 1, false, false},
                     {{tr("Due")}, 1, false, false},
                     {{tr("State", "of an action")}, 0.6, false, false}};
    for (const decision::Action &action : m_decision.record.actions) {
        table.rows.push_back({{{toQString(action.text)},
                               {toQString(action.owner)},
                               {m_words.date(action.due)},
                               {actionState(action)}},
                              RowKind::Plain,
                              {}});
    }
    blocks.emplace_back(std::move(table));
}

QString ReportBuilder::actionState(const decision::Action &action)
{
    return action.done ? tr("Done", "an action") : tr("Open", "an action");
}

} // namespace steelyard::report
