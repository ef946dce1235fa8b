// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <string>
#include <vector>

// Which questions to answer next, for whoever shows them.
namespace steelyard {

// A question whose answer moves the winner's share of first places by less than this, in [0, 1],
// is not worth a line.
inline constexpr double kLeastImportance = 0.01;
// Nor is it something that would change the verdict below this.
inline constexpr double kLeastImportanceOfChange = 0.05;

// Whether the question is open or unsure in the decision as it is now: shares lag behind answers.
[[nodiscard]] bool isOpenQuestion(const decision::Decision &decision, const std::string &question);

// Open questions that matter at least so much, most important first. Empty before sampling.
[[nodiscard]] std::vector<decision::UnsureQuestion>
openQuestions(const decision::Decision &decision, const decision::Verdict &verdict,
              double leastImportance = kLeastImportance);

// Ids of the important questions that are open or unsure, most important first.
[[nodiscard]] std::vector<std::string> missingQuestions(const knowledge::KnowledgeBase &base,
                                                        const decision::Decision &decision,
                                                        const decision::Verdict &verdict);

// The question whose answer would do most for the verdict: where nothing is feasible one that
// demands what is cheapest to give up, else the most important open one. Empty: none.
[[nodiscard]] std::string nextQuestion(const knowledge::KnowledgeBase &base,
                                       const decision::Decision &decision,
                                       const decision::Verdict &verdict);

} // namespace steelyard
