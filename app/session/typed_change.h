// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <QString>

#include <chrono>
#include <optional>

namespace steelyard {

// What one key, or one pasting, did to a text of a decision.
struct TypedChange
{
    QString before;
    QString after;
    std::chrono::steady_clock::time_point when;
};

// The note, reason, name or other text of the record that differs. Nothing: no text does. The
// title is not among them: it is changed as a whole.
[[nodiscard]] std::optional<TypedChange> typedChange(const decision::Decision &before,
                                                     const decision::Decision &after,
                                                     std::chrono::steady_clock::time_point when);

// Whether a person would take both back at once: letters of one word, one after another, or
// letters of one word deleted. A new word, a pasted text, another place, a change from writing to
// deleting and a pause of two seconds each begin something new.
[[nodiscard]] bool continuesTyping(const TypedChange &last, const TypedChange &next);

} // namespace steelyard
