// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pairwise_table.h"

#include "tables/decimal_sign.h"
#include "tables/messages.h"
#include "tables/pairwise_layout.h"
#include "tables/table_rows.h"

#include <algorithm>
#include <set>

namespace steelyard::tables {

namespace {

// As many cells as the longest list of pairs may have.
constexpr auto kMostPairCells = 3 * kMostElements * kMostElements;
// Far beyond what anybody can judge; behind it numbers would soon be too large to compute with.
constexpr int kMostJudged = 1'000;

void checkNames(const std::vector<CsvCell> &names, CsvDiagnostics &problems)
{
    std::set<std::string> seen;
    for (const CsvCell &name : names) {
        if (name.text.empty()) {
            problems.add(name.place, Text::tr("A name is missing."), Text::tr("Write one."));
        } else if (!seen.insert(name.text).second) {
            problems.add(name.place,
                         Text::tr("The name %1 is there twice.").arg(inQuotes(name.text)),
                         Text::tr("Give each its own."));
        }
    }
}

void checkRowName(const CsvCell &row, const CsvCell &column, CsvDiagnostics &problems)
{
    if (row.text != column.text) {
        problems.add(row.place,
                     Text::tr("The row is named %1, the column %2.")
                         .arg(inQuotes(row.text), inQuotes(column.text)),
                     Text::tr("Name rows and columns alike and in the same order."));
    }
}

void readNames(const PairwiseLayout &layout, PairwiseTable &table, CsvDiagnostics &problems)
{
    const std::vector<CsvCell> &names = layout.columns.empty() ? layout.rowNames : layout.columns;
    checkNames(names, problems);
    for (const CsvCell &name : names) {
        table.names.push_back(name.text);
    }
    for (std::size_t i = 0; i < std::min(layout.rowNames.size(), layout.columns.size()); ++i) {
        checkRowName(layout.rowNames[i], layout.columns[i], problems);
    }
    for (std::size_t i = names.size(); i < layout.n; ++i) {
        table.names.push_back(std::to_string(i + 1));
    }
}

void readMatrix(PairwiseLayout layout, DecimalSign sign, PairwiseTable &table,
                CsvDiagnostics &problems)
{
    const std::size_t n = layout.n;
    readNames(layout, table, problems);
    table.judgements.n = n;
    for (std::size_t i = 0; i < layout.rows.size(); ++i) {
        std::vector<CsvCell> &row = layout.rows[i];
        if (row.size() != n) {
            const bool named = i < layout.rowNames.size();
            const CsvPosition place = named ? layout.rowNames[i].place : row.front().place;
            const int more = named ? 1 : 0;
            problems.add(place,
                         Text::tr("Cells in this row: %1; needed: %2.")
                             .arg(static_cast<int>(row.size()) + more)
                             .arg(static_cast<int>(n) + more),
                         Text::tr("Give every row as many. Where commas separate the columns, a "
                                  "number with a decimal comma stands in quotation marks."));
            row.resize(n, CsvCell{{}, place});
        }
        for (const CsvCell &cell : row) {
            table.judgements.cells.push_back(readJudgement(cell, sign, problems));
            table.cells.push_back(cell.place);
        }
    }
    if (layout.rows.size() != n) {
        problems.add({},
                     Text::tr("Rows of judgements: %1; columns: %2.")
                         .arg(static_cast<qulonglong>(layout.rows.size()))
                         .arg(static_cast<qulonglong>(n)),
                     Text::tr("Give each element one row and one column."));
    }
}

std::optional<PairwiseTable> readTable(TableText &text, CsvDiagnostics &problems)
{
    auto rows = readAllRows(text, problems);
    const auto sign = rows ? signOfRows(*rows, text, problems) : std::nullopt;
    if (!sign) {
        return std::nullopt;
    }
    PairwiseTable table = tableOfRows(*std::move(rows), *sign, problems);
    table.understood = understoodOf(text, *sign) + table.understood;
    return problems.empty() ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace

std::optional<CsvRows> readAllRows(const TableText &text, CsvDiagnostics &problems)
{
    TableRows reader(text, &problems);
    CsvRows rows;
    std::vector<CsvCell> row;
    std::size_t cells = 0;
    std::size_t width = 0;
    while (reader.next(row)) {
        cells += row.size();
        if (cells > kMostPairCells) {
            problems.add(
                row.front().place,
                Text::tr("The file holds more judgements than %1 elements can have.")
                    .arg(static_cast<qulonglong>(kMostElements)),
                Text::tr("Compare at most %1.").arg(static_cast<qulonglong>(kMostElements)));
            return std::nullopt;
        }
        for (std::size_t i = width; i < row.size(); ++i) {
            width = row[i].text.empty() ? width : i + 1;
        }
        rows.push_back(row);
    }
    for (std::vector<CsvCell> &each : rows) {
        each.resize(std::min(each.size(), width));
    }
    if (rows.empty()) {
        reportNoText(problems); // nothing but separators
        return std::nullopt;
    }
    return rows;
}

std::optional<DecimalSign> signOfRows(const CsvRows &rows, const TableText &text,
                                      CsvDiagnostics &problems)
{
    DecimalSignSearch search;
    for (const std::vector<CsvCell> &row : rows) {
        std::for_each(row.begin(), row.end(), [&](const CsvCell &cell) { search.look(cell); });
    }
    return search.decide(text.format.separator, problems);
}

QStringList understoodOf(const TableText &text, DecimalSign sign)
{
    return sign == DecimalSign::Comma
               ? text.understood + QStringList{Text::tr("The numbers have a decimal comma.")}
               : text.understood;
}

PairwiseTable tableOfRows(CsvRows rows, DecimalSign sign, CsvDiagnostics &problems)
{
    if (isList(rows)) {
        return readList(rows, sign, problems);
    }
    PairwiseTable table;
    const CsvPosition place = rows.front().front().place;
    PairwiseLayout layout = layoutOf(std::move(rows));
    if (layout.n > kMostElements) {
        reportTooMany(place, layout.n, problems);
    } else {
        readMatrix(std::move(layout), sign, table, problems);
    }
    return table;
}

void reportTooMany(CsvPosition place, std::size_t elements, CsvDiagnostics &problems)
{
    problems.add(
        place, Text::tr("There are %1 elements to compare.").arg(static_cast<qulonglong>(elements)),
        Text::tr("Compare at most %1.").arg(static_cast<qulonglong>(kMostElements)));
}

std::optional<double> readJudgement(const CsvCell &cell, DecimalSign sign, CsvDiagnostics &problems)
{
    const auto judgement = cell.text.empty() ? std::nullopt : readFraction(cell, sign, problems);
    if (judgement && !(*judgement > 0)) {
        problems.add(cell.place, Text::tr("%1 is not above zero.").arg(inQuotes(cell.text)),
                     Text::tr("Write how many times more the row counts than the column: 3, or 1/3 "
                              "when it counts less."));
    } else if (judgement && !(*judgement <= kMostJudged && *judgement * kMostJudged >= 1)) {
        problems.add(
            cell.place,
            Text::tr("%1 is not between 1/%2 and %2.").arg(inQuotes(cell.text)).arg(kMostJudged),
            Text::tr("Write how many times more the row counts than the column; the usual "
                     "scale goes from 1/9 to 9."));
    }
    return judgement;
}

std::optional<PairwiseTable> readPairwise(const QString &file, CsvDiagnostics &problems,
                                          const TableWishes &wishes)
{
    auto text = readTableText(file, problems, wishes);
    return text ? readTable(*text, problems) : std::nullopt;
}

std::optional<PairwiseTable> readPairwise(std::string_view bytes, CsvDiagnostics &problems)
{
    auto text = tableText(std::string(bytes), problems);
    return text ? readTable(*text, problems) : std::nullopt;
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
