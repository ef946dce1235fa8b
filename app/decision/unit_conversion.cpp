// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/unit_conversion.h"

#include "units/units.h"

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
    const auto currency = units::currencyOf(to);
    if (currency && units::relation(from, *currency) == Relation::Same) {
        return {value};
    }
    if (currency && units::relation(from, *currency) == Relation::Currencies) {
        return exchanged(value, from, *currency, rates);
    }
    return {0, CellFault::OtherFamily};
}

bool currencyIn(std::string_view text)
{
    return units::currencyOf(text).has_value();
}

} // namespace steelyard::decision
