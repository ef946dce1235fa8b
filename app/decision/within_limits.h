// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <cstdint>

namespace steelyard::decision {

// A share of fewer samples would be told with more digits than it has.
inline constexpr std::uint64_t kFewestSamples = 1'000;
inline constexpr std::uint64_t kMostSamples = 10'000'000;

// What wins in less than this share of samples is never called clear or leaning.
inline constexpr double kLowestClear = 0.6;
inline constexpr double kLowestLeaning = 0.5;

// A day of the calendar, as ISO 8601.
[[nodiscard]] bool isDay(std::string_view text);

// The decision as its file can hold it, which reading gives again: texts cleaned (text_limits.h; a
// needed one that is blank becomes kNoText, a title the id of the base), days that do not exist
// and numbers that are none left out, the others brought into their bounds. What is within its
// limits stays as it is; what only the knowledge base can judge is not looked at.
[[nodiscard]] Decision withinLimits(Decision decision);
// The same of one that was within its limits before it was changed: what both have in common is not
// looked at again, which of a table of thousands is nearly all.
[[nodiscard]] Decision withinLimits(Decision decision, const Decision &before);

// Only what the thresholds may be, and samples.
[[nodiscard]] Thresholds withinLimits(Thresholds thresholds);

} // namespace steelyard::decision
