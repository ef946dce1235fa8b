// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/text_limits.h"

#include <QString>

namespace steelyard {

// What was done to a text that somebody wrote or pasted, to stand beside its field: "Line breaks
// became spaces. At most 200 characters fit; the rest was left out." Empty: nothing worth a word.
[[nodiscard]] QString textNote(decision::TextField field, const decision::TextFaults &faults);

} // namespace steelyard
