// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_reader.h"

#include <optional>

// Numbers as tables write them: 12, -0.5, +3, 1e6; always with a point, whatever the locale says.
namespace steelyard::tables {

// Nothing, after adding the problem, when the cell holds no finite number.
[[nodiscard]] std::optional<double> readNumber(const CsvCell &cell, CsvDiagnostics &problems);

// The same, and two numbers with a slash between them: 1/3.
[[nodiscard]] std::optional<double> readFraction(const CsvCell &cell, CsvDiagnostics &problems);

} // namespace steelyard::tables
