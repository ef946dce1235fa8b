// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/content.h"

namespace steelyard::report {

// The numbers behind a report for other programs; each is told from text by its type.

// A file of a folder. `heads` is how it begins whatever its rows are: by that an earlier one is
// known.
struct TableFile
{
    QString name; // "results.csv"
    QByteArray bytes;
    QByteArray heads;
};

// Every table as a file of its own: a line of heads and its rows, in UTF-8 with a byte order mark
// and CRLF. As spreadsheets of the report's language write them: where they have a decimal comma,
// numbers have one and semicolons separate cells. A text that a spreadsheet would take for a
// formula begins with an apostrophe.
[[nodiscard]] std::vector<TableFile> writeCsvTables(const Report &report);

// For a single file: the table of results alone, or nothing where there is none.
[[nodiscard]] QByteArray writeCsv(const Report &report);
[[nodiscard]] bool isCsvByUs(const Report &report, const QByteArray &file);

// {"format": "steelyard-report", "ratings": [{"criterion": ..., "rating": ...}, ...], ...}; what
// is unknown is null.
[[nodiscard]] QByteArray writeJson(const Report &report);

// A workbook: a model to play with, a sheet a table, and a list of the sheets. Percents, dates and
// addresses are what they are; no text of a file is ever a formula. Set for paper. Empty when there
// is no room for a temporary file.
[[nodiscard]] QByteArray writeXlsx(const Report &report, bool isLetter = false);

// Whether a workbook was written so, and by no other program since: what somebody typed into it and
// saved is theirs.
[[nodiscard]] bool isXlsxByUs(const Report &report, const QByteArray &file);

} // namespace steelyard::report
