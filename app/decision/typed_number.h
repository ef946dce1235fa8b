// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"

#include <optional>
#include <string_view>

// Numbers as people type them.
namespace steelyard::decision {

struct TypedNumber
{
    double value = 0;
    std::optional<double> other; // the reading not taken: "1.234" is one and a bit or a thousand
    int decimals = 0;            // digits behind the decimal sign, as written
    std::size_t length = 0;      // bytes it takes at the start of the text
    CellFault fault = CellFault::None;        // TwoReadings, NotFinite, TooLarge
    DecimalSign shows = DecimalSign::Unknown; // the decimal sign that it shows
};

// The number at the start of a text that plainText() made; none where none begins. Digits may be
// grouped by points, commas, apostrophes or spaces, in threes, and a fraction of one sign may stand
// behind them or alone.
[[nodiscard]] std::optional<TypedNumber> numberAtStart(std::string_view text, DecimalSign sign);

// Minus signs and dashes as "-", every space as " ", "+-" as "±", digits of other scripts as those
// of ASCII, without marks that nobody sees and spaces at either end.
[[nodiscard]] std::string plainText(std::string_view text);

// Without those at either end.
[[nodiscard]] std::string_view withoutSpaces(std::string_view text);

} // namespace steelyard::decision
