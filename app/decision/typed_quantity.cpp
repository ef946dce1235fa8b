// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/typed_quantity.h"

#include "decision/scale_words.h"
#include "decision/unit_conversion.h"

#include <algorithm>
#include <array>

namespace steelyard::decision {

namespace {

constexpr std::string_view kPlusMinus = "\xC2\xB1";
constexpr std::array<std::string_view, 6> kAbout{"~", "ca.", "ca", "about", "etwa", "circa"};
constexpr std::array<std::string_view, 4> kRangeSigns{"..", "-", "to", "bis"};
constexpr std::array<std::string_view, 3> kRangeSignsOfUnits{"-", "to ", "bis "};

std::string_view withoutSpaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

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
    text = withoutSpaces(text.substr(first->length));
    const std::string_view unit = unitAtStart(text);
    quantity.firstUnit = unit.empty() ? before : unit;
    text = withoutSpaces(text.substr(unit.size()));
    if (text.empty()) {
        quantity.kind = QuantityKind::Number;
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
    std::string_view text = plain;
    bool isApproximate = false;
    for (const std::string_view about : kAbout) {
        if (!isApproximate && beginsWith(text, about)) {
            isApproximate = true;
            text = withoutSpaces(text.substr(about.size()));
        }
    }
    quantity = numbersOf(text, sign);
    quantity.isApproximate = isApproximate;
    return quantity;
}

} // namespace steelyard::decision
