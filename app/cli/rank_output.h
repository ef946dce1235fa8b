// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_request.h"

#include <QTextStream>

namespace steelyard::cli {

// What the user should know of the table and the method, one sentence each.
[[nodiscard]] QStringList rankNotes(const tables::RankTable &table, const RankRequest &request,
                                    const scoring::MethodRanking &answer);

// Written as they come, since a table may have a million alternatives.
void writeRankJson(const tables::RankTable &table, const RankRequest &request,
                   const scoring::MethodRanking &answer, QTextStream &out);

// Best first, columns aligned, one line a name.
void writeRankText(const tables::RankTable &table, const RankRequest &request,
                   const scoring::MethodRanking &answer, QTextStream &out);

} // namespace steelyard::cli
