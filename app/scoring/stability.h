// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ranking.h"

#include <optional>
#include <vector>

// How far a weight can move before the additive model's winner changes. One weight moves from w to
// t and the others keep their proportions, w_j (1 - t) / (1 - w): every score is a straight line in
// t, so the ends are where lines cross, exactly (Mareschal, 1988, EJOR 33(1); Triantaphyllou and
// Sanchez, 1997, Decision Sciences 28(1)). Scores that are tied(), see tolerance.h, do not cross;
// of rivals that cross in the same place the one that gains fastest takes over, and of flips
// equally near the first criterion's is the nearest.
namespace steelyard::scoring {

struct WeightInterval
{
    std::size_t criterion = 0;
    double weight = 0; // normalised
    double low = 0;    // the winner is first, alone or tied, for every t in [low, high]
    double high = 1;
    bool movable = true; // false: it is the only weight, the others have no proportions to keep
    std::optional<std::size_t> winnerBelow; // who takes over below low; none: nobody does
    std::optional<std::size_t> winnerAbove;
};

// The smallest change of one weight that makes another alternative win.
struct WeightFlip
{
    std::size_t criterion = 0;
    double newWeight = 0; // where both tie; beyond it the new winner leads
    double distance = 0;  // sum of the absolute changes of all weights: 2 |newWeight - weight|
    std::size_t newWinner = 0;
};

struct WeightStability
{
    Ranking ranking;                       // as of additive()
    std::optional<std::size_t> winner;     // the first of rank 1; none when nothing is feasible
    std::vector<WeightInterval> intervals; // by criterion; the whole of [0, 1] without a rival
    std::optional<WeightFlip> nearest;     // over all criteria, both ways from the current weight
};

// Only feasible alternatives win. Errors: those of check().
[[nodiscard]] Result<WeightStability> weightStability(const Problem &problem);

} // namespace steelyard::scoring
