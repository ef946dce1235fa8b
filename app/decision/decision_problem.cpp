// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_problem.h"

#include "decision/points.h"

namespace steelyard::decision {

using knowledge::Criterion;
using knowledge::KnowledgeBase;

scoring::Problem decisionProblem(const KnowledgeBase &base, const Decision &decision,
                                 const AppliedRatings &ratings,
                                 const std::vector<CriterionWeight> &weights)
{
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    scoring::Problem problem;
    problem.alternatives = positions.size();
    problem.criteria = base.criteria.size();
    problem.cells.reserve(problem.alternatives * problem.criteria);
    for (const std::size_t position : positions) {
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            const AppliedRating rating = ratings.at(c, position);
            const AppliedRating applied =
                base.criteria[c].measure ? inPoints(base.criteria[c], rating) : rating;
            problem.cells.push_back(
                applied.value ? scoring::Cell::interval(applied.low, *applied.value, applied.high)
                              : scoring::Cell::missing());
        }
    }
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const Criterion &criterion = base.criteria[c];
        problem.weights.push_back(weights[c].weight);
        if (criterion.measure) { // the value function has made points of its levels
            problem.directions.push_back(scoring::Direction::Maximise);
            problem.bounds.push_back(scoring::Bounds{0, kPoints});
            continue;
        }
        problem.directions.push_back(criterion.direction == knowledge::Direction::HigherIsBetter
                                         ? scoring::Direction::Maximise
                                         : scoring::Direction::Minimise);
        problem.bounds.push_back(scoring::Bounds{criterion.scaleLow, criterion.scaleHigh});
    }
    return problem;
}

} // namespace steelyard::decision
