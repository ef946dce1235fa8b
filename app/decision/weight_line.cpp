// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/weight_line.h"

#include "decision/inputs.h"
#include "decision/points.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::decision {

namespace {

constexpr double kLevel = 1e-9; // points: less is no lead

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Scales to a sum; what sums to nothing stays.
void scaleTo(std::vector<double> &values, double sum)
{
    const double now = sumOf(values);
    for (double &value : values) {
        value = now > 0 ? value / now * sum : value;
    }
}

} // namespace

double WeightLine::value(std::size_t row, double share) const
{
    const double part = m_most > 0 ? share / m_most : 0;
    return (1 - part) * m_atZero[row] + part * m_atMost[row];
}

std::optional<LeadRange> WeightLine::leadRange(const std::string &alternative) const
{
    if (m_names == nullptr || alternative.empty()) {
        return std::nullopt;
    }
    const std::vector<std::string> &names = m_names->alternatives;
    const auto found = std::find(names.begin(), names.end(), alternative);
    if (found == names.end()) {
        return std::nullopt;
    }
    const auto leader = static_cast<std::size_t>(found - names.begin());
    LeadRange range{0, m_most, {}, {}};
    for (std::size_t row = 0; row < names.size(); ++row) {
        if (row == leader || names[row].empty()) {
            continue;
        }
        const double atZero = m_atZero[leader] - m_atZero[row];
        const double atMost = m_atMost[leader] - m_atMost[row];
        if (atZero < -kLevel && atMost < -kLevel) {
            return std::nullopt;
        }
        const double crossing = m_most * atZero / (atZero - atMost);
        if (atZero < -kLevel && crossing > range.low) {
            range.low = crossing;
            range.below = Takeover{crossing, names[row]};
        } else if (atMost < -kLevel && crossing < range.high) {
            range.high = crossing;
            range.above = Takeover{crossing, names[row]};
        }
    }
    return range.low <= range.high ? std::optional(range) : std::nullopt;
}

OwnWeights WeightLine::moved(double share) const
{
    const double kept = std::clamp(share, 0.0, m_most);
    OwnWeights own;
    for (const auto &[criterion, weight] : m_own) {
        own[m_names->criteria[criterion]] = weight * (m_ownGiveWay ? 1 - kept : 1);
    }
    for (const auto &[criterion, part] : m_inside) {
        own[m_names->criteria[criterion]] = part * kept;
    }
    return own;
}

WeightLines::WeightLines(const knowledge::KnowledgeBase &base, const Decision &decision,
                         const Verdict &verdict)
    : m_base(base)
    , m_verdict(verdict)
{
    auto names = std::make_shared<WeightLineNames>();
    for (const AlternativeResult &alternative : verdict.scores.alternatives) {
        names->alternatives.push_back(alternative.exclusions.empty() ? alternative.id
                                                                     : std::string());
    }
    for (const knowledge::Criterion &criterion : base.criteria) {
        names->criteria.push_back(criterion.id);
    }
    m_names = std::move(names);
    Decision plain = decision;
    plain.ownWeights.clear();
    for (const CriterionWeight &weight : criterionWeights(base, plain)) {
        m_answered.push_back(weight.weight);
    }
    scoring::Problem equal = verdict.inputs->problem; // values do not depend on weights
    std::fill(equal.weights.begin(), equal.weights.end(), 1.0);
    m_values = scoring::valuesOf(equal).value;
}

std::vector<double> WeightLines::valuesAt(const std::vector<double> &weights) const
{
    std::vector<double> values(m_verdict.scores.alternatives.size(), 0.0);
    for (std::size_t row = 0; row < values.size(); ++row) {
        for (std::size_t c = 0; c < weights.size(); ++c) {
            values[row] += kPoints * weights[c] * m_values[row * weights.size() + c];
        }
    }
    return values;
}

WeightLine WeightLines::line(const std::vector<std::size_t> &criteria) const
{
    const std::size_t count = m_base.criteria.size();
    std::vector<double> inside(count, 0.0); // those that move
    std::vector<double> fixed(count, 0.0);  // set by hand
    std::vector<double> giving(count, 0.0); // the others
    WeightLine line;
    for (std::size_t c = 0; c < count; ++c) {
        const double weight = m_verdict.scores.weights[c].weight;
        if (std::find(criteria.begin(), criteria.end(), c) != criteria.end()) {
            inside[c] = weight;
        } else if (m_verdict.scores.weights[c].own) {
            fixed[c] = weight;
        } else {
            giving[c] = weight;
        }
    }
    line.m_now = sumOf(inside);
    if (!(line.m_now > 0)) {
        // A group that weighs nothing comes back as the answers have it, else as the base does.
        for (const std::size_t c : criteria) {
            inside[c] = m_answered[c];
        }
        const bool hasDefaults =
            std::any_of(criteria.begin(), criteria.end(),
                        [this](std::size_t c) { return m_base.criteria[c].defaultWeight > 0; });
        if (!(sumOf(inside) > 0)) {
            for (const std::size_t c : criteria) {
                inside[c] = hasDefaults ? m_base.criteria[c].defaultWeight : 1;
            }
        }
    }
    scaleTo(inside, 1);
    line.m_ownGiveWay = !(sumOf(giving) > 0);
    if (line.m_ownGiveWay) {
        giving = fixed;
        std::fill(fixed.begin(), fixed.end(), 0.0);
    }
    const bool isAll = !(sumOf(giving) > 0); // nothing else weighs anything
    line.m_most = std::max(0.0, 1 - sumOf(fixed));
    scaleTo(giving, line.m_most);

    const std::vector<double> still = valuesAt(fixed);
    const std::vector<double> atMost = valuesAt(inside);
    const std::vector<double> atZero = valuesAt(giving);
    for (std::size_t row = 0; row < still.size(); ++row) {
        line.m_atMost.push_back(still[row] + line.m_most * atMost[row]);
        line.m_atZero.push_back(isAll ? line.m_atMost[row] : still[row] + atZero[row]);
    }
    for (const std::size_t c : criteria) {
        line.m_inside.emplace_back(c, inside[c]);
    }
    for (std::size_t c = 0; c < count; ++c) {
        const bool isInside = std::find(criteria.begin(), criteria.end(), c) != criteria.end();
        if (m_verdict.scores.weights[c].own && !isInside) {
            // At a share of zero for those that move, when they give way.
            line.m_own.emplace_back(c, line.m_ownGiveWay ? giving[c] : fixed[c]);
        }
    }
    line.m_names = m_names;
    return line;
}

} // namespace steelyard::decision
