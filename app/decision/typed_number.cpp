// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/typed_number.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace steelyard::decision {

namespace {

constexpr double kLargestTyped = 1e12;
constexpr std::size_t kGroup = 3; // digits
constexpr int kDecimalsOfFraction = 3;

constexpr auto kFractions = std::to_array<std::pair<std::string_view, double>>({
    {"\xC2\xBD", 0.5},
    {"\xC2\xBC", 0.25},
    {"\xC2\xBE", 0.75},
    {"\xE2\x85\x93", 1.0 / 3},
    {"\xE2\x85\x94", 2.0 / 3},
    {"\xE2\x85\x9B", 0.125},
});

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Runs of digits with a sign between each two.
struct Digits
{
    std::vector<std::string_view> runs;
    std::string signs;
    std::size_t length = 0;
};

bool isGroupSign(char c)
{
    return c == '.' || c == ',' || c == '\'' || c == ' ';
}

Digits digitsAt(std::string_view text, std::size_t start)
{
    Digits digits;
    std::size_t i = start;
    while (true) {
        const std::size_t begin = i;
        while (i < text.size() && isDigit(text[i])) {
            ++i;
        }
        digits.runs.push_back(text.substr(begin, i - begin));
        const bool goesOn = i + 1 < text.size() && isGroupSign(text[i]) && isDigit(text[i + 1]);
        if (!goesOn) {
            break;
        }
        std::size_t next = i + 1;
        while (next < text.size() && isDigit(text[next])) {
            ++next;
        }
        // A space only groups thousands: "8 20" are two numbers.
        if (text[i] == ' ' && (next - i - 1 != kGroup || digits.runs.back().size() > kGroup)) {
            break;
        }
        digits.signs += text[i++];
    }
    digits.length = i - start;
    return digits;
}

bool isGrouped(const Digits &digits, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i) {
        if (digits.runs[i].size() != kGroup) {
            return false;
        }
    }
    return !digits.runs.front().empty() && digits.runs.front().size() <= kGroup;
}

struct Reading
{
    std::string text;  // digits with a decimal point, if any
    std::string other; // the reading not taken, if there are two
    bool isAmbiguous = false;
    bool isNumber = true;
    DecimalSign shows = DecimalSign::Unknown;
};

std::string joined(const Digits &digits, std::size_t whole)
{
    std::string text;
    for (std::size_t i = 0; i < digits.runs.size(); ++i) {
        text += i == whole ? "." : "";
        text += digits.runs[i];
    }
    return text;
}

DecimalSign decimalSign(char c)
{
    return c == '.' ? DecimalSign::Point : DecimalSign::Comma;
}

DecimalSign otherSign(char c)
{
    return c == '.' ? DecimalSign::Comma : DecimalSign::Point;
}

Reading readingOf(const Digits &digits, DecimalSign sign)
{
    const std::size_t count = digits.runs.size();
    Reading reading;
    reading.text = joined(digits, count);
    if (count == 1) {
        return reading;
    }
    const char last = digits.signs.back();
    const bool isDecimalSign = last == '.' || last == ',';
    const bool allAlike = digits.signs.find_first_not_of(last) == std::string::npos;
    if (!isDecimalSign || (allAlike && count > 2)) { // groups alone
        reading.isNumber = allAlike && isGrouped(digits, 1, count);
        reading.shows = isDecimalSign ? otherSign(last) : DecimalSign::Unknown;
        return reading;
    }
    if (!allAlike) { // "1.234,5": groups, then the decimal sign
        const char group = digits.signs.front();
        reading.isNumber =
            digits.signs.substr(0, count - 2).find_first_not_of(group) == std::string::npos &&
            group != last && isGrouped(digits, 1, count - 1);
        reading.text = joined(digits, count - 1);
        reading.shows = decimalSign(last);
        return reading;
    }
    const bool couldBeGroup = isGrouped(digits, 1, count) && digits.runs.front() != "0";
    if (!couldBeGroup) {
        reading.text = joined(digits, 1);
        reading.shows = decimalSign(last);
        return reading;
    }
    reading.other = joined(digits, 1);
    if (sign == decimalSign(last)) {
        std::swap(reading.text, reading.other);
    }
    reading.isAmbiguous = sign == DecimalSign::Unknown;
    return reading;
}

