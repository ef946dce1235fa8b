// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scores.h"

namespace steelyard::decision {

// A rule "use X if" or "avoid X if" that the given answers support.
struct FittingRule
{
    std::size_t rule = 0;                 // place in the knowledge base
    std::vector<AnswerReference> answers; // given ones that the rule names, in its order
};

// The rules about an alternative that name at least one given answer, those with the most answers
// first, then in the knowledge base's order.
[[nodiscard]] std::vector<FittingRule> fittingRules(const knowledge::KnowledgeBase &base,
                                                    const Decision &decision,
                                                    const std::string &alternative, bool avoid);

} // namespace steelyard::decision
