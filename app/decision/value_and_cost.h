// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <string>
#include <vector>

// What options are worth beside what they cost, as a chart shows it.
namespace steelyard::decision {

struct ValueAndCost
{
    std::string alternative;
    double value = 0; // points of 10 of all other criteria
    double valueLow = 0;
    double valueHigh = 0;
    double cost = 0; // in the unit of the criterion; costLow <= cost <= costHigh
    double costLow = 0;
    double costHigh = 0;
    bool isLeftOut = false;
    bool isOnFrontier = false; // nothing that stays costs no more and is worth as much or more
};

// The criterion that counts costs: one with a cost sheet, else the weightiest measured in money of
// which less is better. Empty: there is none.
[[nodiscard]] std::string costCriterion(const knowledge::KnowledgeBase &base,
                                        const Decision &decision, const Verdict &verdict);

// In the decision's order, without those whose cost is unknown. Empty where nothing but the cost
// has a weight.
[[nodiscard]] std::vector<ValueAndCost> valueAndCost(const knowledge::KnowledgeBase &base,
                                                     const Decision &decision,
                                                     const Verdict &verdict,
                                                     const std::string &criterion);

} // namespace steelyard::decision
