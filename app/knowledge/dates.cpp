// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/dates.h"

#include <charconv>
#include <chrono>

namespace steelyard::knowledge {

namespace {

// The number that fills this part of the text from end to end.
std::optional<unsigned> digits(std::string_view text, std::size_t start, std::size_t length)
{
    if (text.size() < start + length) {
        return std::nullopt;
    }
    unsigned value = 0;
    const char *end = text.data() + start + length;
    const auto [stop, error] = std::from_chars(text.data() + start, end, value);
    if (error != std::errc() || stop != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<int> dayNumber(std::string_view isoDate)
{
    using namespace std::chrono;
    const std::size_t size = isoDate.size();
    if ((size != 4 && size != 7 && size != 10) || (size > 4 && isoDate[4] != '-') ||
        (size > 7 && isoDate[7] != '-')) {
        return std::nullopt;
    }
    const auto y = digits(isoDate, 0, 4);
    const auto m = size > 4 ? digits(isoDate, 5, 2) : 12;
    if (!y || !m || !month(*m).ok()) {
        return std::nullopt;
    }
    const year_month_day_last end(year(static_cast<int>(*y)), month_day_last(month(*m)));
    if (size < 10) {
        return sys_days(end).time_since_epoch().count();
    }
    const auto d = digits(isoDate, 8, 2);
    const year_month_day date(end.year(), end.month(), day(d.value_or(0)));
    if (!date.ok()) {
        return std::nullopt;
    }
    return sys_days(date).time_since_epoch().count();
}

} // namespace steelyard::knowledge
