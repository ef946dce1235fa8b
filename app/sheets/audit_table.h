// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheets/sheet_audit.h"
#include "sheets/understood_sheet.h"
#include "tables/rank_table.h"

namespace steelyard::sheets {

// What is audited of a sheet that was mapped, and of a table to rank. A range counts with its
// middle; what was not read is a blank.
[[nodiscard]] AuditTable auditTable(const UnderstoodSheet &sheet);
[[nodiscard]] AuditTable auditTable(const tables::RankTable &table);

} // namespace steelyard::sheets
