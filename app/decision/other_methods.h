// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/sensitivity.h"
#include "knowledge/knowledge_base.h"
#include "scoring/problem.h"

// Inside this library only: second opinions on a verdict.
namespace steelyard::decision {

// What every other method makes of a problem whose rows are these alternatives, in the order of
// Method; empty with fewer than two rows, where there is nothing to differ about. PROMETHEE
// takes differences of up to half a point of 10 for none and of two points for full.
[[nodiscard]] std::vector<MethodOpinion> opinionsOf(const knowledge::KnowledgeBase &base,
                                                    const scoring::Problem &problem,
                                                    const std::vector<std::string> &alternatives);

} // namespace steelyard::decision
