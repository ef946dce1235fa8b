// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ranking.h"

// VIKOR (Opricovic and Tzeng, 2004, EJOR 156(2)). With f* and f- the best and worst rating of a
// criterion over all alternatives,
//     S = sum of w (f* - f) / (f* - f-),   R = the largest of these terms,
//     Q = v (S - S*) / (S- - S*) + (1 - v) (R - R*) / (R- - R*),
// S*, R* the smallest and S-, R- the largest; less is better, Q in [0, 1]. A criterion on which all
// are alike contributes 0, and so does a part of Q on which all are alike.
namespace steelyard::scoring {

struct Vikor
{
    Ranking ranking; // scores: Q
    std::vector<double> s;
    std::vector<double> r;
    // Feasible alternatives of the compromise, best first. The best by Q alone when both hold:
    // acceptable advantage, Q(second) - Q(first) >= 1 / (n - 1), and acceptable stability, first
    // also by S or by R. Without stability the first two; without advantage all with
    // Q - Q(first) < 1 / (n - 1). All comparisons at the size 1: see tolerance.h.
    std::vector<std::size_t> compromise;
    bool advantage = false;
    bool stability = false;
};

// v, the weight of the majority, in [0, 1]. f* and f- come from all alternatives; those that fail a
// constraint get rank 0, and n counts the feasible ones. Ranges and unknown ratings are not
// carried: see plausibleTable(). Errors: those of check(), InvalidParameter.
[[nodiscard]] Result<Vikor> vikor(const Problem &problem, double v = 0.5);

} // namespace steelyard::scoring
