// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"

#include <string>
#include <string_view>
#include <vector>

// Reads CSV as RFC 4180 defines it: commas, double quotes, lines that end in CR LF or LF. Our own,
// because every problem must name its line and column and all problems must come at once: of the
// readers that Debian packages, libcsv reports neither the place of a field nor more than the first
// fault, and libfccp needs the columns at compile time.
namespace steelyard::tables {

struct CsvCell
{
    std::string text; // without spaces around it, unless they were quoted
    CsvPosition place;
};

class CsvReader
{
public:
    // The bytes must outlive the reader. A byte order mark of UTF-8 is skipped.
    CsvReader(std::string_view bytes, CsvDiagnostics &problems);

    // Reads the next row that has text in it; false at the end. Adds what is malformed to the
    // problems and goes on.
    [[nodiscard]] bool next(std::vector<CsvCell> &row);

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] bool atLineEnd() const;
    char take();
    void readRow(std::vector<CsvCell> &row);
    void readPlain(CsvCell &cell);
    void readQuoted(CsvCell &cell);
    void check(const CsvCell &cell);
    void skipSpaces();

    std::string_view m_bytes;
    CsvDiagnostics &m_problems;
    std::size_t m_at = 0;
    CsvPosition m_place{1, 1};
};

// The bytes of a table file. Empty, after adding the problem, when it cannot be read or is too
// large.
using Bytes = std::string;
[[nodiscard]] Bytes readCsvFile(const QString &file, CsvDiagnostics &problems);

// Adds a problem when bytes are empty, not text in UTF-8 or separated by something else than
// commas.
void checkCsvBytes(std::string_view bytes, CsvDiagnostics &problems);
// Adds that there is no row with text in it.
void reportNoText(CsvDiagnostics &problems);

} // namespace steelyard::tables
