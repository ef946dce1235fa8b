// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

// What the texts of a file may look like: the same for a base and for its translations.
namespace steelyard::knowledge {

// What a text may look like. Whatever the form, an optional text may also be empty.
enum class Form {
    Any,        // prose; line breaks and tabs included
    Line,       // prose without line breaks and tabs
    Identifier, // ASCII letters, digits, "_", "-" and "."
    Day,        // digits as in 2026-11-20
    Month,      // digits as in 2026-11-20, 2026-11 or 2026
    Address,    // begins with http:// or https://
    Language    // BCP 47: "en", "pt-BR"
};

struct TextRule
{
    Form form = Form::Any;
    std::size_t longest = 20000; // characters
};

inline constexpr TextRule kProse{Form::Any, 20000};
inline constexpr TextRule kLine{Form::Line, 400};
inline constexpr TextRule kName{Form::Line, 120};
inline constexpr TextRule kId{Form::Identifier, 64};
inline constexpr TextRule kDay{Form::Day, 10};
inline constexpr TextRule kMonth{Form::Month, 10};
inline constexpr TextRule kAddress{Form::Address, 2000};
inline constexpr TextRule kLanguage{Form::Language, 35};
inline constexpr TextRule kShortName{Form::Line, 14}; // for charts
inline constexpr TextRule kHeadline{Form::Line, 60};
inline constexpr TextRule kLabel{Form::Line, 60}; // of an answer

} // namespace steelyard::knowledge
