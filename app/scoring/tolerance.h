// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

// The one tolerance of this library: rounding never decides. 0.1 + 0.2 exceeds 0.3 in binary, and
// 9.8 - 7.9 exceeds 1.9, so every comparison with a threshold, a bound, a cutoff or a tie goes
// through these functions. Two numbers count as equal when they differ by at most
//     1e-9 of the larger one                                     (relative; results only), or
//     1e-12 of the size of what they were computed from          (absolute, in the numbers' unit).
// The size is that of the largest term that was added or subtracted on the way: what rounding
// leaves is a part of it, however small the result. Doubles carry 1e-16 of it, so thousands of
// operations stay within 1e-12. No unit is preferred: numbers times a power of ten compare alike.
// Numbers as they were given, such as two ratings, are their own size and get no relative part:
// 1,000,000,000 and 1,000,000,001 differ. Where a formula is continuous, as a linear preference is,
// rounding changes nothing that a tolerance could mend, and the plain comparison stays. Exact are
// zero as a weight, which means "not counted", and the ranges of a method's own parameters.
//
// Equality of this kind is not transitive. Where more than two numbers are put in order, groups are
// formed, each measured from its best member: competitionRanks(), tieOrder() and joinTies().
namespace steelyard::scoring {

inline constexpr double kRelativeTolerance = 1e-9;
inline constexpr double kRoundingTolerance = 1e-12;

// The size of numbers from 0 to 1 that were got by multiplying terms as large as `term` by `slope`,
// such as a place on a scale of length 1 / slope: what rounding left of the terms is multiplied
// too. At most 1000, so that the tolerance stays within 1e-9 of the whole.
[[nodiscard]] inline double stretchedSize(double term, double slope)
{
    return std::clamp(term * slope, 1.0, kRelativeTolerance / kRoundingTolerance);
}

// Results a and b of terms as large as `size`, all in one unit, are equal. NaN equals nothing; an
// infinite number, or one too far away to subtract, equals only itself.
[[nodiscard]] inline bool tied(double a, double b, double size)
{
    const double difference = std::abs(a - b);
    const double larger = std::max(std::abs(a), std::abs(b));
    const double tolerance = std::max(kRelativeTolerance * larger, kRoundingTolerance * size);
    return a == b || (difference <= tolerance && difference <= std::numeric_limits<double>::max());
}

// a > b, and not tied with it.
[[nodiscard]] inline bool exceeds(double a, double b, double size)
{
    return a > b && !tied(a, b, size);
}

// a and b, numbers as they were given, are equal up to rounding.
[[nodiscard]] inline bool same(double a, double b)
{
    const double difference = std::abs(a - b);
    const double larger = std::max(std::abs(a), std::abs(b));
    return a == b || (difference <= kRoundingTolerance * larger &&
                      difference <= std::numeric_limits<double>::max());
}

// a > b, and not the same.
[[nodiscard]] inline bool above(double a, double b)
{
    return a > b && !same(a, b);
}

// a - b > threshold >= 0, all three numbers as they were given; with 0 it is above().
[[nodiscard]] inline bool exceedsBy(double a, double b, double threshold)
{
    return (a - b) - threshold > kRoundingTolerance * std::max(std::abs(a), std::abs(b));
}

// Makes numbers as they were given that are the same equal to the last bit: each group becomes its
// largest. Then plain comparisons of them are an order, which same() alone is not. n log n.
void joinTies(std::span<double> numbers);

} // namespace steelyard::scoring
