// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/questions.h"

#include <string>
#include <vector>

// What answers that are chosen together do, by the rule of their question.
namespace steelyard::decision {

struct ChosenEffects
{
    struct Weight
    {
        const knowledge::Answer *answer = nullptr;
        const knowledge::WeightEffect *effect = nullptr;
    };

    std::vector<Weight> weights;
    std::vector<const knowledge::RatingEffect *> ratings;
};

// Points into the question. Where the highest of several effects counts, the others on the same
// weight or rating are left out, and of equal ones the first stays.
[[nodiscard]] ChosenEffects chosenEffects(const knowledge::Question &question,
                                          const std::vector<std::string> &choices);

} // namespace steelyard::decision
