// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <optional>

// What pressing an answer makes of the present one. The note always stays.
namespace steelyard {

// Where one answer is allowed it takes the place of the present one. Where more are, it joins them
// or, pressed again, leaves; one that stands alone takes the place of all, and any other its place.
// Nothing when there are as many as the question allows already.
[[nodiscard]] std::optional<decision::GivenAnswer> withChoice(const knowledge::Question &question,
                                                              decision::GivenAnswer present,
                                                              const std::string &answer);

// NotSure or DoesNotApply.
[[nodiscard]] decision::GivenAnswer withState(const decision::GivenAnswer &present,
                                              decision::AnswerState state);

} // namespace steelyard
