// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ahp.h"
#include "tables/csv_diagnostics.h"
#include "tables/table_text.h"

#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::tables {

// What a table of judgements says: row over column, how many times more the row counts, from 1/1000
// to 1000. Either a matrix,
//
//     ,price,speed,size
//     price,1,3,5
//     speed,1/3,1,           an empty cell was not compared
//     size,,,1
//
// where the names of rows, of columns or both may be missing (elements are then called 1, 2, 3) and
// where the part above the diagonal is enough, with the diagonal or without it, in its columns or
// moved to the left; or a list of pairs with or without a heading:
//
//     price,speed,3
//     price,size,5
struct PairwiseTable
{
    std::vector<std::string> names;
    scoring::Judgements judgements;
    std::vector<CsvPosition> cells; // row-major
    QStringList understood;         // what was guessed of the file, a sentence each
};

// Nothing when the file has problems, which are all added.
[[nodiscard]] std::optional<PairwiseTable>
readPairwise(const QString &file, CsvDiagnostics &problems, const TableWishes &wishes = {});
// The same from the bytes of a file.
[[nodiscard]] std::optional<PairwiseTable> readPairwise(std::string_view bytes,
                                                        CsvDiagnostics &problems);

// Adds the reasons why the library refuses the table, each at its place in the file.
void addIssues(const std::vector<scoring::Issue> &issues, const PairwiseTable &table,
               CsvDiagnostics &problems);

} // namespace steelyard::tables
