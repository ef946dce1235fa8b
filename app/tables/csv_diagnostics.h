// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QString>

#include <vector>

namespace steelyard::tables {

// What a cell says, in quotation marks, shortened and with hidden characters shown.
[[nodiscard]] QString inQuotes(const std::string &text);

// Where a cell begins; from 1, columns in characters. Line 0: the whole file is meant.
struct CsvPosition
{
    int line = 0;
    int column = 0;
};

// Collects what is wrong with one file. Of a file that is wrong throughout it keeps the first
// hundred problems, and says how many there are.
class CsvDiagnostics
{
public:
    explicit CsvDiagnostics(const QString &file);

    void add(CsvPosition place, const QString &what, const QString &remedy);

    [[nodiscard]] bool empty() const { return m_count == 0; }

    // Of a spreadsheet's file a place is a cell, "B6", and not a line.
    void namePlacesAsCells() { m_isInCells = true; }

    // In the order of the file, ready to be printed.
    [[nodiscard]] std::vector<knowledge::Diagnostic> list() const;

private:
    std::string m_file;
    std::vector<knowledge::Diagnostic> m_problems;
    int m_count = 0;
    bool m_isInCells = false;
};

} // namespace steelyard::tables
