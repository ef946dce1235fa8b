// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections/section_parts.h"
#include "report/sections/sections.h"
#include "wording/dates.h"
#include "wording/record_wording.h"
#include "wording/to_qstring.h"
#include "wording/verdict_wording.h"

#include <algorithm>

namespace steelyard::report {

namespace {

// Lines to write on where nothing is recorded yet.
int linesToWriteOn(const Context &context)
{
    return context.isSmall() && !context.has(Part::Answers) ? 1 : 2;
}

void addReason(const Context &context, std::vector<Block> &blocks)
{
    const decision::DecisionRecord &record = context.decision.record;
    Form form;
    if (!record.chosen.empty()) {
        const RecordWording words(context.base, context.decision, context.verdict,
                                  context.options.locale);
        form.fields.push_back({Words::tr("Beside the verdict"), words.agreement(), 1});
    }
    const bool isChoiceOpen = record.chosen.empty();
    const bool agrees = decision::agreement(record, context.verdict) == decision::Agreement::Agrees;
    if (!record.reason.empty()) {
        form.fields.push_back({agrees ? Words::tr("Reason") : Words::tr("Why it differs"),
                               toQString(record.reason), 1});
    } else if (!agrees) {
        form.fields.push_back({isChoiceOpen
                                   ? Words::tr("Reason, if the choice differs from the verdict")
                                   : Words::tr("Why it differs"),
                               {},
                               2});
    }
    if (!form.fields.empty()) {
        blocks.emplace_back(std::move(form));
    }
}

void addReconsider(const Context &context, std::vector<Block> &blocks)
{
    const QString title = Words::tr("We would reconsider if");
    List list;
    list.items = reconsiderations(context);
    if (list.items.empty()) {
        blocks.emplace_back(Form{{{title, {}, linesToWriteOn(context)}}});
    } else if (list.items.size() > surelyOnPageOne(context)) {
        blocks.emplace_back(Heading{2, title});
        blocks.emplace_back(std::move(list));
    }
}

void addActions(const Context &context, std::vector<Block> &blocks)
{
    const QString title = Words::tr("Who does what next");
    const std::vector<decision::Action> &actions = context.decision.record.actions;
    if (actions.empty()) {
        blocks.emplace_back(Form{{{title, {}, linesToWriteOn(context)}}});
        return;
    }
    if (actions.size() <= surelyOnPageOne(context)) {
        return;
    }
    blocks.emplace_back(Heading{2, title});
    Table table;
    table.caption.text = Words::tr("Actions");
    table.columns = {{{Words::tr("Action")}, 2, false, false},
                     {{Words::tr("Who")}, 1, false, false},
                     {{Words::tr("Due")}, 1, false, false},
                     {{Words::tr("State", "of an action")}, 0.6, false, false}};
    for (const decision::Action &action : actions) {
        table.rows.push_back({{{toQString(action.text)},
                               {toQString(action.owner)},
                               {context.words.dates().date(action.due)},
                               {actionState(action)}},
                              RowKind::Plain,
                              {}});
    }
    blocks.emplace_back(std::move(table));
}

void addDissent(const Context &context, std::vector<Block> &blocks)
{
    List list;
    for (const decision::Dissent &dissent : context.decision.record.dissent) {
        Text said;
        if (!dissent.who.empty()) {
            said.addStrong(toQString(dissent.who) + QStringLiteral(". "));
        }
        said.add(toQString(dissent.text));
        list.items.push_back(std::move(said));
    }
    if (!list.items.empty()) {
        blocks.emplace_back(Heading{2, Words::tr("Who sees it otherwise")});
        blocks.emplace_back(std::move(list));
    }
}

// A line each: what is signed stands above it, who signs below.
void addSignatures(const Context &context, std::vector<Block> &blocks)
{
    constexpr std::size_t kLeast = 3;
    const std::vector<decision::Decider> &deciders = context.decision.record.deciders;
    Form form;
    form.columns = 3;
    form.isSigned = true;
    for (std::size_t i = 0; i < std::max(kLeast, deciders.size()); ++i) {
        const decision::Decider decider = i < deciders.size() ? deciders[i] : decision::Decider();
        const QString name = toQString(decider.name);
        form.fields.push_back({name.isEmpty() ? Words::tr("Name and role") : name,
                               decider.signedOn.empty()
                                   ? QString()
                                   : Words::tr("Signed %1", "a date")
                                         .arg(context.words.dates().date(decider.signedOn)),
                               1});
    }
    blocks.emplace_back(Heading{2, Words::tr("Signatures")});
    blocks.emplace_back(std::move(form));
}

} // namespace

// The decision is people's. What is not recorded in the file is a line to write on.
Section signOffSection(const Context &context)
{
    Section section = context.begin(Part::SignOff);
    section.ownPage = false;
    const decision::DecisionRecord &record = context.decision.record;
    std::vector<Block> &blocks = section.blocks;
    blocks.emplace_back(Paragraph{
        Words::tr("The verdict advises; people decide. What is not filled in can be written here."),
        ParagraphRole::Lead});
    Form form;
    form.columns = 2;
    form.fields = {
        {Words::tr("Verdict"), VerdictWording(context.words).sentences().value(0), 1},
        {Words::tr("Option chosen"),
         record.chosen.empty() ? QString() : context.words.alternative(record.chosen), 1},
        {Words::tr("Status: proposed, accepted or superseded"),
         record == decision::DecisionRecord() ? QString() : RecordWording::status(record.status),
         1},
        {Words::tr("Owner"), toQString(record.owner), 1},
        {Words::tr("Decided on"), context.words.dates().date(record.decidedOn), 1},
        {Words::tr("Review on"), context.words.dates().date(record.reviewOn), 1},
    };
    blocks.emplace_back(std::move(form));
    addReason(context, blocks);
    addReconsider(context, blocks);
    addActions(context, blocks);
    addDissent(context, blocks);
    addSignatures(context, blocks);
    return section;
}

// What was offered from a question says what is answered there now.
std::vector<Text> reconsiderations(const Context &context)
{
    std::vector<Text> texts;
    for (const decision::Trigger &trigger : context.decision.record.reconsider) {
        Text said{toQString(trigger.text)};
        if (!trigger.question.empty()) {
            said.addQuiet(u' ' + Words::tr("(“%1” is now “%2”)", "a question and its answer")
                                     .arg(context.words.question(trigger.question),
                                          context.words.givenAnswer(trigger.question)));
        }
        texts.push_back(std::move(said));
    }
    return texts;
}

QString actionState(const decision::Action &action)
{
    return action.done ? Words::tr("Done", "an action") : Words::tr("Open", "an action");
}

} // namespace steelyard::report
