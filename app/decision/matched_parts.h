// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

namespace steelyard::decision {

// The decision, within its limits, with its own options, criteria and groups under the ids that
// another decision gives those of the same names. Ids are given in order, so that decisions made
// apart have one id for different things, and would be compared as if these were one. A part that
// has only its id in common keeps it, as one that was renamed, where some other part is the same by
// id and name; else it gets an id that neither of them has.
[[nodiscard]] Decision withMatchedParts(const Decision &decision, const Decision &other);

} // namespace steelyard::decision
