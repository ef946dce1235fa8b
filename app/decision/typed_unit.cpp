// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/typed_unit.h"

#include "decision/typed_number.h"
#include "units/units.h"

#include <array>
#include <string>

namespace steelyard::decision {

namespace {

// What begins with another stands before it.
constexpr auto kMany = std::to_array<std::pair<std::string_view, double>>({
    {"thousand", 1e3},   {"Tausend", 1e3}, {"Tsd.", 1e3},      {"Tsd", 1e3},      {"mille", 1e3},
    {"millions", 1e6},   {"million", 1e6}, {"Millionen", 1e6}, {"Million", 1e6},  {"millones", 1e6},
    {"Mio.", 1e6},       {"Mio", 1e6},     {"mn", 1e6},        {"billions", 1e9}, {"billion", 1e9},
    {"Milliarden", 1e9}, {"Mrd.", 1e9},    {"Mrd", 1e9},       {"bn", 1e9},       {"k", 1e3},
    {"K", 1e3},          {"M", 1e6},
});

constexpr std::string_view kSecond = "s";
constexpr double kHour = 3600; // seconds

bool isTime(std::string_view unit)
{
    const units::Relation relation = units::relation(unit, kSecond);
    return relation == units::Relation::Same || relation == units::Relation::Family;
}

} // namespace

std::optional<std::pair<double, std::string_view>> manyIn(std::string_view unit)
{
    for (const auto &[word, many] : kMany) {
        if (!unit.starts_with(word)) {
            continue;
        }
        const std::string_view rest = unit.substr(word.size());
        if (rest.empty() || rest[0] == ' ') {
            return std::pair(many, withoutSpaces(rest));
        }
    }
    return std::nullopt;
}

std::optional<double> sumOfParts(double first, std::string_view unit, std::string_view to)
{
    if (!isTime(to)) {
        return std::nullopt;
    }
    double sum = 0;
    double number = first;
    double last = 0; // what one of the unit before is worth
    bool isFirst = true;
    while (true) {
        const std::size_t digit = unit.find_first_of("0123456789");
        std::string_view name = withoutSpaces(unit.substr(0, digit));
        name = name.empty() && digit == std::string_view::npos && last == kHour ? "min" : name;
        name = name == "m" && last == kHour ? "min" : name;
        const auto one = isTime(name) ? units::convert(1, name, kSecond) : std::nullopt;
        if (!one || (!isFirst && *one >= last)) {
            return std::nullopt;
        }
        sum += number * *one;
        last = *one;
        isFirst = false;
        if (digit == std::string_view::npos) {
            return units::convert(sum, kSecond, to);
        }
        const auto next = numberAtStart(unit.substr(digit), DecimalSign::Unknown);
        if (!next || next->fault != CellFault::None) {
            return std::nullopt;
        }
        number = next->value;
        unit = withoutSpaces(unit.substr(digit + next->length));
        if (unit.empty() && last != kHour) { // "2h30" alone goes without its second unit
            return std::nullopt;
        }
    }
}

UnitResult levelIn(double value, std::string_view unit, std::string_view to,
                   const std::vector<CurrencyRate> &rates)
{
    const UnitResult result = convertedTo(value, unit, to, rates);
    if (result.fault == CellFault::None) {
        return result;
    }
    if (const auto many = manyIn(unit)) {
        // "10k" of money is that many of the currency, also where it is counted in thousands.
        const std::string money =
            many->second.empty() ? units::currencyOf(to).value_or(std::string()) : std::string();
        const UnitResult times = convertedTo(
            value * many->first, money.empty() ? many->second : std::string_view(money), to, rates);
        if (times.fault == CellFault::None) {
            return times;
        }
    }
    const auto sum = sumOfParts(value, unit, to);
    return sum ? UnitResult{*sum} : result;
}

} // namespace steelyard::decision
