// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/own_content.h"
#include "decision/weighing.h"
#include "knowledge/knowledge_base.h"

#include <optional>
#include <string>
#include <string_view>

// What somebody typed into a cell: "12", "12 ms", "8-20", "8..20", "12 ± 3", "~12", "?", a word of
// the criterion's scale, yes or no.
namespace steelyard::decision {

enum class DecimalSign { Unknown, Point, Comma };

enum class CellState { Empty, Value, Unknown, Unreadable };

enum class CellFault {
    None,
    NoNumber,           // neither a number nor a word of the scale
    TwoReadings,        // 1.234: one and a bit, or one thousand
    RangeReversed,      // "20..8"
    NegativeWidth,      // "12 ± -3"
    NotFinite,          // NaN, infinity
    TooLarge,           // beyond 1e12
    OutsideScale,       // a worded scale ends at 0 and 10
    UnknownUnit,        // nobody knows this unit
    OtherFamily,        // a unit of something else: kg for ms
    NeedsRate,          // another currency, without a rate
    UnitWithoutMeasure, // "12 ms" on a worded scale
    UnitAlone,          // "ms", without a number
    OneSided,           // "<10": a bound says where a range ends, not where it begins
    Fraction            // "1/2": half of one, or a day and its month
};

struct CellReading
{
    CellState state = CellState::Empty;
    double value = 0; // in the criterion's unit; only in state Value, low <= value <= high
    double low = 0;
    double high = 0;
    bool hasOwnRange = false;   // typed; otherwise by how sure
    bool isApproximate = false; // "~12"
    CellFault fault = CellFault::None;
    std::string unit;   // as typed, also where it does not fit
    std::string repair; // a text that is read instead, "12 ms"; empty: none comes to mind
};

struct CellContext
{
    RangeWidths widths;
    Sureness sureness = Sureness::Estimated;
    DecimalSign decimalSign = DecimalSign::Unknown; // of the document, where a number says nothing
    std::vector<CurrencyRate> rates;
};

// The minus sign, dashes, spaces of every kind and digits of other scripts are understood, "10k"
// where a thousand can be meant alone, and "2 h 30 min"; "-0" is 0. "~12" and
// how sure one is give a range to a bare number: the context's width of it, and of the scale where
// the number is 0; it is cut off at the ends of a worded scale only. Never a range of no width.
[[nodiscard]] CellReading readCell(std::string_view text, const knowledge::Criterion &criterion,
                                   const CellContext &context);

// A level or a range of levels, as the fields of a swing sentence and of a measure take it.
[[nodiscard]] std::optional<Span>
readSpan(std::string_view text, const knowledge::Criterion &criterion, const CellContext &context);

// The decimal sign that these texts show, all cells of a sheet or column; Unknown when none does or
// they contradict each other ("1.234,56" and "1,234.56").
[[nodiscard]] DecimalSign decimalSignOf(const std::vector<std::string> &texts);

// The reading as a finding's value, range and typed text; the rest of the finding stays.
void applyReading(const CellReading &reading, std::string_view typed, Finding &finding);

} // namespace steelyard::decision
