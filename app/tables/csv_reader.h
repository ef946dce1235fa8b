// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_diagnostics.h"
#include "tables/csv_format.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Reads CSV as RFC 4180 defines it, with any separator: double quotes, lines that end in CR LF, LF
// or CR. Our own, because every problem must name its line and column and all problems must come at
// once: of the readers that Debian packages, libcsv reports neither the place of a field nor more
// than the first fault, and libfccp needs the columns at compile time.
namespace steelyard::tables {

struct CsvCell
{
    std::string text; // without spaces around it, unless they were quoted; lines end in LF
    CsvPosition place;
    std::optional<double> number = {}; // where the file itself says that the cell is a number
    bool isDate = false;               // where the file itself says so
};

[[nodiscard]] inline bool isEmpty(const CsvCell &cell)
{
    return cell.text.empty();
}

// Adds what no cell may hold: too much text, and characters that nobody can see.
void checkText(const CsvCell &cell, CsvDiagnostics &problems);

// A wider row is a problem, and what stands beyond is passed over; as is a longer cell.
inline constexpr std::size_t kMostColumns = 10000;
inline constexpr std::size_t kMostCharacters = 10000;

class CsvReader
{
public:
    // UTF-8 without a byte-order mark, which must outlive the reader. Without a place for problems
    // nothing is checked.
    CsvReader(std::string_view utf8, const CsvFormat &format, CsvDiagnostics *problems);

    // Reads the next row that has text in it; false at the end. Adds what is malformed to the
    // problems and goes on.
    [[nodiscard]] bool next(std::vector<CsvCell> &row);

    // How many rows were read so far, those without text included.
    [[nodiscard]] std::size_t rowsRead() const { return m_rows; }

private:
    [[nodiscard]] bool atEnd() const { return m_at == m_utf8.size(); }
    [[nodiscard]] bool atLineEnd() const;
    [[nodiscard]] bool atCellEnd() const { return atLineEnd() || m_utf8[m_at] == m_separator; }
    char take();
    void readRow(std::vector<CsvCell> &row);
    void readPlain(CsvCell &cell);
    void readQuoted(CsvCell &cell);
    void add(CsvPosition place, const QString &what, const QString &remedy);
    void skipSpaces();

    std::string_view m_utf8;
    CsvDiagnostics *m_problems;
    char m_separator;
    std::size_t m_at;
    std::size_t m_rows = 0;
    CsvPosition m_place;
};

} // namespace steelyard::tables
