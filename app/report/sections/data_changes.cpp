// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_have_changes.h"
#include "decision/order_flips.h"
#include "report/sections/data_builder.h"
#include "scoring/method_description.h"
#include "wording/flip_wording.h"
#include "wording/names.h"
#include "wording/opinion_wording.h"

// What would change the verdict, and what others make of it.
namespace steelyard::report {

// A row a change; the changes of one flip are needed together.
DataTable DataBuilder::flips() const
{
    DataTable table{QStringLiteral("flips"), tr("Other answers"), {}, {}};
    table.columns = together(
        {{numberColumn("flip", tr("Number")), textColumn("winner", tr("Id of who leads then")),
          textColumn("winner_name", tr("Who leads then"), 18),
          pointsColumn("winner_value", tr("Its value then")),
          pointsColumn("old_winner_value", tr("Value of the first then"))},
         questionColumns(),
         {textColumn("from", tr("Ids of the answers now"), 18),
          textColumn("from_names", tr("Answers now"), 30), textColumn("becomes", tr("Becomes, id")),
          textColumn("becomes_name", tr("Becomes")),
          textColumn("to", tr("Ids of the other answers"), 18),
          textColumn("to_names", tr("Other answers, their names"), 30),
          textColumn("text", tr("In words"), 60)}});
    std::size_t number = 0;
    for (const decision::Flip &flip : m_verdict.flips()) {
        ++number;
        for (const decision::AnswerChange &change : flip.changes) {
            DataRow row{countCell(number)};
            addOption(row, flip.winner);
            row.insert(row.end(), {cell(flip.winnerValue), cell(flip.oldWinnerValue)});
            addQuestion(row, change.question);
            addAnswers(row, change.question, change.from);
            row.push_back(cell(decision::words(change.state)));
            row.push_back(cell(stateName(change.state)));
            addAnswers(row, change.question, change.to);
            row.push_back(cell(FlipWording(m_words).flip(flip)));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable DataBuilder::ratingFlips() const
{
    DataTable table{QStringLiteral("rating_flips"), tr("Other ratings"), {}, {}};
    table.columns =
        together({criterionColumns(),
                  optionColumns(),
                  {numberColumn("rating", tr("Rating")), numberColumn("turns_at", tr("Turns at")),
                   textColumn("winner", tr("Id of who leads then")),
                   textColumn("winner_name", tr("Who leads then"), 18),
                   yesNoColumn("plausible", tr("Within the plausible range")),
                   textColumn("text", tr("In words"), 60)}});
    for (const decision::RatingFlip &flip : m_verdict.ratingFlips()) {
        DataRow row;
        addCriterion(row, flip.criterion);
        addOption(row, flip.alternative);
        row.insert(row.end(), {cell(flip.rating), cell(flip.flipRating)});
        addOption(row, flip.winner);
        row.insert(row.end(),
                   {yesNo(flip.isPlausible), cell(FlipWording(m_words).ratingFlip(flip))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Two criteria that exchange their weights.
DataTable DataBuilder::orderFlips() const
{
    DataTable table{QStringLiteral("order_flips"), tr("Exchanged weights"), {}, {}};
    table.columns = {textColumn("more", tr("Id of what weighs more now"), 18),
                     textColumn("more_name", tr("Weighs more now"), 30),
                     textColumn("less", tr("Id of what weighs less now"), 18),
                     textColumn("less_name", tr("Weighs less now"), 30),
                     textColumn("winner", tr("Id of who leads then")),
                     textColumn("winner_name", tr("Who leads then"), 18),
                     shareColumn("moved", tr("Weight that moves"))};
    for (const decision::OrderFlip &flip : decision::orderFlips(m_base, m_decision, m_verdict)) {
        DataRow row;
        addCriterion(row, flip.more);
        addCriterion(row, flip.less);
        addOption(row, flip.winner);
        row.push_back(cell(flip.moved));
        table.rows.push_back(std::move(row));
    }
    return table;
}

// How often the first comes first, by answer to a question that is open or not sure.
DataTable DataBuilder::openQuestions() const
{
    DataTable table{QStringLiteral("open_questions"), tr("Open questions"), {}, {}};
    table.columns =
        together({questionColumns(),
                  {textColumn("state", tr("State, id")), textColumn("state_name", tr("State")),
                   shareColumn("importance", tr("Moves the share by")),
                   textColumn("answer", tr("Id of the answer"), 16),
                   textColumn("answer_name", tr("Answer"), 24),
                   shareColumn("share", tr("Share of first places"))}});
    for (const decision::UnsureQuestion &question : m_verdict.unsure()) {
        for (const decision::AnswerShare &share : question.shares) {
            DataRow row;
            addQuestion(row, question.question);
            const decision::AnswerState state = m_decision.answer(question.question).state;
            row.insert(row.end(), {cell(decision::words(state)), cell(stateName(state)),
                                   cell(question.importance)});
            addAnswers(row, question.question, {share.answer});
            row.push_back(cell(share.share));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable DataBuilder::opinions() const
{
    DataTable table{QStringLiteral("opinions"), tr("Other methods"), {}, {}};
    table.columns = {textColumn("method", tr("Id of the method"), 18),
                     textColumn("method_name", tr("Method"), 20),
                     textColumn("winners", tr("Ids of who is first"), 18),
                     textColumn("winner_names", tr("Who is first"), 24),
                     numberColumn("agreement", tr("Kendall's tau with the verdict")),
                     textColumn("because", tr("Id of what makes it differ"), 18),
                     textColumn("because_name", tr("What makes it differ"), 30),
                     textColumn("text", tr("In words"), 60)};
    for (const decision::MethodOpinion &opinion : m_verdict.opinions()) {
        DataRow row{cell(scoring::describe(opinion.method).name),
                    cell(Names::method(opinion.method)), cell(joined(opinion.winners)),
                    cell(names(opinion.winners)), cell(opinion.agreement)};
        addCriterion(row, opinion.because);
        row.push_back(cell(OpinionWording(m_words).method(opinion)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable DataBuilder::mustHaveChanges() const
{
    DataTable table{QStringLiteral("must_have_changes"), tr("Other must-haves"), {}, {}};
    table.columns = {textColumn("must_have", tr("Id of the must-have"), 18),
                     textColumn("must_have_name", tr("Must-have"), 30),
                     yesNoColumn("needed", tr("Still needed")),
                     textColumn("tolerance", tr("Accepted, id")),
                     textColumn("tolerance_name", tr("Accepted"), 18),
                     numberColumn("days", tr("Days accepted")),
                     textColumn("back", tr("Ids of who comes back"), 18),
                     textColumn("back_names", tr("Who comes back"), 24),
                     textColumn("out", tr("Ids of who is left out"), 18),
                     textColumn("out_names", tr("Who is left out"), 24)};
    for (const decision::MustHaveChange &change : decision::mustHaveChanges(m_base, m_decision)) {
        const knowledge::Capability &capability = m_base.capabilities[change.capability];
        const bool isNeeded = change.choice.needed;
        const bool isBuilt = isNeeded && change.choice.tolerance == knowledge::Support::Build;
        table.rows.push_back(
            {cell(capability.id), cell(capability.name), yesNo(isNeeded),
             isNeeded ? cell(wordFor(decision::kSupports, change.choice.tolerance)) : Value{},
             isNeeded ? cell(Names::support(change.choice.tolerance)) : Value{},
             isBuilt ? cell(change.choice.days) : Value{}, cell(joined(change.back)),
             cell(names(change.back)), cell(joined(change.out)), cell(names(change.out))});
    }
    return table;
}

} // namespace steelyard::report
