// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/formats/tables/workbook.h"

// Inside this library only: the sheets of a workbook.
namespace steelyard::report {

// Options x criteria with weights to type over; values and places are computed by the spreadsheet,
// with those of the verdict beside them. False, and no sheet, where the tables do not have what it
// needs.
bool addModelSheet(Workbook &book, const Data &data);

// A table as it is; raw weights and weights as formulas of their factors, where those give them.
void addTableSheet(Workbook &book, const Data &data, const DataTable &table);

} // namespace steelyard::report
