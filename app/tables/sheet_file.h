// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/table_text.h"

namespace steelyard::tables {

// A file in CSV, XLSX or ODS as a sheet, with letters for its columns and numbers for its rows.
// Nothing when the file has problems, which are all added, or when a stop was requested. May be
// called from any thread.
[[nodiscard]] std::optional<Sheet> readSheet(const QString &file, CsvDiagnostics &problems,
                                             const TableWishes &wishes = {},
                                             const std::stop_token &stop = {});
// The same from the bytes of a file, or from a text that was copied out of a table.
[[nodiscard]] std::optional<Sheet> sheetFromBytes(std::string bytes, CsvDiagnostics &problems,
                                                  const TableWishes &wishes = {},
                                                  const std::stop_token &stop = {});

} // namespace steelyard::tables
