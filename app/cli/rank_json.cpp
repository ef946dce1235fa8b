// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/rank_output.h"

#include <nlohmann/json.hpp>

#include <QTextStream>

#include <string>

namespace steelyard::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string dumped(const Json &json)
{
    return json.dump(2, ' ', false, Json::error_handler_t::replace);
}

Json entryOf(const tables::RankTable &table, const scoring::MethodRanking &answer, std::size_t a)
{
    Json entry{{"name", table.alternatives[a]},
               {"score", answer.ranking.scores[a]},
               {"rank", answer.ranking.ranks[a]}};
    for (const auto &[name, numbers] : answer.columns) {
        entry[std::string(name)] = numbers[a];
    }
    if (!answer.rankShares.empty()) {
        entry["rank_acceptability"] = answer.rankShares[a];
    }
    return entry;
}

// What dumping a list of all of them would write in its place, without holding them all.
void writeAlternatives(const tables::RankTable &table, const scoring::MethodRanking &answer,
                       QTextStream &out)
{
    out << '[';
    for (std::size_t a = 0; a < table.alternatives.size(); ++a) {
        // A line break inside a text is escaped, so every one here is the writer's.
        QString entry = QString::fromStdString(dumped(entryOf(table, answer, a)));
        entry.replace(u'\n', QStringLiteral("\n    "));
        out << (a == 0 ? "\n    " : ",\n    ") << entry;
    }
    out << "\n  ]";
}

} // namespace

void writeRankJson(const tables::RankTable &table, const RankRequest &request,
                   const scoring::MethodRanking &answer, QTextStream &out)
{
    Json root;
    root["method"] = scoring::describe(request.method).name;
    root["normalisation"] =
        request.normalisation ? Json(nameOf(*request.normalisation).toStdString()) : Json(nullptr);
    root["alternatives"] = nullptr;
    root["criteria"] = table.criteria;
    Json directions = Json::array();
    for (const scoring::Direction direction : table.problem.directions) {
        directions.push_back(direction == scoring::Direction::Minimise ? "min" : "max");
    }
    root["directions"] = std::move(directions);
    root["weights"] = scoring::normalisedWeights(table.problem.weights);
    if (request.method == scoring::Method::Vikor) {
        Json compromise = Json::array();
        for (const std::size_t a : answer.compromise) {
            compromise.push_back(table.alternatives[a]);
        }
        root["compromise"] = std::move(compromise);
    }
    if (request.method == scoring::Method::Smaa) {
        root["samples"] = request.samples;
        root["seed"] = request.seed;
    }
    Json notes = Json::array();
    for (const QString &note : rankNotes(table, request, answer)) {
        notes.push_back(note.toStdString());
    }
    root["notes"] = std::move(notes);
    const std::string text = dumped(root);
    const std::string gap = "\"alternatives\": null"; // before it stand only words of our own
    const std::size_t end = text.find(gap) + gap.size();
    out << QString::fromStdString(text.substr(0, end - 4));
    writeAlternatives(table, answer, out);
    out << QString::fromStdString(text.substr(end)) << '\n';
}

} // namespace steelyard::cli
