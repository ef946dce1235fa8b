// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/questions.h"

#include <QString>

namespace steelyard {

class Wording;

// What one answer does, exactly: "Admin × 4, Sign-in ÷ 2, must-have: Admin interface (built in)".
[[nodiscard]] QString answerEffects(const knowledge::Answer &answer, const Wording &wording);

// The same in plain words: "Raises Fit for APIs and Async; leaves out Bottle, for want of ...".
[[nodiscard]] QString answerEffectsInWords(const knowledge::Answer &answer, const Wording &wording);

// What "does not apply" does to a question's criteria.
[[nodiscard]] QString doesNotApplyInWords(const knowledge::Question &question,
                                          const Wording &wording);

} // namespace steelyard
