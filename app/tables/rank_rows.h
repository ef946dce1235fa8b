// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_number.h"
#include "tables/rank_table.h"

namespace steelyard::tables {

// The rows of a table that begin with @, or say in words that they are such a row.
class RankRows
{
public:
    RankRows(RankTable &table, DecimalSign sign, CsvDiagnostics &problems);

    // Whether the row is one of these. As many cells as the first row of the table.
    [[nodiscard]] bool takes(const std::vector<CsvCell> &row) const;
    void read(const std::vector<CsvCell> &row);

    // When all rows were read: what they say together.
    void finish();

private:
    void readDirection(const CsvCell &cell, std::size_t criterion);
    void readFunction(const CsvCell &cell, std::size_t criterion);
    void readWeight(const CsvCell &cell, std::size_t criterion);
    void readThreshold(char name, const CsvCell &cell, std::size_t criterion);

    RankTable &m_table;
    DecimalSign m_sign;
    CsvDiagnostics &m_problems;
    std::vector<std::optional<double>> m_lower;
    std::vector<std::optional<double>> m_upper;
};

} // namespace steelyard::tables
