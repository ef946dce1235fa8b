// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/given_effects.h"

#include <algorithm>
#include <limits>

namespace steelyard::decision {

namespace {

using knowledge::Answer;
using knowledge::RatingEffect;
using knowledge::WeightEffect;

// Any step is more than to lose the whole weight.
int heightOf(const WeightEffect &effect)
{
    return effect.zero ? std::numeric_limits<int>::min() : effect.steps;
}

void keepHighest(std::vector<GivenEffects::Weight> &weights, const GivenEffects::Weight &added)
{
    const auto same = std::find_if(weights.begin(), weights.end(), [&](const auto &weight) {
        return weight.effect->criterion == added.effect->criterion;
    });
    if (same == weights.end()) {
        weights.push_back(added);
    } else if (heightOf(*added.effect) > heightOf(*same->effect)) {
        *same = added;
    }
}

void keepHighest(std::vector<const RatingEffect *> &ratings, const RatingEffect &added)
{
    const auto same = std::find_if(ratings.begin(), ratings.end(), [&](const auto *rating) {
        return rating->criterion == added.criterion && rating->alternative == added.alternative;
    });
    if (same == ratings.end()) {
        ratings.push_back(&added);
    } else if (added.by > (*same)->by) {
        *same = &added;
    }
}

} // namespace

GivenEffects effectsOf(const knowledge::Question &question, const GivenAnswer &given)
{
    const bool isHighestOnly = question.combine == knowledge::Combine::Highest;
    GivenEffects result;
    if (given.state == AnswerState::DoesNotApply) {
        result.dropped = &question.about;
        return result;
    }
    std::vector<const Answer *> held = heldAnswers(question, given);
    std::sort(held.begin(), held.end()); // all of one vector: in its order
    for (const Answer *answer : held) {
        for (const WeightEffect &effect : answer->weights) {
            if (isHighestOnly) {
                keepHighest(result.weights, {answer, &effect});
            } else {
                result.weights.push_back({answer, &effect});
            }
        }
        for (const knowledge::MustHave &mustHave : answer->mustHaves) {
            result.mustHaves.push_back({answer, &mustHave});
        }
        for (const RatingEffect &effect : answer->ratings) {
            if (isHighestOnly) {
                keepHighest(result.ratings, effect);
            } else {
                result.ratings.push_back(&effect);
            }
        }
    }
    return result;
}

} // namespace steelyard::decision
