// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"

#include <optional>
#include <string>

// The encodings in which spreadsheets save CSV.
namespace steelyard::tables {

enum class Encoding { Utf8, Utf16, Windows1252 };

struct DecodedText
{
    std::string utf8; // valid, without a byte-order mark
    Encoding encoding = Encoding::Utf8;
};

// UTF-16 is known by its mark or by the zeros that it puts beside Latin letters; bytes that are not
// UTF-8 from the first letter beyond ASCII on are Windows-1252. Nothing, after adding the problem
// with its place, when the bytes are none of these, or not what is wanted.
[[nodiscard]] std::optional<DecodedText> decodeText(std::string bytes, CsvDiagnostics &problems,
                                                    std::optional<Encoding> wanted = std::nullopt);

// The text of a cell, valid UTF-8, without what nobody sees and with letters and their marks
// composed (NFC): two names that look alike are one.
[[nodiscard]] std::string cellText(std::string utf8);

} // namespace steelyard::tables
