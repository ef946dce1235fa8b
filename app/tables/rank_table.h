// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/promethee.h"
#include "tables/csv_diagnostics.h"
#include "tables/table_text.h"

#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::tables {

// What a table to rank says:
//
//     alternative,price,speed
//     @direction,min,max        rows with @ are optional and may stand anywhere
//     @weight,2,1               all 1 when there is no such row
//     A,100,5.5
//     B,80,                     an empty cell is unknown
//
// Others: @lower and @upper, the scale; @function (usual, u-shape, v-shape, level, linear,
// gaussian) and its thresholds @q, @p and @s, which PROMETHEE II reads. A row that is called Weight
// and holds a number throughout is read as @weight, one called Direction or Better as @direction
// (row_role.h). The first cell may be any text. Where no @direction stands, the criterion's name or
// unit decides (direction_of_name.h). Empty columns at the end are passed over.
struct RankTable
{
    std::vector<std::string> alternatives;
    std::vector<std::string> criteria;
    scoring::Problem problem;
    std::vector<scoring::Preference> preferences;
    bool weighted = false;            // there is a row @weight
    std::vector<bool> directionGiven; // by criterion: @direction says it, not the name
    QStringList understood;           // what was guessed of the file, a sentence each

    std::vector<CsvPosition> header;                      // by criterion
    std::vector<CsvPosition> rows;                        // by alternative
    std::vector<CsvPosition> cells;                       // row-major
    std::map<std::string, std::vector<CsvPosition>> more; // by name of the row and criterion
};

// Nothing when the file has problems, which are all added.
[[nodiscard]] std::optional<RankTable> readRankTable(const QString &file, CsvDiagnostics &problems,
                                                     const TableWishes &wishes = {});
// The same from the bytes of a file.
[[nodiscard]] std::optional<RankTable> readRankTable(std::string_view bytes,
                                                     CsvDiagnostics &problems);

// Adds the reasons why the library refuses the table, each at its place in the file.
void addIssues(const std::vector<scoring::Issue> &issues, const RankTable &table,
               CsvDiagnostics &problems);

} // namespace steelyard::tables
