// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// The numbers behind a report for other programs; each is told from text by its type.

// All tables in one file: each with a line that names it, its heads and its rows, an empty line
// between. UTF-8 with a byte order mark, commas, CRLF, numbers with a point. A text that a
// spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] QByteArray writeCsv(const Report &report);

// {"format": "steelyard-report", "ratings": [{"criterion": ..., "rating": ...}, ...], ...}; what
// is unknown is null.
[[nodiscard]] QByteArray writeJson(const Report &report);

// A workbook with a sheet a table. No text is ever a formula or a link. Empty when there is no
// room for a temporary file.
[[nodiscard]] QByteArray writeXlsx(const Report &report);

} // namespace steelyard::report
