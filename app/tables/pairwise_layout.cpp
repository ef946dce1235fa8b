// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/pairwise_layout.h"

#include <algorithm>

namespace steelyard::tables {

namespace {

using Row = std::vector<CsvCell>;

// Also what is meant as a number and fails to be one, such as 1/.
bool startsLikeNumber(const CsvCell &cell)
{
    return !cell.text.empty() &&
           std::string_view("0123456789+-.").find(cell.text.front()) != std::string_view::npos;
}

// Whether the row holds judgements from this column on, gaps included.
bool holdsJudgements(const Row &row, std::size_t from)
{
    return row.size() > from &&
           std::any_of(row.begin() + static_cast<std::ptrdiff_t>(from), row.end(),
                       startsLikeNumber) &&
           std::all_of(row.begin() + static_cast<std::ptrdiff_t>(from), row.end(),
                       [](const CsvCell &cell) { return isEmpty(cell) || startsLikeNumber(cell); });
}

// No names at all. A gap at the beginning of the first row is one of a matrix only when the second
// row begins with one too; else it is the corner of names that are numbers, such as years.
bool isBare(const CsvRows &rows)
{
    const bool gap = isEmpty(rows.front().front()) && rows.size() > 1 && isEmpty(rows[1].front()) &&
                     holdsJudgements(rows.front(), 1);
    return startsLikeNumber(rows.front().front()) || gap;
}

// The first column repeats the first row: names, even when they are numbers such as years.
bool namesRepeat(const CsvRows &rows)
{
    const Row &first = rows.front();
    if (rows.size() < 3 || rows.size() != first.size()) {
        return false;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (first[i].text.empty() || rows[i].front().text != first[i].text) {
            return false;
        }
    }
    return true;
}

bool sizesAre(const CsvRows &rows, std::size_t first, int step)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t moved = step < 0 ? first - std::min(i, first) : first + i;
        if (rows[i].size() != moved) {
            return false;
        }
    }
    return true;
}

CsvCell gapAt(const Row &row, CsvPosition otherwise)
{
    return {{}, row.empty() ? otherwise : row.front().place};
}

void shiftRight(CsvRows &rows, std::size_t by, CsvPosition otherwise)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].insert(rows[i].begin(), i + by, gapAt(rows[i], otherwise));
    }
}

// Moves a triangle to its columns; sets n where no names say it.
void straighten(PairwiseLayout &layout, CsvPosition otherwise)
{
    CsvRows &rows = layout.rows;
    const std::size_t widest =
        std::max_element(rows.begin(), rows.end(), [](const Row &left, const Row &right) {
            return left.size() < right.size();
        })->size();
    const bool named = !layout.columns.empty();
    layout.n = named ? layout.columns.size() : widest;
    const bool ones = std::all_of(rows.begin(), rows.end(), [](const Row &row) {
        return !row.empty() && row.front().text == "1";
    });
    const std::size_t n = layout.n;
    if (rows.size() == n && n > 1 && sizesAre(rows, n, -1) && (named || ones)) {
        shiftRight(rows, 0, otherwise); // with the diagonal
    } else if (const std::size_t all = named ? n : widest + 1;
               all > 2 && sizesAre(rows, all - 1, -1) &&
               (rows.size() == all - 1 || rows.size() == all)) {
        layout.n = all;
        rows.resize(all);
        shiftRight(rows, 1, otherwise); // without it
        rows.back().resize(all, {{}, otherwise});
    } else if (rows.size() == n && n > 1 && sizesAre(rows, 1, 1)) {
        for (Row &row : rows) {
            row.resize(n, gapAt(row, otherwise)); // below the diagonal, with it
        }
    }
}

} // namespace

PairwiseLayout layoutOf(CsvRows rows)
{
    PairwiseLayout layout;
    const Row first = rows.front();
    const CsvPosition place = first.front().place;
    const bool named = namesRepeat(rows) && !startsLikeNumber(first.front());
    const bool bare = !named && isBare(rows);
    const bool rowNamesOnly =
        !named && !bare && !isEmpty(first.front()) && holdsJudgements(first, 1);
    const bool columnNamesOnly = !named && !bare && !rowNamesOnly && !isEmpty(first.front()) &&
                                 rows.size() > 1 && startsLikeNumber(rows[1].front());
    if (!bare && !rowNamesOnly) {
        layout.columns.assign(first.begin() + (columnNamesOnly ? 0 : 1), first.end());
        rows.erase(rows.begin());
    }
    if (!bare && !columnNamesOnly) {
        for (Row &row : rows) {
            layout.rowNames.push_back(row.front());
            row.erase(row.begin());
        }
    }
    layout.rows = std::move(rows);
    if (layout.rows.empty()) {
        layout.n = layout.columns.size();
    } else {
        straighten(layout, place);
    }
    return layout;
}

} // namespace steelyard::tables
