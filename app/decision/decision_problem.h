// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "decision/weighting.h"
#include "scoring/problem.h"

#include <vector>

// Inside this library only: the performance table of a decision.
namespace steelyard::decision {

// Rows in the decision's order of alternatives, columns in the base's order of criteria.
[[nodiscard]] scoring::Problem decisionProblem(const knowledge::KnowledgeBase &base,
                                               const Decision &decision,
                                               const AppliedRatings &ratings,
                                               const std::vector<CriterionWeight> &weights);

} // namespace steelyard::decision
