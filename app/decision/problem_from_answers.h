// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"
#include "scoring/problem.h"

#include <optional>
#include <vector>

// Shared by the room's own files: the performance table of a decision.
namespace steelyard::decision {

// A rating as this decision sees it: with the corrections its chosen answers make.
struct AppliedRating
{
    std::optional<double> value;
    double low = 0;
    double high = 0;
};

[[nodiscard]] AppliedRating appliedRating(const knowledge::KnowledgeBase &base,
                                          const Decision &decision, std::size_t criterion,
                                          std::size_t alternative);

// Positions in the knowledge base of the decision's alternatives, in the decision's order.
[[nodiscard]] std::vector<std::size_t> alternativePositions(const knowledge::KnowledgeBase &base,
                                                            const Decision &decision);

// Rows in the decision's order of alternatives, columns in the base's order of criteria.
[[nodiscard]] scoring::Problem problemOf(const knowledge::KnowledgeBase &base,
                                         const Decision &decision,
                                         const std::vector<CriterionWeight> &weights);

} // namespace steelyard::decision
