// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_reader.h"

#include <optional>
#include <string_view>

// Numbers as tables write them: 12, -0.5, +3, 1e6, 1.234,56, 1,234.56, 12 345; whatever the locale
// says. A table has one decimal sign, which its own numbers tell (decimal_sign.h).
namespace steelyard::tables {

enum class DecimalSign { Point, Comma };

// What a number's own text says about the decimal sign.
enum class SignOfText {
    Nothing,      // 12, 1e6, or no number at all
    Point,        // 7.5, 0.125, 1,234.5, 1,234,567
    Comma,        // 7,5, 0,125, 1.234,5, 1.234.567
    PointOrGroup, // 1.250: decimals, or digits in groups of three
    CommaOrGroup, // 1,250
};
[[nodiscard]] SignOfText signOfText(std::string_view text);

// Nothing, after adding the problem, when the cell holds no finite number.
[[nodiscard]] std::optional<double> readNumber(const CsvCell &cell, DecimalSign sign,
                                               CsvDiagnostics &problems);

// The same, and two numbers with a slash between them: 1/3.
[[nodiscard]] std::optional<double> readFraction(const CsvCell &cell, DecimalSign sign,
                                                 CsvDiagnostics &problems);

// Whether the text is a number or fraction with either sign.
[[nodiscard]] bool isNumber(std::string_view text);

} // namespace steelyard::tables
