// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/given_effects.h"

#include <cstdint>
#include <vector>

// Inside this library only: what one way of answering a question does to every criterion.
namespace steelyard::decision {

struct AnswerEffect
{
    std::vector<double> factor;       // by criterion: 2^steps, 0 when zeroed, else 1
    std::vector<std::uint8_t> raised; // by criterion
};

[[nodiscard]] AnswerEffect effectOf(const knowledge::KnowledgeBase &base,
                                    const GivenEffects &given);

// The means over all ways a question may yet be answered (one way when it is answered). Two means a
// criterion are enough to average the product of all questions exactly: that of the factor, and
// that of the factor where the question does not raise the criterion.
struct MeanEffect
{
    std::vector<double> factor;
    std::vector<double> factorUnraised;
};

[[nodiscard]] MeanEffect meanEffect(const knowledge::KnowledgeBase &base,
                                    const knowledge::Question &question, const GivenAnswer &given);

} // namespace steelyard::decision
