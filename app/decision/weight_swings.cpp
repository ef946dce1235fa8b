// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weight_swings.h"

#include "decision/inputs.h"
#include "decision/points.h"
#include "scoring/tornado.h"

namespace steelyard::decision {

std::vector<WeightSwing> weightSwings(const knowledge::KnowledgeBase &base, const Verdict &verdict,
                                      double part)
{
    const auto found = scoring::tornado(feasibleProblem(*verdict.inputs).problem, part);
    std::vector<WeightSwing> swings;
    if (verdict.scores.runnerUp.empty() || !found.ok()) {
        return swings;
    }
    for (const scoring::TornadoBar &bar : found.value().bars) {
        const double weight = verdict.scores.weights[bar.criterion].weight;
        if (weight > 0) {
            swings.push_back({base.criteria[bar.criterion].id, weight, kPoints * bar.marginLow,
                              kPoints * bar.marginHigh});
        }
    }
    return swings;
}

} // namespace steelyard::decision
