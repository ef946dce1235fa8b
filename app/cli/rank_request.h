// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/method_description.h"
#include "tables/rank_table.h"

#include <QStringList>

#include <cstdint>

// What `steelyard rank` was asked for, and the names it knows.
namespace steelyard::cli {

[[nodiscard]] QStringList methodNames();

[[nodiscard]] std::optional<scoring::Normalisation> normalisationNamed(const QString &name);
[[nodiscard]] QStringList normalisationNames();
[[nodiscard]] QString nameOf(scoring::Normalisation normalisation);

struct RankRequest
{
    scoring::Method method = scoring::Method::Additive;
    std::optional<scoring::Normalisation> normalisation; // none: the method's own, if it takes any
    std::uint64_t samples = 10'000;                      // of SMAA
    std::uint64_t seed = 1;
};

// Nothing after adding why the method refuses the table.
[[nodiscard]] std::optional<scoring::MethodRanking> rankTable(const tables::RankTable &table,
                                                              const RankRequest &request,
                                                              tables::CsvDiagnostics &problems);

} // namespace steelyard::cli
