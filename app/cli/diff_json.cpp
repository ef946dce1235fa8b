// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diff_output.h"
#include "cli/verdict_output.h"
#include "storage/decision_store.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

namespace {

using Json = nlohmann::ordered_json;
using decision::DifferenceKind;

const char *kindWord(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Option:
        return "option";
    case DifferenceKind::Answer:
        return "answer";
    case DifferenceKind::MustHave:
        return "must-have";
    case DifferenceKind::Weight:
        return "weight";
    case DifferenceKind::Weighing:
        return "weighing";
    case DifferenceKind::OwnRating:
        return "own-rating";
    case DifferenceKind::Threshold:
        return "threshold";
    case DifferenceKind::Sampling:
        return "sampling";
    case DifferenceKind::Base:
        return "base";
    case DifferenceKind::Rule:
        return "rule";
    case DifferenceKind::Criterion:
        return "criterion";
    case DifferenceKind::Rating:
        return "rating";
    case DifferenceKind::Question:
        return "question";
    case DifferenceKind::Capability:
        return "capability";
    case DifferenceKind::Record:
        return "record";
    case DifferenceKind::Text:
        return "text";
    }
    return "";
}

// A state that was not tried, and the share where nothing was drawn, are null: not known.
Json outcomeJson(const decision::Outcome &outcome)
{
    return {{"state", outcome.isStateKnown ? Json(stateWord(outcome.state)) : Json()},
            {"winner", outcome.winner},
            {"share", outcome.share > 0 ? Json(outcome.share) : Json()}};
}

Json sideJson(const storage::ComparedDecision &file, const decision::Outcome &outcome)
{
    return {{"file", file.name.toStdString()},
            {"title", file.decision.title},
            {"knowledge",
             {{"id", file.base->id}, {"version", file.base->version}, {"hash", file.base->hash}}},
            {"fingerprint", storage::fingerprint(*file.base, file.decision).toStdString()},
            {"verdict", outcomeJson(outcome)}};
}

} // namespace

QString diffJson(const storage::Comparison &comparison)
{
    const decision::DecisionDiff &diff = comparison.diff;
    Json differences = Json::array();
    for (const decision::Difference &difference : diff.differences) {
        differences.push_back(
            {{"kind", kindWord(difference.kind)},
             {"subject", difference.subject},
             {"option", difference.alternative},
             {"field", difference.field},
             {"a", difference.before},
             {"b", difference.after},
             {"counts", difference.counts},
             {"alone", difference.alone ? outcomeJson(*difference.alone) : Json()},
             {"turns", difference.turns}});
    }
    Json root;
    root["format"] = "steelyard-diff";
    root["formatVersion"] = 1;
    root["a"] = sideJson(comparison.a, diff.before);
    root["b"] = sideJson(comparison.b, diff.after);
    root["same_subject"] = diff.isSameSubject;
    root["verdict_differs"] = diff.hasTurned();
    root["differences"] = std::move(differences);
    root["smallest"] = diff.smallest;
    root["smallest_proved"] = diff.isSmallestProved;
    return QString::fromStdString(root.dump(2, ' ', false, Json::error_handler_t::replace)) + u'\n';
}

} // namespace steelyard::cli
