// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/inputs.h"

// Inside this library only: the parts of a verdict that explain it.
namespace steelyard::decision {

// Every criterion in which the winner and the runner-up differ, strongest first. Contributions are
// in points of 10; winner and rival are rows of the problem.
[[nodiscard]] std::vector<Reason> reasons(const knowledge::KnowledgeBase &base,
                                          const Inputs &inputs, std::size_t winner,
                                          std::size_t rival);

// What the weights rest on: kinds of evidence and confidence of these options' ratings; sources and
// age of all of the decision.
[[nodiscard]] Foundation foundation(const knowledge::KnowledgeBase &base, const Decision &decision,
                                    const std::vector<CriterionWeight> &weights,
                                    std::vector<std::string> options);

// Whether what others published agrees: a winner when it is ours; a tie or "it depends" when we
// find it too close or lack answers; a conditional verdict whenever some alternative is feasible,
// since the answers are its conditions.
[[nodiscard]] std::vector<PublishedComparison>
compareWithPublished(const knowledge::KnowledgeBase &base, State state, const std::string &winner);

} // namespace steelyard::decision
