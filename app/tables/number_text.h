// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_number.h"

#include <optional>
#include <string>
#include <string_view>

// Inside this library only: the signs in a number's text.
namespace steelyard::tables {

[[nodiscard]] constexpr DecimalSign otherSign(DecimalSign sign)
{
    return sign == DecimalSign::Point ? DecimalSign::Comma : DecimalSign::Point;
}

// The text with a decimal point and without group signs, a plus sign or a typographic minus. The
// rest is not checked. Nothing when a sign stands where it cannot: a decimal sign twice, a group
// that does not have three digits.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view text, DecimalSign sign);

} // namespace steelyard::tables
