// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"

#include <QString>

// Inside this library only: a verdict as text for people and as JSON for programs.
namespace steelyard::cli {

[[nodiscard]] QString verdictText(const Evaluated &evaluated);

// How every weight came about, the heaviest criterion first, to be followed with a pencil.
[[nodiscard]] QString weightsText(const Evaluated &evaluated);

// The shape that docs/files.md documents: ids and numbers, nothing rounded; only "text" is a
// sentence in the user's language.
[[nodiscard]] QString verdictJson(const Evaluated &evaluated);

// "too-close", as JSON has it.
[[nodiscard]] const char *stateWord(decision::State state);

} // namespace steelyard::cli
