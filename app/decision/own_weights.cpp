// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/own_weights.h"

#include "decision/own_weight_model.h"
#include "decision/weighting.h"

#include <algorithm>
#include <numeric>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr std::size_t kRangeSamples = 2000;
constexpr double kOutside = 0.05; // of the weightings, on either side of a range
constexpr double kScalePoints = 10.0;

// What a level is worth, 0 to 1.
double worth(const knowledge::Criterion &criterion, double level)
{
    if (criterion.measure) {
        return knowledge::valueOf(*criterion.measure, level) / kScalePoints;
    }
    const double share = std::clamp(
        (level - criterion.scaleLow) / (criterion.scaleHigh - criterion.scaleLow), 0.0, 1.0);
    return criterion.direction == knowledge::Direction::HigherIsBetter ? share : 1 - share;
}

// What a step gains at least and at most; negative where it loses.
std::optional<Span> gainOf(const KnowledgeBase &base, const SwingStep &step)
{
    const std::size_t position = base.criterionIndex(step.criterion);
    if (position == KnowledgeBase::npos) {
        return std::nullopt;
    }
    const knowledge::Criterion &criterion = base.criteria[position];
    const auto [fromLeast, fromMost] =
        std::minmax({worth(criterion, step.from.low), worth(criterion, step.from.high)});
    const auto [toLeast, toMost] =
        std::minmax({worth(criterion, step.to.low), worth(criterion, step.to.high)});
    return Span{toLeast - fromMost, toMost - fromLeast};
}

std::vector<Span> rangesOf(const OwnWeightModel &model, std::size_t criteria, std::uint64_t seed)
{
    scoring::RandomStream random(seed, 0);
    std::vector<std::vector<double>> drawn(criteria);
    std::vector<double> weights(criteria);
    for (std::size_t sample = 0; sample < kRangeSamples; ++sample) {
        model.draw(random, weights);
        const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
        for (std::size_t c = 0; c < criteria; ++c) {
            drawn[c].push_back(sum > 0 ? weights[c] / sum : 0);
        }
    }
    std::vector<Span> ranges;
    for (std::vector<double> &ofCriterion : drawn) {
        std::sort(ofCriterion.begin(), ofCriterion.end());
        const auto outside = static_cast<std::size_t>(kOutside * kRangeSamples);
        ranges.push_back({ofCriterion[outside], ofCriterion[kRangeSamples - 1 - outside]});
    }
    return ranges;
}

void countWhatIsSaid(WayWeights &result, const KnowledgeBase &base, const Decision &decision,
                     WeightWay way)
{
    const std::vector<std::size_t> active = weighedCriteria(base, decision);
    const std::size_t n = active.size();
    const auto isActive = [&](const std::string &id) {
        return std::find(active.begin(), active.end(), base.criterionIndex(id)) != active.end();
    };
    const Weighing &weighing = decision.weighing;
    switch (way) {
    case WeightWay::Answers:
        break;
    case WeightWay::Order:
        result.toSay = n;
        result.said = static_cast<std::size_t>(
            std::count_if(weighing.order.begin(), weighing.order.end(), isActive));
        break;
    case WeightWay::Swing:
        result.toSay = n > 0 ? n - 1 : 0;
        result.said = static_cast<std::size_t>(std::count_if(
            weighing.swings.begin(), weighing.swings.end(),
            [&](const SwingJudgement &said) { return swingRatio(base, said).has_value(); }));
        break;
    case WeightWay::Points:
        result.toSay = n;
        result.said = static_cast<std::size_t>(
            std::count_if(weighing.points.begin(), weighing.points.end(),
                          [&](const auto &entry) { return isActive(entry.first); }));
        break;
    case WeightWay::Pairs: {
        result.toSay = n > 0 ? n * (n - 1) / 2 : 0;
        const scoring::Judgements matrix = pairMatrix(base, decision, active);
        result.said = static_cast<std::size_t>(
            std::count_if(matrix.cells.begin(), matrix.cells.end(),
                          [](const auto &cell) { return cell.has_value(); }));
        break;
    }
    }
}

} // namespace

WayWeights weightsByWay(const KnowledgeBase &base, const Decision &decision, WeightWay way)
{
    WayWeights result;
    countWhatIsSaid(result, base, decision, way);
    if (way == WeightWay::Answers) {
        Decision byAnswers = decision;
        byAnswers.weighing.way = way;
        for (const CriterionWeight &weight : criterionWeights(base, byAnswers)) {
            result.weights.push_back(weight.weight);
        }
        return result;
    }
    const OwnWeightModel model(base, decision, way);
    if (model.isSaid()) {
        result.weights = model.central();
        result.ranges = rangesOf(model, base.criteria.size(), decision.seed);
    }
    return result;
}

std::optional<Span> swingRatio(const KnowledgeBase &base, const SwingJudgement &judgement)
{
    std::optional<Span> step = gainOf(base, judgement.step);
    std::optional<Span> equal = gainOf(base, judgement.equal);
    if (!step || !equal) {
        return std::nullopt;
    }
    if (step->high < 0 && equal->high < 0) { // both for the worse
        step = Span{-step->high, -step->low};
        equal = Span{-equal->high, -equal->low};
    }
    if (!(step->low > 0) || !(equal->low > 0)) {
        return std::nullopt;
    }
    return Span{step->low / equal->high, step->high / equal->low};
}

PairConsistency pairConsistency(const KnowledgeBase &base, const Decision &decision)
{
    PairConsistency result;
    const std::vector<std::size_t> active = weighedCriteria(base, decision);
    if (active.size() > kMostPairedCriteria) {
        result.isConnected = false;
        return result;
    }
    const scoring::Judgements matrix = pairMatrix(base, decision, active);
    const auto weights = scoring::ahpWeights(matrix);
    result.isConnected = weights.ok();
    if (!weights.ok()) {
        return result;
    }
    result.ratio = weights.value().crSaaty1980;
    if (const auto &revise = weights.value().revise) {
        const bool isTurned = !matrix.cells[revise->row * matrix.n + revise->column];
        const std::string &row = base.criteria[active[revise->row]].id;
        const std::string &column = base.criteria[active[revise->column]].id;
        result.revise = isTurned ? PairJudgement{column, row, 1 / revise->given}
                                 : PairJudgement{row, column, revise->given};
        result.implied = isTurned ? 1 / revise->implied : revise->implied;
    }
    return result;
}

std::vector<std::string> weightsInDoubt(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<std::string> inDoubt;
    for (const knowledge::Criterion &criterion : base.criteria) {
        const auto weighed = decision.weighing.endsWhenWeighed.find(criterion.id);
        if (criterion.measure && weighed != decision.weighing.endsWhenWeighed.end() &&
            weighed->second != criterion.measure->ends) {
            inDoubt.push_back(criterion.id);
        }
    }
    return inDoubt;
}

Weighing heldWeights(const KnowledgeBase &base, Weighing weighing, const std::string &criterion)
{
    for (const knowledge::Criterion &entry : base.criteria) {
        if (entry.measure && (criterion.empty() || criterion == entry.id)) {
            weighing.endsWhenWeighed[entry.id] = entry.measure->ends;
        }
    }
    return weighing;
}

} // namespace steelyard::decision
