// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ranking.h"

namespace steelyard::scoring {

// The additive value model, the default verdict (Keeney and Raiffa, 1976):
//     score = sum over criteria of weight x value
// with normalised weights and the values of values.h, so scores lie in [0, 1] when all ratings lie
// on their scales. Ranks go by the most plausible ratings. low and high are the scores with every
// rating at its worse and better end; an unknown rating spans its whole scale and counts as its
// middle in the score. Alternatives that fail a constraint are scored for information and get rank
// 0. Errors: those of check().
[[nodiscard]] Result<Ranking> additive(const Problem &problem);

} // namespace steelyard::scoring
