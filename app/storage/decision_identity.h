// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <string>

// What makes two decisions of one title two decisions: the id in the file, 32 lower-case hex
// digits.
namespace steelyard::storage {

// For a decision that begins now; no two are the same.
[[nodiscard]] std::string newDecisionId();

// The decision's id. Files of earlier versions have none: theirs is derived from the title, the day
// it was created and what was answered and insisted on, not from what was decided and noted since.
[[nodiscard]] std::string decisionId(const decision::Decision &decision);

} // namespace steelyard::storage
