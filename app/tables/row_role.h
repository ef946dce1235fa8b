// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace steelyard::tables {

// What a row or column of a sheet is by its name, in the languages of the program, where it is
// neither an option nor a criterion; and what stands over the names of those.
enum class RowRole {
    Other,
    Weights,    // "Weight", "Gewichtung (%)"
    Directions, // "Direction", "Better"
    Units,      // "Unit"
    Result,     // "Total", "Score", "Rank": what the sheet has computed
    Setting,    // "@lower", "@function": what "rank" takes and a decision does not
    Number,     // "#", "No.": counts the others
    Options,    // "Option", "Produkt": the others are named below
    Criteria,   // "Criterion", "Merkmal"
};
[[nodiscard]] RowRole roleOfRow(std::string_view name);

} // namespace steelyard::tables
