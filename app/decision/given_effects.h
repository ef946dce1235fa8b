// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer.h"

#include <string>
#include <vector>

// What an answer does, whatever the kind of its question.
namespace steelyard::decision {

// Points into the question.
struct GivenEffects
{
    struct Weight
    {
        const knowledge::Answer *answer = nullptr;
        const knowledge::WeightEffect *effect = nullptr;
    };
    struct Requirement
    {
        const knowledge::Answer *answer = nullptr;
        const knowledge::MustHave *mustHave = nullptr;
    };

    std::vector<Weight> weights;
    std::vector<Requirement> mustHaves;
    std::vector<const knowledge::RatingEffect *> ratings;
    // Criteria that "does not apply" sets to zero; null: it was not said.
    const std::vector<std::string> *dropped = nullptr;
};

// Of the answers that hold, in the order of the question. Where the highest of several effects
// counts, the others on the same weight or rating are left out, and of equal ones the first stays.
// Nothing for an answer that is open or "not sure": see possibleAnswers().
[[nodiscard]] GivenEffects effectsOf(const knowledge::Question &question, const GivenAnswer &given);

} // namespace steelyard::decision
