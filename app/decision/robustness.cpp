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
#include <numeric>
#include <optional>
#include <utility>

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
    std::vector<std::pair<std::size_t, double>> corrections; // place among the moved cells, by
};

// A rating that an answer to an open question would correct, so that its range is another in every
// sample.
struct MovedCell
{
    std::size_t criterion = 0;
    std::size_t row = 0;
    std::size_t position = 0; // in the knowledge base
    double by = 0;            // corrections of the answered questions
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
    std::vector<MovedCell> moved;
    double unraised = 1;
    FixedWeights hand;
    std::optional<OwnWeightModel> own = {}; // in place of what answers do to weights
    const KnowledgeBase *base = nullptr;

    void operator()(scoring::RandomStream &random, scoring::Draw &draw) const;
    void drawOwn(scoring::RandomStream &random, scoring::Draw &draw) const;
    void addMoved(const std::vector<double> &by, scoring::RandomStream &random,
                  scoring::Draw &draw) const;
};

void Sampler::operator()(scoring::RandomStream &random, scoring::Draw &draw) const
{
    std::copy(start.begin(), start.end(), draw.weights.begin());
    std::copy(excluded.begin(), excluded.end(), draw.excluded.begin());
    thread_local std::vector<std::uint8_t> raisedHere;
    raisedHere = raised;
    thread_local std::vector<double> by;
    by.resize(moved.size());
    std::transform(moved.begin(), moved.end(), by.begin(),
                   [](const MovedCell &cell) { return cell.by; });
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
        for (const auto &[cell, points] : possible.corrections) {
            by[cell] += points;
        }
    }
    if (own) {
        drawOwn(random, draw);
        addMoved(by, random, draw);
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
    addMoved(by, random, draw);
}

// Open questions do nothing to these weights. A weight that was set by hand varies as it always
// does; the others are drawn as they were weighed.
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

// The moved cells count nothing in the problem; here each is drawn from the range that this
// sample's answers give it.
void Sampler::addMoved(const std::vector<double> &by, scoring::RandomStream &random,
                       scoring::Draw &draw) const
{
    const double sum = std::accumulate(draw.weights.begin(), draw.weights.end(), 0.0);
    for (std::size_t i = 0; i < moved.size() && sum > 0; ++i) {
        const MovedCell &cell = moved[i];
        const AppliedRating rating = correctedRating(*base, cell.criterion, cell.position, by[i]);
        const double drawn = rating.low + (rating.high - rating.low) * random.uniform();
        draw.added[cell.row] += draw.weights[cell.criterion] / sum *
                                pointsOf(base->criteria[cell.criterion], drawn) / kPoints;
    }
}

// The place of a cell among the moved ones, where it is put when it is new; none for a rating that
// no answer corrects: the user's own, an unknown one, or one of an option not considered.
std::optional<std::size_t> movedCell(Sampler &sampler, const Inputs &inputs,
                                     const Correction &correction)
{
    const auto found =
        std::find_if(sampler.moved.begin(), sampler.moved.end(), [&](const MovedCell &cell) {
            return cell.criterion == correction.criterion &&
                   cell.position == correction.alternative;
        });
    if (found != sampler.moved.end()) {
        return static_cast<std::size_t>(found - sampler.moved.begin());
    }
    const auto row =
        std::find(inputs.positions.begin(), inputs.positions.end(), correction.alternative);
    const AppliedRating rating = inputs.ratings.at(correction.criterion, correction.alternative);
    if (row == inputs.positions.end() || rating.own || !rating.value) {
        return std::nullopt;
    }
    sampler.moved.push_back(
        {correction.criterion, static_cast<std::size_t>(row - inputs.positions.begin()),
         correction.alternative,
         inputs.ratings.correction(correction.criterion, correction.alternative)});
    return sampler.moved.size() - 1;
}

OpenQuestion openQuestion(Sampler &sampler, const KnowledgeBase &base, const Inputs &inputs,
                          std::size_t position)
{
    const Question &question = base.questions[position];
    OpenQuestion open{position, {}};
    for (const GivenAnswer &given : possibleAnswers(question)) {
        PossibleAnswer possible;
        const GivenEffects effects = effectsOf(question, given);
        const AnswerEffect effect = effectOf(base, effects);
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            if (effect.factor[c] != 1 || effect.raised[c] != 0) {
                possible.touched.push_back({c, effect.factor[c], effect.raised[c]});
            }
        }
        std::vector<RequiredCapability> required;
        for (const auto &[answer, mustHave] : effects.mustHaves) {
            if (!inputs.ownMustHaves.contains(mustHave->capability)) {
                require(required, base, *mustHave, {question.id, answer->id});
            }
        }
        for (std::size_t a = 0; a < inputs.alternatives.size(); ++a) {
            if (!exclusions(base, inputs.alternatives[a], required).empty()) {
                possible.excluded.push_back(a);
            }
        }
        for (const Correction &correction : correctionsOf(base, effects)) {
            if (const auto cell = movedCell(sampler, inputs, correction)) {
                possible.corrections.emplace_back(*cell, correction.by);
            }
        }
        open.levels.push_back(std::move(possible));
    }
    return open;
}

Sampler samplerFor(const KnowledgeBase &base, const Inputs &inputs)
{
    Sampler sampler{
        {}, {}, {}, {}, {}, 1, FixedWeights(base, inputs.ownWeights), inputs.weightModel, &base};
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
            sampler.open.push_back(openQuestion(sampler, base, inputs, q));
            continue;
        }
        const AnswerEffect effect = effectOf(base, effectsOf(question, given));
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            sampler.start[c] *= effect.factor[c];
            sampler.raised[c] |= effect.raised[c];
        }
    }
    return sampler;
}

// The problem with nothing in the moved cells, which the sampler adds.
scoring::Problem withoutMoved(scoring::Problem problem, const Sampler &sampler)
{
    for (const MovedCell &cell : sampler.moved) {
        const scoring::Bounds &scale = *problem.bounds[cell.criterion];
        const bool isHigher = problem.directions[cell.criterion] == scoring::Direction::Maximise;
        problem.cells[cell.row * problem.criteria + cell.criterion] =
            scoring::Cell::number(isHigher ? scale.low : scale.high);
    }
    return problem;
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

// The row that comes first most often; the winner's when none does more often.
std::size_t mostOftenFirst(const Robustness &robustness, std::size_t winner)
{
    std::size_t most = winner;
    for (std::size_t a = 0; a < robustness.shares.size(); ++a) {
        if (robustness.shares[a].rankAcceptability.front() >
            robustness.shares[most].rankAcceptability.front()) {
            most = a;
        }
    }
    return most;
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
    const auto sampled = scoring::smaa(withoutMoved(inputs.problem, sampler), smaaOptions);
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
        if (const std::size_t other = mostOftenFirst(robustness, winner); other != winner) {
            robustness.firstMoreOften = inputs.alternatives[other];
            if (robustness.state != State::NotEnoughAnswers) {
                robustness.state = State::TooClose;
            }
        }
    }
    robustness.published = compareWithPublished(base, robustness.state, scores.winner);
    return robustness;
}

} // namespace steelyard::decision
