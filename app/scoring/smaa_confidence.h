// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/smaa_sampler.h"

namespace steelyard::scoring::detail {

// Why SMAA refuses a problem with these options; empty: it does not.
[[nodiscard]] std::vector<Issue> checkSmaa(const Problem &problem, const SmaaOptions &options);

// For every alternative with central weights the share of rating draws in which it is first under
// them. Without rating draws that is 0, 1 or a shared part of 1, and exact. Draws are common to all
// alternatives. A stopped run leaves the rest empty.
[[nodiscard]] std::vector<std::optional<Share>>
confidenceFactors(const SmaaPlan &plan, const std::vector<std::vector<double>> &centralWeights);

} // namespace steelyard::scoring::detail
