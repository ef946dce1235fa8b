// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_reader.h"
#include "tables/table_text.h"

#include <optional>

namespace steelyard::tables {

// The rows of a table that have something in them, whichever kind of file they stand in. Those of a
// text are read as they come, so that a large one is never held whole.
class TableRows
{
public:
    // The text must outlive this. Without a place for problems nothing is checked.
    TableRows(const TableText &text, CsvDiagnostics *problems);

    // False at the end. Adds what is malformed to the problems and goes on.
    [[nodiscard]] bool next(std::vector<CsvCell> &row);

private:
    std::optional<CsvReader> m_csv;
    const Sheet *m_sheet = nullptr;
    CsvDiagnostics *m_problems;
    std::size_t m_row = 0;
};

} // namespace steelyard::tables
