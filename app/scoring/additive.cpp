// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/additive.h"

#include "scoring/constraints.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

Result<Ranking> additive(const Problem &problem)
{
    const auto feasible = feasibility(problem);
    if (!feasible.ok()) {
        return feasible.issues();
    }
    const Values values = valuesOf(problem);
    Ranking ranking;
    double scale = 0;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        double score = 0;
        double low = 0;
        double high = 0;
        double size = 0;
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const std::size_t i = a * problem.criteria + c;
            score += values.weights[c] * values.value[i];
            low += values.weights[c] * values.low[i];
            high += values.weights[c] * values.high[i];
            size += values.weights[c] * values.sizeAt(a, c);
        }
        ranking.scores.push_back(score);
        ranking.low.push_back(low);
        ranking.high.push_back(high);
        scale = std::max(scale, size);
    }
    ranking.ranks =
        competitionRanks(ranking.scores, Better::Higher, scale, feasible.value().excluded);
    return ranking;
}

} // namespace steelyard::scoring
