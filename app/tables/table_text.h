// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"
#include "tables/csv_format.h"

#include <QStringList>

#include <optional>
#include <string>

namespace steelyard::tables {

// The text of a table's file and how it is to be read.
struct TableText
{
    std::string utf8;
    CsvFormat format;
    QStringList understood; // what was guessed, a sentence each
};

// Nothing, after adding the problem, when the file cannot be read, is too large, empty, not text,
// or of a kind that another command reads; that is then said in one sentence.
[[nodiscard]] std::optional<TableText> readTableText(const QString &file, CsvDiagnostics &problems);
// The same from the bytes of a file.
[[nodiscard]] std::optional<TableText> tableText(std::string bytes, CsvDiagnostics &problems);

// Adds that there is no row with text in it.
void reportNoText(CsvDiagnostics &problems);

} // namespace steelyard::tables
