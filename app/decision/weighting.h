// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <string>
#include <vector>

// From answers to weights. One step up doubles a criterion's weight and one down halves it, so a
// weight is
//     default x 2^(sum of steps) x (1 if an answer raised it, else weighting.unraised)
// or zero when an answer says so, and all are divided by their sum. Within one question an answer
// that raises a criterion overrules another that zeroes it. A question that is open or "not sure"
// counts with the mean over its answers, taken before dividing by the sum; questions are
// independent of each other. A weight set by hand stays as it was set, whatever the answers; the
// others then share what is left.
namespace steelyard::decision {

// Which answer did what to one criterion's weight.
struct WeightStep
{
    std::string question;
    std::string answer;
    int steps = 0;
    bool zero = false;
};

struct CriterionWeight
{
    double defaultWeight = 0;
    double weight = 0; // share of the decision, in [0, 1]; all sum to 1
    bool raised = false;
    bool own = false;              // set by hand
    std::vector<WeightStep> steps; // from chosen answers and "does not apply"
};

// One entry a criterion, in the knowledge base's order. When the answers leave nothing (every
// weight zero) all weights are zero and the verdict says that nothing is left to judge by.
[[nodiscard]] std::vector<CriterionWeight> criterionWeights(const knowledge::KnowledgeBase &base,
                                                            const Decision &decision);

} // namespace steelyard::decision
