// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/csv_number.h"

#include <optional>

namespace steelyard::tables {

// Finds out which decimal sign a table has: look at every cell that should hold a number, decide
// at the end. Only what can be read in one way is believed; the rest follows it.
class DecimalSignSearch
{
public:
    void look(const CsvCell &cell); // a number, a fraction, or anything else, which says nothing

    // A point where nothing says otherwise. Nothing, after adding the problem with its place: the
    // table has both signs, or 1.250 and the like can be read in two ways and nothing says which.
    // Where commas separate the columns 1.250 has a decimal point, as CSV is defined.
    [[nodiscard]] std::optional<DecimalSign> decide(char separator, CsvDiagnostics &problems) const;

private:
    void lookAt(std::string_view text, CsvPosition place);

    std::optional<CsvCell> m_point;
    std::optional<CsvCell> m_comma;
    std::optional<CsvCell> m_pointOrGroup;
    std::optional<CsvCell> m_commaOrGroup;
};

} // namespace steelyard::tables
