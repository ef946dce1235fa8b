// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_number.h"
#include "tables/sheet.h"

#include <QString>

#include <optional>
#include <utility>

namespace steelyard::sheets {

enum class ValueKind {
    Number,
    Range,   // 6-8, 6..8, 12 ± 3
    Unknown, // empty, ?, n/a, tbd
    NotRead, // it says something, but no number
};

// Why a cell deserves a look.
enum class ValueDoubt {
    None,
    TwoWays,   // 1.140: decimals, or digits in groups; `other` is the reading not taken
    OtherSign, // 1,234.56 where the rest has a decimal comma; it can be read in one way only
    OtherUnit, // 6 kg in a column of ms
    Words,     // "a week"
    Bound,     // "<5"
    Date,
    Error, // #DIV/0!, or a formula without its result
    TooLarge,
};

// What one cell says. Numbers are finite, low <= value <= high.
struct SheetValue
{
    ValueKind kind = ValueKind::Unknown;
    double low = 0;
    double value = 0;
    double high = 0;
    std::optional<double> other; // of TwoWays
    // Of NotRead: "3/5", which is three of five where the whole column is out of five.
    std::optional<std::pair<double, double>> fraction;
    ValueDoubt doubt = ValueDoubt::None;
    int decimals = 0;         // digits behind the decimal sign, as written
    bool isTruth = false;     // yes or no, read as 1 and 0
    bool isWritten = false;   // of Unknown: a word says so, the cell is not empty
    bool isConverted = false; // from another unit of the column's family
};

// `unit` is the column's; a cell may repeat it or have another one that converts to it. Where that
// is empty any known unit is taken.
[[nodiscard]] SheetValue readValue(const tables::SheetCell &cell, tables::DecimalSign sign,
                                   const QString &unit);

} // namespace steelyard::sheets
