// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "scoring/tolerance.h"

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

// Competition ranks: 1 + the number of better alternatives; scores that are tied(), at the size
// `scale` of the terms they were summed from, share one, a group of ties being measured from its
// best member. Excluded alternatives (an empty span: none is) get 0 and take no place.
[[nodiscard]] std::vector<int> competitionRanks(std::span<const double> scores, Better better,
                                                double scale,
                                                std::span<const std::uint8_t> excluded = {});

// The numbers' places, best first; those that share a rank keep their order.
[[nodiscard]] std::vector<std::size_t> tieOrder(std::span<const double> numbers, Better better,
                                                double scale);

} // namespace steelyard::scoring