// The exponent at a place, with its length; 0 where none stands.
std::size_t exponentLength(std::string_view text, std::size_t at)
{
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) {
        return 0;
    }
    std::size_t end = at + 1;
    end += end < text.size() && (text[end] == '+' || text[end] == '-') ? 1 : 0;
    const std::size_t digits = end;
    while (end < text.size() && isDigit(text[end])) {
        ++end;
    }
    return end > digits ? end - at : 0;
}

bool isNoFiniteNumber(std::string_view text)
{
    const std::string_view word = text.substr(0, text.find_first_of(" -"));
    return word == "nan" || word == "NaN" || word == "NAN" || word == "inf" || word == "Inf" ||
           word == "INF" || word == "infinity" || word == "Infinity" || word == "\xE2\x88\x9E";
}

// What a fraction of one sign at the start of a text is worth, and its length; 0 where none stands.
std::pair<double, std::size_t> fractionAtStart(std::string_view text)
{
    for (const auto &[sign, value] : kFractions) {
        if (text.starts_with(sign)) {
            return {value, sign.size()};
        }
    }
    return {0, 0};
}

} // namespace

std::optional<TypedNumber> numberAtStart(std::string_view text, DecimalSign sign)
{
    const std::size_t begin = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    TypedNumber number;
    if (isNoFiniteNumber(text.substr(begin))) {
        number.fault = CellFault::NotFinite;
        number.length = text.size();
        return number;
    }
    const bool begins =
        begin < text.size() &&
        (isDigit(text[begin]) || ((text[begin] == '.' || text[begin] == ',') &&
                                  begin + 1 < text.size() && isDigit(text[begin + 1])));
    if (!begins) {
        const auto [value, length] = fractionAtStart(text.substr(begin));
        if (length == 0) {
            return std::nullopt;
        }
        number.value = text[0] == '-' ? -value : value;
        number.decimals = kDecimalsOfFraction;
        number.length = begin + length;
        return number;
    }
    const Digits digits = digitsAt(text, begin);
    const Reading reading = readingOf(digits, sign);
    if (!reading.isNumber) {
        return std::nullopt;
    }
    const std::size_t exponent = exponentLength(text, begin + digits.length);
    const std::string_view behind = text.substr(begin + digits.length, exponent);
    bool isOutOfRange = false;
    const auto valueOf = [&](const std::string &written) {
        double value = 0;
        std::string all = written + std::string(behind);
        if (const auto plus = all.find('+'); plus != std::string::npos) {
            all.erase(plus, 1); // from_chars takes none, not even in an exponent of some libraries
        }
        const auto read = std::from_chars(all.data(), all.data() + all.size(), value);
        isOutOfRange |= read.ec == std::errc::result_out_of_range;
        return text[0] == '-' && value != 0 ? -value : value;
    };
    number.value = valueOf(reading.text);
    if (!reading.other.empty()) {
        number.other = valueOf(reading.other);
    }
    if (const auto point = reading.text.find('.'); point != std::string::npos) {
        number.decimals = static_cast<int>(reading.text.size() - point - 1);
    }
    number.length = begin + digits.length + exponent;
    if (digits.runs.size() == 1 && exponent == 0) {
        const auto [value, length] = fractionAtStart(text.substr(number.length));
        if (length > 0) {
            number.value += text[0] == '-' ? -value : value;
            number.decimals = kDecimalsOfFraction;
            number.length += length;
        }
    }
    number.shows = reading.shows;
    number.fault = isOutOfRange || std::abs(number.value) > kLargestTyped ? CellFault::TooLarge
                   : reading.isAmbiguous                                  ? CellFault::TwoReadings
                                                                          : CellFault::None;
    return number;
}

} // namespace steelyard::decision
