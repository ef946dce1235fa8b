// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/text_rules.h"

namespace steelyard::knowledge {

// The texts of a rating, or of a const one, that readers are told: once for what reads, writes,
// translates and searches them, in the order of the schema. Calls each(key, text, rule).
template <typename AnyRating, typename Each>
void eachRatingText(AnyRating &rating, const Each &each)
{
    each("headline", rating.headline, kHeadline);
    each("summary", rating.summary, kProse);
    each("reason", rating.reason, kProse);
    each("caveat", rating.caveat, kProse);
}

} // namespace steelyard::knowledge
