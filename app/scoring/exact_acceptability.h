// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <span>

// Acceptability without sampling: the share of all weightings under which one alternative is ahead
// of another, weights uniform on the simplex.
namespace steelyard::scoring {

// P(sum of w_i d_i > 0) for w uniform on the simplex: the content of a simplex cut by a plane
// (Varsi, 1973, Pacific J. Math. 46; Ali, 1973, Pacific J. Math. 48). Its closed form
//     sum over d_i > 0 of d_i^(n-1) / product over j != i of (d_i - d_j)
// cancels badly for differences that are close, so it is evaluated as a divided difference by the
// recurrence over positive d_j and negative d_k
//     P[j][k] = (d_j P[j][k-1] + |d_k| P[j-1][k]) / (d_j + |d_k|),  P[j][0] = 1,  P[0][k] = 0,
// whose terms are all positive: the error stays near n times 1e-16. Zeros do not count. When all
// are zero: 0.5, a shared first place.
[[nodiscard]] double shareAhead(std::span<const double> differences);

// How often a is ahead of b, over the criteria with a weight, whose sizes are not read. Values that
// are tied() on their scale have no difference. Most plausible ratings. For two alternatives this
// is the first rank acceptability of a. Errors: those of check(), UnknownAlternative.
[[nodiscard]] Result<double> exactAhead(const Problem &problem, std::size_t a, std::size_t b);

} // namespace steelyard::scoring
