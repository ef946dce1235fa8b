// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <vector>

// For every single rating the place on its scale at which the additive model's winner changes, the
// rest staying as it is. A score moves by weight x change of value, so the flip lies at
//     value -/+ lead / weight
// for the winner's own ratings (down, lead over the runner-up) and another's (up, lead over it).
namespace steelyard::scoring {

struct RatingFlip
{
    std::size_t alternative = 0;
    std::size_t criterion = 0;
    double rating = 0;      // current, in the unit of the criterion; unknown: the middle
    double flipRating = 0;  // where both tie; beyond it the new winner leads
    double valueChange = 0; // from rating to flipRating, in values of 0 to 1, signed
    std::size_t newWinner = 0;
};

// The flips that lie on their scale, strictly inside its far end, smallest absolute change of value
// first. Both ends and the order heed tolerance.h: a flip that only rounding keeps from the far end
// is none, and equal changes keep the order of alternatives and criteria. Scales stay as they are,
// also where they were observed. Excluded alternatives neither win nor lose, criteria of weight
// zero flip nothing. Errors: those of check().
[[nodiscard]] Result<std::vector<RatingFlip>> ratingFlips(const Problem &problem);

} // namespace steelyard::scoring
