// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cell_reading.h"

namespace steelyard::decision {

struct UnitResult
{
    double value = 0;
    CellFault fault = CellFault::None; // UnknownUnit, OtherFamily, NeedsRate, UnitWithoutMeasure
};

// A level in another unit; `from` empty: it is in that unit already. Currencies go by the rates,
// in either direction.
[[nodiscard]] UnitResult convertedTo(double value, std::string_view from, std::string_view to,
                                     const std::vector<CurrencyRate> &rates);

// Whether a text is or contains a currency.
[[nodiscard]] bool currencyIn(std::string_view text);

} // namespace steelyard::decision
