// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unit_conversion.h"

#include "units/units.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using units::Relation;

std::optional<double> rateBetween(const std::string &from, const std::string &to,
                                  const std::vector<CurrencyRate> &rates)
{
    for (const CurrencyRate &rate : rates) {
        if (!(rate.rate > 0)) {
            continue;
        }
        if (rate.from == from && rate.to == to) {
            return rate.rate;
        }
        if (rate.from == to && rate.to == from) {
            return 1 / rate.rate;
        }
    }
    return std::nullopt;
}

// "kEUR" of "kEUR per month"; empty where there is no currency.
std::string_view moneyOf(std::string_view unit)
{
    std::size_t end = unit.size();
    for (const std::string_view per : {"/", " per ", " pro ", " je "}) {
        end = std::min(end, unit.find(per));
    }
    const std::string_view money = unit.substr(0, end);
    return units::currencyOf(money) ? money : std::string_view();
}

UnitResult exchanged(double value, std::string_view from, std::string_view to,
                     const std::vector<CurrencyRate> &rates)
{
    const auto source = units::currencyOf(from);
    const auto target = units::currencyOf(to);
    const auto rate = source && target ? rateBetween(*source, *target, rates) : std::nullopt;
    if (!rate) {
        return {0, CellFault::NeedsRate};
    }
    const auto converted = units::convertInOneCurrency(value * *rate, from, to);
    return converted ? UnitResult{*converted} : UnitResult{0, CellFault::OtherFamily};
}

} // namespace

UnitResult convertedTo(double value, std::string_view from, std::string_view to,
                       const std::vector<CurrencyRate> &rates)
{
    if (from.empty() || from == to) {
        return {value};
    }
    if (to.empty()) {
        return {0, CellFault::UnitWithoutMeasure};
    }
    switch (units::relation(from, to)) {
    case Relation::Same:
        return {value};
    case Relation::Family:
        if (const auto converted = units::convert(value, from, to)) {
            return {*converted};
        }
        break;
    case Relation::Currencies:
        return exchanged(value, from, to, rates);
    case Relation::Other:
        break;
    case Relation::Unknown:
        return {0, units::isKnown(from) ? CellFault::OtherFamily : CellFault::UnknownUnit};
    }
    // "150 EUR" for "EUR per month": the money is right, and the rest goes without saying.
    const std::string_view money = moneyOf(to);
    if (!money.empty() && money != to) {
        return convertedTo(value, from, money, rates);
    }
    return {0, CellFault::OtherFamily};
}

bool currencyIn(std::string_view text)
{
    return units::currencyOf(text).has_value();
}

} // namespace steelyard::decision
