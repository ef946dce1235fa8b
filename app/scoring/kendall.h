// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace steelyard::scoring {

// Kendall's tau-b of two rankings of the same things (Kendall, 1945, Biometrika 33(3)):
//     (concordant - discordant) / sqrt((pairs - ties in a) (pairs - ties in b))
// in [-1, 1]. Things with rank 0 in either are left out. 1 when there is no pair to compare or
// both rankings tie everything; 0 when only one does. n^2 / 2 comparisons.
[[nodiscard]] double kendallTau(std::span<const int> a, std::span<const int> b);

// Kendall's coefficient of concordance (Kendall and Babington Smith, 1939), corrected for ties,
// over m judges and n things, with R the rank sums and T = sum of t^3 - t over each judge's ties:
//     W = 12 sum (R - mean R)^2 / (m^2 (n^3 - n) - m sum T)
// in [0, 1]. `ranks` is row-major, a row a judge; ranks that are the same() up to rounding are
// replaced by their mean first, so any numbers that order the things will do. None when sizes do
// not match, a number is not finite, n < 2, or every judge ties everything.
[[nodiscard]] std::optional<double> kendallW(std::span<const double> ranks, std::size_t judges);

} // namespace steelyard::scoring
