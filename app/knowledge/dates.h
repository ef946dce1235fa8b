// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace steelyard::knowledge {

// Days since 1970-01-01 of "2026-11-20"; of the last day of "2026-11" or "2026", so that evidence
// is never called older than it may be. Nothing for what is not in the calendar.
[[nodiscard]] std::optional<int> dayNumber(std::string_view isoDate);

} // namespace steelyard::knowledge
