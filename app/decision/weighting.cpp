// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weighting.h"

#include "decision/answer_effects.h"
#include "decision/fixed_weights.h"
#include "decision/own_weight_model.h"

#include <algorithm>
#include <cmath>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Question;

MeanEffect meanOf(const std::vector<AnswerEffect> &effects, std::size_t criteria)
{
    MeanEffect mean{std::vector<double>(criteria, 0.0), std::vector<double>(criteria, 0.0)};
    const double share = 1.0 / static_cast<double>(effects.size());
    for (const AnswerEffect &effect : effects) {
        for (std::size_t c = 0; c < criteria; ++c) {
            mean.factor[c] += share * effect.factor[c];
            mean.factorUnraised[c] += effect.raised[c] != 0 ? 0.0 : share * effect.factor[c];
        }
    }
    return mean;
}

std::vector<AnswerEffect> possibleEffects(const KnowledgeBase &base, const Question &question,
                                          const GivenAnswer &given)
{
    if (!isUnsure(given)) {
        return {effectOf(base, effectsOf(question, given))};
    }
    std::vector<AnswerEffect> effects;
    effects.reserve(question.answers.size());
    for (const GivenAnswer &possible : possibleAnswers(question)) {
        effects.push_back(effectOf(base, effectsOf(question, possible)));
    }
    return effects;
}

void collectSteps(const KnowledgeBase &base, const Question &question, const GivenAnswer &given,
                  std::vector<CriterionWeight> &weights)
{
    const GivenEffects effects = effectsOf(question, given);
    if (effects.dropped != nullptr) {
        for (const std::string &criterion : *effects.dropped) {
            weights[base.criterionIndex(criterion)].steps.push_back({question.id, {}, 0, true});
        }
    }
    for (const auto &[answer, effect] : effects.weights) {
        weights[base.criterionIndex(effect->criterion)].steps.push_back(
            {question.id, answer->id, effect->steps, effect->zero});
    }
}

// What the user says of weights takes the place of what answers make of them.
void weighByUser(std::vector<CriterionWeight> &weights, const OwnWeightModel &model)
{
    for (std::size_t c = 0; c < weights.size(); ++c) {
        weights[c].weight = model.central()[c];
        weights[c].raised = false;
        weights[c].steps.clear();
    }
}

void setByHand(std::vector<CriterionWeight> &weights, const FixedWeights &hand)
{
    std::vector<double> shares;
    shares.reserve(weights.size());
    for (const CriterionWeight &weight : weights) {
        shares.push_back(weight.weight);
    }
    hand.apply(shares);
    for (std::size_t c = 0; c < weights.size(); ++c) {
        weights[c].weight = shares[c];
        weights[c].own = hand.has(c);
    }
}

} // namespace

AnswerEffect effectOf(const KnowledgeBase &base, const GivenEffects &given)
{
    const std::size_t criteria = base.criteria.size();
    std::vector<int> steps(criteria, 0);
    std::vector<std::uint8_t> zero(criteria, 0);
    std::vector<std::uint8_t> raisedByOne(criteria, 0);
    for (const auto &[answer, effect] : given.weights) {
        const std::size_t c = base.criterionIndex(effect->criterion);
        steps[c] += effect->steps;
        zero[c] |= static_cast<std::uint8_t>(effect->zero);
        raisedByOne[c] |= static_cast<std::uint8_t>(effect->steps > 0);
    }
    AnswerEffect result{std::vector<double>(criteria, 1.0), std::vector<std::uint8_t>(criteria, 0)};
    for (std::size_t c = 0; c < criteria; ++c) {
        const bool zeroed = zero[c] != 0 && raisedByOne[c] == 0;
        result.factor[c] = zeroed ? 0.0 : std::ldexp(1.0, steps[c]);
        result.raised[c] = static_cast<std::uint8_t>(!zeroed && steps[c] > 0);
    }
    if (given.dropped != nullptr) {
        for (const std::string &criterion : *given.dropped) {
            result.factor[base.criterionIndex(criterion)] = 0.0;
        }
    }
    return result;
}

MeanEffect meanEffect(const KnowledgeBase &base, const Question &question, const GivenAnswer &given)
{
    return meanOf(possibleEffects(base, question, given), base.criteria.size());
}

std::vector<CriterionWeight> criterionWeights(const KnowledgeBase &base, const Decision &decision)
{
    const std::size_t criteria = base.criteria.size();
    std::vector<CriterionWeight> weights(criteria);
    std::vector<double> product(criteria, 1.0);
    std::vector<double> productUnraised(criteria, 1.0);
    for (const Question &question : base.questions) {
        const GivenAnswer &given = countedAnswer(base, question, decision);
        const MeanEffect mean = meanEffect(base, question, given);
        for (std::size_t c = 0; c < criteria; ++c) {
            product[c] *= mean.factor[c];
            productUnraised[c] *= mean.factorUnraised[c];
        }
        collectSteps(base, question, given, weights);
    }
    double sum = 0;
    for (std::size_t c = 0; c < criteria; ++c) {
        CriterionWeight &weight = weights[c];
        weight.defaultWeight = base.criteria[c].defaultWeight;
        weight.raised = std::any_of(weight.steps.begin(), weight.steps.end(),
                                    [](const WeightStep &step) { return step.steps > 0; });
        // Raised or not is itself uncertain while questions are open, hence the difference of two
        // means instead of one factor.
        weight.weight = weight.defaultWeight *
                        (product[c] - (1.0 - base.weighting.unraised) * productUnraised[c]);
        sum += weight.weight;
    }
    if (sum > 0) {
        for (CriterionWeight &weight : weights) {
            weight.weight /= sum;
        }
    }
    if (decision.weighing.way != WeightWay::Answers) {
        weighByUser(weights, OwnWeightModel(base, decision, decision.weighing.way));
    }
    setByHand(weights, FixedWeights(base, decision.ownWeights));
    return weights;
}

} // namespace steelyard::decision
