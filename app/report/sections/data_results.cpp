// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"
#include "report/sections/data_builder.h"
#include "wording/must_have_wording.h"
#include "wording/names.h"
#include "wording/reason_wording.h"

#include <algorithm>

// Who comes where, and why.
namespace steelyard::report {

DataTable DataBuilder::results() const
{
    DataTable table{QStringLiteral("results"), tr("Results"), {}, {}};
    table.columns = together(
        {optionColumns(),
         {numberColumn("place", tr("Place")), pointsColumn("value", tr("Value")),
          pointsColumn("low", tr("Lowest plausible")),
          pointsColumn("high", tr("Highest plausible")),
          shareColumn("first_share", tr("Share of first places")),
          shareColumn("error", tr("Error of the share")), yesNoColumn("left_out", tr("Left out")),
          textColumn("left_out_because", tr("Left out because"), 40)}});
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        const decision::RankShares &shares = m_verdict.shares(entry.id);
        const bool isSampled = !shares.rankAcceptability.empty();
        DataRow row;
        addOption(row, entry.id);
        row.insert(row.end(),
                   {entry.rank > 0 ? cell(static_cast<double>(entry.rank)) : Value{},
                    cell(entry.value), cell(entry.valueLow), cell(entry.valueHigh),
                    isSampled ? cell(shares.rankAcceptability.front()) : Value{},
                    isSampled ? cell(shares.error) : Value{}, yesNo(!entry.exclusions.empty()),
                    cell(MustHaveWording(m_words).leftOut(entry))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

DataTable DataBuilder::places() const
{
    DataTable table{QStringLiteral("places"), tr("Places in the runs"), {}, {}};
    table.columns = together(
        {optionColumns(),
         {numberColumn("place", tr("Place")), shareColumn("share", tr("Share of the runs"))}});
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        const std::vector<double> &shares = m_verdict.shares(entry.id).rankAcceptability;
        for (std::size_t place = 0; place < shares.size(); ++place) {
            DataRow row;
            addOption(row, entry.id);
            row.insert(row.end(), {countCell(place + 1), cell(shares[place])});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable DataBuilder::exclusions() const
{
    DataTable table{QStringLiteral("exclusions"), tr("What leaves options out"), {}, {}};
    table.columns = together(
        {optionColumns(),
         {textColumn("must_have", tr("Id of the must-have"), 18),
          textColumn("must_have_name", tr("Must-have"), 30)},
         criterionColumns(),
         {textColumn("offered", tr("Offered, id")), textColumn("offered_name", tr("Offered"), 18),
          textColumn("tolerance", tr("Accepted, id")),
          textColumn("tolerance_name", tr("Accepted"), 18),
          numberColumn("days_offered", tr("Days it takes")),
          numberColumn("days_accepted", tr("Days accepted")), numberColumn("level", tr("Level")),
          numberColumn("limit", tr("Limit")), textColumn("limit_is", tr("The limit is, id")),
          textColumn("limit_is_name", tr("The limit is")),
          textColumn("asked_by", tr("Asked for by"), 30), textColumn("text", tr("In words"), 60)}});
    for (const decision::AlternativeResult &entry : m_verdict.scores.alternatives) {
        for (const decision::Exclusion &part : entry.exclusions) {
            const bool isCutoff = part.isCutoff();
            std::vector<std::string> askedBy;
            for (const decision::AnswerReference &answer : part.answers) {
                askedBy.push_back(answer.question + '/' + answer.answer);
            }
            const auto unless = [](bool is, const Value &value) { return is ? Value{} : value; };
            DataRow row;
            addOption(row, entry.id);
            row.push_back(cell(part.capability));
            row.push_back(unless(isCutoff, cell(m_words.capability(part.capability))));
            addCriterion(row, part.criterion);
            row.insert(
                row.end(),
                {unless(isCutoff, cell(wordFor(decision::kSupports, part.offered))),
                 unless(isCutoff, cell(Names::support(part.offered))),
                 unless(isCutoff, cell(wordFor(decision::kSupports, part.tolerance))),
                 unless(isCutoff, cell(Names::support(part.tolerance))),
                 unless(isCutoff, cell(part.daysOffered)),
                 unless(isCutoff, cell(part.daysAccepted)), unless(!isCutoff, cell(part.level)),
                 unless(!isCutoff, cell(part.limit)),
                 unless(!isCutoff, cell(std::string_view(part.isAtMost ? "at-most" : "at-least"))),
                 unless(!isCutoff, cell(part.isAtMost ? tr("At most") : tr("At least"))),
                 cell(joined(askedBy)), cell(MustHaveWording(m_words).exclusion(part))});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

DataTable DataBuilder::groups() const
{
    DataTable table{QStringLiteral("groups"), tr("Groups"), {}, {}};
    table.columns =
        together({{textColumn("group", tr("Id of the group"), 18),
                   textColumn("group_name", tr("Group"), 24), shareColumn("weight", tr("Weight"))},
                  optionColumns(),
                  {pointsColumn("value", tr("Value")), pointsColumn("low", tr("From")),
                   pointsColumn("high", tr("To"))}});
    for (const decision::GroupResult &group : decision::groupProfile(m_base, m_verdict)) {
        const std::size_t position = m_base.groupIndex(group.group);
        for (std::size_t i = 0; i < group.ratings.size(); ++i) {
            const decision::GroupRating &rating = group.ratings[i];
            DataRow row{cell(group.group), cell(m_base.groups[position].name), cell(group.weight)};
            addOption(row, m_decision.alternatives[i]);
            row.insert(row.end(), {cell(rating.value), cell(rating.low), cell(rating.high)});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

// All criteria in which the two best differ; their contributions add up to the lead.
DataTable DataBuilder::contributions() const
{
    DataTable table{QStringLiteral("contributions"), tr("Contributions to the lead"), {}, {}};
    table.columns = together(
        {criterionColumns(),
         {shareColumn("weight", tr("Weight")),
          numberColumn("winner_rating", tr("Rating of the first")),
          numberColumn("runner_up_rating", tr("Rating of the second")),
          pointsColumn("winner_points", tr("Points of the first")),
          pointsColumn("runner_up_points", tr("Points of the second")),
          pointsColumn("contribution", tr("Contribution")),
          textColumn("favours", tr("Speaks for, id")),
          textColumn("favours_name", tr("Speaks for"), 18),
          textColumn("headline", tr("Finding"), 50), textColumn("answers", tr("Raised by"), 40)}});
    for (const decision::Reason &reason : m_verdict.scores.reasons) {
        const std::size_t c = m_base.criterionIndex(reason.criterion);
        const bool isFor = reason.kind == decision::ReasonKind::For;
        std::vector<std::string> answers;
        for (const decision::AnswerReference &answer : reason.answers) {
            answers.push_back(answer.question + '/' + answer.answer);
        }
        DataRow row;
        addCriterion(row, reason.criterion);
        row.insert(row.end(), {cell(m_verdict.scores.weights[c].weight), cell(reason.winnerRating),
                               cell(reason.rivalRating),
                               cell(decision::pointsOf(m_base.criteria[c], reason.winnerRating)),
                               cell(decision::pointsOf(m_base.criteria[c], reason.rivalRating)),
                               cell(reason.contribution)});
        addOption(row, isFor ? m_verdict.scores.winner : m_verdict.scores.runnerUp);
        row.insert(row.end(),
                   {cell(ReasonWording(m_words).headline(reason)), cell(joined(answers))});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace steelyard::report
