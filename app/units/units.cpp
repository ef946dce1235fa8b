// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/units.h"

#include "units/unit_system.h"
#include "units/unit_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace steelyard::units {

namespace {

constexpr std::string_view kAnyCurrency = "currency";

// Units that are often met.
constexpr auto kOften = std::to_array<std::string_view>({"ms",
                                                         "s",
                                                         "min",
                                                         "h",
                                                         "days",
                                                         "months",
                                                         "years",
                                                         "MB",
                                                         "GB",
                                                         "kB",
                                                         "GiB",
                                                         "MB/s",
                                                         "GB/s",
                                                         "Mbit/s",
                                                         "kg",
                                                         "g",
                                                         "t",
                                                         "m",
                                                         "km",
                                                         "cm",
                                                         "W",
                                                         "kW",
                                                         "kWh",
                                                         "MWh",
                                                         "l",
                                                         "%",
                                                         "EUR",
                                                         "USD",
                                                         "EUR per month",
                                                         "EUR per year",
                                                         "USD per month",
                                                         "USD per year"});

// Both in one currency, whichever it is.
Expression withoutCurrency(const Expression &expression)
{
    Expression result = expression;
    for (UnitToken &token : result.tokens) {
        if (token.kind == TokenKind::Currency) {
            token.text = kAnyCurrency;
        }
    }
    return result;
}

} // namespace

Relation relation(std::string_view from, std::string_view to)
{
    const std::optional<Expression> left = parse(from);
    const std::optional<Expression> right = parse(to);
    if (!left || !right) {
        return from == to ? Relation::Same : Relation::Unknown;
    }
    if (left->tokens == right->tokens) {
        return Relation::Same;
    }
    if (left->tokens.empty() || right->tokens.empty()) {
        return Relation::Other;
    }
    if (const std::optional<double> one = convertedByLibrary(1, *left, *right)) {
        const std::optional<double> none = convertedByLibrary(0, *left, *right);
        return *one == 1 && none == 0.0 ? Relation::Same : Relation::Family;
    }
    if (convertedByLibrary(1, withoutCurrency(*left), withoutCurrency(*right))) {
        return Relation::Currencies;
    }
    return left->hasUnknownWord || right->hasUnknownWord ? Relation::Unknown : Relation::Other;
}

bool isKnown(std::string_view unit)
{
    const std::optional<Expression> expression = parse(unit);
    return expression && !expression->tokens.empty() && !expression->hasUnknownWord;
}

std::optional<double> convert(double value, std::string_view from, std::string_view to)
{
    const std::optional<Expression> left = parse(from);
    const std::optional<Expression> right = parse(to);
    if (from == to || (left && right && left->tokens == right->tokens)) {
        return value;
    }
    if (!left || !right || left->tokens.empty() || right->tokens.empty()) {
        return std::nullopt;
    }
    return convertedByLibrary(value, *left, *right);
}

std::optional<std::string> currencyOf(std::string_view unit)
{
    if (const std::optional<Expression> expression = parse(unit)) {
        for (const UnitToken &token : expression->tokens) {
            if (token.kind == TokenKind::Currency) {
                return token.text;
            }
        }
    }
    return std::nullopt;
}

std::optional<double> convertInOneCurrency(double value, std::string_view from, std::string_view to)
{
    const std::optional<Expression> left = parse(from);
    const std::optional<Expression> right = parse(to);
    return left && right
               ? convertedByLibrary(value, withoutCurrency(*left), withoutCurrency(*right))
               : std::nullopt;
}

std::vector<std::string> family(std::string_view unit)
{
    std::vector<std::pair<double, std::string>> members; // by how far their size is from this one's
    for (const std::string_view often : kOften) {
        const auto size = often == unit ? std::nullopt : convert(1, often, unit);
        if (size && *size > 0) {
            members.emplace_back(std::abs(std::log(*size)), often);
        }
    }
    std::stable_sort(members.begin(), members.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    std::vector<std::string> names;
    names.reserve(members.size());
    for (auto &[distance, name] : members) {
        names.push_back(std::move(name));
    }
    return names;
}

} // namespace steelyard::units
