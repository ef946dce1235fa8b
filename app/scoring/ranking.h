// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <cstdint>
#include <span>
#include <vector>

namespace steelyard::scoring {

// Scores and ranks, one an alternative.
struct Ranking
{
    std::vector<double> scores; // in the unit the method's header names, never rounded
    std::vector<double> low;    // the score with every rating at its worse end, where the method
    std::vector<double> high;   // carries intervals, and at its better end; else both are empty
    std::vector<int> ranks;     // competition ranks from 1 (1, 1, 3); 0: excluded by a constraint
    std::vector<Note> notes;    // what the method had to assume
};

enum class Better { Higher, Lower };

// Two scores are equal when they differ by at most 1e-9 of the larger, or by at most 1e-12 of
// `scale`, the size of the terms they were summed from: rounding never decides a rank.
[[nodiscard]] bool tied(double a, double b, double scale);

// Competition ranks: 1 + the number of better alternatives; a group of ties is measured from its
// best member. Excluded alternatives (an empty span: none is) get 0 and take no place.
[[nodiscard]] std::vector<int> competitionRanks(std::span<const double> scores, Better better,
                                                double scale,
                                                std::span<const std::uint8_t> excluded = {});

} // namespace steelyard::scoring
