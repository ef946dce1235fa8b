// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <optional>
#include <utility>
#include <vector>

// Pareto dominance over the criteria with a weight, in the direction of each. a dominates b weakly
// when a is nowhere worse and somewhere better, strictly when it is better everywhere. With ranges
// or unknown ratings a dominates only where that is certain: its worse end is at least the other's
// better end. Ratings that are the same up to rounding are equal: those of a criterion are joined
// by joinTies(), so that dominance has no cycles. Identical alternatives do not dominate each
// other.
namespace steelyard::scoring {

struct Dominance
{
    std::vector<std::size_t> dominated;                // weakly, ascending
    std::vector<std::size_t> paretoFront;              // all others, ascending
    std::vector<std::optional<std::size_t>> dominator; // by alternative: the first that dominates
};

// At most alternatives^2 comparisons, most of them short. Errors: those of check().
[[nodiscard]] Result<Dominance> dominance(const Problem &problem);

struct DominancePair
{
    std::size_t better = 0;
    std::size_t worse = 0;
    bool strict = false;
};

// Who dominates whom, by better then worse. Up to alternatives^2 / 2 pairs.
// Errors: those of check().
[[nodiscard]] Result<std::vector<DominancePair>> dominancePairs(const Problem &problem);

} // namespace steelyard::scoring
