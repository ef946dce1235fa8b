// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet_file.h"

#include "tables/csv_reader.h"
#include "tables/messages.h"

namespace steelyard::tables {

namespace {

std::optional<Sheet> sheetOf(TableText text, CsvDiagnostics &problems, const std::stop_token &stop)
{
    if (text.sheet) {
        return std::move(text.sheet);
    }
    Sheet sheet;
    sheet.format = text.format;
    sheet.encoding = text.encoding;
    sheet.understood = text.understood;
    CsvReader reader(text.utf8, text.format, &problems);
    std::vector<CsvCell> row;
    std::size_t cells = 0;
    while (!stop.stop_requested() && reader.next(row)) {
        while (row.back().text.empty()) { // at least one is not
            row.pop_back();
        }
        cells += row.size() + reader.rowsRead() - sheet.rows.size();
        if (cells > kMostSheetCells) {
            problems.add(row.front().place,
                         Text::tr("The sheet has more than %1 cells.")
                             .arg(static_cast<qulonglong>(kMostSheetCells)),
                         Text::tr("Leave out alternatives that cannot win, or split the table."));
            return std::nullopt;
        }
        sheet.rows.resize(reader.rowsRead()); // what was passed over were empty lines
        for (CsvCell &cell : row) {
            const bool empty = cell.text.empty();
            sheet.rows.back().push_back({empty ? SheetCellKind::Empty : SheetCellKind::Text, false,
                                         0, std::move(cell.text)});
        }
    }
    if (sheet.rows.empty()) {
        reportNoText(problems);
    }
    return problems.empty() && !stop.stop_requested() ? std::optional(std::move(sheet))
                                                      : std::nullopt;
}

} // namespace

std::optional<Sheet> readSheet(const QString &file, CsvDiagnostics &problems,
                               const TableWishes &wishes, const std::stop_token &stop)
{
    auto text = readTableText(file, problems, wishes, stop);
    return text ? sheetOf(*std::move(text), problems, stop) : std::nullopt;
}

std::optional<Sheet> sheetFromBytes(std::string bytes, CsvDiagnostics &problems,
                                    const TableWishes &wishes, const std::stop_token &stop)
{
    auto text = tableText(std::move(bytes), problems, wishes, stop);
    return text ? sheetOf(*std::move(text), problems, stop) : std::nullopt;
}

} // namespace steelyard::tables
