// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/pdf/table_cell.h"

namespace steelyard::report::pdf {

// How wide each column of a table is, in all `width`: as its description says, but where a word
// would be broken the column grows, and those with room to spare give it. Columns of circles and
// bars keep their width.
[[nodiscard]] std::vector<double> columnWidths(const Table &table, double width,
                                               const TableType &type);

} // namespace steelyard::report::pdf
