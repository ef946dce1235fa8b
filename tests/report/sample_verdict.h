// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

namespace steelyard::tests {

// A decision about the small base, and a finished verdict of it written by hand, so that what is
// expected of the words does not move with the numbers of an engine.
[[nodiscard]] decision::Decision sampleDecision(const knowledge::KnowledgeBase &base);
// Its inputs are those of the decision.
[[nodiscard]] decision::Verdict sampleVerdict(const knowledge::KnowledgeBase &base,
                                              const decision::Decision &decision);
[[nodiscard]] inline decision::Verdict sampleVerdict(const knowledge::KnowledgeBase &base)
{
    return sampleVerdict(base, sampleDecision(base));
}

// A record of a choice of the sample's with the same text in every field that takes one.
[[nodiscard]] decision::DecisionRecord recordSaying(const std::string &text);

} // namespace steelyard::tests
