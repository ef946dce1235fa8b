// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/feasible_problem.h"
#include "decision/flips.h"
#include "decision/other_methods.h"
#include "scoring/rating_flips.h"
#include "scoring/stability.h"

namespace steelyard::decision {

namespace {

constexpr std::size_t kMostRatingFlips = 12;

std::vector<RatingFlip> flippingRatings(const knowledge::KnowledgeBase &base,
                                        const FeasibleProblem &feasible)
{
    const auto found = scoring::ratingFlips(feasible.problem);
    std::vector<RatingFlip> result;
    if (!found.ok()) {
        return result;
    }
    for (const scoring::RatingFlip &flip : found.value()) {
        if (result.size() == kMostRatingFlips) {
            break;
        }
        const scoring::Cell &cell = feasible.problem.cell(flip.alternative, flip.criterion);
        const bool isPlausible =
            cell.unknown || (flip.flipRating >= cell.low && flip.flipRating <= cell.high);
        result.push_back({feasible.alternatives[flip.alternative], base.criteria[flip.criterion].id,
                          flip.rating, flip.flipRating, feasible.alternatives[flip.newWinner],
                          isPlausible});
    }
    return result;
}

} // namespace

bool addSensitivity(Verdict &verdict, const knowledge::KnowledgeBase &base,
                    const Decision &decision, const std::stop_token &stop)
{
    if (verdict.winner.empty()) {
        return true;
    }
    FlipOptions options;
    options.stop = stop;
    std::vector<Flip> flips = answerFlips(base, decision, verdict, options);
    if (stop.stop_requested()) {
        return false;
    }
    verdict.flips = std::move(flips);
    const FeasibleProblem feasible = feasibleProblem(base, decision, verdict);
    verdict.ratingFlips = flippingRatings(base, feasible);
    verdict.opinions = opinionsOf(base, feasible.problem, feasible.alternatives);
    const auto stability = scoring::weightStability(feasible.problem);
    if (stability.ok()) {
        for (const scoring::WeightInterval &interval : stability.value().intervals) {
            verdict.weights[interval.criterion].low = interval.low;
            verdict.weights[interval.criterion].high = interval.high;
        }
    }
    return true;
}

} // namespace steelyard::decision
