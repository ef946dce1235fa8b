// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/own_content.h"
#include "decision/unit_conversion.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

// What stands behind a number, where it is more than a unit.
namespace steelyard::decision {

// "k", "M users", "Mio. EUR": how many of the rest are meant, and the rest. None without such a
// word; "M" and the others are no units of their own then.
[[nodiscard]] std::optional<std::pair<double, std::string_view>> manyIn(std::string_view unit);

// "2 h 30 min", "2h30", where `unit` is what stands behind the 2: the whole in the unit `to`; none
// unless each part is smaller than the one before it.
[[nodiscard]] std::optional<double> sumOfParts(double first, std::string_view unit,
                                               std::string_view to);

// As convertedTo(), and with all of these.
[[nodiscard]] UnitResult levelIn(double value, std::string_view unit, std::string_view to,
                                 const std::vector<CurrencyRate> &rates);

} // namespace steelyard::decision
