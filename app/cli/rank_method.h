// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/normalisation.h"
#include "tables/rank_table.h"

#include <QStringList>

#include <cstdint>
#include <utility>

// The methods of `steelyard rank` behind one face.
namespace steelyard::cli {

enum class RankMethod { Additive, WeightedSum, WeightedProduct, Topsis, Vikor, PrometheeII, Smaa };

[[nodiscard]] std::optional<RankMethod> rankMethodNamed(const QString &name);
[[nodiscard]] QStringList rankMethodNames();

[[nodiscard]] std::optional<scoring::Normalisation> normalisationNamed(const QString &name);
[[nodiscard]] QStringList normalisationNames();
[[nodiscard]] QString nameOf(scoring::Normalisation normalisation);

// The normalisation the method uses when none is asked for; nothing: it takes none.
[[nodiscard]] std::optional<scoring::Normalisation> defaultNormalisation(RankMethod method);

struct RankRequest
{
    RankMethod method = RankMethod::Additive;
    scoring::Normalisation normalisation = scoring::Normalisation::None; // where it takes one
    std::uint64_t samples = 10'000;                                      // of SMAA
    std::uint64_t seed = 1;
};

// One number an alternative beside its score, such as S and R of VIKOR.
using RankColumn = std::pair<const char *, std::vector<double>>;

struct RankAnswer
{
    scoring::Ranking ranking;
    std::vector<RankColumn> columns;
    std::vector<std::size_t> compromise;         // VIKOR's
    std::vector<std::vector<double>> rankShares; // SMAA's, by alternative and rank
};

// Nothing after adding why the method refuses the table.
[[nodiscard]] std::optional<RankAnswer> rankTable(const tables::RankTable &table,
                                                  const RankRequest &request,
                                                  tables::CsvDiagnostics &problems);

} // namespace steelyard::cli
