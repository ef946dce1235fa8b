// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/problem_from_answers.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::Criterion;
using knowledge::KnowledgeBase;
using knowledge::Rating;

// Corrections by the chosen answers. Those of an open question are not guessed at: unlike weights
// they speak of the user's own situation, which no average describes.
double correction(const KnowledgeBase &base, const Decision &decision, const Rating &rating)
{
    double sum = 0;
    for (const knowledge::Question &question : base.questions) {
        const GivenAnswer &given = decision.answer(question.id);
        for (const knowledge::Answer &answer : question.answers) {
            if (answer.ratings.empty() || std::find(given.choices.begin(), given.choices.end(),
                                                    answer.id) == given.choices.end()) {
                continue;
            }
            for (const knowledge::RatingEffect &effect : answer.ratings) {
                if (effect.criterion == rating.criterion &&
                    effect.alternative == rating.alternative) {
                    sum += effect.by;
                }
            }
        }
    }
    return sum;
}

bool hasRatingEffects(const KnowledgeBase &base)
{
    return std::any_of(base.questions.begin(), base.questions.end(), [](const auto &question) {
        return std::any_of(question.answers.begin(), question.answers.end(),
                           [](const auto &answer) { return !answer.ratings.empty(); });
    });
}

AppliedRating apply(const Rating &rating, const Criterion &criterion, double by)
{
    const auto onScale = [&criterion](double value) {
        return std::clamp(value, criterion.scaleLow, criterion.scaleHigh);
    };
    if (!rating.value) {
        return {std::nullopt, criterion.scaleLow, criterion.scaleHigh};
    }
    return {onScale(*rating.value + by), onScale(rating.low + by), onScale(rating.high + by)};
}

} // namespace

AppliedRating appliedRating(const KnowledgeBase &base, const Decision &decision,
                            std::size_t criterion, std::size_t alternative)
{
    const Rating &rating = base.rating(criterion, alternative);
    return apply(rating, base.criteria[criterion], correction(base, decision, rating));
}

std::vector<std::size_t> alternativePositions(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<std::size_t> positions;
    positions.reserve(decision.alternatives.size());
    for (const std::string &id : decision.alternatives) {
        positions.push_back(base.alternativeIndex(id));
    }
    return positions;
}

scoring::Problem problemOf(const KnowledgeBase &base, const Decision &decision,
                           const std::vector<CriterionWeight> &weights)
{
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    // The corrections cost more than all the rest; most decisions have none.
    const bool corrected = hasRatingEffects(base);
    scoring::Problem problem;
    problem.alternatives = positions.size();
    problem.criteria = base.criteria.size();
    problem.cells.reserve(problem.alternatives * problem.criteria);
    for (const std::size_t position : positions) {
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            const Rating &rating = base.rating(c, position);
            const AppliedRating applied = apply(
                rating, base.criteria[c], corrected ? correction(base, decision, rating) : 0.0);
            problem.cells.push_back(
                applied.value ? scoring::Cell::interval(applied.low, *applied.value, applied.high)
                              : scoring::Cell::missing());
        }
    }
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const Criterion &criterion = base.criteria[c];
        problem.directions.push_back(criterion.direction == knowledge::Direction::HigherIsBetter
                                         ? scoring::Direction::Maximise
                                         : scoring::Direction::Minimise);
        problem.bounds.push_back(scoring::Bounds{criterion.scaleLow, criterion.scaleHigh});
        problem.weights.push_back(weights[c].weight);
    }
    return problem;
}

} // namespace steelyard::decision
