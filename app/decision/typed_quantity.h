// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/typed_number.h"

#include <string>
#include <string_view>

// What somebody wrote into a cell, before it is known of what: "12", "12 ms", "8-20", "12 ± 3 ms",
// "~12", "?", yes. The cells of a table (cell_reading.h) and those of an imported sheet are read
// from it, each by what is known of the row or column.
namespace steelyard::decision {

enum class QuantityKind {
    Empty,
    Unknown,        // "?", "n/a", unknown in the languages of the program
    PerhapsUnknown, // "-", "none", "open": unless it is a word of the criterion's scale
    Yes,
    No,
    Number,
    Range,     // first to second, as written: it may lead backwards
    PlusMinus, // first and how far it goes to either side, in its unit or in "%"
    AtMost,    // "<10", "up to 10": first, and nobody says from where
    AtLeast,   // ">= 5", "5+"
    Fraction,  // "1/2", "3 of 5": first of second; or a day and its month
    Words      // none of these, as are dates
};

struct TypedQuantity
{
    QuantityKind kind = QuantityKind::Empty;
    bool isApproximate = false; // "~12"
    // The numbers that the kind has; whoever takes them looks at their faults.
    TypedNumber first;
    TypedNumber second;
    // As written, or that of the other number where one has none; empty: there is none.
    std::string firstUnit;
    std::string secondUnit;
};

// Minus signs, dashes and spaces of every kind are understood. The sign is what "1.234" is read
// with.
[[nodiscard]] TypedQuantity quantityOf(std::string_view typed, DecimalSign sign);

} // namespace steelyard::decision
