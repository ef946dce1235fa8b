// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_json_parts.h"
#include "cli/verdict_output.h"
#include "decision/data_words.h"
#include "decision/evaluate.h"
#include "wording/reason_wording.h"
#include "wording/verdict_wording.h"
#include "wording/wording.h"

#include <nlohmann/json.hpp>

namespace steelyard::cli {

const char *stateWord(decision::State state)
{
    return wordFor(decision::kStates, state).data();
}

namespace {

using decision::wordFor;
using Json = nlohmann::ordered_json;

Json alternatives(const Evaluated &evaluated, const Wording &wording)
{
    Json list = Json::array();
    for (const decision::AlternativeResult &alternative : evaluated.verdict.scores.alternatives) {
        Json exclusions = Json::array();
        for (const decision::Exclusion &exclusion : alternative.exclusions) {
            if (exclusion.isCutoff()) {
                exclusions.push_back(
                    {{"criterion", exclusion.criterion},
                     {"level", exclusion.level},
                     {exclusion.isAtMost ? "at_most" : "at_least", exclusion.limit}});
                continue;
            }
            Json answers = Json::array();
            for (const decision::AnswerReference &answer : exclusion.answers) {
                answers.push_back({{"question", answer.question}, {"answer", answer.answer}});
            }
            exclusions.push_back({{"capability", exclusion.capability},
                                  {"offered", wordFor(decision::kSupports, exclusion.offered)},
                                  {"tolerance", wordFor(decision::kSupports, exclusion.tolerance)},
                                  {"days_offered", exclusion.daysOffered},
                                  {"days_accepted", exclusion.daysAccepted},
                                  {"answers", std::move(answers)}});
        }
        const decision::RankShares &shares = evaluated.verdict.shares(alternative.id);
        list.push_back({{"id", alternative.id},
                        {"name", wording.alternative(alternative.id).toStdString()},
                        {"value", alternative.value},
                        {"low", alternative.valueLow},
                        {"high", alternative.valueHigh},
                        {"rank", alternative.rank},
                        {"excluded", !alternative.exclusions.empty()},
                        {"exclusions", std::move(exclusions)},
                        {"rank_acceptability", shares.rankAcceptability},
                        {"error", shares.error}});
    }
    return list;
}

Json reasons(const Evaluated &evaluated, const Wording &wording)
{
    Json list = Json::array();
    for (const decision::Reason &reason : evaluated.verdict.scores.reasons) {
        Json answers = Json::array();
        for (const decision::AnswerReference &answer : reason.answers) {
            answers.push_back({{"question", answer.question}, {"answer", answer.answer}});
        }
        list.push_back({{"criterion", reason.criterion},
                        {"kind", reason.kind == decision::ReasonKind::For ? "for" : "against"},
                        {"contribution", reason.contribution},
                        {"winner_rating", reason.winnerRating},
                        {"runner_up_rating", reason.rivalRating},
                        {"answers", std::move(answers)},
                        {"text", ReasonWording(wording).headline(reason).toStdString()}});
    }
    return list;
}

Json flips(const decision::Verdict &verdict)
{
    Json list = Json::array();
    for (const decision::Flip &flip : verdict.flips()) {
        Json changes = Json::array();
        for (const decision::AnswerChange &change : flip.changes) {
            Json entry{{"question", change.question}, {"from", change.from}, {"to", change.to}};
            if (change.state == decision::AnswerState::NotSure) {
                entry["becomes"] = "not-sure";
            } else if (change.state == decision::AnswerState::DoesNotApply) {
                entry["becomes"] = "does-not-apply";
            }
            changes.push_back(std::move(entry));
        }
        list.push_back({{"changes", std::move(changes)},
                        {"winner", flip.winner},
                        {"winner_value", flip.winnerValue},
                        {"old_winner_value", flip.oldWinnerValue}});
    }
    return list;
}

// Rules of the base that speak against the winner, given these answers.
Json conflicts(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const decision::FittingRule &conflict : evaluated.verdict.scores.conflicts) {
        Json answers = Json::array();
        for (const decision::AnswerReference &answer : conflict.answers) {
            answers.push_back({{"question", answer.question}, {"answer", answer.answer}});
        }
        list.push_back({{"text", evaluated.base->useRules[conflict.rule].text},
                        {"answers", std::move(answers)}});
    }
    return list;
}

Json mustHaves(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const decision::RequiredCapability &required : evaluated.verdict.scores.mustHaves) {
        Json questions = Json::array();
        for (const decision::AnswerReference &asked : required.answers) {
            questions.push_back(asked.question);
        }
        list.push_back({{"capability", evaluated.base->capabilities[required.capability].id},
                        {"tolerance", wordFor(decision::kSupports, required.tolerance)},
                        {"days", required.days},
                        {"questions", std::move(questions)}});
    }
    return list;
}

} // namespace

QString verdictJson(const Evaluated &evaluated)
{
    const decision::Verdict &verdict = evaluated.verdict;
    const Wording wording(*evaluated.base, evaluated.decision, verdict);
    Json published = Json::array();
    for (const decision::PublishedComparison &comparison : verdict.published()) {
        published.push_back({{"id", comparison.id},
                             {"verdict", wordFor(decision::kVerdictShapes, comparison.shape)},
                             {"agrees", comparison.agrees}});
    }
    Json root;
    root["state"] = stateWord(verdict.state());
    root["state_name"] = VerdictWording(wording).standing().toStdString();
    root["winner"] = verdict.scores.winner;
    root["runner_up"] = verdict.scores.runnerUp;
    root["first_more_often"] = verdict.firstMoreOften();
    root["sentence"] = VerdictWording(wording).sentence().toStdString();
    root["conflicts"] = conflicts(evaluated);
    root["alternatives"] = alternatives(evaluated, wording);
    root["reasons"] = reasons(evaluated, wording);
    root["flips"] = flips(verdict);
    root["must_haves"] = mustHaves(evaluated);
    root["published"] = std::move(published);
    root.update(verdictJsonParts(evaluated));
    root["seed"] = verdict.scores.seed;
    root["samples"] = verdict.samples();
    root["engine"] = decision::kEngineVersion;
    root["knowledge"] = {{"id", evaluated.base->id},
                         {"version", evaluated.base->version},
                         {"hash", evaluated.base->hash}};
    root["fingerprint"] = storage::fingerprint(*evaluated.base, evaluated.decision).toStdString();
    return QString::fromStdString(root.dump(2, ' ', false, Json::error_handler_t::replace)) + u'\n';
}

} // namespace steelyard::cli
