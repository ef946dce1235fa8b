// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Inside this library only: from what people type to what the library of units reads.
namespace steelyard::units {

enum class TokenKind { Operator, Unit, Currency, Word };

struct UnitToken
{
    TokenKind kind = TokenKind::Unit;
    std::string text; // an operator or an expression of UDUNITS, an ISO 4217 code, a word as it is

    friend bool operator==(const UnitToken &, const UnitToken &) = default;
};

struct Expression
{
    std::vector<UnitToken> tokens; // none: a plain number
    bool hasUnknownWord = false;   // "users": a unit of its own
};

// None for what cannot be a unit: too long, or with signs that stand in none.
[[nodiscard]] std::optional<Expression> parse(std::string_view unit);

} // namespace steelyard::units
