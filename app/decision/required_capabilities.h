// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <vector>

// What an alternative has to have: the must-haves in force.
namespace steelyard::decision {

struct RequiredCapability
{
    std::size_t capability = 0; // position in the knowledge base
    knowledge::Support tolerance = knowledge::Support::BuiltIn;
    double days = 0;
    std::vector<AnswerReference> answers; // that ask for it; empty: the user's own
};

// Those of the chosen answers (the strictest of several) and the user's own, which overrule them;
// in the order of the knowledge base.
[[nodiscard]] std::vector<RequiredCapability>
requiredCapabilities(const knowledge::KnowledgeBase &base, const Decision &decision);

// Whether a way of providing a capability is acceptable. Building it is when its upper estimate
// of days is within the days accepted.
[[nodiscard]] bool meets(const knowledge::CapabilityState &state,
                         const RequiredCapability &required);

// Adds a must-have that an answer asks for; of two for one capability the stricter holds.
void require(std::vector<RequiredCapability> &required, const knowledge::KnowledgeBase &base,
             const knowledge::MustHave &mustHave, const AnswerReference &by);

} // namespace steelyard::decision
