// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/typed_number.h"

#include <array>
#include <utility>

namespace steelyard::decision {

namespace {

constexpr auto kPlainSigns = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"\xE2\x88\x92", "-"},  // minus
    {"\xE2\x80\x90", "-"},  // hyphen
    {"\xE2\x80\x91", "-"},  // hyphen that does not break
    {"\xE2\x80\x92", "-"},  // figure dash
    {"\xE2\x80\x93", "-"},  // en dash
    {"\xE2\x80\x94", "-"},  // em dash
    {"\xEF\xBC\x8D", "-"},  // hyphen of full width
    {"\xC2\xA0", " "},      // no-break space
    {"\xE2\x80\x87", " "},  // figure space
    {"\xE2\x80\x88", " "},  // punctuation space
    {"\xE2\x80\x89", " "},  // thin space
    {"\xE2\x80\x8A", " "},  // hair space
    {"\xE2\x80\xAF", " "},  // narrow no-break space
    {"\xE3\x80\x80", " "},  // space of full width
    {"\xE2\x80\x8B", ""},   // space without width
    {"\xE2\x80\x8E", ""},   // mark of a direction
    {"\xE2\x80\x8F", ""},   // and of the other
    {"\xD8\x9C", ""},       // mark of the direction of Arabic letters
    {"\xE2\x81\xA0", ""},   // word joiner
    {"\xEF\xBB\xBF", ""},   // byte order mark
    {"\xEF\xB8\x8E", ""},   // the sign before it as a text
    {"\xEF\xB8\x8F", ""},   // the sign before it as a picture
    {"\xE2\x80\xA6", ".."}, // ellipsis
    {"\xE2\x80\x99", "'"},  // apostrophe
    {"\xD9\xAB", "."},      // Arabic decimal sign
    {"\xD9\xAC", "'"},      // Arabic sign of groups
    {"\xD9\xAA", "%"},      // Arabic per cent sign
    {"\xEF\xBC\x8E", "."},  // full stop of full width
    {"\xEF\xBC\x8C", ","},  // comma of full width
    {"\xEF\xBC\x85", "%"},  // per cent sign of full width
    {"\xE2\x88\x95", "/"},  // division slash
    {"\xE2\x81\x84", "/"},  // fraction slash
    {"\xE2\x89\x88", "~"},  // almost equal
    {"\xE2\x89\xA4", "<="}, // at most
    {"\xE2\x89\xA5", ">="}, // at least
    {"+/-", "\xC2\xB1"},    {"+-", "\xC2\xB1"}, {"\t", " "}, {"\n", " "}, {"\r", " "},
    {"...", ".."},
});

// The digit nought of other scripts in UTF-8; the other nine follow it in the last byte.
constexpr auto kNoughts = std::to_array<std::string_view>({
    "\xD9\xA0",     // Arabic
    "\xDB\xB0",     // Persian
    "\xE0\xA5\xA6", // Devanagari
    "\xE0\xA7\xA6", // Bengali
    "\xE0\xB9\x90", // Thai
    "\xEF\xBC\x90", // of full width
});

std::optional<char> digitOfOtherScript(std::string_view text)
{
    for (const std::string_view nought : kNoughts) {
        const std::size_t last = nought.size() - 1;
        if (text.size() <= last || text.substr(0, last) != nought.substr(0, last)) {
            continue;
        }
        const int digit =
            static_cast<unsigned char>(text[last]) - static_cast<unsigned char>(nought[last]);
        if (digit >= 0 && digit <= 9) {
            return static_cast<char>('0' + digit);
        }
    }
    return std::nullopt;
}

// Begins none of the signs.
bool isPlain(char c)
{
    return c >= ' ' && static_cast<unsigned char>(c) < 0x80 && c != '+' && c != '.';
}

} // namespace

std::string plainText(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size();) {
        if (isPlain(text[i])) {
            plain += text[i++];
            continue;
        }
        bool isReplaced = false;
        for (const auto &[sign, instead] : kPlainSigns) {
            if (text.substr(i).starts_with(sign)) {
                plain += instead;
                i += sign.size();
                isReplaced = true;
                break;
            }
        }
        if (isReplaced) {
            continue;
        }
        if (const auto digit = digitOfOtherScript(text.substr(i))) {
            plain += *digit;
            i += static_cast<unsigned char>(text[i]) < 0xE0 ? 2 : 3; // bytes
        } else {
            plain += text[i++];
        }
    }
    return std::string(withoutSpaces(plain));
}

std::string_view withoutSpaces(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace steelyard::decision
