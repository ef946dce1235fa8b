// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/weights_output.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

namespace {

using WeightsJson = nlohmann::ordered_json;

WeightsJson orNull(const std::optional<double> &number)
{
    return number ? WeightsJson(*number) : WeightsJson(nullptr);
}

WeightsJson nodeJson(const WeighedNode &weighed)
{
    const tables::PairwiseNode &node = *weighed.node;
    const scoring::AhpWeights &result = weighed.result;
    WeightsJson root;
    root["names"] = node.names;
    root["weights"] = result.weights;
    root["lambda_max"] = result.lambdaMax;
    root["ci"] = result.ci;
    root["cr"] = {{"saaty1980", orNull(result.crSaaty1980)},
                  {"saaty2005", orNull(result.crSaaty2005)},
                  {"donegan_dodd1991", orNull(result.crDoneganDodd1991)}};
    const Consistency consistency = consistencyOf(result);
    root["consistent"] =
        consistency.ratio ? WeightsJson(consistency.isEnough()) : WeightsJson(nullptr);
    root["revise"] = result.revise ? WeightsJson{{"row", node.names[result.revise->row]},
                                                 {"column", node.names[result.revise->column]},
                                                 {"given", result.revise->given},
                                                 {"implied", result.revise->implied}}
                                   : WeightsJson(nullptr);
    WeightsJson matrix = WeightsJson::array();
    const std::size_t n = node.names.size();
    for (std::size_t row = 0; row < n; ++row) {
        const auto begin = result.completed.begin() + static_cast<std::ptrdiff_t>(row * n);
        matrix.push_back(std::vector<double>(begin, begin + static_cast<std::ptrdiff_t>(n)));
    }
    root["completed"] = std::move(matrix);
    return root;
}

WeightsJson judgesJson(const WeighedNode &weighed)
{
    WeightsJson judges = WeightsJson::array();
    for (std::size_t i = 0; i < weighed.judges.size(); ++i) {
        const tables::PairwiseJudge &judge = weighed.node->judges[i];
        const Consistency consistency = consistencyOf(weighed.judges[i]);
        judges.push_back({{"name", judge.name},
                          {"weight", judge.weight},
                          {"weights", weighed.judges[i].weights},
                          {"ratio", orNull(consistency.ratio)}});
    }
    return judges;
}

} // namespace

QString weightsJson(const tables::PairwiseSet &set, const std::vector<WeighedNode> &all)
{
    WeightsJson root = nodeJson(all.front());
    if (!all.front().judges.empty()) {
        root["judges"] = judgesJson(all.front());
    }
    if (all.size() > 1) {
        WeightsJson nodes = WeightsJson::array();
        for (std::size_t i = 1; i < all.size(); ++i) {
            WeightsJson node{{"node", all[i].node->name}, {"share", all[i].share}};
            node.update(nodeJson(all[i]));
            node["judges"] = judgesJson(all[i]);
            nodes.push_back(std::move(node));
        }
        root["nodes"] = std::move(nodes);
        WeightsJson leaves = WeightsJson::array();
        for (const auto &[name, share] : leavesOf(all)) {
            leaves.push_back({{"name", name}, {"weight", share}});
        }
        root["leaves"] = std::move(leaves);
    }
    WeightsJson notes = WeightsJson::array();
    for (const QString &note :
         set.understood + QStringList{sentence(consistencyOf(all.front().result))}) {
        notes.push_back(note.toStdString());
    }
    root["notes"] = std::move(notes);
    return QString::fromStdString(root.dump(2, ' ', false, WeightsJson::error_handler_t::replace)) +
           u'\n';
}

} // namespace steelyard::cli
