// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/messages.h"
#include "tables/pairwise_layout.h"

#include <algorithm>

namespace steelyard::tables {

namespace {

const CsvCell *cellAt(const std::vector<CsvCell> &row, std::size_t column)
{
    return column < row.size() && !row[column].text.empty() ? &row[column] : nullptr;
}

bool isName(const CsvCell *cell)
{
    return cell != nullptr && !isNumber(cell->text);
}

bool isPair(const std::vector<CsvCell> &row)
{
    return row.size() <= 3 && isName(cellAt(row, 0)) && isName(cellAt(row, 1));
}

// Also a word in the place of a number, which is then said to be none.
bool hasValue(const std::vector<CsvCell> &row)
{
    return cellAt(row, 2) != nullptr;
}

// Whether the first row is names of columns: a row that compares elements of other rows is none.
bool hasHeading(const CsvRows &rows)
{
    const std::vector<CsvCell> &first = rows.front();
    const auto isCompared = [&first](const std::vector<CsvCell> &row) {
        return std::any_of(row.begin(), row.begin() + std::min<std::ptrdiff_t>(2, std::ssize(row)),
                           [&first](const CsvCell &name) {
                               return name.text == first[0].text || name.text == first[1].text;
                           });
    };
    return isName(cellAt(first, 2)) && rows.size() > 1 &&
           std::none_of(rows.begin() + 1, rows.end(), isCompared);
}

std::size_t indexOf(const CsvCell &name, PairwiseTable &table)
{
    const auto found = std::find(table.names.begin(), table.names.end(), name.text);
    if (found == table.names.end()) {
        table.names.push_back(name.text);
        return table.names.size() - 1;
    }
    return static_cast<std::size_t>(found - table.names.begin());
}

struct Judgement
{
    std::size_t row;
    std::size_t column;
    std::optional<double> value;
    CsvPosition place;
};

} // namespace

bool isList(const CsvRows &rows)
{
    const auto first = rows.begin() + (hasHeading(rows) ? 1 : 0);
    return std::all_of(first, rows.end(), isPair) && std::any_of(first, rows.end(), hasValue);
}

PairwiseTable readList(const CsvRows &rows, DecimalSign sign, CsvDiagnostics &problems)
{
    PairwiseTable table;
    std::vector<Judgement> judgements;
    for (std::size_t i = hasHeading(rows) ? 1 : 0; i < rows.size(); ++i) {
        const std::vector<CsvCell> &row = rows[i];
        const std::size_t one = indexOf(row[0], table);
        const std::size_t other = indexOf(row[1], table);
        if (table.names.size() > kMostElements) {
            reportTooMany(row[0].place, table.names.size(), problems);
            return table;
        }
        const CsvCell *value = cellAt(row, 2);
        judgements.push_back(
            {one, other, value == nullptr ? std::nullopt : readJudgement(*value, sign, problems),
             value == nullptr ? row[0].place : value->place});
    }
    const std::size_t n = table.names.size();
    table.judgements.n = n;
    table.judgements.cells.resize(n * n);
    table.cells.assign(n * n, rows.front().front().place);
    for (const Judgement &judgement : judgements) {
        const std::size_t cell = judgement.row * n + judgement.column;
        if (table.judgements.cells[cell]) {
            problems.add(judgement.place,
                         Text::tr("%1 over %2 is there twice.")
                             .arg(inQuotes(table.names[judgement.row]),
                                  inQuotes(table.names[judgement.column])),
                         Text::tr("Remove one of them."));
        }
        table.judgements.cells[cell] = judgement.value;
        table.cells[cell] = judgement.place;
    }
    table.understood.append(
        Text::tr("The table was read as a list of pairs: the first name over the second."));
    return table;
}

} // namespace steelyard::tables
