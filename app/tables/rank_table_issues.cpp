// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/messages.h"
#include "tables/rank_table.h"

#include <initializer_list>

// The library's reasons to refuse, in this program's languages and at their place in the file.
namespace steelyard::tables {

namespace {

struct Sentence
{
    QString what;
    QString remedy;
};

Sentence sentenceOf(const scoring::Issue &issue)
{
    using scoring::IssueCode;
    switch (issue.code) {
    case IssueCode::NoWeight:
        return {Text::tr("All weights are zero."),
                Text::tr("Give at least one criterion a weight above 0.")};
    case IssueCode::NotPositive:
        return {Text::tr("The method cannot calculate with this number, because it divides by it "
                         "or takes its logarithm."),
                Text::tr("Use numbers above 0, another --normalisation or another --method.")};
    case IssueCode::NotFinite:
        return {Text::tr("The numbers are too large or too small to calculate with."),
                Text::tr("Express the column in another unit.")};
    case IssueCode::InvalidParameter:
        return {Text::tr("The thresholds do not fit the preference function."),
                Text::tr("u-shape needs q of 0 or more; v-shape p above 0; level and linear q of 0 "
                         "or more and p of at least q; gaussian s above 0.")};
    case IssueCode::TooLarge:
        return {Text::tr("The table has too many alternatives for this method."),
                Text::tr("Leave out those that cannot win, or use another --method.")};
    default:
        // What reading the table has ruled out; the library's own words, should it happen.
        return {QString::fromStdString(issue.what), QString::fromStdString(issue.remedy)};
    }
}

CsvPosition placeOf(const scoring::Issue &issue, const RankTable &table)
{
    const auto inRow = [&](std::initializer_list<const char *> rows, std::size_t criterion) {
        for (const char *row : rows) {
            const auto found = table.more.find(row);
            if (found != table.more.end() && criterion < found->second.size()) {
                return found->second[criterion];
            }
        }
        return criterion < table.header.size() ? table.header[criterion] : CsvPosition{};
    };
    if (issue.code == scoring::IssueCode::NoWeight) {
        return inRow({"@weight"}, 0);
    }
    if (issue.code == scoring::IssueCode::InvalidParameter && issue.criterion) {
        return inRow({"@function"}, *issue.criterion);
    }
    if (issue.alternative && issue.criterion) {
        return table.cells[*issue.alternative * table.problem.criteria + *issue.criterion];
    }
    if (issue.alternative) {
        return table.rows[*issue.alternative];
    }
    return issue.criterion ? inRow({}, *issue.criterion) : CsvPosition{};
}

} // namespace

void addIssues(const std::vector<scoring::Issue> &issues, const RankTable &table,
               CsvDiagnostics &problems)
{
    for (const scoring::Issue &issue : issues) {
        const Sentence sentence = sentenceOf(issue);
        problems.add(placeOf(issue, table), sentence.what, sentence.remedy);
    }
}

} // namespace steelyard::tables
