// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace steelyard::tables {

// What a row or column of a sheet is by its name, in English or German, where it is neither an
// option nor a criterion.
enum class RowRole {
    Other,
    Weights,    // "Weight", "Gewichtung (%)"
    Directions, // "Direction", "Better"
    Units,      // "Unit"
    Result,     // "Total", "Score", "Rank": what the sheet has computed
    Setting,    // "@lower", "@function": what "rank" takes and a decision does not
    Number,     // "#", "No.": counts the others
};
[[nodiscard]] RowRole roleOfRow(std::string_view name);

} // namespace steelyard::tables
