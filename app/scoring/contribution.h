// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <vector>

// Why one alternative leads another in the additive model, as numbers: the lead is the sum of the
// contributions, and nothing is rounded.
namespace steelyard::scoring {

struct Contribution
{
    std::size_t criterion = 0;
    double weight = 0;       // normalised
    double value = 0;        // of the alternative, 0 to 1
    double rivalValue = 0;   // of the rival
    double contribution = 0; // weight x (value - rivalValue)
};

struct Explanation
{
    std::size_t alternative = 0;
    std::size_t rival = 0;
    double lead = 0;                          // sum of all contributions
    std::vector<Contribution> all;            // every criterion, strongest (absolute) first
    std::vector<Contribution> reasonsFor;     // contribution > 0 beyond rounding, strongest first
    std::vector<Contribution> reasonsAgainst; // contribution < 0 beyond rounding, strongest first
};

// Any two alternatives. Strengths that are tied(), see tolerance.h, keep the order of the criteria.
// Errors: those of check(), UnknownAlternative.
[[nodiscard]] Result<Explanation> explain(const Problem &problem, std::size_t alternative,
                                          std::size_t rival);

// Every alternative, in the problem's order, against its strongest feasible rival: the winner
// against the runner-up, every other one against the winner. Among ties the first in the problem's
// order is meant. Empty when there is only one feasible alternative and it is the only one.
// Errors: those of check().
[[nodiscard]] Result<std::vector<Explanation>> explainAll(const Problem &problem);

} // namespace steelyard::scoring
