// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <cstddef>
#include <string>
#include <vector>

namespace steelyard::decision {

// "If latency mattered less than cost": two criteria exchange their weights, and another leads.
struct OrderFlip
{
    std::string more; // weighs more now
    std::string less;
    std::string winner;
    double moved = 0; // share of the weight that would move, above 0
};

// The exchanges that change the winner, the least weight first; at most so many. Only those that
// are not left out can win, and a tie is no change.
[[nodiscard]] std::vector<OrderFlip> orderFlips(const knowledge::KnowledgeBase &base,
                                                const Decision &decision, const Verdict &verdict,
                                                std::size_t most = 5);

} // namespace steelyard::decision
