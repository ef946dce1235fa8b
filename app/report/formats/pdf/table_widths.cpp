// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/table_widths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::report::pdf {

namespace {

constexpr double kSides = 13;      // beside the text of a cell, and a hair
constexpr double kSignAndGap = 19; // before the name of an option
constexpr double kBulletAndGap = 11;
constexpr double kIndent = 12;

double neededBy(const Cell &cell, RowKind kind, const TableType &type)
{
    TextStyle style{type.size, type.line};
    if (cell.strong || kind != RowKind::Plain) {
        style.weight = QFont::DemiBold;
    }
    double needed = widestWord(cell.text, style);
    if (cell.option) {
        needed = std::max(needed, widestWord(cell.option->name, style)) +
                 (cell.option->slot >= 0 ? kSignAndGap : 0);
    }
    for (const Text &item : cell.items) {
        needed = std::max(needed, widestWord(item, style) + kBulletAndGap);
    }
    return needed;
}

// What a column needs so that no word of it breaks; none where its width is not for words.
std::optional<double> needOf(const Table &table, std::size_t column, const TableType &type)
{
    const Column &described = table.columns[column];
    if (described.rating) {
        return std::nullopt;
    }
    TextStyle head{type.size, type.line, QFont::DemiBold};
    double need =
        widestWord(described.title.name, head) + (described.title.slot >= 0 ? kSignAndGap : 0);
    for (const Row &row : table.rows) {
        if (row.cells.size() == 1 || column >= row.cells.size()) {
            continue; // such a cell stands for the whole row
        }
        const Cell &cell = row.cells[column];
        if (cell.length || cell.bar) {
            return std::nullopt;
        }
        const double indent = column == 0 && row.kind == RowKind::Plain ? kIndent : 0;
        need = std::max(need, neededBy(cell, row.kind, type) + indent);
    }
    return need + kSides;
}

} // namespace

std::vector<double> columnWidths(const Table &table, double width, const TableType &type)
{
    double fixed = 0;
    double shares = 0;
    for (const Column &column : table.columns) {
        (column.width < 0 ? fixed : shares) += std::abs(column.width);
    }
    std::vector<double> widths;
    for (const Column &column : table.columns) {
        widths.push_back(column.width < 0 ? -column.width
                                          : std::max(0.0, width - fixed) * column.width / shares);
    }
    // Positive: to spare.
    std::vector<double> spare(widths.size(), 0);
    double missing = 0;
    double most = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (const auto need = needOf(table, i, type)) {
            spare[i] = widths[i] - *need;
            missing += std::max(0.0, -spare[i]);
            most += std::max(0.0, spare[i]);
        }
    }
    const double moved = std::min(missing, most);
    if (!(moved > 0)) {
        return widths;
    }
    for (std::size_t i = 0; i < widths.size(); ++i) {
        widths[i] -= spare[i] > 0 ? moved * spare[i] / most : moved * spare[i] / missing;
    }
    return widths;
}

} // namespace steelyard::report::pdf
