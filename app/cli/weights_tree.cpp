// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/six_digits.h"
#include "cli/weights_output.h"

#include <algorithm>

namespace steelyard::cli {

namespace {

// Nothing after adding why.
std::optional<scoring::AhpWeights> weigh(const scoring::Judgements &judgements,
                                         const tables::PairwiseTable &places,
                                         tables::CsvDiagnostics &problems)
{
    auto result = scoring::ahpWeights(judgements);
    if (!result.ok()) {
        addIssues(result.issues(), places, problems);
        return std::nullopt;
    }
    return std::move(result).value();
}

} // namespace

Consistency consistencyOf(const scoring::AhpWeights &result)
{
    const bool isChecked = result.spare > 0 || result.weights.size() <= 2; // of two always
    return result.crSaaty1980
               ? Consistency{"Saaty 1980", result.crSaaty1980, isChecked}
               : Consistency{"Donegan, Dodd 1991", result.crDoneganDodd1991, isChecked};
}

QString sentence(const Consistency &consistency)
{
    if (!consistency.isChecked) {
        return Text::tr("There are just enough judgements to weigh by, so that none could "
                        "contradict another: nothing checks them.");
    }
    if (!consistency.ratio) {
        return Text::tr("No table of random matrices reaches so many elements, so that nobody can "
                        "say whether the judgements are consistent enough.");
    }
    const QString table = QString::fromLatin1(consistency.table);
    return (consistency.isEnough()
                ? Text::tr("The judgements are consistent enough: their ratio by %1 is %2, and "
                           "0.1 is allowed.")
                : Text::tr("The judgements contradict each other: revise them before you use the "
                           "weights, since their ratio by %1 is %2, and 0.1 is allowed."))
        .arg(table, sixDigits(*consistency.ratio));
}

std::vector<WeighedNode> weighAll(const tables::PairwiseSet &set, tables::CsvDiagnostics &problems)
{
    std::vector<WeighedNode> all;
    for (const tables::PairwiseNode &node : set.nodes) {
        WeighedNode weighed;
        weighed.node = &node;
        for (const WeighedNode &parent : all) {
            const auto &names = parent.node->names;
            const auto found = std::find(names.begin(), names.end(), node.name);
            if (!node.name.empty() && found != names.end()) {
                weighed.share =
                    parent.share *
                    parent.result.weights[static_cast<std::size_t>(found - names.begin())];
            }
        }
        for (const tables::PairwiseJudge &judge : node.judges) {
            auto alone = weigh(judge.table.judgements, judge.table, problems);
            if (alone && node.judges.size() > 1) {
                weighed.judges.push_back(*std::move(alone));
            }
        }
        if (problems.empty()) {
            auto together = weigh(node.judgements, node.judges.front().table, problems);
            weighed.result = together ? *std::move(together) : scoring::AhpWeights();
        }
        if (!problems.empty()) {
            return {};
        }
        all.push_back(std::move(weighed));
    }
    return all;
}

std::vector<std::pair<std::string, double>> leavesOf(const std::vector<WeighedNode> &all)
{
    std::vector<std::pair<std::string, double>> leaves;
    for (const WeighedNode &weighed : all) {
        for (std::size_t i = 0; i < weighed.node->names.size(); ++i) {
            const std::string &name = weighed.node->names[i];
            const bool hasParts =
                std::any_of(all.begin(), all.end(),
                            [&name](const WeighedNode &each) { return each.node->name == name; });
            if (!hasParts) {
                leaves.emplace_back(name, weighed.share * weighed.result.weights[i]);
            }
        }
    }
    return leaves;
}

} // namespace steelyard::cli
