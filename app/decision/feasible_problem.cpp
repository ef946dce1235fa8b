// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/feasible_problem.h"

#include "decision/decision_problem.h"

namespace steelyard::decision {

FeasibleProblem feasibleProblem(const knowledge::KnowledgeBase &base, const Decision &decision,
                                const Verdict &verdict)
{
    const scoring::Problem all = decisionProblem(base, decision, AppliedRatings(base, decision),
                                                 criterionWeights(base, decision));
    FeasibleProblem result{all, {}};
    result.problem.cells.clear();
    result.problem.alternatives = 0;
    for (std::size_t a = 0; a < all.alternatives; ++a) {
        if (!verdict.alternatives[a].exclusions.empty()) {
            continue;
        }
        ++result.problem.alternatives;
        result.alternatives.push_back(verdict.alternatives[a].id);
        for (std::size_t c = 0; c < all.criteria; ++c) {
            result.problem.cells.push_back(all.cell(a, c));
        }
    }
    return result;
}

} // namespace steelyard::decision
