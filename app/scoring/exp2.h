// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

namespace steelyard::scoring::detail {

// 2^x for |x| <= 1000: x = n + f with n the nearest integer, then the Taylor series of
// exp(f ln 2) to degree 13 (remainder below 5e-18) and n added to the exponent. Inline and without
// branches, so that a loop over it vectorises; compiled without fused operations it gives the same
// bits everywhere.
[[nodiscard]] inline double exp2(double x)
{
    constexpr double kLn2 = 0.693147180559945309417232121458;
    constexpr double kRounder = 0x1.8p52; // adding it rounds to an integer in the low bits
    const double shifted = x + kRounder;
    const double t = (x - (shifted - kRounder)) * kLn2;
    double sum = 1.0 / 6227020800.0;
    sum = sum * t + 1.0 / 479001600.0;
    sum = sum * t + 1.0 / 39916800.0;
    sum = sum * t + 1.0 / 3628800.0;
    sum = sum * t + 1.0 / 362880.0;
    sum = sum * t + 1.0 / 40320.0;
    sum = sum * t + 1.0 / 5040.0;
    sum = sum * t + 1.0 / 720.0;
    sum = sum * t + 1.0 / 120.0;
    sum = sum * t + 1.0 / 24.0;
    sum = sum * t + 1.0 / 6.0;
    sum = sum * t + 0.5;
    sum = sum * t + 1.0;
    sum = sum * t + 1.0;
    const std::uint64_t exponent = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return sum * std::bit_cast<double>(exponent);
}

} // namespace steelyard::scoring::detail
