// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/own_weight_model.h"

#include "scoring/weight_sampling.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

constexpr double kJitter = 0.5;       // of weights: times 2^u, u in [-kJitter, kJitter]
constexpr double kRatioJitter = 0.25; // of a ratio that was said as one number

bool contains(const std::vector<std::size_t> &positions, std::size_t position)
{
    return std::find(positions.begin(), positions.end(), position) != positions.end();
}

double drawnFrom(const Span &span, scoring::RandomStream &random)
{
    const double u = random.uniform();
    return span.low == span.high ? span.low * scoring::portableExp2(kRatioJitter * (2 * u - 1))
                                 : span.low + u * (span.high - span.low);
}

} // namespace

std::vector<std::size_t> weighedCriteria(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<std::size_t> active;
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const auto &leftOut = decision.own.leftOutCriteria;
        const bool isLeftOut =
            std::any_of(leftOut.begin(), leftOut.end(),
                        [&](const LeftOut &entry) { return entry.id == base.criteria[c].id; });
        if (!isLeftOut) {
            active.push_back(c);
        }
    }
    return active;
}

scoring::Judgements pairMatrix(const KnowledgeBase &base, const Decision &decision,
                               const std::vector<std::size_t> &criteria)
{
    const std::size_t n = criteria.size();
    scoring::Judgements matrix{n, std::vector<std::optional<double>>(n * n)};
    const auto rowOf = [&](const std::string &id) {
        const auto found = std::find(criteria.begin(), criteria.end(), base.criterionIndex(id));
        return static_cast<std::size_t>(found - criteria.begin());
    };
    for (const PairJudgement &pair : decision.weighing.pairs) {
        const std::size_t first = rowOf(pair.first);
        const std::size_t second = rowOf(pair.second);
        if (first < n && second < n && first != second && pair.times > 0) {
            matrix.cells[first * n + second] = pair.times;
            matrix.cells[second * n + first] = std::nullopt;
        }
    }
    return matrix;
}

OwnWeightModel::OwnWeightModel(const KnowledgeBase &base, const Decision &decision, WeightWay way)
    : m_active(weighedCriteria(base, decision))
    , m_central(base.criteria.size(), 0.0)
{
    orderCriteria(base, decision);
    meanOfOrder();
    std::vector<double> shares(base.criteria.size(), 0.0);
    switch (way) {
    case WeightWay::Answers:
    case WeightWay::Order:
        m_isSaid = !m_chain.empty();
        break;
    case WeightWay::Swing:
        readSwings(base, decision);
        break;
    case WeightWay::Points:
        for (const std::size_t c : m_active) {
            const auto points = decision.weighing.points.find(base.criteria[c].id);
            shares[c] = points == decision.weighing.points.end() ? 0 : points->second;
        }
        readShares(shares);
        break;
    case WeightWay::Pairs:
        if (m_active.size() <= kMostPairedCriteria) {
            const auto result = scoring::ahpWeights(pairMatrix(base, decision, m_active));
            for (std::size_t i = 0; result.ok() && i < m_active.size(); ++i) {
                shares[m_active[i]] = result.value().weights[i];
            }
        }
        readShares(shares);
        break;
    }
}

void OwnWeightModel::orderCriteria(const KnowledgeBase &base, const Decision &decision)
{
    for (const std::string &id : decision.weighing.order) {
        const std::size_t position = base.criterionIndex(id);
        if (contains(m_active, position) && !contains(m_chain, position)) {
            m_chain.push_back(position);
        }
    }
    std::copy_if(m_active.begin(), m_active.end(), std::back_inserter(m_free),
                 [this](std::size_t c) { return !contains(m_chain, c); });
    m_ratios.resize(m_chain.size());
}

void OwnWeightModel::meanOfOrder()
{
    const auto n = static_cast<double>(m_active.size());
    for (const std::size_t c : m_free) {
        m_central[c] = 1 / n;
    }
    double sum = 0;
    for (std::size_t k = m_chain.size(); k-- > 0;) {
        sum += 1 / static_cast<double>(k + 1);
        m_central[m_chain[k]] = sum / n;
    }
}

void OwnWeightModel::readSwings(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<double> ratios(m_chain.size(), -1.0);
    for (const SwingJudgement &judgement : decision.weighing.swings) {
        for (std::size_t k = 1; k < m_chain.size(); ++k) {
            const std::string &before = base.criteria[m_chain[k - 1]].id;
            const std::string &here = base.criteria[m_chain[k]].id;
            const bool isTold =
                judgement.step.criterion == before && judgement.equal.criterion == here;
            const bool isTurned =
                judgement.step.criterion == here && judgement.equal.criterion == before;
            const std::optional<Span> ratio =
                isTold     ? swingRatio(base, judgement)
                : isTurned ? swingRatio(base, {judgement.equal, judgement.step})
                           : std::nullopt;
            if (ratio) {
                m_ratios[k] = ratio;
                ratios[k] = (ratio->low + ratio->high) / 2;
                m_isSaid = true;
            }
        }
    }
    applyRatios(m_central, ratios);
    const double sum = std::accumulate(m_central.begin(), m_central.end(), 0.0);
    for (double &weight : m_central) {
        weight = sum > 0 ? weight / sum : 0;
    }
}

void OwnWeightModel::readShares(const std::vector<double> &shares)
{
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    m_isSaid = sum > 0;
    m_isFactor = m_isSaid;
    for (std::size_t c = 0; m_isSaid && c < shares.size(); ++c) {
        m_central[c] = shares[c] / sum;
    }
}

// Ratios below 0 were not said: the order's stay.
void OwnWeightModel::applyRatios(std::span<double> weights, std::span<const double> ratios) const
{
    double drawnBefore = m_chain.empty() ? 0 : weights[m_chain.front()];
    for (std::size_t k = 1; k < m_chain.size(); ++k) {
        const double drawn = weights[m_chain[k]];
        const double kept = drawnBefore > 0 ? drawn / drawnBefore : 0;
        weights[m_chain[k]] = weights[m_chain[k - 1]] * (ratios[k] < 0 ? kept : ratios[k]);
        drawnBefore = drawn;
    }
}

void OwnWeightModel::draw(scoring::RandomStream &random, std::span<double> weights) const
{
    std::copy(m_central.begin(), m_central.end(), weights.begin());
    if (m_isFactor) {
        for (double &weight : weights) {
            weight *= scoring::portableExp2(kJitter * (2 * random.uniform() - 1));
        }
        return;
    }
    thread_local std::vector<double> drawn;
    drawn.resize(m_active.size());
    scoring::drawUniformWeights(random, drawn);
    const auto behind = drawn.begin() + static_cast<std::ptrdiff_t>(m_chain.size());
    std::sort(drawn.begin(), behind, std::greater<>());
    for (std::size_t k = 0; k < m_chain.size(); ++k) {
        weights[m_chain[k]] = drawn[k];
    }
    for (std::size_t k = 0; k < m_free.size(); ++k) {
        weights[m_free[k]] = drawn[m_chain.size() + k];
    }
    thread_local std::vector<double> ratios;
    ratios.assign(m_chain.size(), -1.0);
    for (std::size_t k = 1; k < m_chain.size(); ++k) {
        ratios[k] = m_ratios[k] ? drawnFrom(*m_ratios[k], random) : -1.0;
    }
    applyRatios(weights, ratios);
}

} // namespace steelyard::decision
