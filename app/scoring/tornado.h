// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <vector>

// One weight at a time, less and more by the same part, the others keeping their proportions: how
// the additive model's margin moves (Howard, 1988, Management Science 34(6), tornado diagrams).
namespace steelyard::scoring {

struct TornadoBar
{
    std::size_t criterion = 0;
    double marginLow = 0;      // with the weight at w (1 - delta)
    double marginHigh = 0;     // with the weight at w (1 + delta), at most 1
    double swing = 0;          // |marginHigh - marginLow|
    std::size_t winnerLow = 0; // who is first there; of ties the one that ranks best now
    std::size_t winnerHigh = 0;
};

struct Tornado
{
    std::size_t winner = 0;
    std::size_t runnerUp = 0;
    double baseMargin = 0;        // score of the winner less that of the runner-up
    std::vector<TornadoBar> bars; // margin between the same two; largest swing first, of swings
                                  // that are tied() the first criterion
};

// delta in [0, 1]. A criterion that is alone in having a weight cannot move: its bar has no swing.
// Errors: those of check(); InvalidParameter; NoFeasible with fewer than two feasible alternatives.
[[nodiscard]] Result<Tornado> tornado(const Problem &problem, double delta = 0.2);

} // namespace steelyard::scoring
