// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/rank_method.h"

namespace steelyard::cli {

// What the user should know of the table and the method, one sentence each.
[[nodiscard]] QStringList rankNotes(const tables::RankTable &table, const RankRequest &request,
                                    const RankAnswer &answer);

[[nodiscard]] QString rankJson(const tables::RankTable &table, const RankRequest &request,
                               const RankAnswer &answer);

// Best first, columns aligned.
[[nodiscard]] QString rankText(const tables::RankTable &table, const RankRequest &request,
                               const RankAnswer &answer);

} // namespace steelyard::cli
