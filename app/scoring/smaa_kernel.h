// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/random.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

// The inner loops of sampling. They work on 64 samples at once, stored row by row (one weight, or
// one alternative's value, of all 64), so that the compiler turns every loop into vector
// instructions; each sample's arithmetic is the same whatever the vector's width.
namespace steelyard::scoring::detail {

inline constexpr std::size_t kLanes = 64;

// RandomStream's generator with a stream for every lane.
struct LaneRandom
{
    using State = std::array<std::array<std::uint64_t, kLanes>, 4>;

    LaneRandom(std::uint64_t seed, std::uint64_t stream);

    State state;
};

// The comparators (i, j), i < j, of Batcher's odd-even merge sort for n rows (Knuth, TAOCP 3,
// 5.2.2 M).
using SortingNetwork = std::vector<std::pair<std::size_t, std::size_t>>;
[[nodiscard]] SortingNetwork sortingNetwork(std::size_t n);

// Fills rows x 64 uniforms in [0, 1), multiples of 2^-52.
void fillUniforms(LaneRandom &random, double *rows, std::size_t count);

// Sorts every lane ascending down the rows.
void sortRows(const SortingNetwork &network, double *rows);

// Turns count - 1 sorted uniforms into count weights on the simplex.
void gapsOfRows(double *rows, std::size_t count);

// Turns uniforms into base x 2^(range (2 u - 1)), divided by their sum.
void factorRows(double *rows, const double *base, std::size_t count, double range);

// One alternative's values: sum over criteria of weight x value ...
void fixedValues(const double *weights, const double *values, std::size_t criteria, double *out);

// ... or of weight x (low + span x u), u uniform with 32 bits; no u is drawn where span is 0.
void sampledValues(LaneRandom &random, const double *weights, const double *lows,
                   const double *spans, std::size_t criteria, double *out);

// Counts, by lane, how many alternatives are better than each by more than the tolerance, adds to
// wins[a * alternatives + b] over the first `used` lanes, and marks lanes in which two alternatives
// lie within the tolerance.
void compareRows(const double *values, std::size_t alternatives, double tolerance, std::size_t used,
                 std::int64_t *betters, std::int64_t *wins, std::int64_t *close);

// By lane, the alternative that none is better than; with ties, the last of them.
void firstOfLanes(const std::int64_t *betters, std::size_t alternatives, std::int64_t *first);

} // namespace steelyard::scoring::detail
