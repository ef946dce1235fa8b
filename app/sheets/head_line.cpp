// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/head_line.h"

#include "sheets/line_roles.h"
#include "sheets/sheet_value.h"
#include "tables/row_role.h"

#include <algorithm>
#include <cmath>

namespace steelyard::sheets {

namespace {

using tables::RowRole;
using tables::SheetCell;
using tables::SheetCellKind;

constexpr std::size_t kMostFieldsLookedAt = 300;
constexpr std::size_t kMostLinesAboveHead = 15;
constexpr double kFirstYear = 1900;
constexpr double kLastYear = 2100;

// A plain whole number, as a name may be one.
std::optional<double> wholeNumber(const SheetCell &cell)
{
    const SheetValue value = readValue(cell, tables::DecimalSign::Point, {});
    const bool isPlain = value.kind == ValueKind::Number && value.doubt == ValueDoubt::None &&
                         !value.isTruth && !value.isConverted && value.decimals == 0 &&
                         value.value >= 0 && std::floor(value.value) == value.value;
    return isPlain ? std::optional(value.value) : std::nullopt;
}

bool isYear(const SheetCell &cell)
{
    const auto number = wholeNumber(cell);
    return number && *number >= kFirstYear && *number <= kLastYear;
}

struct HeadCells
{
    std::vector<std::size_t> words;
    std::vector<std::size_t> others;
};

// The corner, which belongs to the names, is not among them.
HeadCells headCells(const SheetView &view, std::size_t line)
{
    HeadCells found;
    for (std::size_t field = 1; field < std::min(view.fields(), kMostFieldsLookedAt); ++field) {
        const SheetCell &cell = view.cell(line, field);
        if (isFilled(cell)) {
            (isWords(cell) ? found.words : found.others).push_back(field);
        }
    }
    return found;
}

// Numbers that name columns are years, or count up.
bool mayBeNames(const SheetView &view, std::size_t line, const std::vector<std::size_t> &fields)
{
    double last = -1;
    bool isUp = true;
    bool isYears = true;
    for (const std::size_t field : fields) {
        const auto number = wholeNumber(view.cell(line, field));
        isUp = isUp && number && *number > last;
        isYears = isYears && isYear(view.cell(line, field));
        last = number.value_or(last);
    }
    return isUp || isYears;
}

// Year after year here, and something else below.
bool namesYears(const SheetView &view, std::size_t line, const std::vector<std::size_t> &fields)
{
    if (fields.size() < 2 || line + 1 >= view.lines()) {
        return false;
    }
    std::optional<double> before;
    for (const std::size_t field : fields) {
        const auto number = wholeNumber(view.cell(line, field));
        if (!isYear(view.cell(line, field)) || isYear(view.cell(line + 1, field)) ||
            (before && number != *before + 1)) {
            return false;
        }
        before = number;
    }
    return true;
}

// Whether what stands below the cell is mostly numbers.
bool isAboveNumbers(const SheetView &view, std::size_t line, std::size_t field)
{
    std::size_t words = 0;
    std::size_t numbers = 0;
    const std::size_t end = std::min(view.lines(), line + 1 + kLookedAtLines);
    for (std::size_t below = line + 1; below < end; ++below) {
        const SheetCell &cell = view.cell(below, field);
        if (isFilled(cell)) {
            ++(isWords(cell) ? words : numbers);
        }
    }
    return numbers > words;
}

// A line with as many numbers as words or more that is a head for all that: "Option, Speed, 2023,
// 2024". Something else than its numbers must say so.
bool isHeadWithNumbers(const SheetView &view, std::size_t line, const HeadCells &cells)
{
    const SheetCell &corner = view.cell(line, 0);
    const RowRole role = tables::roleOfRow(corner.text);
    if ((isFilled(corner) && !isWords(corner)) || !mayBeNames(view, line, cells.others)) {
        return false;
    }
    if (role == RowRole::Options || role == RowRole::Criteria) {
        return true;
    }
    if (role != RowRole::Other && role != RowRole::Number) {
        return false; // its numbers are weights or sums
    }
    return std::any_of(cells.words.begin(), cells.words.end(),
                       [&](std::size_t field) { return isAboveNumbers(view, line, field); }) ||
           (!cells.words.empty() && namesYears(view, line, cells.others));
}

} // namespace

// The first line of which more cells are words than values, a title in one cell not counted.
Line guessHead(const SheetView &view)
{
    for (std::size_t line = 0; line < std::min(view.lines(), kMostLinesAboveHead); ++line) {
        const HeadCells cells = headCells(view, line);
        if (!cells.words.empty() && cells.words.size() > cells.others.size()) {
            return line;
        }
        if (!cells.others.empty()) {
            return isHeadWithNumbers(view, line, cells) ? Line(line)
                                                        : std::nullopt; // numbers come first
        }
    }
    return std::nullopt;
}

// The first field that holds words where options stand, and does not count them. Some of the names
// may be years.
Line guessNames(const SheetView &view, Line head)
{
    const std::size_t begin = head ? *head + 1 : 0;
    const std::size_t end = std::min(view.lines(), begin + kLookedAtLines);
    for (std::size_t field = 0; field < std::min(view.fields(), kMostFieldsLookedAt); ++field) {
        if (head && tables::roleOfRow(view.cell(*head, field).text) == RowRole::Number) {
            continue;
        }
        std::size_t words = 0;
        std::size_t years = 0;
        std::size_t filled = 0;
        for (std::size_t line = begin; line < end; ++line) {
            const SheetCell &cell = view.cell(line, field);
            filled += isFilled(cell) ? 1 : 0;
            words += isWords(cell) ? 1 : 0;
            years += isYear(cell) ? 1 : 0;
        }
        if (words > 0 && (words * 2 > filled || words + years == filled)) {
            return field;
        }
    }
    return std::nullopt;
}

bool isFilled(const SheetCell &cell)
{
    return cell.kind != SheetCellKind::Empty;
}

bool isWords(const SheetCell &cell)
{
    if (cell.kind != SheetCellKind::Text) {
        return false;
    }
    const SheetValue value = readValue(cell, tables::DecimalSign::Point, {});
    return value.isTruth || (value.kind == ValueKind::NotRead && value.doubt == ValueDoubt::Words);
}

} // namespace steelyard::sheets
