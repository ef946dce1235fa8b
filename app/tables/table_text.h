// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"
#include "tables/csv_format.h"
#include "tables/sheet.h"

#include <QStringList>

#include <optional>
#include <stop_token>
#include <string>

namespace steelyard::tables {

// A table's file: its text and how that is to be read, or the sheet of a spreadsheet's file.
struct TableText
{
    std::string utf8;
    CsvFormat format;
    Encoding encoding = Encoding::Utf8;
    std::optional<Sheet> sheet; // then there is no text
    QStringList understood;     // what was guessed, a sentence each
};

// What the user says of a file that would otherwise be guessed.
struct TableWishes
{
    QString sheet;                    // its name, of a spreadsheet's file; empty: the first
    std::optional<char> separator;    // of a text
    std::optional<Encoding> encoding; // of a text
};

// Nothing, after adding the problem, when the file cannot be read, is too large, empty, not text,
// or of a kind that another command reads; that is then said in one sentence.
[[nodiscard]] std::optional<TableText> readTableText(const QString &file, CsvDiagnostics &problems,
                                                     const TableWishes &wishes = {},
                                                     const std::stop_token &stop = {});
// The same from the bytes of a file.
[[nodiscard]] std::optional<TableText> tableText(std::string bytes, CsvDiagnostics &problems,
                                                 const TableWishes &wishes = {},
                                                 const std::stop_token &stop = {});

// Adds that there is no row with text in it.
void reportNoText(CsvDiagnostics &problems);

} // namespace steelyard::tables
