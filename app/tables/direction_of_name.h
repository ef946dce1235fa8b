// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <QString>

#include <optional>

namespace steelyard::tables {

enum class DirectionReason {
    Name,    // it says which way
    Unit,    // of which less is better
    Neither, // more is better, as of most criteria
};

struct DirectionGuess
{
    scoring::Direction direction = scoring::Direction::Maximise;
    DirectionReason reason = DirectionReason::Neither;
};

// Which way a criterion counts, by its name in English or German: less is better in "Price (EUR)",
// "response time" and "Lieferzeit", more in everything else, also in "cost efficiency", "Preisnote"
// and "Akkulaufzeit". Where the name is silent a unit may tell, here or at the name's end: less is
// better in "p99 [ms]". A guess: say it to the user.
[[nodiscard]] DirectionGuess guessDirection(const QString &name, const QString &unit = {});
[[nodiscard]] scoring::Direction directionOfName(const QString &name);

// What people write to say it: min, max, less, more, lower, higher, niedriger, an arrow.
[[nodiscard]] std::optional<scoring::Direction> directionOfWord(const QString &word);

} // namespace steelyard::tables
