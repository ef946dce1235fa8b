// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

namespace steelyard::tests {

// Answers to all questions of the small base: few cups, a good taste, no practice.
inline decision::Decision answeredDecision(const knowledge::KnowledgeBase &base)
{
    using decision::AnswerState;
    decision::Decision decision = decision::newDecision(base, "Test", "2026-11-20");
    decision.answers["cups"] = {AnswerState::Chosen, {"few"}, {}};
    decision.answers["wishes"] = {AnswerState::Chosen, {"good"}, {}};
    decision.answers["practice"] = {AnswerState::Chosen, {"no"}, {}};
    return decision;
}

} // namespace steelyard::tests
