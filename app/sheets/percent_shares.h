// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace steelyard::sheets {

// Shares in whole per cent that add up to 100, by largest remainder. Weights are 0 or more, with
// any positive sum; without weights there are no shares.
[[nodiscard]] std::vector<int> wholePercents(const std::vector<double> &weights);

} // namespace steelyard::sheets
