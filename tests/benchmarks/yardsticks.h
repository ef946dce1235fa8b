// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <cstdint>
#include <vector>

// What a competent programmer writes first: the plain loop over doubles, with the same input and
// the same results as the library. No intrinsics, no threads, no tricks.
namespace steelyard::benchmarks {

struct SmaaCounts
{
    std::vector<double> ranks;   // [alternative * alternatives + rank]
    std::vector<double> winning; // [a * alternatives + b]: a ahead of b
    std::vector<double> central; // [alternative * criteria + criterion]: mean weights of wins
};

// Uniform weights by sorted gaps; ratings drawn from their ranges when asked for. Leaves out
// confidence factors, ties and error bars, which smaa() computes as well.
[[nodiscard]] SmaaCounts yardstickSmaa(const scoring::Problem &problem, std::uint64_t samples,
                                       std::uint64_t seed, bool sampleRatings);

// Closeness with vector normalisation, everything to be maximised.
void yardstickTopsis(const std::vector<double> &table, const std::vector<double> &weights,
                     std::vector<double> &closeness);

struct Flows
{
    std::vector<double> plus;
    std::vector<double> minus;
    std::vector<double> net;
};

// Every pair on every criterion, linear preference with the same thresholds everywhere.
[[nodiscard]] Flows yardstickPromethee(const std::vector<double> &table,
                                       const std::vector<double> &weights, double q, double p);

} // namespace steelyard::benchmarks
