// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/overlay.h"

namespace steelyard::decision {

// A base needs a criterion and an option: whether any is left of what is not left out.
[[nodiscard]] bool canBeKept(const OverlaidBase &overlaid, const Decision &decision);

// A knowledge base of a decision's own content and evidence, over that of its base if it has one:
// JSON text that knowledge::read() accepts without an error. Findings become ratings with their
// sources, the weights that count default weights; own ids are made of names; what was left out is
// left away with all that speaks of it; what was not said of an own option's capabilities is not
// known. `title` is the base's. The decision canBeKept().
[[nodiscard]] std::string keptAsKnowledgeBase(const OverlaidBase &overlaid,
                                              const Decision &decision, const std::string &title,
                                              const std::string &language);

} // namespace steelyard::decision
