// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"

// Inside this library only: how two decisions weigh their criteria without questions.
namespace steelyard::decision {

// Fields: "way", "order"; of a criterion "points" and "reason", and of a criterion and another
// "swing/ID" and "pair/ID". They count where either decision is weighed so.
[[nodiscard]] std::vector<Difference> weighingDifferences(const Weighing &before,
                                                          const Weighing &after);

// The one that such a difference is about, as the second weighing has it.
void takeWeighing(Weighing &into, const Weighing &from, const Difference &difference);

} // namespace steelyard::decision
