// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/normalisation.h"
#include "scoring/ranking.h"

#include <span>

// TOPSIS (Hwang and Yoon, 1981): with v = weight x normalised rating, the ideal has the best and
// the anti-ideal the worst v of every criterion, and
//     closeness = d- / (d+ + d-),  d+ and d- the Euclidean distances to ideal and anti-ideal,
// in [0, 1], more is better. When all alternatives are alike on every criterion with a weight both
// distances are zero and the closeness is 0.5 for everybody.
namespace steelyard::scoring {

// Ideal and anti-ideal come from all alternatives; those that fail a constraint get rank 0. Ranges
// and unknown ratings are not carried: see plausibleTable(). Errors: those of normalise().
[[nodiscard]] Result<Ranking> topsis(const Problem &problem,
                                     Normalisation normalisation = Normalisation::Vector);

// The closeness alone, with vector normalisation, for large tables of plain numbers: two passes
// over the table and no copy of it. `closeness` has room for one number an alternative.
// Returns why it refuses (empty: done): sizes, weights, ratings that are not finite.
[[nodiscard]] std::vector<Issue> topsisCloseness(const TableView &table,
                                                 std::span<const Direction> directions,
                                                 std::span<const double> weights,
                                                 std::span<double> closeness);

} // namespace steelyard::scoring
