// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/sheet.h"

#include <algorithm>

namespace steelyard::tables {

const SheetCell &Sheet::cell(std::size_t row, std::size_t column) const
{
    static const SheetCell empty;
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : empty;
}

std::size_t Sheet::columns() const
{
    std::size_t most = 0;
    for (const std::vector<SheetCell> &row : rows) {
        most = std::max(most, row.size());
    }
    return most;
}

std::string columnLetters(std::size_t column)
{
    std::string letters;
    for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    }
    return letters;
}

std::string cellName(std::size_t row, std::size_t column)
{
    return columnLetters(column) + std::to_string(row + 1);
}

} // namespace steelyard::tables
