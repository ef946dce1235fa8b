// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer_effects.h"
#include "decision/fixed_weights.h"
#include "decision/flips.h"
#include "decision/inputs.h"

#include <cstdint>
#include <span>
#include <vector>

// Inside this library only: the tables behind answerFlips(). Evaluating every combination
// of answers anew would take seconds; here the effects of all unchanged questions are multiplied
// once a pair of questions, and an answer costs one product and one weighted sum.
namespace steelyard::decision {

// One other way of answering a question.
struct Alternation
{
    GivenAnswer answer;
    MeanEffect effect;
    std::vector<std::uint8_t> excluded; // by the decision's order of alternatives
    std::vector<Correction> corrections;
    std::vector<std::size_t> asks; // of the questions that depend on this one, those asked then
};

struct ChangeableQuestion
{
    std::size_t question = 0;
    MeanEffect effect;                   // as answered now
    std::vector<std::uint8_t> excluded;  // by the must-haves of the present answer
    std::vector<Correction> corrections; // that the present answer makes
    bool correctsRatings = false;        // some answer of it moves a rating
    bool isAsked = true;
    std::vector<std::size_t> dependents; // questions that are asked or not because of this one
    std::vector<Alternation> others;
};

// Questions of the base with every alternation; those without one too, for their effect.
[[nodiscard]] std::vector<ChangeableQuestion>
changeableQuestions(const knowledge::KnowledgeBase &base, const Inputs &inputs);

} // namespace steelyard::decision
