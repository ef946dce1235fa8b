// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/value_and_cost.h"

#include "decision/decision_problem.h"
#include "decision/points.h"
#include "scoring/additive.h"
#include "units/units.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

bool isMoney(const knowledge::Criterion &criterion)
{
    return criterion.measure && criterion.direction == knowledge::Direction::LowerIsBetter &&
           units::currencyOf(criterion.measure->unit).has_value();
}

void markFrontier(std::vector<ValueAndCost> &entries)
{
    for (ValueAndCost &entry : entries) {
        entry.isOnFrontier =
            !entry.isLeftOut &&
            std::none_of(entries.begin(), entries.end(), [&entry](const ValueAndCost &other) {
                return !other.isLeftOut && other.cost <= entry.cost && other.value >= entry.value &&
                       (other.cost < entry.cost || other.value > entry.value);
            });
    }
}

} // namespace

std::string costCriterion(const knowledge::KnowledgeBase &base, const Decision &decision,
                          const Verdict &verdict)
{
    for (const OwnCriterion &criterion : decision.own.criteria) {
        if (criterion.cost) {
            return criterion.id;
        }
    }
    std::string found;
    double most = 0;
    for (std::size_t c = 0; c < base.criteria.size() && c < verdict.scores.weights.size(); ++c) {
        if (isMoney(base.criteria[c]) && verdict.scores.weights[c].weight > most) {
            found = base.criteria[c].id;
            most = verdict.scores.weights[c].weight;
        }
    }
    return found;
}

std::vector<ValueAndCost> valueAndCost(const knowledge::KnowledgeBase &base,
                                       const Decision &decision, const Verdict &verdict,
                                       const std::string &criterion)
{
    const std::size_t cost = base.criterionIndex(criterion);
    if (cost == knowledge::KnowledgeBase::npos) {
        return {};
    }
    const AppliedRatings ratings(base, decision);
    std::vector<CriterionWeight> weights = criterionWeights(base, decision);
    weights[cost].weight = 0;
    const auto ranking = scoring::additive(decisionProblem(base, decision, ratings, weights));
    if (!ranking.ok()) {
        return {};
    }
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    std::vector<ValueAndCost> entries;
    for (std::size_t row = 0; row < positions.size(); ++row) {
        const AppliedRating paid = ratings.at(cost, positions[row]);
        if (paid.value) {
            entries.push_back({decision.alternatives[row], kPoints * ranking.value().scores[row],
                               kPoints * ranking.value().low[row],
                               kPoints * ranking.value().high[row], *paid.value, paid.low,
                               paid.high, !verdict.scores.alternatives[row].exclusions.empty(),
                               false});
        }
    }
    markFrontier(entries);
    return entries;
}

} // namespace steelyard::decision
