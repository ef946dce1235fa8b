// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_output.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

QString rankJson(const tables::RankTable &table, const RankRequest &request,
                 const RankAnswer &answer)
{
    using Json = nlohmann::ordered_json;
    Json root;
    root["method"] = rankMethodNames().at(static_cast<int>(request.method)).toStdString();
    root["normalisation"] = defaultNormalisation(request.method)
                                ? Json(nameOf(request.normalisation).toStdString())
                                : Json(nullptr);
    Json alternatives = Json::array();
    for (std::size_t a = 0; a < table.alternatives.size(); ++a) {
        Json entry{{"name", table.alternatives[a]},
                   {"score", answer.ranking.scores[a]},
                   {"rank", answer.ranking.ranks[a]}};
        for (const auto &[name, numbers] : answer.columns) {
            entry[name] = numbers[a];
        }
        if (!answer.rankShares.empty()) {
            entry["rank_acceptability"] = answer.rankShares[a];
        }
        alternatives.push_back(std::move(entry));
    }
    root["alternatives"] = std::move(alternatives);
    root["criteria"] = table.criteria;
    root["weights"] = scoring::normalisedWeights(table.problem.weights);
    if (request.method == RankMethod::Vikor) {
        Json compromise = Json::array();
        for (const std::size_t a : answer.compromise) {
            compromise.push_back(table.alternatives[a]);
        }
        root["compromise"] = std::move(compromise);
    }
    if (request.method == RankMethod::Smaa) {
        root["samples"] = request.samples;
        root["seed"] = request.seed;
    }
    Json notes = Json::array();
    for (const QString &note : rankNotes(table, request, answer)) {
        notes.push_back(note.toStdString());
    }
    root["notes"] = std::move(notes);
    return QString::fromStdString(root.dump(2, ' ', false, Json::error_handler_t::replace)) + u'\n';
}

} // namespace steelyard::cli
