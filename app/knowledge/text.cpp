// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <numeric>
#include <optional>

namespace steelyard::knowledge {

namespace {

constexpr char32_t kInvalid = 0xFFFFFFFF;
constexpr std::size_t kLongestQuote = 60;
constexpr std::size_t kLongestWord = 64; // longer ones are not typing slips
constexpr std::size_t kMostChoices = 8;
constexpr std::size_t kMostCompared =
    300'000; // pairs of characters; a file may hold any number of ids

unsigned byteAt(std::string_view text, std::size_t position)
{
    return static_cast<unsigned char>(text[position]);
}

// Decodes one character and moves `position` past it; does not move on kInvalid.
char32_t decode(std::string_view text, std::size_t &position)
{
    const unsigned first = byteAt(text, position);
    if (first < 0x80) {
        ++position;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() - position < length) {
        return kInvalid;
    }
    char32_t character = first & (0xFFu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        const unsigned next = byteAt(text, position + i);
        if ((next & 0xC0) != 0x80) {
            return kInvalid;
        }
        character = (character << 6) | (next & 0x3F);
    }
    constexpr std::array<char32_t, 5> smallest = {0, 0, 0x80, 0x800, 0x10000};
    if (character < smallest[length] || character > 0x10FFFF ||
        (character >= 0xD800 && character <= 0xDFFF)) {
        return kInvalid;
    }
    position += length;
    return character;
}

// Moves past eight characters of plain ASCII at a time: nearly all text of nearly all files.
std::size_t skipAscii(std::string_view text, std::size_t position)
{
    constexpr std::uint64_t highBits = 0x8080808080808080;
    while (text.size() - position >= sizeof(std::uint64_t)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data() + position, sizeof eight);
        if ((eight & highBits) != 0) {
            break;
        }
        position += sizeof eight;
    }
    return position;
}

bool isHidden(char32_t c)
{
    const bool control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
    const bool nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return control || direction || separator || nonCharacter;
}

// Levenshtein distance in bytes: ids and keys are ASCII when they are right.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

// A differing case or separator ("short_name" for "shortName") is as close as can be.
std::string folded(std::string_view word)
{
    std::string result;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z') {
            result += static_cast<char>(c - 'A' + 'a');
        } else if (c != '_' && c != '-' && c != ' ') {
            result += c;
        }
    }
    return result;
}

} // namespace

std::size_t countCharacters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }));
}

std::size_t findInvalidUtf8(std::string_view bytes)
{
    for (std::size_t i = skipAscii(bytes, 0); i < bytes.size(); i = skipAscii(bytes, i)) {
        if (decode(bytes, i) == kInvalid) {
            return i;
        }
    }
    return std::string_view::npos;
}

std::optional<char32_t> nextCharacter(std::string_view utf8, std::size_t &position)
{
    const char32_t character = decode(utf8, position);
    if (character == kInvalid) {
        ++position;
        return std::nullopt;
    }
    return character;
}

bool isHiddenCharacter(char32_t character)
{
    return isHidden(character);
}

bool isInvisibleCharacter(char32_t c)
{
    return c == 0xAD || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x180E ||
           c == 0x200B || (c >= 0x2060 && c <= 0x2064) || (c >= 0x206A && c <= 0x206F) ||
           c == 0x3164 || c == 0xFEFF || c == 0xFFA0;
}

std::string withoutInvisible(std::string utf8)
{
    const bool isAscii = std::all_of(utf8.begin(), utf8.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x80; // nearly all of nearly all texts
    });
    if (isAscii) {
        return utf8;
    }
    std::string clean;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t start = i;
        const auto character = nextCharacter(utf8, i);
        if (!character || !isInvisibleCharacter(*character)) {
            clean.append(utf8, start, i - start);
        }
    }
    return clean;
}

std::optional<char32_t> findHiddenCharacter(std::string_view utf8)
{
    for (std::size_t i = 0; i < utf8.size();) {
        if (byteAt(utf8, i) >= 0x20 && byteAt(utf8, i) < 0x7F) { // nearly all of nearly all texts
            ++i;
            continue;
        }
        const char32_t character = decode(utf8, i);
        if (character == kInvalid || isHidden(character)) {
            return character;
        }
    }
    return std::nullopt;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string codePointName(char32_t character)
{
    std::array<char, 8> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(),
                                   static_cast<std::uint32_t>(character), 16);
    std::string hex(digits.data(), end.ptr);
    for (char &c : hex) {
        c = c >= 'a' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return "U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex;
}

std::string visible(std::string_view utf8)
{
    std::string result;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t start = i;
        const char32_t character = decode(utf8, i);
        if (character == kInvalid) {
            result += "\\u{FFFD}";
            ++i;
        } else if (isHidden(character) || character == '\n' || character == '\t') {
            result += "\\u{" + codePointName(character).substr(2) + "}";
        } else {
            result += utf8.substr(start, i - start);
        }
    }
    return result;
}

std::string inQuotes(std::string_view utf8)
{
    std::size_t end = 0;
    for (std::size_t count = 0; end < utf8.size() && count < kLongestQuote; ++count) {
        if (decode(utf8, end) == kInvalid) {
            ++end;
        }
    }
    return '"' + visible(utf8.substr(0, end)) + (end < utf8.size() ? "...\"" : "\"");
}

std::string numberText(double number)
{
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number);
    return {digits.data(), end.ptr};
}

std::string spanText(double low, double high)
{
    return numberText(low) + " to " + numberText(high);
}

std::string suggestion(std::string_view word, const std::vector<std::string_view> &choices,
                       std::string_view otherwise)
{
    if (choices.empty()) {
        return std::string(otherwise);
    }
    if (!word.empty() && word.size() <= kLongestWord) {
        const std::string wanted = folded(word);
        std::string_view best;
        std::size_t compared = 0;
        std::size_t bestDistance = std::max<std::size_t>(1, wanted.size() / 3) + 1;
        for (const std::string_view choice : choices) {
            compared += 1 + std::min(choice.size(), kLongestWord) * wanted.size();
            if (compared > kMostCompared) {
                break;
            }
            if (choice.size() > kLongestWord || choice.size() + bestDistance <= wanted.size()) {
                continue;
            }
            const std::size_t d = distance(wanted, folded(choice));
            if (d < bestDistance) {
                bestDistance = d;
                best = choice;
            }
        }
        if (!best.empty()) {
            return "Did you mean " + inQuotes(best) + "?";
        }
    }
    std::string result = "Use one of: ";
    for (std::size_t i = 0; i < choices.size() && i < kMostChoices; ++i) {
        result.append(i == 0 ? "" : ", ").append(visible(choices[i]));
    }
    return result + (choices.size() > kMostChoices ? ", ..." : ".");
}

} // namespace steelyard::knowledge
