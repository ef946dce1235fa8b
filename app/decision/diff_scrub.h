// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

// Inside this library only: a base and a decision that are put together of parts of others.
namespace steelyard::decision {

// Leaves out what refers to criteria, options or capabilities that the base does not have, as far
// as a verdict depends on it.
void leaveOutUnknown(knowledge::KnowledgeBase &base);

// The same of a decision; ratings of the user's own are brought onto the scales of the base.
void leaveOutUnknown(Decision &decision, const knowledge::KnowledgeBase &base);

} // namespace steelyard::decision
