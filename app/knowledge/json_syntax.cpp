// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_syntax.h"

#include "knowledge/text.h"

#include <algorithm>

namespace steelyard::knowledge {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

char lastBefore(std::string_view bytes, std::size_t offset)
{
    while (offset > 0 && isSpace(bytes[offset - 1])) {
        --offset;
    }
    return offset > 0 ? bytes[offset - 1] : '\0';
}

// The word that begins here, so that a message can show it.
std::string_view wordAt(std::string_view bytes, std::size_t offset)
{
    constexpr std::string_view ends = " \t\r\n,:[]{}\"";
    const std::size_t end = bytes.find_first_of(ends, offset);
    const std::string_view word = bytes.substr(offset, end - offset);
    return word.empty() ? bytes.substr(offset, 1) : word;
}

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '+' || c == '-';
}

// Where the token begins whose last byte is given. The parser repeats only texts and numbers
// exactly.
std::size_t tokenStart(std::string_view bytes, std::size_t last, std::string_view token,
                       std::string_view message)
{
    if (bytes[last] == '"' && token.size() <= last + 1) {
        return last + 1 - token.size();
    }
    std::size_t start = last;
    if (contains(message, "number") && token.size() <= last + 1) {
        start = last + 1 - token.size();
    }
    if (std::string_view("{}[]:,").find(bytes[start]) == std::string_view::npos) {
        while (start > 0 && isWordByte(bytes[start - 1])) {
            --start;
        }
    }
    return start;
}

bool isNotANumber(std::string_view word)
{
    if (!word.empty() && (word[0] == '-' || word[0] == '+')) {
        word.remove_prefix(1);
    }
    return word == "NaN" || word == "nan" || word == "Infinity" || word == "inf" || word == "Inf";
}

SyntaxFault insideText(std::size_t offset, std::string_view message)
{
    if (contains(message, "control character")) {
        return {offset, "A text contains a line break, a tab or another control character.",
                "Close the quotation mark on the same line, or write \\n for a line break and \\t "
                "for a tab."};
    }
    if (contains(message, "surrogate") || contains(message, "'\\u'")) {
        return {offset, "A \\u escape in a text is incomplete or only half of a pair.",
                "Write the character itself, or all four hexadecimal digits of each half."};
    }
    return {offset, "A backslash in a text is followed by a character that has no meaning there.",
            "Write \\\\ for a backslash, \\\" for a quotation mark, \\n for a line break."};
}

SyntaxFault notANumber(std::size_t offset, std::string_view word)
{
    return {offset, inQuotes(word) + " is not a number in JSON.",
            "Write numbers like 3, -0.5 or 1e6: no plus sign, no leading zero, and a digit before "
            "and after the point."};
}

SyntaxFault unexpected(std::string_view bytes, std::size_t offset, bool rootComplete)
{
    const char here = bytes[offset];
    const char before = lastBefore(bytes, offset);
    const std::string_view word = wordAt(bytes, offset);
    if (isNotANumber(word)) {
        return {offset, inQuotes(word) + " is not a number in JSON.",
                "Write null or leave the field out where a value is not known."};
    }
    if (here == '/' || here == '#') {
        return {offset, "JSON has no comments.", "Remove the comment."};
    }
    if (here == '\'') {
        return {offset, "A text stands in single quotation marks.",
                "Write it in double quotation marks."};
    }
    if (rootComplete) {
        return {offset, "There is more text after the end of the JSON value.",
                "Remove what follows, or a closing bracket too many before it."};
    }
    if ((here == '}' || here == ']') && before == ',') {
        return {offset, "There is a comma with nothing after it.",
                "Remove the comma before the closing bracket."};
    }
    if (here == '}' || here == ']') {
        return {offset, std::string("There is a \"") + here + "\" where none belongs.",
                "Close brackets in the order they were opened, and give each key a value."};
    }
    const bool afterValue =
        before != '\0' && std::string_view(",:[{").find(before) == std::string_view::npos;
    const bool beginsValue =
        std::string_view("\"{[-0123456789tfn").find(here) != std::string_view::npos;
    if (afterValue && beginsValue) {
        return {offset, "A comma or colon is missing before this place.",
                "Write a comma between two values and a colon between a key and its value."};
    }
    if (std::string_view("+-.0123456789").find(here) != std::string_view::npos) {
        return notANumber(offset, word);
    }
    return {offset, "Here stands " + inQuotes(word) + ", which is not JSON.",
            "Keys and texts stand in double quotation marks; other values are numbers, true, "
            "false, null, [...] and {...}."};
}

} // namespace

SyntaxFault explainSyntax(std::string_view bytes, std::size_t position, std::string_view token,
                          std::string_view message, bool rootComplete)
{
    // The parser counts the end as a byte that it read.
    if (position > bytes.size() || contains(message, "unexpected end of input")) {
        return {bytes.size(), "The file ends in the middle.",
                "It seems to be cut off: get a complete copy, or close every quotation mark and "
                "bracket that is open."};
    }
    const std::size_t last = position - 1;
    if (contains(message, "invalid string")) {
        return insideText(last, message);
    }
    const std::size_t start = tokenStart(bytes, last, token, message);
    const std::string_view word = wordAt(bytes, start);
    if (contains(message, "number overflow")) {
        return {start, "The number " + inQuotes(word) + " is too large to count with.",
                "Write a number between -1.7e308 and 1.7e308."};
    }
    if (contains(message, "invalid number") && !isNotANumber(word)) {
        return notANumber(start, word);
    }
    return unexpected(bytes, start, rootComplete);
}

} // namespace steelyard::knowledge
