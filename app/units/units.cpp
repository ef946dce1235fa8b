// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/units.h"

#include "units/unit_system.h"
#include "units/unit_words.h"

#include <cmath>

namespace steelyard::units {

namespace {

constexpr std::string_view kAnyCurrency = "currency";

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

std::string withCurrency(std::string_view unit, std::string_view code)
{
    std::string text;
    if (std::optional<Expression> expression = parse(unit)) {
        for (UnitToken &token : expression->tokens) {
            if (token.kind == TokenKind::Currency) {
                token.text = code;
            }
        }
        for (const UnitToken &token : expression->tokens) {
            text += token.text;
        }
    }
    return text;
}

} // namespace steelyard::units
