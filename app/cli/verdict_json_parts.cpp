// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verdict_json_parts.h"

#include "decision/corrections.h"
#include "decision/data_words.h"
#include "decision/evidence_debt.h"
#include "decision/group_profile.h"
#include "decision/order_flips.h"
#include "decision/value_and_cost.h"
#include "decision/weight_trace.h"
#include "scoring/method_description.h"

namespace steelyard::cli {

namespace {

using decision::wordFor;
using Json = nlohmann::ordered_json;

Json leadOf(const decision::Verdict &verdict)
{
    if (!verdict.scores.lead) {
        return nullptr;
    }
    const bool isLeft = verdict.scores.lead->left == verdict.scores.winner;
    const double lead = verdict.scores.lead->lead;
    Json result{{"lead", isLeft ? lead : -lead}, {"low", nullptr}, {"high", nullptr}};
    if (const auto band = verdict.leadBand()) {
        result["low"] = isLeft ? band->low : -band->high;
        result["high"] = isLeft ? band->high : -band->low;
    }
    return result;
}

Json stepsOf(const decision::TracedWeight &weight)
{
    Json list = Json::array();
    for (const decision::TracedAnswer &answer : weight.answers) {
        list.push_back(
            {{"question", answer.question}, {"answer", answer.answer}, {"factor", answer.factor}});
    }
    for (const decision::TracedOpenQuestion &open : weight.open) {
        list.push_back({{"question", open.question},
                        {"factors", open.factors},
                        {"factor", open.mean},
                        {"not_raising", open.notRaising}});
    }
    return list;
}

Json weightsOf(const Evaluated &evaluated, const decision::WeightTrace &trace)
{
    Json list = Json::array();
    for (std::size_t c = 0; c < trace.weights.size(); ++c) {
        const decision::TracedWeight &weight = trace.weights[c];
        const auto [low, high] = evaluated.verdict.weightInterval(weight.criterion);
        Json entry{{"criterion", weight.criterion},
                   {"weight", evaluated.verdict.scores.weights[c].weight},
                   {"low", low},
                   {"high", high},
                   {"start", weight.start},
                   {"answers_factor", weight.answersFactor},
                   {"open_factor", weight.openFactor},
                   {"unraised_factor", weight.unraisedFactor},
                   {"raw", weight.raw},
                   {"steps", stepsOf(weight)}};
        if (weight.byHand) {
            entry["by_hand"] = *weight.byHand;
        }
        list.push_back(std::move(entry));
    }
    return list;
}

Json unsureOf(const decision::Verdict &verdict)
{
    Json list = Json::array();
    for (const decision::UnsureQuestion &question : verdict.unsure()) {
        Json shares = Json::array();
        for (const decision::AnswerShare &share : question.shares) {
            shares.push_back({{"answer", share.answer}, {"share", share.share}});
        }
        list.push_back({{"question", question.question},
                        {"importance", question.importance},
                        {"shares", std::move(shares)}});
    }
    return list;
}

Json groupsOf(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const decision::GroupResult &group :
         decision::groupProfile(*evaluated.base, evaluated.verdict)) {
        Json values = Json::array();
        for (std::size_t i = 0; i < group.ratings.size(); ++i) {
            const decision::GroupRating &rating = group.ratings[i];
            values.push_back({{"alternative", evaluated.decision.alternatives[i]},
                              {"value", rating.value ? Json(*rating.value) : Json()},
                              {"low", rating.low},
                              {"high", rating.high}});
        }
        list.push_back(
            {{"group", group.group}, {"weight", group.weight}, {"values", std::move(values)}});
    }
    return list;
}

Json ratingFlipsOf(const decision::Verdict &verdict)
{
    Json list = Json::array();
    for (const decision::RatingFlip &flip : verdict.ratingFlips()) {
        list.push_back({{"alternative", flip.alternative},
                        {"criterion", flip.criterion},
                        {"rating", flip.rating},
                        {"turns_at", flip.flipRating},
                        {"winner", flip.winner},
                        {"plausible", flip.isPlausible}});
    }
    return list;
}

Json orderFlipsOf(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const decision::OrderFlip &flip :
         decision::orderFlips(*evaluated.base, evaluated.decision, evaluated.verdict)) {
        list.push_back({{"more", flip.more},
                        {"less", flip.less},
                        {"winner", flip.winner},
                        {"moved", flip.moved}});
    }
    return list;
}

Json correctionsOf(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const decision::ExplainedCorrection &correction :
         decision::correctionsInForce(*evaluated.base, evaluated.decision)) {
        const knowledge::Rating &rating =
            evaluated.base->rating(correction.criterion, correction.alternative);
        list.push_back({{"criterion", rating.criterion},
                        {"alternative", rating.alternative},
                        {"base_rating", *rating.value},
                        {"by", correction.by},
                        {"question", correction.answer.question},
                        {"answer", correction.answer.answer}});
    }
    return list;
}

