// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evidence_debt.h"
#include "decision/value_and_cost.h"
#include "report/sections/data_builder.h"
#include "wording/record_wording.h"

// What the users decided, set by hand, changed and found out.
namespace steelyard::report {

void DataBuilder::addRecord(std::vector<DataTable> &tables) const
{
    const decision::DecisionRecord &record = m_decision.record;
    DataTable deciders{
        QStringLiteral("deciders"),
        tr("Deciders"),
        {textColumn("name", tr("Name"), 30), dateColumn("signed_on", tr("Signed on"))},
        {}};
    for (const decision::Decider &decider : record.deciders) {
        deciders.rows.push_back({cell(decider.name), cell(decider.signedOn)});
    }
    DataTable dissent{
        QStringLiteral("dissent"),
        tr("Who sees it otherwise"),
        {textColumn("who", tr("Who"), 24), textColumn("text", tr("In their words"), 60)},
        {}};
    for (const decision::Dissent &entry : record.dissent) {
        dissent.rows.push_back({cell(entry.who), cell(entry.text)});
    }
    DataTable reconsider{QStringLiteral("reconsider"), tr("We would reconsider if"), {}, {}};
    reconsider.columns = together({{textColumn("what", tr("What"), 60)},
                                   questionColumns(),
                                   {textColumn("answers_now", tr("Ids of the answers now"), 18),
                                    textColumn("answer_now", tr("Answer now"), 40)}});
    for (const decision::Trigger &trigger : record.reconsider) {
        DataRow row{cell(trigger.text)};
        addQuestion(row, trigger.question);
        row.push_back(
            trigger.question.empty()
                ? Value{}
                : cell(joined(decision::answerWords(m_decision.answer(trigger.question)))));
        row.push_back(trigger.question.empty() ? Value{}
                                               : cell(m_words.givenAnswer(trigger.question)));
        reconsider.rows.push_back(std::move(row));
    }
    DataTable actions{QStringLiteral("actions"),
                      tr("Actions"),
                      {textColumn("action", tr("Action"), 60), textColumn("who", tr("Who"), 24),
                       dateColumn("due", tr("Due")), yesNoColumn("done", tr("Done"))},
                      {}};
    for (const decision::Action &action : record.actions) {
        actions.rows.push_back(
            {cell(action.text), cell(action.owner), cell(action.due), yesNo(action.done)});
    }
    for (DataTable &table : std::vector<DataTable>{this->record(), std::move(deciders),
                                                   std::move(dissent), std::move(reconsider),
                                                   std::move(actions), history(), objections()}) {
        tables.push_back(std::move(table));
    }
}

DataTable DataBuilder::record() const
{
    const decision::DecisionRecord &record = m_decision.record;
    const RecordWording words(m_base, m_decision, m_verdict, m_locale);
    const auto nameOf = [this](const std::string &option) {
        return option.empty() ? Value{} : cell(m_words.alternative(option));
    };
    FactTable table("record", tr("Decision"), tr("What"), tr("Value", "of a fact"));
    table.add("chosen", tr("Chosen, its id"), cell(record.chosen));
    table.add("chosen_name", tr("Chosen"), nameOf(record.chosen));
    table.add("beside_the_verdict", tr("Beside the verdict, id"),
              cell(wordFor(decision::kAgreements, decision::agreement(record, m_verdict))));
    table.add("beside_the_verdict_text", tr("Beside the verdict"), cell(words.agreement()));
    table.add("reason", tr("Why", "it was chosen"), cell(record.reason));
    table.add("status", tr("Status, its id"), cell(decision::words(record.status)));
    table.add("status_name", tr("Status"), cell(RecordWording::status(record.status)));
    table.add("owner", tr("Owner"), cell(record.owner));
    table.add("decided_on", tr("Decided on"), cell(record.decidedOn));
    table.add("review_on", tr("Review on"), cell(record.reviewOn));
    table.add("expected", tr("Expected, its id"), cell(m_decision.expectation.alternative));
    table.add("expected_name", tr("Expected"), nameOf(m_decision.expectation.alternative));
    table.add("expectation_asked_on", tr("Expectation asked on"),
              cell(m_decision.expectation.askedOn));
    table.add("expectation", tr("Expectation, in words"), cell(words.expectation()));
    return table.take();
}

QString DataBuilder::changeName(decision::ChangeKind kind)
{
    switch (kind) {
    case decision::ChangeKind::Answer:
        return tr("Answer");
    case decision::ChangeKind::MustHave:
        return tr("Must-have");
    case decision::ChangeKind::Weight:
        return tr("Weight");
    case decision::ChangeKind::Rating:
        return tr("Rating");
    case decision::ChangeKind::Choice:
        return tr("Chosen");
    case decision::ChangeKind::Status:
        return tr("Status");
    case decision::ChangeKind::Option:
        return tr("Option");
    case decision::ChangeKind::Criterion:
        return tr("Criterion");
    case decision::ChangeKind::Weighing:
        break;
    }
    return tr("Way of weighing");
}

// What was changed since the verdict was first shown.
DataTable DataBuilder::history() const
{
    const RecordWording words(m_base, m_decision, m_verdict, m_locale);
    DataTable table{QStringLiteral("history"), tr("Changes since the verdict was shown"), {}, {}};
    table.columns = {dateColumn("date", tr("Date")),
                     textColumn("time", tr("Time")),
                     textColumn("kind", tr("Kind, id")),
                     textColumn("kind_name", tr("Kind")),
                     textColumn("subject", tr("Id of what was changed"), 18),
                     textColumn("subject_text", tr("What was changed"), 30),
                     textColumn("option", tr("Id of the option")),
                     textColumn("option_name", tr("Option"), 18),
                     textColumn("from", tr("From"), 18),
                     textColumn("to", tr("To"), 18),
                     textColumn("change", tr("Change"), 50),
                     textColumn("reason", tr("Reason"), 40)};
    for (const decision::HistoryEntry &entry : m_decision.history) {
        DataRow row{cell(entry.date),
                    cell(entry.time),
                    cell(decision::words(entry.kind)),
                    cell(changeName(entry.kind)),
                    cell(entry.subject),
                    cell(words.subject(entry))};
        addOption(row, entry.alternative);
        row.insert(row.end(), {cell(joined(entry.from)), cell(joined(entry.to)),
                               cell(words.change(entry)), cell(entry.reason)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable DataBuilder::objections() const
{
    DataTable table{QStringLiteral("objections"), tr("Objections"), {}, {}};
    table.columns = together(
        {{textColumn("who", tr("Who"), 24)},
         criterionColumns(),
         optionColumns(),
         {numberColumn("value", tr("Rating instead")), textColumn("text", tr("In their words"), 50),
          dateColumn("raised_on", tr("Raised on"))}});
    for (const decision::Objection &objection : m_decision.meeting.objections) {
        DataRow row{cell(objection.who)};
        addCriterion(row, objection.criterion);
        addOption(row, objection.alternative);
        row.insert(row.end(),
                   {cell(objection.value), cell(objection.text), cell(objection.raisedOn)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// How much of the weight rests on what, by how sure one is.
DataTable DataBuilder::evidenceDebt() const
{
    const decision::EvidenceDebt debt =
        decision::evidenceDebt(m_base, m_decision, decision::criterionWeights(m_base, m_decision));
    FactTable table("evidence_debt", tr("Evidence debt"), tr("What"), tr("Value", "of a fact"));
    table.add("measured", tr("Measured"), cell(debt.measured));
    table.add("estimated", tr("Estimated"), cell(debt.estimated));
    table.add("guessed", tr("Guessed"), cell(debt.guessed));
    table.add("unknown", tr("Unknown"), cell(debt.unknown));
    table.add("debt", tr("Guessed without a source"), cell(debt.debt));
    table.add("criteria", tr("Criteria with a part in it, their ids"), cell(joined(debt.criteria)));
    QStringList named;
    for (const std::string &criterion : debt.criteria) {
        named << m_words.criterion(criterion);
    }
    table.add("criteria_names", tr("Criteria with a part in it"),
              cell(named.join(tr("; ", "between criteria"))));
    return table.take();
}

DataTable DataBuilder::valueAndCost() const
{
    DataTable table{QStringLiteral("value_and_cost"), tr("Value against cost"), {}, {}};
    table.columns = together(
        {criterionColumns(),
         optionColumns(),
         {pointsColumn("value", tr("Value without the cost")),
          pointsColumn("value_low", tr("Value, from")), pointsColumn("value_high", tr("Value, to")),
          numberColumn("cost", tr("Cost")), numberColumn("cost_low", tr("Cost, from")),
          numberColumn("cost_high", tr("Cost, to")), textColumn("unit", tr("Unit")),
          yesNoColumn("left_out", tr("Left out")),
          yesNoColumn("on_frontier", tr("Nothing is as good and cheaper"))}});
    const std::string criterion = decision::costCriterion(m_base, m_decision, m_verdict);
    if (criterion.empty()) {
        return table;
    }
    const knowledge::Criterion &measured = m_base.criteria[m_base.criterionIndex(criterion)];
    for (const decision::ValueAndCost &entry :
         decision::valueAndCost(m_base, m_decision, m_verdict, criterion)) {
        DataRow row;
        addCriterion(row, criterion);
        addOption(row, entry.alternative);
        row.insert(row.end(), {cell(entry.value), cell(entry.valueLow), cell(entry.valueHigh),
                               cell(entry.cost), cell(entry.costLow), cell(entry.costHigh),
                               measured.measure ? cell(measured.measure->unit) : Value{},
                               yesNo(entry.isLeftOut), yesNo(entry.isOnFrontier)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
