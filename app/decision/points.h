// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace steelyard::decision {

// Scoring's values are 0 to 1; a verdict has points of 10.
inline constexpr double kPoints = 10.0;

} // namespace steelyard::decision
