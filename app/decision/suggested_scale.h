// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"

// Inside this library only.
namespace steelyard::decision {

// Whether the ends of a criterion's measure, where they follow from the levels of its options,
// become others when one option's level moves to the given one, or from there on to the end of the
// scale, or nearly do: what is found on the scale as it is does not hold then. Positions as in the
// base.
[[nodiscard]] bool movesScale(const knowledge::KnowledgeBase &base, const AppliedRatings &ratings,
                              std::size_t criterion, std::size_t alternative, double level);

} // namespace steelyard::decision