Json opinionsOf(const decision::Verdict &verdict)
{
    Json list = Json::array();
    for (const decision::MethodOpinion &opinion : verdict.opinions()) {
        list.push_back({{"method", scoring::describe(opinion.method).name},
                        {"winners", opinion.winners},
                        {"agreement", opinion.agreement},
                        {"because", opinion.because}});
    }
    return list;
}

// Published claims that differ from a rating, and who of the deciders sees it otherwise.
Json claimsOf(const Evaluated &evaluated)
{
    Json list = Json::array();
    for (const std::string &alternative : evaluated.decision.alternatives) {
        const std::size_t position = evaluated.base->alternativeIndex(alternative);
        for (std::size_t c = 0; c < evaluated.base->criteria.size(); ++c) {
            for (const knowledge::Dissent &claim : evaluated.base->rating(c, position).dissent) {
                list.push_back({{"criterion", evaluated.base->criteria[c].id},
                                {"alternative", alternative},
                                {"source", claim.source},
                                {"claim", claim.claim},
                                {"found", claim.found}});
            }
        }
    }
    return list;
}

Json dissentOf(const decision::Decision &decision)
{
    Json list = Json::array();
    for (const decision::Dissent &entry : decision.record.dissent) {
        list.push_back({{"who", entry.who}, {"text", entry.text}});
    }
    return list;
}

Json foundationOf(const decision::Foundation &rest)
{
    return {{"alternatives", rest.options},
            {"fact", rest.fact},
            {"measure", rest.measure},
            {"judgement", rest.judgement},
            {"high_confidence", rest.highConfidence},
            {"medium_confidence", rest.mediumConfidence},
            {"low_confidence", rest.lowConfidence},
            {"sources_cited", rest.sources},
            {"oldest_rating", rest.oldest}};
}

Json debtOf(const Evaluated &evaluated)
{
    const decision::EvidenceDebt debt =
        decision::evidenceDebt(*evaluated.base, evaluated.decision,
                               decision::criterionWeights(*evaluated.base, evaluated.decision));
    return {{"measured", debt.measured}, {"estimated", debt.estimated},
            {"guessed", debt.guessed},   {"unknown", debt.unknown},
            {"debt", debt.debt},         {"criteria", debt.criteria}};
}

// null where no criterion counts costs.
Json valueAndCostOf(const Evaluated &evaluated)
{
    const std::string criterion =
        decision::costCriterion(*evaluated.base, evaluated.decision, evaluated.verdict);
    if (criterion.empty()) {
        return nullptr;
    }
    Json list = Json::array();
    for (const decision::ValueAndCost &entry : decision::valueAndCost(
             *evaluated.base, evaluated.decision, evaluated.verdict, criterion)) {
        list.push_back({{"alternative", entry.alternative},
                        {"value", entry.value},
                        {"value_low", entry.valueLow},
                        {"value_high", entry.valueHigh},
                        {"cost", entry.cost},
                        {"cost_low", entry.costLow},
                        {"cost_high", entry.costHigh},
                        {"excluded", entry.isLeftOut},
                        {"on_frontier", entry.isOnFrontier}});
    }
    return {{"criterion", criterion}, {"alternatives", std::move(list)}};
}

} // namespace

Json verdictJsonParts(const Evaluated &evaluated)
{
    const decision::Verdict &verdict = evaluated.verdict;
    const decision::WeightTrace trace = decision::weightTrace(*evaluated.base, evaluated.decision);
    Json parts;
    parts["lead"] = leadOf(verdict);
    parts["weights"] = weightsOf(evaluated, trace);
    parts["weights_from"] = {{"way", wordFor(decision::kWeightWays, trace.way)},
                             {"unraised", trace.unraised},
                             {"raw_sum", trace.rawSum},
                             {"left_by_hand", trace.left}};
    parts["unsure"] = unsureOf(verdict);
    parts["groups"] = groupsOf(evaluated);
    parts["corrections"] = correctionsOf(evaluated);
    parts["rating_flips"] = ratingFlipsOf(verdict);
    parts["order_flips"] = orderFlipsOf(evaluated);
    parts["opinions"] = opinionsOf(verdict);
    parts["claims"] = claimsOf(evaluated);
    parts["dissent"] = dissentOf(evaluated.decision);
    parts["foundation"] = foundationOf(verdict.scores.foundation);
    parts["evidence_debt"] = debtOf(evaluated);
    parts["value_and_cost"] = valueAndCostOf(evaluated);
    return parts;
}

} // namespace steelyard::cli
