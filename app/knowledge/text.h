// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Small questions about UTF-8 text that reading a file asks. No locale is involved anywhere.
namespace steelyard::knowledge {

// What some programs write before UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Code points, which is what "character" means in every limit and column of this program.
[[nodiscard]] std::size_t countCharacters(std::string_view utf8);

// Position of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and what
// lies beyond U+10FFFF included), or npos.
[[nodiscard]] std::size_t findInvalidUtf8(std::string_view bytes);

// The character that begins at `position`, which moves behind it; nothing, and one byte on, where
// no well-formed character begins.
[[nodiscard]] std::optional<char32_t> nextCharacter(std::string_view utf8, std::size_t &position);

// Whether findHiddenCharacter() would find this one.
[[nodiscard]] bool isHiddenCharacter(char32_t character);

// Whether the character has no look and changes none: a zero-width space, a soft hyphen, a word
// joiner, a filler. Two names that differ by it look the same. Joiners and direction marks, which
// change how others look, are none.
[[nodiscard]] bool isInvisibleCharacter(char32_t character);
[[nodiscard]] std::string withoutInvisible(std::string utf8);

// The first character that a reader cannot see but that changes what they see: controls other than
// line feed and tab, direction overrides and isolates, line separators, non-characters.
[[nodiscard]] std::optional<char32_t> findHiddenCharacter(std::string_view utf8);

[[nodiscard]] bool contains(std::string_view text, std::string_view part);

// "U+202E"
[[nodiscard]] std::string codePointName(char32_t character);

// The text with every line break and hidden character written as \u{...}, so that it stays on one
// line and cannot disguise itself.
[[nodiscard]] std::string visible(std::string_view utf8);

// visible() in quotation marks and shortened: for naming what a file says in a message.
[[nodiscard]] std::string inQuotes(std::string_view utf8);

// The shortest text that reads back as the same number: "0.25", "3".
[[nodiscard]] std::string numberText(double number);

// "0 to 10"
[[nodiscard]] std::string spanText(double low, double high);

// What to write instead of a word that is not known: 'Did you mean "data"?' when one is close,
// otherwise "Use one of: data, speed, ..." or, with no choice at all, `otherwise`.
[[nodiscard]] std::string suggestion(std::string_view word,
                                     const std::vector<std::string_view> &choices,
                                     std::string_view otherwise);

} // namespace steelyard::knowledge
