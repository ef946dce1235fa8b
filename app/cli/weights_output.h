// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tables/pairwise_set.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

// Inside this library only: what `steelyard weights` computes and says.
namespace steelyard::cli {

// Saaty's bound for judgements that may be used.
inline constexpr double kMostInconsistent = 0.1;

// The ratio that decides: by the table that is best known, or the one that reaches further.
struct Consistency
{
    const char *table = "";
    std::optional<double> ratio; // none: no table reaches that many elements
    bool isChecked = true;       // else no judgement could contradict another

    [[nodiscard]] bool isEnough() const { return ratio && *ratio <= kMostInconsistent; }
};

[[nodiscard]] Consistency consistencyOf(const scoring::AhpWeights &result);
[[nodiscard]] QString sentence(const Consistency &consistency);

// One table's weights, worked out.
struct WeighedNode
{
    const tables::PairwiseNode *node = nullptr;
    scoring::AhpWeights result;
    double share = 1;                        // of the whole
    std::vector<scoring::AhpWeights> judges; // each alone, where there are several
};

// Parents before their parts; empty after adding why.
[[nodiscard]] std::vector<WeighedNode> weighAll(const tables::PairwiseSet &set,
                                                tables::CsvDiagnostics &problems);

// Elements without parts of their own, with their shares of the whole.
[[nodiscard]] std::vector<std::pair<std::string, double>>
leavesOf(const std::vector<WeighedNode> &all);

[[nodiscard]] QString weightsJson(const tables::PairwiseSet &set,
                                  const std::vector<WeighedNode> &all);
[[nodiscard]] QString weightsText(const tables::PairwiseSet &set,
                                  const std::vector<WeighedNode> &all);

} // namespace steelyard::cli
