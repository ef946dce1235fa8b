// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/rank_table.h"

#include <QTextStream>

// `rank --audit`: what the sheet's own sums hide.
namespace steelyard::cli {

// Looking at it would take longer than anybody waits.
[[nodiscard]] bool isTooLargeToAudit(const tables::RankTable &table);

// What was found, a paragraph each, and what would change the winner.
void writeAuditText(const tables::RankTable &table, QTextStream &out);
void writeAuditJson(const tables::RankTable &table, QTextStream &out);

} // namespace steelyard::cli
