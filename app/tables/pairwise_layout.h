// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_number.h"
#include "tables/pairwise_table.h"

#include <optional>
#include <vector>

// Inside this library only: which of the forms of pairwise_table.h a file has.
namespace steelyard::tables {

using CsvRows = std::vector<std::vector<CsvCell>>;

// The rows of judgements alone.
struct PairwiseLayout
{
    std::vector<CsvCell> columns;  // the first row of names; empty: there is none
    std::vector<CsvCell> rowNames; // the first column; empty: there is none
    CsvRows rows;
    std::size_t n = 0;
};

// `rows` is not empty, and no row ends in columns that are empty throughout. The parts of a matrix
// that stand at the left, above or below the diagonal, are moved to their columns.
[[nodiscard]] PairwiseLayout layoutOf(CsvRows rows);

// All rows, without the columns at the end that are empty throughout. Nothing after adding the
// problem.
[[nodiscard]] std::optional<CsvRows> readAllRows(const TableText &text, CsvDiagnostics &problems);
[[nodiscard]] std::optional<DecimalSign> signOfRows(const CsvRows &rows, const TableText &text,
                                                    CsvDiagnostics &problems);
[[nodiscard]] QStringList understoodOf(const TableText &text, DecimalSign sign);

// The judgements of rows that are not empty, in whichever form. Adds its problems.
[[nodiscard]] PairwiseTable tableOfRows(CsvRows rows, DecimalSign sign, CsvDiagnostics &problems);

// Whether every row, but perhaps the first, is two names, and something stands behind some of them.
[[nodiscard]] bool isList(const CsvRows &rows);

// Reads such a list. Elements come in the order in which they are first named.
[[nodiscard]] PairwiseTable readList(const CsvRows &rows, DecimalSign sign,
                                     CsvDiagnostics &problems);

// Nothing, after adding the problem, when the cell holds no number that a judgement may be; nothing
// alone when it is empty.
[[nodiscard]] std::optional<double> readJudgement(const CsvCell &cell, DecimalSign sign,
                                                  CsvDiagnostics &problems);

// The library works on n x n numbers, and completing gaps takes n^4 steps; nobody compares more.
inline constexpr std::size_t kMostElements = 200;
void reportTooMany(CsvPosition place, std::size_t elements, CsvDiagnostics &problems);

} // namespace steelyard::tables
