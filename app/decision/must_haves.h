// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scores.h"

#include <string>
#include <vector>

// Inside this library only: who is left out, and why.
namespace steelyard::decision {

// Every must-have that an alternative does not meet; none: it stays.
[[nodiscard]] std::vector<Exclusion> exclusions(const knowledge::KnowledgeBase &base,
                                                const std::string &alternative,
                                                const std::vector<RequiredCapability> &required);

// The capability whose must-have to relax first so that an alternative comes back: of the one that
// fails fewest, and among those the one with the least to build. Empty when one is feasible.
[[nodiscard]] std::string cheapestRelaxation(const std::vector<AlternativeResult> &alternatives);

} // namespace steelyard::decision
