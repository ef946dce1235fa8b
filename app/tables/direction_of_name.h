// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <QString>

namespace steelyard::tables {

// Which way a criterion counts, by its name in English or German: less is better in "Price (EUR)",
// "response time" and "Lieferzeit", more in everything else, also in "cost efficiency", "Preisnote"
// and "Akkulaufzeit". A guess: say it to the user.
[[nodiscard]] scoring::Direction directionOfName(const QString &name);

} // namespace steelyard::tables
