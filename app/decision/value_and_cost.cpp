// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/value_and_cost.h"

#include "decision/decision_problem.h"
#include "decision/inputs.h"
#include "decision/points.h"
#include "decision/suggested_scale.h"
#include "scoring/additive.h"
#include "scoring/rating_flips.h"
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

std::vector<CostStep> costSteps(const std::vector<ValueAndCost> &entries)
{
    std::vector<const ValueAndCost *> frontier;
    for (const ValueAndCost &entry : entries) {
        if (entry.isOnFrontier) {
            frontier.push_back(&entry);
        }
    }
    std::stable_sort(frontier.begin(), frontier.end(),
                     [](const ValueAndCost *left, const ValueAndCost *right) {
                         return left->value < right->value;
                     });
    std::vector<CostStep> steps;
    for (std::size_t i = 1; i < frontier.size(); ++i) {
        const ValueAndCost &less = *frontier[i - 1];
        const ValueAndCost &more = *frontier[i];
        if (more.value > less.value) { // else they are the same twice
            steps.push_back({less.alternative, more.alternative, more.value - less.value,
                             more.cost - less.cost});
        }
    }
    return steps;
}

std::vector<CostFlip> costFlips(const knowledge::KnowledgeBase &base, const Verdict &verdict,
                                const std::string &criterion)
{
    const std::size_t cost = base.criterionIndex(criterion);
    if (cost == knowledge::KnowledgeBase::npos || !verdict.inputs) {
        return {};
    }
    const FeasibleProblem feasible = feasibleProblem(*verdict.inputs);
    const auto found = scoring::ratingFlips(feasible.problem);
    const auto level = [&](double rating) {
        return base.criteria[cost].measure ? levelAt(base.criteria[cost], rating) : rating;
    };
    std::vector<CostFlip> flips;
    for (std::size_t i = 0; found.ok() && i < found.value().size(); ++i) {
        const scoring::RatingFlip &flip = found.value()[i];
        if (flip.criterion != cost) {
            continue;
        }
        const std::string &alternative = feasible.alternatives[flip.alternative];
        const AppliedRating paid = verdict.ratings().at(cost, base.alternativeIndex(alternative));
        const double flipCost = level(flip.flipRating);
        if (movesScale(base, verdict.ratings(), cost, base.alternativeIndex(alternative),
                       flipCost)) {
            continue;
        }
        flips.push_back({alternative, paid.value.value_or(level(flip.rating)), flipCost,
                         feasible.alternatives[flip.newWinner],
                         flipCost >= paid.low && flipCost <= paid.high});
    }
    std::stable_partition(flips.begin(), flips.end(), [&verdict](const CostFlip &flip) {
        return flip.alternative == verdict.scores.winner;
    });
    return flips;
}

} // namespace steelyard::decision
