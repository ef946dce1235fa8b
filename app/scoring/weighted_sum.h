// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/normalisation.h"
#include "scoring/ranking.h"

// The weighted sum and product on raw tables. Unlike the additive model they normalise by the
// alternatives at hand, so adding one may reverse the ranks of the others. Ranges and unknown
// ratings are not carried: see plausibleTable(). All alternatives are normalised together; those
// that fail a constraint are scored for information and get rank 0.
namespace steelyard::scoring {

// score = sum over criteria of weight x normalised rating (Fishburn, 1967); more is better. Errors:
// those of normalise().
[[nodiscard]] Result<Ranking> weightedSum(const Problem &problem, Normalisation normalisation);

// score = log10 of the product over criteria of normalised rating ^ weight (Bridgman, 1922;
// Triantaphyllou, 2000); more is better. Zero or negative normalised ratings have no such score:
// NotPositive, with the place. MinMax always yields a zero and is refused.
[[nodiscard]] Result<Ranking> weightedProduct(const Problem &problem,
                                              Normalisation normalisation = Normalisation::Sum);

} // namespace steelyard::scoring
