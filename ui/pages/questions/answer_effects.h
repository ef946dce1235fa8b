// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace steelyard {

// What one answer does, exactly: "Admin × 4, Sign-in ÷ 2, must-have: Admin interface (built in)".
[[nodiscard]] QString answerEffects(const knowledge::Answer &answer, const Wording &wording);

} // namespace steelyard
