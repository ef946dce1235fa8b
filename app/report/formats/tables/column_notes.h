// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/content/data.h"

// Inside this library only: what is said of tables and of columns that are easily misread.
namespace steelyard::report {

// Empty: nothing needs saying.
[[nodiscard]] QString noteOnTable(const DataTable &table);
[[nodiscard]] QString noteOnColumn(const DataTable &table, const DataColumn &column);

} // namespace steelyard::report
