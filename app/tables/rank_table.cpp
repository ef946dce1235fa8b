// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rank_table.h"

#include "tables/decimal_sign.h"
#include "tables/messages.h"
#include "tables/rank_rows.h"
#include "tables/table_rows.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace steelyard::tables {

namespace {

// What 512 MiB hold with every method: about 50 bytes a number, and some 200 more for what is said
// of one that is unknown.
constexpr std::size_t kMostTableCells = std::size_t{4} * 1000 * 1000;
constexpr std::size_t kMostUnknown = std::size_t{500} * 1000;

void reportSameName(const CsvCell &cell, CsvDiagnostics &problems)
{
    problems.add(cell.place, Text::tr("The name %1 is there twice.").arg(inQuotes(cell.text)),
                 Text::tr("Give each its own."));
}

// Every name is there, and no two are alike.
void checkNames(const std::vector<std::string> &names, const std::vector<CsvPosition> &places,
                CsvDiagnostics &problems)
{
    std::unordered_set<std::string_view> seen;
    seen.reserve(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty()) {
            problems.add(places[i], Text::tr("A name is missing."), Text::tr("Write one."));
        } else if (!seen.insert(names[i]).second) {
            reportSameName({names[i], places[i]}, problems);
        }
    }
}

void dropEmptyEnd(std::vector<CsvCell> &row, std::size_t least)
{
    while (row.size() > least && row.back().text.empty()) {
        row.pop_back();
    }
}

// A first row that names nothing: the table begins with its numbers or with a row such as @weight.
bool namesAreMissing(const std::vector<CsvCell> &row)
{
    if (row.front().text.starts_with('@')) {
        return true;
    }
    const bool announced =
        QString::fromStdString(row.front().text).compare(u"alternative", Qt::CaseInsensitive) == 0;
    return !announced && row.size() > 1 &&
           std::all_of(row.begin() + 1, row.end(), [](const CsvCell &cell) {
               return cell.text.empty() || isNumber(cell.text);
           });
}

void readHeader(std::vector<CsvCell> &row, RankTable &table, CsvDiagnostics &problems)
{
    dropEmptyEnd(row, 1);
    if (namesAreMissing(row)) {
        problems.add(row.front().place, Text::tr("The first row does not name the criteria."),
                     Text::tr("Write a first row: alternative, then the names of the criteria."));
    }
    if (row.size() == 1) {
        problems.add(row.front().place, Text::tr("There is no criterion."),
                     Text::tr("Name the criteria in the first row, behind “alternative”."));
    }
    for (std::size_t i = 1; i < row.size(); ++i) {
        table.criteria.push_back(row[i].text);
        table.header.push_back(row[i].place);
    }
    checkNames(table.criteria, table.header, problems);
    table.problem.criteria = table.criteria.size();
}

// Gives a row as many cells as the first has, so that the rest of it is still checked.
void checkLength(std::vector<CsvCell> &row, std::size_t columns, CsvDiagnostics &problems)
{
    dropEmptyEnd(row, columns);
    if (row.size() != columns) {
        const int cells = static_cast<int>(row.size());
        problems.add(
            row.front().place,
            Text::tr("Cells in this row: %1; in the first row: %2.").arg(cells).arg(columns),
            Text::tr("Give every row as many. Where commas separate the columns, a number with a "
                     "decimal comma stands in quotation marks."));
        row.resize(columns, CsvCell{{}, row.back().place});
    }
}

// False, after adding the problem, when the table has become too large.
bool fits(const RankTable &table, std::size_t unknown, CsvPosition place, CsvDiagnostics &problems)
{
    if (table.cells.size() > kMostTableCells) {
        problems.add(place,
                     Text::tr("The table has more than %1 numbers.")
                         .arg(static_cast<qulonglong>(kMostTableCells)),
                     Text::tr("Leave out alternatives that cannot win, or split the table."));
        return false;
    }
    if (unknown > kMostUnknown) {
        problems.add(place,
                     Text::tr("More than %1 numbers are unknown.")
                         .arg(static_cast<qulonglong>(kMostUnknown)),
                     Text::tr("Leave out alternatives and criteria of which little is known."));
        return false;
    }
    return true;
}

void readAlternative(const std::vector<CsvCell> &row, DecimalSign sign, RankTable &table,
                     CsvDiagnostics &problems)
{
    table.alternatives.push_back(row.front().text);
    table.rows.push_back(row.front().place);
    for (std::size_t i = 1; i < row.size(); ++i) {
        table.cells.push_back(row[i].place);
        const auto number = row[i].text.empty() ? std::nullopt : readNumber(row[i], sign, problems);
        table.problem.cells.push_back(number ? scoring::Cell::number(*number)
                                             : scoring::Cell::missing());
    }
}

// Reads the whole table once for the sign alone: its last number may be the first to tell.
std::optional<DecimalSign> decimalSignOf(const TableText &text, CsvDiagnostics &problems)
{
    TableRows reader(text, nullptr);
    DecimalSignSearch search;
    std::vector<CsvCell> row;
    bool more = reader.next(row); // the names
    while (more && reader.next(row)) {
        for (std::size_t i = 1; i < row.size(); ++i) {
            search.look(row[i]);
        }
    }
    return search.decide(text.format.separator, problems);
}

std::optional<RankTable> readRows(TableText &text, CsvDiagnostics &problems)
{
    TableRows reader(text, &problems);
    std::vector<CsvCell> row;
    if (!reader.next(row)) {
        reportNoText(problems); // nothing but separators
        return std::nullopt;
    }
    const auto sign = decimalSignOf(text, problems);
    RankTable table;
    readHeader(row, table, problems);
    const std::size_t columns = row.size();
    if (!sign) {
        return std::nullopt;
    }
    table.understood = std::move(text.understood);
    if (*sign == DecimalSign::Comma) {
        table.understood.append(Text::tr("The numbers have a decimal comma."));
    }
    RankRows rows(table, *sign, problems);
    std::size_t unknown = 0;
    while (reader.next(row)) {
        checkLength(row, columns, problems);
        if (rows.takes(row)) {
            rows.read(row);
        } else {
            readAlternative(row, *sign, table, problems);
            unknown += static_cast<std::size_t>(std::count_if(row.begin() + 1, row.end(), isEmpty));
        }
        if (!fits(table, unknown, row.front().place, problems)) {
            return std::nullopt;
        }
    }
    rows.finish();
    checkNames(table.alternatives, table.rows, problems);
    table.problem.alternatives = table.alternatives.size();
    if (table.alternatives.empty()) {
        problems.add({}, Text::tr("There is no alternative."),
                     Text::tr("Write a row for each: its name, then a number for each criterion."));
    }
    return problems.empty() ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace

std::optional<RankTable> readRankTable(const QString &file, CsvDiagnostics &problems,
                                       const TableWishes &wishes)
{
    auto text = readTableText(file, problems, wishes);
    return text ? readRows(*text, problems) : std::nullopt;
}

std::optional<RankTable> readRankTable(std::string_view bytes, CsvDiagnostics &problems)
{
    auto text = tableText(std::string(bytes), problems);
    return text ? readRows(*text, problems) : std::nullopt;
}

} // namespace steelyard::tables
