// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ranking.h"

// PROMETHEE II (Brans and Vincke, 1985, Management Science 31(6)). A criterion's preference of a
// over b grows with d, a's rating less b's in the good direction; it is 0 for d <= 0 and for d > 0
//     Usual     1
//     UShape    1 when d > q
//     VShape    d / p up to p, then 1
//     Level     1/2 when d > q, 1 when d > p
//     Linear    (d - q) / (p - q) between q and p, 0 below, 1 above
//     Gaussian  1 - exp(-d^2 / (2 s^2))
// A function that jumps (usual, u-shape, level, linear with p = q) compares by exceedsBy() of
// tolerance.h: 9.8 - 7.9 does not exceed 1.9. The others are continuous.
// Over n alternatives, pi(a, b) the weighted mean of a's preferences over b,
//     phi+ (a) = sum of pi(a, b) / (n - 1),  phi- (a) = sum of pi(b, a) / (n - 1),
//     net flow = phi+ - phi-, in [-1, 1], more is better. With one alternative all flows are 0.
namespace steelyard::scoring {

enum class PreferenceShape { Usual, UShape, VShape, Level, Linear, Gaussian };

// Thresholds in the unit of the criterion's ratings; only those that the shape names are read.
struct Preference
{
    PreferenceShape shape = PreferenceShape::Usual;
    double q = 0; // indifference, >= 0
    double p = 0; // preference; VShape > 0, Level and Linear >= q or the same as it
    double s = 0; // > 0
};

struct Promethee
{
    Ranking ranking; // scores: net flow
    std::vector<double> plus;
    std::vector<double> minus;
};

// One preference a criterion. n log n steps a criterion by sorting, n^2 for Gaussian. Flows count
// all alternatives; those that fail a constraint get rank 0. Ranges and unknown ratings are not
// carried: see plausibleTable(). Errors: those of check(), SizeMismatch, InvalidParameter; a
// criterion of weight zero needs no valid preference.
[[nodiscard]] Result<Promethee> promethee(const Problem &problem,
                                          const std::vector<Preference> &preferences);

} // namespace steelyard::scoring
