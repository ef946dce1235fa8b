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

// Along the frontier, from what costs less to what is worth more.
struct CostStep
{
    std::string from;
    std::string to;
    double value = 0; // points of 10 that `to` is worth more, of all other criteria; above 0
    double cost = 0;  // and costs more; 0 or more
};
[[nodiscard]] std::vector<CostStep> costSteps(const std::vector<ValueAndCost> &entries);

// A cost at which another option leads, all else being equal: the winner's own, if it were higher,
// first; then those of others, if they were lower, the least change first.
struct CostFlip
{
    std::string alternative;
    double cost = 0;     // now; of one whose cost is unknown the middle of the scale
    double flipCost = 0; // on the criterion's scale; beyond it `winner` leads
    std::string winner;
    bool isPlausible = false; // within what it may cost
};
[[nodiscard]] std::vector<CostFlip> costFlips(const knowledge::KnowledgeBase &base,
                                              const Verdict &verdict, const std::string &criterion);

} // namespace steelyard::decision
