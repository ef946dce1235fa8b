// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packages/packed_file.h"
#include "tables/csv_diagnostics.h"
#include "tables/sheet.h"

#include <optional>

// XLSX (ECMA-376) and ODS (OpenDocument 1.3), read by libzip and Qt's reader of XML. Our own part
// is what cells mean: a library that reads whole documents (liborcus) loses text that stands in its
// cell and does not tell which sheets are hidden.
namespace steelyard::tables {

// Of several sheets that with the name, or with an empty name the first that is not hidden. Of a
// formula the stored result is read. Nothing, after adding the problem, when the file is damaged,
// protected or too large, has no such sheet or no cell with a content in it, or when a stop was
// requested. Unpacks 100 MiB at most, a part at a time.
[[nodiscard]] std::optional<Sheet> readSpreadsheet(std::string_view bytes, const QString &sheetName,
                                                   CsvDiagnostics &problems,
                                                   const std::stop_token &stop = {});

// Inside this library only. Nothing: the file is not of this kind, has no such sheet, or left a
// fault. `all` is filled as soon as it is known.
[[nodiscard]] std::optional<Sheet> readXlsx(packages::PackedFile &file,
                                            packages::UnpackBudget &budget,
                                            const QString &sheetName, std::vector<SheetName> &all);
[[nodiscard]] std::optional<Sheet> readOds(packages::PackedFile &file,
                                           packages::UnpackBudget &budget, const QString &sheetName,
                                           std::vector<SheetName> &all);

} // namespace steelyard::tables
