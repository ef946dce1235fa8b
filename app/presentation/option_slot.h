// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "wording/wording.h"

#include <algorithm>

// Inside this library only.
namespace steelyard {

// An option's place in the decision's order, which is that of its marker.
[[nodiscard]] inline int slotOf(const Wording &words, const std::string &option)
{
    const auto &order = words.decision().alternatives;
    return static_cast<int>(std::find(order.begin(), order.end(), option) - order.begin());
}

} // namespace steelyard
