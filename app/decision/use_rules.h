// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scores.h"

namespace steelyard::decision {

// Whether the given answers meet a rule's condition: every answer of allOf, one of anyOf and none
// of noneOf. A question that is open, unsure or does not apply gives no answer, nor does one that
// is no longer asked. False when the rule names nothing that must be given: then it says nothing
// about this user.
[[nodiscard]] bool holds(const knowledge::KnowledgeBase &base, const knowledge::UseRule &rule,
                         const Decision &decision);

// The rules about an alternative whose condition holds, those with the most given answers first,
// then in the knowledge base's order.
[[nodiscard]] std::vector<FittingRule> fittingRules(const knowledge::KnowledgeBase &base,
                                                    const Decision &decision,
                                                    const std::string &alternative, bool avoid);

} // namespace steelyard::decision
