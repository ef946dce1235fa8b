// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// What the texts of a decision may look like: one set of limits for the fields they are typed into,
// for the file they are written to and for reading it again.
namespace steelyard::decision {

enum class TextField {
    Title,
    Note,         // on an answer
    Reason,       // of the choice
    RatingReason, // of a rating of one's own
    Person,       // owner, decider, who does an action
    Entry,        // what is to be done, what would make the deciders reconsider
    ScenarioName,
    BaseVersion, // of the knowledge base, in its own words
    HistoryWord,
    PartName,  // of an own option, criterion or group
    ShortText, // a tagline, an anchor, a source's title
    CellText,  // as it was typed into a table
    Address,   // of a source, or a file's name
    Unit
};

struct TextLimits
{
    std::size_t mostCharacters = 0; // code points
    bool hasLines = false;          // line feeds and tabs may stand in it
    bool isNeeded = false;          // it is never blank
    bool isName = false;            // nothing invisible stands in it: two that look alike are one
};

[[nodiscard]] constexpr TextLimits textLimits(TextField field)
{
    switch (field) {
    case TextField::Title:
        return {200, false, true, true};
    case TextField::Note:
    case TextField::Reason:
        return {20'000, true, false};
    case TextField::RatingReason:
        return {20'000, true, true};
    case TextField::Person:
        return {500, false, false, true};
    case TextField::Entry:
        return {500, false, true};
    case TextField::ScenarioName:
    case TextField::BaseVersion:
    case TextField::PartName:
        return {120, false, true, true};
    case TextField::HistoryWord:
        return {100, false, true};
    case TextField::ShortText:
    case TextField::CellText:
        return {400, false, false};
    case TextField::Address:
        return {2'000, false, false};
    case TextField::Unit:
        return {80, false, false};
    }
    return {};
}

// What is wrong with a text. Blank is only wrong where a text is needed.
struct TextFaults
{
    bool isNotUtf8 = false;
    bool hasLineBreak = false;      // in one line; in many lines: one that is no line feed
    std::optional<char32_t> hidden; // the first control, direction or invisible character
    std::size_t tooMany = 0;        // characters, when there are more than fit
    bool isBlank = false;

    [[nodiscard]] bool any() const
    {
        return isNotUtf8 || hasLineBreak || hidden.has_value() || tooMany > 0 || isBlank;
    }
};

struct CleanText
{
    std::string text; // without all faults but blankness: for that there is no remedy here
    TextFaults faults;
};

// Line breaks become a space where one line is asked for, else line feeds; hidden characters go;
// what is not UTF-8 becomes U+FFFD; what is too long is cut, never inside what is seen as one
// character. Cleaning what is clean changes nothing.
[[nodiscard]] CleanText cleanText(TextField field, std::string_view text);

// Whether nothing of it can be seen: spaces of any kind only.
[[nodiscard]] bool isBlank(std::string_view utf8);

// Stands where a text is needed and none is left.
inline constexpr std::string_view kNoText = "?";

} // namespace steelyard::decision
