// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

namespace steelyard::decision {

// How the winner's lead over the runner-up moves, in points of 10, with one weight smaller and
// larger by a part of itself, the others keeping their proportions. Negative: the runner-up leads.
struct WeightSwing
{
    std::string criterion;
    double weight = 0; // now
    double leadWithLess = 0;
    double leadWithMore = 0;
};

// Criteria with a weight, largest swing first; empty with fewer than two feasible alternatives.
[[nodiscard]] std::vector<WeightSwing> weightSwings(const knowledge::KnowledgeBase &base,
                                                    const Verdict &verdict, double part = 0.5);

} // namespace steelyard::decision
