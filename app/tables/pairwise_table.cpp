// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pairwise_table.h"

#include "knowledge/text.h"
#include "tables/csv_diagnostics.h"
#include "tables/csv_number.h"
#include "tables/messages.h"

#include <algorithm>
#include <set>

namespace steelyard::tables {

namespace {

// The library works on n x n numbers, and completing gaps takes n^4 steps; nobody compares more.
constexpr std::size_t kMostElements = 200;

bool startsLikeNumber(const CsvCell &cell)
{
    return !cell.text.empty() &&
           std::string_view("0123456789+-.").find(cell.text.front()) != std::string_view::npos;
}

void readNames(const std::vector<CsvCell> &row, PairwiseTable &table, CsvDiagnostics &problems)
{
    std::set<std::string> seen;
    for (std::size_t i = 1; i < row.size(); ++i) {
        table.names.push_back(row[i].text);
        if (row[i].text.empty()) {
            problems.add(row[i].place, Text::tr("A name is missing."), Text::tr("Write one."));
        } else if (!seen.insert(row[i].text).second) {
            problems.add(row[i].place,
                         Text::tr("The name %1 is there twice.").arg(inQuotes(row[i].text)),
                         Text::tr("Give each its own."));
        }
    }
}

void readRow(std::vector<CsvCell> &row, std::size_t first, std::size_t number, PairwiseTable &table,
             CsvDiagnostics &problems)
{
    const std::size_t n = table.names.size();
    if (row.size() != n + first) {
        const int cells = static_cast<int>(row.size());
        problems.add(row.front().place,
                     Text::tr("Cells in this row: %1; needed: %2.").arg(cells).arg(n + first),
                     Text::tr("Give every row as many. A comma in a number makes two cells of it: "
                              "write a point."));
        row.resize(n + first, CsvCell{{}, row.back().place});
    }
    if (first == 1 && number < n && row.front().text != table.names[number]) {
        problems.add(row.front().place,
                     Text::tr("The row is named %1, the column %2.")
                         .arg(inQuotes(row.front().text), inQuotes(table.names[number])),
                     Text::tr("Name rows and columns alike and in the same order."));
    }
    for (std::size_t i = first; i < row.size(); ++i) {
        const auto judgement = row[i].text.empty() ? std::nullopt : readFraction(row[i], problems);
        if (judgement && !(*judgement > 0)) {
            problems.add(row[i].place, Text::tr("%1 is not above zero.").arg(inQuotes(row[i].text)),
                         Text::tr("Write how many times more the row counts than the column: 3, or "
                                  "1/3 when it counts less."));
        }
        table.judgements.cells.push_back(judgement);
        table.cells.push_back(row[i].place);
    }
}

} // namespace

std::optional<PairwiseTable> readPairwise(const QString &file, CsvDiagnostics &problems)
{
    const Bytes bytes = readCsvFile(file, problems);
    return problems.empty() ? readPairwise(std::string_view(bytes), problems) : std::nullopt;
}

std::optional<PairwiseTable> readPairwise(std::string_view bytes, CsvDiagnostics &problems)
{
    checkCsvBytes(bytes, problems);
    if (!problems.empty()) {
        return std::nullopt;
    }
    CsvReader reader(bytes, problems);
    std::vector<CsvCell> row;
    if (!reader.next(row)) {
        reportNoText(problems); // nothing but commas
        return std::nullopt;
    }
    PairwiseTable table;
    const bool bare = startsLikeNumber(row.front());
    const std::size_t first = bare ? 0 : 1;
    const std::size_t n = row.size() - first;
    if (n > kMostElements) {
        problems.add(row.front().place,
                     Text::tr("There are %1 elements to compare.").arg(static_cast<qulonglong>(n)),
                     Text::tr("Compare at most %1.").arg(static_cast<qulonglong>(kMostElements)));
        return std::nullopt;
    }
    if (bare) {
        for (std::size_t i = 1; i <= n; ++i) {
            table.names.push_back(std::to_string(i));
        }
    } else {
        readNames(row, table, problems);
    }
    std::size_t rows = 0;
    for (bool more = bare || reader.next(row); more; more = reader.next(row)) {
        readRow(row, first, rows, table, problems);
        ++rows;
    }
    if (rows != n) {
        problems.add({},
                     Text::tr("Rows of judgements: %1; columns: %2.")
                         .arg(static_cast<qulonglong>(rows))
                         .arg(static_cast<qulonglong>(n)),
                     Text::tr("Give each element one row and one column."));
    }
    table.judgements.n = n;
    return problems.empty() ? std::optional(std::move(table)) : std::nullopt;
}

void addIssues(const std::vector<scoring::Issue> &issues, const PairwiseTable &table,
               CsvDiagnostics &problems)
{
    using scoring::IssueCode;
    for (const scoring::Issue &issue : issues) {
        const bool placed = issue.alternative && issue.criterion;
        const CsvPosition place =
            placed ? table.cells[*issue.alternative * table.judgements.n + *issue.criterion]
                   : CsvPosition{};
        if (issue.code == IssueCode::NotReciprocal && placed) {
            const QString row = QString::fromStdString(table.names[*issue.alternative]);
            const QString column = QString::fromStdString(table.names[*issue.criterion]);
            problems.add(place, Text::tr("%1 over %2 does not fit %2 over %1.").arg(row, column),
                         Text::tr("Write 1 over the other, or leave one of the two empty; an "
                                  "element over itself is 1."));
        } else if (issue.code == IssueCode::NotConnected) {
            problems.add(place, Text::tr("The judgements do not link all elements."),
                         Text::tr("Compare each with at least one that is linked to the others."));
        } else {
            // What reading the table has ruled out; the library's own words, should it happen.
            problems.add(place, QString::fromStdString(issue.what),
                         QString::fromStdString(issue.remedy));
        }
    }
}

} // namespace steelyard::tables
