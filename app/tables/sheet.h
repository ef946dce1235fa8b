// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_format.h"
#include "tables/text_encoding.h"

#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

// One sheet as its file has it, whichever kind of file that is. Nothing is interpreted but what the
// file itself declares: which cells are numbers, dates and text.
namespace steelyard::tables {

enum class SheetCellKind : std::uint8_t {
    Empty,
    Text,
    Number,
    Date,  // or a time; `text` is ISO 8601
    Error, // #DIV/0! and the like; or a formula whose result is not stored
};

struct SheetCell
{
    SheetCellKind kind = SheetCellKind::Empty;
    bool percent = false; // shown with a % sign, and `number` is what stands before it
    double number = 0;    // of a Number: finite
    std::string text;     // UTF-8; of a number the shortest that reads back as the same
};

struct SheetName
{
    std::string name;
    bool hidden = false;
};

enum class SheetSource : std::uint8_t { Text, Xlsx, Ods };

struct Sheet
{
    SheetSource source = SheetSource::Text;
    std::string name;           // empty: of a text
    std::vector<SheetName> all; // the sheets of the file in its order; of a text none
    std::vector<std::vector<SheetCell>>
        rows;                           // the first is row 1; a row may be shorter than others
    CsvFormat format;                   // of a text
    Encoding encoding = Encoding::Utf8; // of a text
    QStringList understood; // what was guessed or is not shown in the sheet, a sentence each

    // Counted from 0. Empty beyond the end.
    [[nodiscard]] const SheetCell &cell(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::size_t columns() const; // of the longest row
};

// Counted from 0: "A" is 0, "AB" is 27.
[[nodiscard]] std::string columnLetters(std::size_t column);
// "B6" is row 5, column 1.
[[nodiscard]] std::string cellName(std::size_t row, std::size_t column);

// The most cells of a sheet, empty ones between others included, and the most text in them.
inline constexpr std::size_t kMostSheetCells = std::size_t{1} << 20;
inline constexpr std::size_t kMostSheetText = std::size_t{64} << 20;

} // namespace steelyard::tables
