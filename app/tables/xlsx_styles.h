// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/sheet_xml.h"

#include <optional>
#include <string>
#include <vector>

// Inside this library only: what XLSX says by the format of a cell alone, that a number is a date
// or a share of a hundred.
namespace steelyard::tables {

enum class NumberLook : std::uint8_t { Plain, Date, Percent };

// By the index that a cell names.
[[nodiscard]] std::vector<NumberLook> looksOfStyles(SheetXml styles);

// Of a format's code, such as dd.mm.yyyy or 0.0 %.
[[nodiscard]] NumberLook lookOfFormat(QStringView code);

// ISO 8601 of a number of days; nothing beyond the years 1 to 9999. Of days alone the date, of
// parts of a day alone the time.
[[nodiscard]] std::optional<std::string> dateOfDays(double days, bool since1904);

} // namespace steelyard::tables
