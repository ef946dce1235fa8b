// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"

#include "decision/answer_effects.h"
#include "decision/decision_problem.h"
#include "decision/fixed_weights.h"
#include "decision/must_haves.h"
#include "decision/points.h"
#include "decision/reasons.h"
#include "scoring/smaa.h"
#include "scoring/weight_sampling.h"

#include <algorithm>
#include <functional>

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

    void operator()(scoring::RandomStream &random, scoring::Draw &draw) const;
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

OpenQuestion openQuestion(const KnowledgeBase &base, const Decision &decision, std::size_t position)
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
            if (!decision.mustHaves.contains(mustHave.capability)) {
                require(required, base, mustHave, question.id);
            }
        }
        for (std::size_t a = 0; a < decision.alternatives.size(); ++a) {
            if (!exclusions(base, decision.alternatives[a], required).empty()) {
                possible.excluded.push_back(a);
            }
        }
        open.levels.push_back(std::move(possible));
    }
    return open;
}

Sampler samplerFor(const KnowledgeBase &base, const Decision &decision, const Verdict &verdict)
{
    Sampler sampler{{}, {}, {}, {}, 1, FixedWeights(base, decision.ownWeights)};
    sampler.unraised = base.weighting.unraised;
    sampler.raised.assign(base.criteria.size(), 0);
    for (const knowledge::Criterion &criterion : base.criteria) {
        sampler.start.push_back(criterion.defaultWeight);
    }
    for (const AlternativeResult &alternative : verdict.alternatives) {
        sampler.excluded.push_back(static_cast<std::uint8_t>(!alternative.exclusions.empty()));
    }
    for (std::size_t q = 0; q < base.questions.size(); ++q) {
        const Question &question = base.questions[q];
        const GivenAnswer &given = decision.answer(question.id);
        if (isUnsure(given)) {
            sampler.open.push_back(openQuestion(base, decision, q));
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

State sampledState(const Verdict &verdict, const Decision &decision, double firstShare)
{
    if (verdict.state == State::NoFeasible || verdict.state == State::NotEnoughAnswers) {
        return verdict.state;
    }
    return firstShare >= decision.thresholds.clear     ? State::Clear
           : firstShare >= decision.thresholds.leaning ? State::Leaning
                                                       : State::TooClose;
}

std::size_t rowOf(const Verdict &verdict, const std::string &id)
{
    const auto found = std::find_if(verdict.alternatives.begin(), verdict.alternatives.end(),
                                    [&id](const auto &entry) { return entry.id == id; });
    return static_cast<std::size_t>(found - verdict.alternatives.begin());
}

} // namespace

bool addRobustness(Verdict &verdict, const KnowledgeBase &base, const Decision &decision,
                   const SampleOptions &options)
{
    const scoring::Problem problem = decisionProblem(base, decision, AppliedRatings(base, decision),
                                                     criterionWeights(base, decision));
    if (!scoring::check(problem).empty()) {
        return true; // nothing is left to judge by: there is nothing to sample
    }
    const Sampler sampler = samplerFor(base, decision, verdict);
    scoring::SmaaOptions smaaOptions;
    smaaOptions.samples = decision.samples;
    smaaOptions.seed = decision.seed;
    smaaOptions.threads = options.threads;
    smaaOptions.stop = options.stop;
    smaaOptions.sampleRatings = true;
    smaaOptions.weights = scoring::DrawFunction(std::cref(sampler));
    for (const OpenQuestion &open : sampler.open) {
        smaaOptions.factors.push_back({open.levels.size()});
    }
    if (verdict.lead) {
        smaaOptions.lead = {rowOf(verdict, verdict.lead->left),
                            rowOf(verdict, verdict.lead->right)};
    }
    const auto sampled = scoring::smaa(problem, smaaOptions);
    if (!sampled.ok() || sampled.value().cancelled) {
        return false;
    }
    const scoring::SmaaResult &result = sampled.value();
    verdict.samples = result.samples;
    for (std::size_t a = 0; a < verdict.alternatives.size(); ++a) {
        AlternativeResult &alternative = verdict.alternatives[a];
        alternative.rankAcceptability.clear();
        for (const scoring::Share &share : result.rankAcceptability[a]) {
            alternative.rankAcceptability.push_back(share.value);
        }
        alternative.error = result.rankAcceptability[a].front().halfWidth;
    }
    if (verdict.lead && result.lead) {
        verdict.lead->low = kPoints * result.lead->q05;
        verdict.lead->high = kPoints * result.lead->q95;
    }
    if (!verdict.winner.empty()) {
        const std::size_t winner = rowOf(verdict, verdict.winner);
        verdict.unsure.clear();
        for (std::size_t q = 0; q < sampler.open.size(); ++q) {
            verdict.unsure.push_back(unsureQuestion(base.questions[sampler.open[q].question],
                                                    result.factors[q], winner));
        }
        std::stable_sort(
            verdict.unsure.begin(), verdict.unsure.end(),
            [](const auto &left, const auto &right) { return left.importance > right.importance; });
        verdict.state =
            sampledState(verdict, decision, result.rankAcceptability[winner].front().value);
    }
    verdict.published = compareWithPublished(base, verdict.state, verdict.winner);
    return true;
}

} // namespace steelyard::decision
