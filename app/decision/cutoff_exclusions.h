// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/applied_ratings.h"
#include "decision/scores.h"

#include <vector>

// Inside this library only: who is left out by a cutoff of a criterion.
namespace steelyard::decision {

// Adds every cutoff that the rating of this alternative, by position in the base, is beyond. What
// is unknown is not left out, and a range that only reaches beyond does not leave out either.
void addCutoffExclusions(std::vector<Exclusion> &exclusions, const knowledge::KnowledgeBase &base,
                         const AppliedRatings &ratings, std::size_t alternative);

} // namespace steelyard::decision
