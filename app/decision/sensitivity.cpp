// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/flip_search.h"
#include "decision/inputs.h"
#include "decision/other_methods.h"
#include "decision/suggested_scale.h"
#include "scoring/rating_flips.h"
#include "scoring/stability.h"

namespace steelyard::decision {

namespace {

constexpr std::size_t kMostRatingFlips = 12;

std::vector<RatingFlip> flippingRatings(const knowledge::KnowledgeBase &base,
                                        const AppliedRatings &ratings,
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
        const knowledge::Criterion &criterion = base.criteria[flip.criterion];
        const auto level = [&criterion](double rating) {
            return criterion.measure ? levelAt(criterion, rating) : rating;
        };
        const double now = level(flip.rating);
        const double then = level(flip.flipRating);
        const std::string &alternative = feasible.alternatives[flip.alternative];
        if (movesScale(base, ratings, flip.criterion, base.alternativeIndex(alternative), then)) {
            continue;
        }
        // Where the options are level already, it is by whom the change helps.
        const bool isWorse = flip.newWinner != flip.alternative;
        const bool isLessBetter = criterion.direction == knowledge::Direction::LowerIsBetter;
        result.push_back({alternative, criterion.id, now, then,
                          feasible.alternatives[flip.newWinner], isPlausible,
                          then == now ? isWorse != isLessBetter : then < now});
    }
    return result;
}

} // namespace

std::optional<Sensitivity> sensitivityOf(const knowledge::KnowledgeBase &base, const Inputs &inputs,
                                         const Scores &scores, const std::stop_token &stop)
{
    Sensitivity sensitivity;
    if (scores.winner.empty()) {
        return sensitivity;
    }
    FlipOptions options;
    options.stop = stop;
    sensitivity.flips = FlipSearch(base, inputs, scores.winner, options).run();
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    const FeasibleProblem feasible = feasibleProblem(inputs);
    sensitivity.ratingFlips = flippingRatings(base, inputs.ratings, feasible);
    sensitivity.opinions = opinionsOf(base, feasible.problem, feasible.alternatives);
    const auto stability = scoring::weightStability(feasible.problem);
    if (stability.ok()) {
        sensitivity.weights.resize(scores.weights.size());
        for (const scoring::WeightInterval &interval : stability.value().intervals) {
            sensitivity.weights[interval.criterion] = {interval.low, interval.high};
        }
    }
    return sensitivity;
}

} // namespace steelyard::decision
