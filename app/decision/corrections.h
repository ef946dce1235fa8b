// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <cstddef>
#include <vector>

namespace steelyard::decision {

// A rating of the base that a given answer moved, by so many points of its scale.
struct ExplainedCorrection
{
    std::size_t criterion = 0;
    std::size_t alternative = 0; // position in the knowledge base
    double by = 0;
    AnswerReference answer;
};

// Those of the decision's options that count: not of ratings that are unknown, or that users
// replaced by their own. By question, in the knowledge base's order.
[[nodiscard]] std::vector<ExplainedCorrection>
correctionsInForce(const knowledge::KnowledgeBase &base, const Decision &decision);

} // namespace steelyard::decision
