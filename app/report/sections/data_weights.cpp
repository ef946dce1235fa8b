// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weight_swings.h"
#include "report/sections/data_builder.h"
#include "wording/trace_wording.h"

#include <algorithm>

// What counts how much, and how that came about.
namespace steelyard::report {

DataTable DataBuilder::criteria() const
{
    DataTable table{QStringLiteral("criteria"), tr("Criteria"), {}, {}};
    table.columns = together(
        {criterionColumns(),
         {textColumn("group", tr("Id of the group"), 18), textColumn("group_name", tr("Group"), 24),
          textColumn("asks", tr("What is asked"), 50), textColumn("better", tr("Better is, id")),
          textColumn("better_name", tr("Better is")), numberColumn("scale_low", tr("Scale from")),
          numberColumn("scale_high", tr("Scale to")), textColumn("unit", tr("Unit")),
          numberColumn("starting_weight", tr("Starting weight"))}});
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        const std::size_t group = m_base.groupIndex(criterion.group);
        const bool isHigher = criterion.direction == knowledge::Direction::HigherIsBetter;
        DataRow row;
        addCriterion(row, criterion.id);
        row.insert(
            row.end(),
            {cell(criterion.group),
             group == knowledge::KnowledgeBase::npos ? Value{} : cell(m_base.groups[group].name),
             cell(criterion.question), cell(std::string_view(isHigher ? "higher" : "lower")),
             cell(isHigher ? tr("More", "of a criterion is better")
                           : tr("Less", "of a criterion is better")),
             cell(criterion.scaleLow), cell(criterion.scaleHigh),
             criterion.measure ? cell(criterion.measure->unit) : Value{},
             cell(criterion.defaultWeight)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// The factors multiply to the raw weight; raw weights divided by their sum are the weights.
DataTable DataBuilder::weights() const
{
    DataTable table{QStringLiteral("weights"), tr("Weights"), {}, {}};
    table.columns = together(
        {criterionColumns(),
         {textColumn("group", tr("Id of the group"), 18), shareColumn("weight", tr("Weight")),
          shareColumn("low", tr("Lowest")), shareColumn("high", tr("Highest")),
          shareColumn("by_hand", tr("Set by hand")), numberColumn("start", tr("Starting weight")),
          numberColumn("answers_factor", tr("Factor of the answers")),
          numberColumn("open_factor", tr("Factor of open questions")),
          numberColumn("unraised_factor", tr("Factor where not raised")),
          numberColumn("raw", tr("Raw weight")),
          textColumn("calculation", tr("Calculation"), 50)}});
    const TraceWording trace(m_words, m_trace);
    for (std::size_t c = 0; c < m_trace.weights.size(); ++c) {
        const decision::TracedWeight &traced = m_trace.weights[c];
        const decision::WeightInterval interval = m_verdict.weightInterval(traced.criterion);
        const auto factor = [&trace](double value) {
            return trace.hasFactors() ? cell(value) : Value{};
        };
        DataRow row;
        addCriterion(row, traced.criterion);
        row.insert(row.end(),
                   {cell(m_base.criteria[c].group), cell(m_verdict.scores.weights[c].weight),
                    cell(interval.low), cell(interval.high), cell(traced.byHand),
                    cell(traced.start), factor(traced.answersFactor), factor(traced.openFactor),
                    factor(traced.unraisedFactor), cell(traced.raw), cell(trace.line(traced))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Which answers and open questions are behind the factors of a criterion.
DataTable DataBuilder::weightSteps() const
{
    DataTable table{QStringLiteral("weight_steps"), tr("Where weights come from"), {}, {}};
    table.columns =
        together({criterionColumns(),
                  questionColumns(),
                  {textColumn("answers", tr("Ids of the answers"), 18),
                   textColumn("answer_names", tr("Answers"), 30), yesNoColumn("open", tr("Open")),
                   numberColumn("factor", tr("Factor")),
                   numberColumn("not_raising", tr("Of it not raising"))}});
    for (const decision::TracedWeight &weight : m_trace.weights) {
        if (m_trace.way != decision::WeightWay::Answers) {
            break;
        }
        const auto add = [&](const std::string &question, const std::vector<std::string> &answers,
                             bool isOpen, double factor, const Value &notRaising) {
            DataRow row;
            addCriterion(row, weight.criterion);
            addQuestion(row, question);
            addAnswers(row, question, answers);
            row.insert(row.end(), {yesNo(isOpen), cell(factor), notRaising});
            table.rows.push_back(std::move(row));
        };
        for (const decision::TracedAnswer &answer : weight.answers) {
            const bool isNone = answer.answer.empty(); // the question does not apply
            add(answer.question,
                isNone ? std::vector<std::string>() : std::vector<std::string>{answer.answer},
                false, answer.factor, {});
        }
        for (const decision::TracedOpenQuestion &open : weight.open) {
            add(open.question, {}, true, open.mean, cell(open.notRaising));
        }
    }
    return table;
}

DataTable DataBuilder::weightSwings() const
{
    DataTable table{QStringLiteral("weight_swings"), tr("Which weights matter"), {}, {}};
    table.columns =
        together({criterionColumns(),
                  {shareColumn("weight", tr("Weight")),
                   pointsColumn("lead_with_half", tr("Lead with half the weight")),
                   pointsColumn("lead_with_more", tr("Lead with half as much again"))}});
    for (const decision::WeightSwing &swing : decision::weightSwings(m_base, m_verdict)) {
        DataRow row;
        addCriterion(row, swing.criterion);
        row.insert(row.end(),
                   {cell(swing.weight), cell(swing.leadWithLess), cell(swing.leadWithMore)});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
