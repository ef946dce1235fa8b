// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weight_trace.h"

#include "decision/answer_effects.h"
#include "decision/own_weight_model.h"

#include <algorithm>
#include <cmath>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Question;

// Multiplies in what one answered question did.
void traceAnswers(const KnowledgeBase &base, const Question &question, const GivenAnswer &given,
                  std::vector<TracedWeight> &weights)
{
    const GivenEffects effects = effectsOf(question, given);
    const AnswerEffect together = effectOf(base, effects);
    for (std::size_t c = 0; c < weights.size(); ++c) {
        weights[c].answersFactor *= together.factor[c];
        weights[c].notRaisedPart *= together.raised[c] != 0 ? 0.0 : 1.0;
    }
    if (effects.dropped != nullptr) {
        for (const std::string &criterion : *effects.dropped) {
            weights[base.criterionIndex(criterion)].answers.push_back({question.id, {}, 0, false});
        }
    }
    for (const auto &[answer, effect] : effects.weights) {
        const std::size_t c = base.criterionIndex(effect->criterion);
        const bool isOverruled = effect->zero && together.factor[c] != 0;
        const double factor = isOverruled    ? 1.0
                              : effect->zero ? 0.0
                                             : std::ldexp(1.0, effect->steps);
        weights[c].answers.push_back({question.id, answer->id, factor, isOverruled});
    }
}

void traceOpenQuestion(const KnowledgeBase &base, const Question &question,
                       std::vector<TracedWeight> &weights)
{
    std::vector<AnswerEffect> effects;
    for (const GivenAnswer &possible : possibleAnswers(question)) {
        effects.push_back(effectOf(base, effectsOf(question, possible)));
    }
    const MeanEffect mean = meanEffect(base, question, {});
    for (std::size_t c = 0; c < weights.size(); ++c) {
        TracedOpenQuestion traced{question.id, {}, mean.factor[c], mean.factorUnraised[c]};
        for (const AnswerEffect &effect : effects) {
            traced.factors.push_back(effect.factor[c]);
        }
        if (std::all_of(traced.factors.begin(), traced.factors.end(),
                        [](double factor) { return factor == 1; })) {
            continue; // its mean is 1 but for the last bit
        }
        weights[c].openFactor *= traced.mean;
        weights[c].notRaisedPart *= traced.mean > 0 ? traced.notRaising / traced.mean : 0.0;
        weights[c].open.push_back(std::move(traced));
    }
}

void traceQuestions(WeightTrace &trace, const KnowledgeBase &base, const Decision &decision)
{
    for (const Question &question : base.questions) {
        const GivenAnswer &given = countedAnswer(base, question, decision);
        if (isUnsure(given)) {
            traceOpenQuestion(base, question, trace.weights);
        } else {
            traceAnswers(base, question, given, trace.weights);
        }
    }
    for (TracedWeight &weight : trace.weights) {
        weight.unraisedFactor = 1.0 - (1.0 - trace.unraised) * weight.notRaisedPart;
        weight.raw =
            weight.start * weight.answersFactor * weight.openFactor * weight.unraisedFactor;
    }
}

void traceOwnWay(WeightTrace &trace, const KnowledgeBase &base, const Decision &decision)
{
    const OwnWeightModel model(base, decision, trace.way);
    const auto &order = decision.weighing.order;
    const bool hasOrder = trace.way == WeightWay::Order || trace.way == WeightWay::Swing;
    for (std::size_t c = 0; c < trace.weights.size(); ++c) {
        TracedWeight &weight = trace.weights[c];
        weight.raw = model.central()[c];
        weight.notRaisedPart = 0;
        const auto points = decision.weighing.points.find(weight.criterion);
        if (trace.way == WeightWay::Points && model.isSaid() && weight.raw > 0 &&
            points != decision.weighing.points.end()) {
            weight.raw = points->second;
        }
        const auto place = std::find(order.begin(), order.end(), weight.criterion);
        if (hasOrder && weight.raw > 0 && place != order.end()) {
            weight.place = static_cast<std::size_t>(place - order.begin()) + 1;
        }
    }
}

void share(WeightTrace &trace, const OwnWeights &hand)
{
    double handSum = 0;
    for (TracedWeight &weight : trace.weights) {
        if (const auto set = hand.find(weight.criterion); set != hand.end()) {
            weight.byHand = set->second;
            handSum += set->second;
        } else {
            trace.rawSum += weight.raw;
        }
    }
    if (!hand.empty()) {
        trace.left = std::max(0.0, 1.0 - handSum);
        if (!(trace.rawSum > 0) || handSum > 1) {
            trace.handScale = handSum > 0 ? 1.0 / handSum : 0.0;
        }
    }
    for (TracedWeight &weight : trace.weights) {
        if (weight.byHand) {
            weight.weight = *weight.byHand * trace.handScale;
        } else {
            weight.weight = trace.rawSum > 0 ? trace.left * weight.raw / trace.rawSum : 0.0;
        }
    }
}

} // namespace

WeightTrace weightTrace(const KnowledgeBase &base, const Decision &decision)
{
    WeightTrace trace;
    trace.way = decision.weighing.way;
    trace.unraised = base.weighting.unraised;
    for (const knowledge::Criterion &criterion : base.criteria) {
        TracedWeight &weight = trace.weights.emplace_back();
        weight.criterion = criterion.id;
        weight.start = criterion.defaultWeight;
    }
    if (trace.way == WeightWay::Answers) {
        traceQuestions(trace, base, decision);
    } else {
        traceOwnWay(trace, base, decision);
    }
    share(trace, decision.ownWeights);
    return trace;
}

} // namespace steelyard::decision
