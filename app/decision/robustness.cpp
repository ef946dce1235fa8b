// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"

#include "decision/answer_effects.h"
#include "decision/fixed_weights.h"
#include "decision/inputs.h"
#include "decision/must_haves.h"
#include "decision/points.h"
#include "decision/reasons.h"
#include "scoring/smaa.h"
#include "scoring/weight_sampling.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Question;

// What an answer does to one criterion. Most answers touch a few of them only.
struct Touched
{
    std::size_t criterion = 0;
    double factor = 1;
    std::uint8_t raised = 0;
};

// One way an open question may be answered, ready for sampling.
struct PossibleAnswer
{
    std::vector<Touched> touched;
    std::vector<std::size_t> excluded; // positions in the decision's order of alternatives
};

struct OpenQuestion
{
    std::size_t question = 0;
    std::vector<PossibleAnswer> levels;
};

// Everything a sample needs that is the same in all of them.
struct Sampler
{
    std::vector<double> start;        // default weight times the factors of the answered questions
    std::vector<std::uint8_t> raised; // by an answered question
    std::vector<std::uint8_t> excluded; // by the must-haves in force
    std::vector<OpenQuestion> open;
    double unraised = 1;
    FixedWeights hand;
    std::optional<OwnWeightModel> own = {}; // in place of what answers do to weights

    void operator()(scoring::RandomStream &random, scoring::Draw &draw) const;
    void drawOwn(scoring::RandomStream &random, scoring::Draw &draw) const;
};

void Sampler::operator()(scoring::RandomStream &random, scoring::Draw &draw) const
{
    std::copy(start.begin(), start.end(), draw.weights.begin());
    std::copy(excluded.begin(), excluded.end(), draw.excluded.begin());
    thread_local std::vector<std::uint8_t> raisedHere;
    raisedHere = raised;
    for (std::size_t q = 0; q < open.size(); ++q) {
        const std::uint32_t drawn = random.below(static_cast<std::uint32_t>(open[q].levels.size()));
        draw.levels[q] = static_cast<std::uint16_t>(drawn);
        const PossibleAnswer &possible = open[q].levels[drawn];
        for (const Touched &touched : possible.touched) {
            draw.weights[touched.criterion] *= touched.factor;
            raisedHere[touched.criterion] |= touched.raised;
        }
        for (const std::size_t alternative : possible.excluded) {
            draw.excluded[alternative] = 1;
        }
    }
    if (own) {
        drawOwn(random, draw);
        return;
    }
    const bool byHand = !hand.empty();
    if (byHand) { // what is set by hand is a share of the whole, so the whole comes first
        for (std::size_t c = 0; c < draw.weights.size(); ++c) {
            draw.weights[c] *= raisedHere[c] != 0 ? 1.0 : unraised;
        }
        hand.apply(draw.weights);
    }
    for (std::size_t c = 0; c < draw.weights.size(); ++c) {
        const double jitter = scoring::portableExp2(random.uniform() - 0.5);
        draw.weights[c] *= jitter * (byHand || raisedHere[c] != 0 ? 1.0 : unraised);
    }
}

// Open questions only leave options out. A weight that was set by hand varies as it always does;
// the others are drawn as they were weighed.
void Sampler::drawOwn(scoring::RandomStream &random, scoring::Draw &draw) const
{
    own->draw(random, draw.weights);
    hand.apply(draw.weights);
    for (std::size_t c = 0; c < draw.weights.size(); ++c) {
        if (hand.has(c)) {
            draw.weights[c] *= scoring::portableExp2(random.uniform() - 0.5);
        }
    }
}

OpenQuestion openQuestion(const KnowledgeBase &base, const Inputs &inputs, std::size_t position)
{
    const Question &question = base.questions[position];
    OpenQuestion open{position, {}};
    for (const knowledge::Answer &answer : question.answers) {
        PossibleAnswer possible;
        const AnswerEffect effect = effectOf(base, question, {answer.id});
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            if (effect.factor[c] != 1 || effect.raised[c] != 0) {
                possible.touched.push_back({c, effect.factor[c], effect.raised[c]});
            }
        }
        std::vector<RequiredCapability> required;
        for (const knowledge::MustHave &mustHave : answer.mustHaves) {
            if (!inputs.ownMustHaves.contains(mustHave.capability)) {
                require(required, base, mustHave, question.id);
            }
        }
        for (std::size_t a = 0; a < inputs.alternatives.size(); ++a) {
            if (!exclusions(base, inputs.alternatives[a], required).empty()) {
                possible.excluded.push_back(a);
            }
        }
        open.levels.push_back(std::move(possible));
    }
    return open;
}

