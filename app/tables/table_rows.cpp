// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/table_rows.h"

#include <algorithm>

namespace steelyard::tables {

TableRows::TableRows(const TableText &text, CsvDiagnostics *problems)
    : m_problems(problems)
{
    if (text.sheet) {
        m_sheet = &*text.sheet;
    } else {
        m_csv.emplace(text.utf8, text.format, problems);
    }
}

bool TableRows::next(std::vector<CsvCell> &row)
{
    if (m_csv) {
        return m_csv->next(row);
    }
    row.clear();
    while (row.empty() && m_row < m_sheet->rows.size()) {
        const std::vector<SheetCell> &cells = m_sheet->rows[m_row];
        const bool hasText = std::any_of(cells.begin(), cells.end(), [](const SheetCell &cell) {
            return cell.kind != SheetCellKind::Empty;
        });
        for (std::size_t column = 0; hasText && column < cells.size(); ++column) {
            const SheetCell &cell = cells[column];
            CsvCell &made = row.emplace_back();
            made.text = cell.text;
            made.place = {static_cast<int>(m_row) + 1, static_cast<int>(column) + 1};
            made.isDate = cell.kind == SheetCellKind::Date;
            if (cell.kind == SheetCellKind::Number) {
                made.number = cell.number;
            }
            if (m_problems != nullptr) {
                checkText(made, *m_problems);
            }
        }
        ++m_row;
    }
    return !row.empty();
}

} // namespace steelyard::tables
