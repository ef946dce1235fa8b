// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units/unit_words.h"

#include <optional>
#include <string>

// Inside this library only: the one place that calls UDUNITS-2, which has one system of units for
// the whole program and is not made for threads.
namespace steelyard::units {

// Whether UDUNITS knows this word by itself. False where its database is not installed.
[[nodiscard]] bool isUnitOfLibrary(const std::string &word);

// None when the two are not of one family. Words and currencies are units of their own.
[[nodiscard]] std::optional<double> convertedByLibrary(double value, const Expression &from,
                                                       const Expression &to);

} // namespace steelyard::units