Sampler samplerFor(const KnowledgeBase &base, const Inputs &inputs)
{
    Sampler sampler{{}, {}, {}, {}, 1, FixedWeights(base, inputs.ownWeights), inputs.weightModel};
    sampler.unraised = base.weighting.unraised;
    sampler.raised.assign(base.criteria.size(), 0);
    for (const knowledge::Criterion &criterion : base.criteria) {
        sampler.start.push_back(criterion.defaultWeight);
    }
    for (const std::vector<Exclusion> &exclusions : inputs.exclusions) {
        sampler.excluded.push_back(static_cast<std::uint8_t>(!exclusions.empty()));
    }
    for (std::size_t q = 0; q < base.questions.size(); ++q) {
        const Question &question = base.questions[q];
        const GivenAnswer &given = inputs.answer(question.id);
        if (isUnsure(given)) {
            sampler.open.push_back(openQuestion(base, inputs, q));
            continue;
        }
        const AnswerEffect effect = given.state == AnswerState::DoesNotApply
                                        ? effectOfNotApplying(base, question)
                                        : effectOf(base, question, given.choices);
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            sampler.start[c] *= effect.factor[c];
            sampler.raised[c] |= effect.raised[c];
        }
    }
    return sampler;
}

UnsureQuestion unsureQuestion(const Question &question,
                              const std::vector<scoring::FactorLevel> &levels, std::size_t winner)
{
    UnsureQuestion result{question.id, 0, {}};
    double low = 1;
    double high = 0;
    for (std::size_t k = 0; k < levels.size(); ++k) {
        const double share = levels[k].firstShare[winner];
        result.shares.push_back({question.answers[k].id, share});
        if (levels[k].samples > 0) {
            low = std::min(low, share);
            high = std::max(high, share);
        }
    }
    result.importance = std::max(0.0, high - low);
    return result;
}

State sampledState(State scored, const Thresholds &thresholds, double firstShare)
{
    if (scored == State::NoFeasible || scored == State::NotEnoughAnswers) {
        return scored;
    }
    return firstShare >= thresholds.clear     ? State::Clear
           : firstShare >= thresholds.leaning ? State::Leaning
                                              : State::TooClose;
}

std::size_t rowOf(const Inputs &inputs, const std::string &id)
{
    const auto found = std::find(inputs.alternatives.begin(), inputs.alternatives.end(), id);
    return static_cast<std::size_t>(found - inputs.alternatives.begin());
}

} // namespace

std::optional<Robustness> robustnessOf(const KnowledgeBase &base, const Inputs &inputs,
                                       const Scores &scores, const SampleOptions &options)
{
    Robustness robustness;
    robustness.state = scores.state;
    robustness.shares.resize(inputs.alternatives.size());
    robustness.published = scores.published;
    if (!scoring::check(inputs.problem).empty()) {
        return robustness; // nothing is left to judge by: there is nothing to sample
    }
    const Sampler sampler = samplerFor(base, inputs);
    scoring::SmaaOptions smaaOptions;
    smaaOptions.samples = inputs.samples;
    smaaOptions.seed = inputs.seed;
    smaaOptions.threads = options.threads;
    smaaOptions.stop = options.stop;
    smaaOptions.sampleRatings = true;
    smaaOptions.weights = scoring::DrawFunction(std::cref(sampler));
    for (const OpenQuestion &open : sampler.open) {
        smaaOptions.factors.push_back({open.levels.size()});
    }
    if (scores.lead) {
        smaaOptions.lead = {rowOf(inputs, scores.lead->left), rowOf(inputs, scores.lead->right)};
    }
    const auto sampled = scoring::smaa(inputs.problem, smaaOptions);
    if (!sampled.ok() || sampled.value().cancelled) {
        return std::nullopt;
    }
    const scoring::SmaaResult &result = sampled.value();
    robustness.samples = result.samples;
    for (std::size_t a = 0; a < robustness.shares.size(); ++a) {
        RankShares &shares = robustness.shares[a];
        for (const scoring::Share &share : result.rankAcceptability[a]) {
            shares.rankAcceptability.push_back(share.value);
        }
        shares.error = result.rankAcceptability[a].front().halfWidth;
    }
    if (scores.lead && result.lead) {
        robustness.lead = LeadBand{kPoints * result.lead->q05, kPoints * result.lead->q95};
    }
    if (!scores.winner.empty()) {
        const std::size_t winner = rowOf(inputs, scores.winner);
        for (std::size_t q = 0; q < sampler.open.size(); ++q) {
            robustness.unsure.push_back(unsureQuestion(base.questions[sampler.open[q].question],
                                                       result.factors[q], winner));
        }
        std::stable_sort(
            robustness.unsure.begin(), robustness.unsure.end(),
            [](const auto &left, const auto &right) { return left.importance > right.importance; });
        robustness.state = sampledState(scores.state, inputs.thresholds,
                                        result.rankAcceptability[winner].front().value);
    }
    robustness.published = compareWithPublished(base, robustness.state, scores.winner);
    return robustness;
}

} // namespace steelyard::decision
