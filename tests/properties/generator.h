// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "scoring/random.h"

#include <string>

// Problems by chance. Half of them have whole numbers from 0 to 10, so that ties, duplicates,
// constant columns and dominance occur by themselves; the others have any numbers.
namespace steelyard::properties {

struct Shape
{
    std::uint32_t leastAlternatives = 1;
    std::uint32_t mostAlternatives = 8;
    std::uint32_t leastCriteria = 1;
    std::uint32_t mostCriteria = 8;
    bool positive = false;    // ratings above zero, which some normalisations need
    bool negative = false;    // ratings from -10
    bool bounded = false;     // every criterion declares its scale; else about half of them do
    bool ranges = false;      // some ratings are intervals
    bool unknown = false;     // some ratings are unknown
    bool constraints = false; // sometimes one or two
    bool zeroWeights = true;  // sometimes, though never all
};

[[nodiscard]] scoring::Problem generate(const Shape &shape, scoring::RandomStream &random);

// A number from low to high.
[[nodiscard]] double between(scoring::RandomStream &random, double low, double high);

[[nodiscard]] bool chance(scoring::RandomStream &random, double probability);

// The numbers from 0 to count - 1 in any order, all orders equally likely.
[[nodiscard]] std::vector<std::size_t> permutation(std::size_t count,
                                                   scoring::RandomStream &random);

// The problem in numbers that read back as the same bits.
[[nodiscard]] std::string describe(const scoring::Problem &problem);

} // namespace steelyard::properties
