// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/number_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace steelyard::tables {

namespace {

// What groups digits in every language that does not use a point or comma: spaces of four kinds
// and apostrophes.
constexpr std::array<std::string_view, 6> kGroupSigns{
    "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", " ", "'", "\xE2\x80\x99"};
constexpr std::string_view kMinus = "\xE2\x88\x92"; // U+2212

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// The bytes of the sign that text begins with: one of kGroupSigns, or `group`.
std::size_t groupSignAt(std::string_view text, char group)
{
    if (text.starts_with(group)) {
        return 1;
    }
    for (const std::string_view sign : kGroupSigns) {
        if (text.starts_with(sign)) {
            return sign.size();
        }
    }
    return 0;
}

std::size_t digitsAt(std::string_view text)
{
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isDigit) -
                                    text.begin());
}

// Takes digits off, in groups of three where a group sign divides them. False: a group of another
// size, signs of two kinds, or an exponent behind groups.
bool takeWhole(std::string_view &text, char group, std::string &plain)
{
    std::size_t digits = digitsAt(text);
    std::string_view sign;
    plain.append(text.substr(0, digits));
    const std::size_t first = digits;
    text.remove_prefix(digits);
    for (std::size_t size = groupSignAt(text, group); size > 0; size = groupSignAt(text, group)) {
        const std::string_view found = text.substr(0, size);
        digits = digitsAt(text.substr(size));
        if (first == 0 || first > 3 || digits != 3 || (!sign.empty() && found != sign)) {
            return false;
        }
        sign = found;
        plain.append(text.substr(size, digits));
        text.remove_prefix(size + digits);
    }
    return sign.empty() || !(text.starts_with('e') || text.starts_with('E'));
}

} // namespace

std::optional<std::string> plainNumber(std::string_view text, DecimalSign sign)
{
    std::string plain;
    if (text.starts_with(kMinus)) {
        plain = '-';
        text.remove_prefix(kMinus.size());
    } else if (text.starts_with('-') || text.starts_with('+')) {
        plain.append(text.front() == '-' ? "-" : "");
        text.remove_prefix(1);
    }
    if (text.starts_with('-') || text.starts_with('+')) {
        return std::nullopt;
    }
    const char decimal = sign == DecimalSign::Point ? '.' : ',';
    if (!takeWhole(text, sign == DecimalSign::Point ? ',' : '.', plain)) {
        return std::nullopt;
    }
    if (text.starts_with(decimal)) {
        plain += '.';
        text.remove_prefix(1);
    }
    if (text.find_first_of(".,") != std::string_view::npos) {
        return std::nullopt;
    }
    plain.append(text); // decimals and an exponent, or what is no number at all
    return plain;
}

namespace {

bool isNumberWith(std::string_view text, DecimalSign sign)
{
    const auto plain = plainNumber(text, sign);
    if (!plain) {
        return false;
    }
    double ignored = 0;
    const char *end = plain->data() + plain->size();
    return std::from_chars(plain->data(), end, ignored).ptr == end;
}

} // namespace

SignOfText signOfText(std::string_view text)
{
    const std::size_t at = text.find_first_of(".,");
    if (at == std::string_view::npos) {
        return SignOfText::Nothing;
    }
    const bool point = isNumberWith(text, DecimalSign::Point);
    const bool comma = isNumberWith(text, DecimalSign::Comma);
    if (!point && !comma) {
        return SignOfText::Nothing;
    }
    // A group never begins a number, nor does one follow a zero.
    std::string_view whole = text.substr(0, at);
    whole.remove_prefix(std::min(whole.find_first_of("0123456789"), whole.size()));
    if (point && comma && !whole.starts_with('0')) {
        return text[at] == '.' ? SignOfText::PointOrGroup : SignOfText::CommaOrGroup;
    }
    const bool decimalPoint = point && comma ? text[at] == '.' : point;
    return decimalPoint ? SignOfText::Point : SignOfText::Comma;
}

} // namespace steelyard::tables
