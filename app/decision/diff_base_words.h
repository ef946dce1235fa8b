// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/finding.h"
#include "knowledge/knowledge_base.h"

#include <string>
#include <vector>

// Inside this library only: what a knowledge base says, in words that can be compared and that
// stand in a Difference.
namespace steelyard::decision {

// Value, low and high; ":unknown".
[[nodiscard]] std::vector<std::string> baseWords(const knowledge::Rating &rating);

// How an option provides a capability, and the fewest and most days to build it.
[[nodiscard]] std::vector<std::string> baseWords(const knowledge::CapabilityState &state);

// "higher" or "lower", both ends of the scale, and the unit of a measure.
[[nodiscard]] std::vector<std::string> scaleWords(const knowledge::Criterion &criterion);

// Levels of a value function, each with what it is worth; none: a straight line.
[[nodiscard]] std::vector<std::string> functionWords(const knowledge::Criterion &criterion);

// "at-most" and "at-least", each with its level.
[[nodiscard]] std::vector<std::string> cutoffWords(const knowledge::Cutoffs &cutoffs);

// What an answer does, one word an effect, sorted: "weight cost 2", "weight cost zero", "must-have
// milk build 5", "rating ease espresso 2".
[[nodiscard]] std::vector<std::string> effectWords(const knowledge::Answer &answer);

// Why a rating is what it is, apart from texts, which may be in another language: kind, confidence,
// date and the ids of its sources.
[[nodiscard]] std::vector<std::string> evidenceWords(const knowledge::Rating &rating);
// Of a finding: kind, sureness, date, who found out, and its sources with their addresses.
[[nodiscard]] std::vector<std::string> evidenceWords(const Finding &finding);

} // namespace steelyard::decision
