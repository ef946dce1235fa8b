// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/typed_quantity.h"

#include "decision/scale_words.h"
#include "decision/typed_unit.h"
#include "decision/unit_conversion.h"

#include <algorithm>
#include <array>

namespace steelyard::decision {

namespace {

constexpr std::string_view kPlusMinus = "\xC2\xB1";
// What begins with another stands before it.
constexpr auto kAbout = std::to_array<std::string_view>(
    {"~", "ca.", "ca ", "circa", "cerca de", "approximately", "approx.", "approx", "about",
     "around", "roughly", "etwa", "ungef\xC3\xA4hr", "rund", "environ", "env.", "aprox.", "unos",
     "unas"});
constexpr auto kAtMost = std::to_array<std::string_view>({"<=",
                                                          "=<",
                                                          "<",
                                                          "up to",
                                                          "at most",
                                                          "less than",
                                                          "under",
                                                          "below",
                                                          "max.",
                                                          "max ",
                                                          "maximum",
                                                          "h\xC3\xB6"
                                                          "chstens",
                                                          "bis zu",
                                                          "bis",
                                                          "unter",
                                                          "weniger als",
                                                          "maximal",
                                                          "au plus",
                                                          "moins de",
                                                          "jusqu'\xC3\xA0",
                                                          "como m\xC3\xA1ximo",
                                                          "menos de",
                                                          "hasta"});
constexpr auto kAtLeast = std::to_array<std::string_view>({">=",
                                                           "=>",
                                                           ">",
                                                           "at least",
                                                           "more than",
                                                           "over",
                                                           "above",
                                                           "from",
                                                           "min.",
                                                           "min ",
                                                           "minimum",
                                                           "mindestens",
                                                           "mind.",
                                                           "\xC3\xBC"
                                                           "ber",
                                                           "ab",
                                                           "mehr als",
                                                           "au moins",
                                                           "plus de",
                                                           "\xC3\xA0 partir de",
                                                           "como m\xC3\xADnimo",
                                                           "m\xC3\xA1s de",
                                                           "desde"});
constexpr auto kOutOf = std::to_array<std::string_view>({"/", "of", "out of", "von", "sur", "de"});
constexpr std::array<std::string_view, 4> kRangeSigns{"..", "-", "to", "bis"};
constexpr std::array<std::string_view, 3> kRangeSignsOfUnits{"-", "to ", "bis "};

// Whatever its ASCII letters' size; `beginning` has small ones.
bool beginsWith(std::string_view text, std::string_view beginning)
{
    const auto isAlike = [](char small, char c) {
        return c == small || (c >= 'A' && c <= 'Z' && c - 'A' + 'a' == small);
    };
    return text.size() >= beginning.size() &&
           std::equal(beginning.begin(), beginning.end(), text.begin(), isAlike);
}

// What stands between a number and what follows it: a unit.
std::string_view unitAtStart(std::string_view text)
{
    std::size_t end = text.size();
    for (const std::string_view sign : {std::string_view(".."), kPlusMinus}) {
        end = std::min(end, text.find(sign));
    }
    // A dash or a word for a range stands before another number.
    for (std::size_t i = 0; i < end; ++i) {
        const std::string_view rest = text.substr(i);
        const bool beginsWord = i == 0 || text[i - 1] == ' ';
        for (const std::string_view sign : kRangeSignsOfUnits) {
            const std::string_view behind =
                rest.starts_with(sign) ? withoutSpaces(rest.substr(sign.size())) : "";
            const bool isSign = sign == "-" ? i == 0 || text[i - 1] != '^' : beginsWord;
            const std::size_t digit = behind.starts_with('-') || behind.starts_with('+') ? 1 : 0;
            if (isSign && behind.size() > digit && behind[digit] >= '0' && behind[digit] <= '9') {
                end = std::min(end, i);
            }
        }
    }
    return withoutSpaces(text.substr(0, std::min(end, text.size())));
}

// What is behind the first of these beginnings that the text has; none without one.
template <class Beginnings>
std::optional<std::string_view> behindOneOf(const Beginnings &beginnings, std::string_view text)
{
    for (const std::string_view beginning : beginnings) {
        if (beginsWith(text, beginning)) {
            return withoutSpaces(text.substr(beginning.size()));
        }
    }
    return std::nullopt;
}

// A price without cents, "12,-" and "12.--", or a number at the end of a sentence.
std::string_view withoutEmptyDecimals(std::string_view text)
{
    if (text.empty() || (text[0] != ',' && text[0] != '.')) {
        return text;
    }
    const std::size_t end = text.find_first_not_of('-', 1);
    const std::string_view rest = end == std::string_view::npos ? "" : text.substr(end);
    return rest.empty() || rest[0] == ' ' ? withoutSpaces(rest) : text;
}

// "$10 per month" and "$10k": the unit of both sides.
std::string unitBehindCurrency(std::string_view before, std::string_view unit)
{
    if (before.empty() || currencyIn(unit)) {
        return std::string(unit);
    }
    std::string whole;
    if (const auto many = manyIn(unit)) {
        const std::size_t rest = many->second.size();
        whole = std::string(withoutSpaces(unit.substr(0, unit.size() - rest))) + ' ';
        unit = many->second;
    }
    whole += before;
    whole += unit.empty() || unit[0] == '/' ? "" : " ";
    return whole + std::string(unit);
}

// "1/2", "1 1/2 h", "3 of 5" where the first number is read already: whether it is one.
bool readFraction(TypedQuantity &quantity, std::string_view text, DecimalSign sign)
{
    std::optional<TypedNumber> above = quantity.first;
    double whole = 0;
    if (const auto next = numberAtStart(text, sign); next && next->value >= 0 && text[0] != '+') {
        whole = quantity.first.value;
        above = next;
        text = withoutSpaces(text.substr(next->length));
        if (!text.starts_with('/')) {
            return false;
        }
    }
    const auto behind = behindOneOf(kOutOf, text);
    const auto below = behind ? numberAtStart(*behind, sign) : std::nullopt;
    if (!below || !(below->value > 0)) {
        return false;
    }
    const std::string_view unit = withoutSpaces(behind->substr(below->length));
    if (unit.find_first_of("0123456789/-.,") != std::string_view::npos) {
        return false; // a date
    }
    quantity.kind = QuantityKind::Fraction;
    quantity.second = *below;
    quantity.first = *above;
    quantity.first.value += whole * below->value;
    quantity.firstUnit = unit;
    return true;
}

// A text that is none of the words, without the sign for "about".
TypedQuantity numbersOf(std::string_view text, DecimalSign sign)
{
    TypedQuantity quantity;
    quantity.kind = QuantityKind::Words;
    std::string_view before; // "$12"
    if (const std::size_t digit = text.find_first_of("0123456789+-.,");
        digit != std::string_view::npos && digit > 0 &&
        currencyIn(withoutSpaces(text.substr(0, digit)))) {
        before = withoutSpaces(text.substr(0, digit));
        text = text.substr(digit);
    }
    const auto first = numberAtStart(text, sign);
    if (!first) {
        return quantity;
    }
    quantity.first = *first;
    text = withoutEmptyDecimals(withoutSpaces(text.substr(first->length)));
    if (before.empty() && readFraction(quantity, text, sign)) {
        return quantity;
    }
    const bool isLeast = text.ends_with('+');
    text = withoutSpaces(text.substr(0, text.size() - (isLeast ? 1 : 0)));
    const std::string_view unit = unitAtStart(text);
    quantity.firstUnit = unitBehindCurrency(before, unit);
    text = withoutSpaces(text.substr(unit.size()));
    if (text.empty()) {
        quantity.kind = isLeast ? QuantityKind::AtLeast : QuantityKind::Number;
        return quantity;
    }
    QuantityKind kind = QuantityKind::Words;
    if (text.starts_with(kPlusMinus)) {
        kind = QuantityKind::PlusMinus;
        text = withoutSpaces(text.substr(kPlusMinus.size()));
    } else {
        for (const std::string_view rangeSign : kRangeSigns) {
            if (kind == QuantityKind::Words && text.starts_with(rangeSign)) {
                kind = QuantityKind::Range;
                text = withoutSpaces(text.substr(rangeSign.size()));
            }
        }
    }
    const auto second = kind == QuantityKind::Words ? std::nullopt : numberAtStart(text, sign);
    if (!second) {
        return quantity;
    }
    const std::string_view secondUnit = withoutSpaces(text.substr(second->length));
    if (!secondUnit.empty() &&
        std::string_view("0123456789+-.,").find(secondUnit[0]) != std::string_view::npos) {
        return quantity; // three numbers: a date
    }
    quantity.kind = kind;
    quantity.second = *second;
    const bool isShare = kind == QuantityKind::PlusMinus && secondUnit == "%";
    quantity.secondUnit = secondUnit.empty() ? quantity.firstUnit : std::string(secondUnit);
    if (quantity.firstUnit.empty() && !isShare) {
        quantity.firstUnit = secondUnit;
    }
    return quantity;
}

} // namespace

TypedQuantity quantityOf(std::string_view typed, DecimalSign sign)
{
    const std::string plain = plainText(typed);
    if (plain.empty()) {
        return {};
    }
    TypedQuantity quantity;
    quantity.kind = kindOfWord(plain);
    if (quantity.kind != QuantityKind::Words) {
        return quantity;
    }
    const auto about = behindOneOf(kAbout, plain);
    quantity = numbersOf(about.value_or(plain), sign);
    quantity.isApproximate = about.has_value();
    if (quantity.kind == QuantityKind::Words) {
        const auto most = behindOneOf(kAtMost, plain);
        const auto least = behindOneOf(kAtLeast, plain);
        if (most || least) {
            TypedQuantity bound = numbersOf(most ? *most : *least, sign);
            if (bound.kind == QuantityKind::Range && !most) { // "from 8 to 20"
                return bound;
            }
            if (bound.kind == QuantityKind::Number) {
                bound.kind = most ? QuantityKind::AtMost : QuantityKind::AtLeast;
                return bound;
            }
        }
    }
    return quantity;
}

} // namespace steelyard::decision
