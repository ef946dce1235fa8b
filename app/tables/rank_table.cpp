// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/rank_table.h"

#include "knowledge/text.h"
#include "tables/csv_diagnostics.h"
#include "tables/csv_number.h"
#include "tables/messages.h"
#include "tables/rank_rows.h"

#include <set>

namespace steelyard::tables {

namespace {

// A name that is there and that no other of its kind has.
void checkName(const CsvCell &cell, std::set<std::string> &seen, CsvDiagnostics &problems)
{
    if (cell.text.empty()) {
        problems.add(cell.place, Text::tr("A name is missing."), Text::tr("Write one."));
    } else if (!seen.insert(cell.text).second) {
        problems.add(cell.place, Text::tr("The name %1 is there twice.").arg(inQuotes(cell.text)),
                     Text::tr("Give each its own."));
    }
}

void readHeader(const std::vector<CsvCell> &row, RankTable &table, CsvDiagnostics &problems)
{
    if (QString::fromStdString(row.front().text).compare(u"alternative", Qt::CaseInsensitive) !=
        0) {
        problems.add(row.front().place,
                     Text::tr("The first row does not begin with “alternative”."),
                     Text::tr("Write a first row: alternative, then the names of the criteria."));
    }
    if (row.size() == 1) {
        problems.add(row.front().place, Text::tr("There is no criterion."),
                     Text::tr("Name the criteria in the first row, behind “alternative”."));
    }
    std::set<std::string> seen;
    for (std::size_t i = 1; i < row.size(); ++i) {
        checkName(row[i], seen, problems);
        table.criteria.push_back(row[i].text);
        table.header.push_back(row[i].place);
    }
    table.problem.criteria = table.criteria.size();
}

// Fills a row that is too short with unknown cells, so that the rest of it is still checked.
void checkLength(std::vector<CsvCell> &row, std::size_t columns, CsvDiagnostics &problems)
{
    if (row.size() != columns) {
        const int cells = static_cast<int>(row.size());
        problems.add(
            row.front().place,
            Text::tr("Cells in this row: %1; in the first row: %2.").arg(cells).arg(columns),
            Text::tr("Give every row as many. A comma in a number makes two cells of it: "
                     "write a point."));
        row.resize(columns, CsvCell{{}, row.back().place});
    }
}

void readAlternative(const std::vector<CsvCell> &row, RankTable &table, std::set<std::string> &seen,
                     CsvDiagnostics &problems)
{
    checkName(row.front(), seen, problems);
    table.alternatives.push_back(row.front().text);
    table.rows.push_back(row.front().place);
    for (std::size_t i = 1; i < row.size(); ++i) {
        table.cells.push_back(row[i].place);
        const auto number = row[i].text.empty() ? std::nullopt : readNumber(row[i], problems);
        table.problem.cells.push_back(number ? scoring::Cell::number(*number)
                                             : scoring::Cell::missing());
    }
}

} // namespace

std::optional<RankTable> readRankTable(const QString &file, CsvDiagnostics &problems)
{
    const Bytes bytes = readCsvFile(file, problems);
    return problems.empty() ? readRankTable(std::string_view(bytes), problems) : std::nullopt;
}

std::optional<RankTable> readRankTable(std::string_view bytes, CsvDiagnostics &problems)
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
    RankTable table;
    readHeader(row, table, problems);
    const std::size_t columns = row.size();
    RankRows rows(table, problems);
    std::set<std::string> seen;
    while (reader.next(row)) {
        checkLength(row, columns, problems);
        if (row.front().text.starts_with('@')) {
            rows.read(row);
        } else {
            readAlternative(row, table, seen, problems);
        }
    }
    rows.finish();
    table.problem.alternatives = table.alternatives.size();
    if (table.alternatives.empty()) {
        problems.add({}, Text::tr("There is no alternative."),
                     Text::tr("Write a row for each: its name, then a number for each criterion."));
    }
    return problems.empty() ? std::optional(std::move(table)) : std::nullopt;
}

} // namespace steelyard::tables
