// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa_sampler.h"

#include "scoring/constraints.h"
#include "scoring/tolerance.h"
#include "scoring/weight_sampling.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring::detail {

namespace {

// Below every value, so that an excluded alternative loses against every other one.
constexpr double kOut = -1e300;

} // namespace

SmaaPlan::SmaaPlan(const Problem &problem, const SmaaOptions &wanted)
    : values(valuesOf(problem))
    , options(wanted)
    , excluded(feasibility(problem).value().excluded)
    , someExcluded(std::holds_alternative<DrawFunction>(wanted.weights) ||
                   std::find(excluded.begin(), excluded.end(), 1) != excluded.end())
{
    const auto *ordinal = std::get_if<OrdinalWeights>(&options.weights);
    for (std::size_t i = 0; i < values.criteria; ++i) {
        const std::size_t c = ordinal != nullptr ? ordinal->order[i] : i;
        if (values.weights[c] > 0) {
            active.push_back(c);
        }
    }
    gaps = sortingNetwork(active.size() - 1);
    order = sortingNetwork(active.size());
    double largest = 0;
    for (std::size_t i = 0; i < values.value.size(); ++i) {
        spans.push_back(values.high[i] - values.low[i]);
        largest = std::max({largest, std::abs(values.value[i]), std::abs(values.low[i]),
                            std::abs(values.high[i])});
    }
    scale = largest;
    for (const std::size_t c : active) {
        scale = std::max(scale, values.sizes[c]);
    }
    // Slightly above the largest difference that tied() may accept.
    tolerance = 1.01 * std::max(kRelativeTolerance * largest, kRoundingTolerance * scale);
}

SmaaSampler::SmaaSampler(const SmaaPlan &plan)
    : m_plan(plan)
    , m_draws(plan.active.size() * kLanes)
    , m_weights(plan.values.criteria * kLanes)
    , m_values(plan.values.alternatives * kLanes)
    , m_excluded(plan.values.alternatives * kLanes)
    , m_levels(plan.options.factors.size() * kLanes)
    , m_betters(plan.values.alternatives * kLanes)
    , m_close(kLanes)
    , m_first(kLanes)
    , m_sampleWeights(plan.values.criteria)
    , m_sampleExcluded(plan.values.alternatives)
    , m_sampleLevels(plan.options.factors.size())
{
    if (std::holds_alternative<DrawFunction>(plan.options.weights)) {
        m_added.resize(plan.values.alternatives * kLanes);
        m_sampleAdded.resize(plan.values.alternatives);
    }
    for (std::size_t a = 0; a < plan.values.alternatives; ++a) {
        std::fill_n(m_excluded.begin() + static_cast<std::ptrdiff_t>(a * kLanes), kLanes,
                    plan.excluded[a]);
    }
}

void SmaaSampler::run(std::uint64_t block, std::size_t samples, Tally &tally,
                      std::span<double> leads)
{
    const std::size_t criteria = m_plan.values.criteria;
    LaneRandom weightRandom(m_plan.options.seed, 3 * block);
    LaneRandom ratingRandom(m_plan.options.seed, 3 * block + 1);
    RandomStream scalarRandom(m_plan.options.seed, (3 * block + 2) * kLanes);
    for (std::size_t done = 0; done < samples; done += kLanes) {
        const std::size_t used = std::min(kLanes, samples - done);
        drawWeights(weightRandom, scalarRandom, used);
        for (std::size_t a = 0; a < m_plan.values.alternatives; ++a) {
            double *row = m_values.data() + a * kLanes;
            if (m_plan.options.sampleRatings) {
                sampledValues(ratingRandom, m_weights.data(),
                              m_plan.values.low.data() + a * criteria,
                              m_plan.spans.data() + a * criteria, criteria, row);
            } else {
                fixedValues(m_weights.data(), m_plan.values.value.data() + a * criteria, criteria,
                            row);
            }
        }
        for (std::size_t i = 0; i < m_added.size(); ++i) {
            m_values[i] += m_added[i];
        }
        if (m_plan.options.lead) {
            const double *left = m_values.data() + m_plan.options.lead->first * kLanes;
            const double *right = m_values.data() + m_plan.options.lead->second * kLanes;
            for (std::size_t l = 0; l < used; ++l) {
                leads[done + l] = left[l] - right[l];
            }
        }
        count(used, tally);
    }
    tally.samples += static_cast<double>(samples);
}

void SmaaSampler::drawWeights(LaneRandom &lanes, RandomStream &random, std::size_t used)
{
    if (const auto *draw = std::get_if<DrawFunction>(&m_plan.options.weights)) {
        drawCustom(*draw, random, used);
        return;
    }
    if (const auto *intervals = std::get_if<IntervalWeights>(&m_plan.options.weights)) {
        drawInterval(*intervals, random, used);
        return;
    }
    const std::size_t active = m_plan.active.size();
    if (const auto *factor = std::get_if<FactorWeights>(&m_plan.options.weights)) {
        for (std::size_t i = 0; i < active; ++i) {
            m_sampleWeights[i] = m_plan.values.weights[m_plan.active[i]];
        }
        fillUniforms(lanes, m_draws.data(), active);
        factorRows(m_draws.data(), m_sampleWeights.data(), active, factor->range);
    } else {
        fillUniforms(lanes, m_draws.data(), active - 1);
        sortRows(m_plan.gaps, m_draws.data());
        gapsOfRows(m_draws.data(), active);
    }
    const bool ordinal = std::holds_alternative<OrdinalWeights>(m_plan.options.weights);
    if (ordinal) {
        sortRows(m_plan.order, m_draws.data());
    }
    for (std::size_t i = 0; i < active; ++i) {
        // Sorted rows ascend, the order of criteria descends.
        const double *row = m_draws.data() + (ordinal ? active - 1 - i : i) * kLanes;
        std::copy_n(row, kLanes, m_weights.data() + m_plan.active[i] * kLanes);
    }
}

void SmaaSampler::drawInterval(const IntervalWeights &model, RandomStream &random, std::size_t used)
{
    const std::size_t active = m_plan.active.size();
    std::vector<Bounds> bounds;
    for (const std::size_t c : m_plan.active) {
        // The check lets rounding pass; a weight below zero it must not become.
        bounds.push_back({std::max(0.0, model.bounds[c].low), std::min(1.0, model.bounds[c].high)});
    }
    for (std::size_t l = 0; l < used; ++l) {
        const auto weights = std::span(m_sampleWeights).first(active);
        drawIntervalWeights(random, bounds, weights);
        for (std::size_t i = 0; i < active; ++i) {
            m_weights[m_plan.active[i] * kLanes + l] = weights[i];
        }
    }
}

void SmaaSampler::drawCustom(const DrawFunction &draw, RandomStream &random, std::size_t used)
{
    for (std::size_t l = 0; l < used; ++l) {
        m_sampleWeights = m_plan.values.weights;
        m_sampleExcluded = m_plan.excluded;
        std::fill(m_sampleLevels.begin(), m_sampleLevels.end(), std::uint16_t{0});
        std::fill(m_sampleAdded.begin(), m_sampleAdded.end(), 0.0);
        Draw sample{m_sampleWeights, m_sampleExcluded, m_sampleLevels, m_sampleAdded};
        draw(random, sample);
        double sum = 0;
        for (double &weight : m_sampleWeights) {
            weight = std::isfinite(weight) && weight > 0 ? weight : 0.0;
            sum += weight;
        }
        for (std::size_t c = 0; c < m_sampleWeights.size(); ++c) {
            m_weights[c * kLanes + l] = sum > 0 ? m_sampleWeights[c] / sum : 0.0;
        }
        for (std::size_t a = 0; a < m_sampleExcluded.size(); ++a) {
            m_excluded[a * kLanes + l] = m_sampleExcluded[a] != 0 ? 1 : 0;
            m_added[a * kLanes + l] = std::isfinite(m_sampleAdded[a]) ? m_sampleAdded[a] : 0.0;
        }
        for (std::size_t f = 0; f < m_sampleLevels.size(); ++f) {
            const std::size_t last = m_plan.options.factors[f].levels - 1;
            m_levels[f * kLanes + l] =
                static_cast<std::uint16_t>(std::min<std::size_t>(m_sampleLevels[f], last));
        }
    }
}

void SmaaSampler::count(std::size_t used, Tally &tally)
{
    const std::size_t alternatives = m_plan.values.alternatives;
    if (m_plan.someExcluded) {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            m_values[i] = m_excluded[i] != 0 ? kOut : m_values[i];
        }
    }
    compareRows(m_values.data(), alternatives, m_plan.tolerance, used, m_betters.data(),
                tally.wins.data(), m_close.data());
    if (m_plan.someExcluded) {
        for (std::size_t i = 0; i < m_excluded.size(); ++i) {
            m_close[i % kLanes] |= m_excluded[i];
        }
    }
    firstOfLanes(m_betters.data(), alternatives, m_first.data());
    for (std::size_t l = 0; l < used; ++l) {
        for (std::size_t f = 0; f < tally.levels.size(); ++f) {
            tally.levels[f][m_levels[f * kLanes + l]] += 1;
        }
        if (m_close[l] != 0) {
            countGroups(l, tally);
            continue;
        }
        for (std::size_t a = 0; a < alternatives; ++a) {
            const auto rank = static_cast<std::size_t>(m_betters[a * kLanes + l]);
            ++tally.plainRanks[a * alternatives + rank];
        }
        countFirst(static_cast<std::size_t>(m_first[l]), 1, l, tally);
    }
}

void SmaaSampler::countGroups(std::size_t lane, Tally &tally)
{
    const std::size_t alternatives = m_plan.values.alternatives;
    const double *values = m_values.data() + lane;
    m_groups.set(values, m_excluded.data() + lane, alternatives, kLanes, m_plan.scale);
    for (std::size_t a = 0; a < alternatives; ++a) {
        tally.excluded[a] += m_excluded[a * kLanes + lane] != 0 ? 1 : 0;
    }
    const auto &order = m_groups.order();
    for (const auto &group : m_groups.groups()) {
        const double part = 1.0 / static_cast<double>(group.end - group.begin);
        for (std::size_t i = group.begin; i < group.end; ++i) {
            const std::size_t a = order[i];
            for (std::size_t rank = group.begin; rank < group.end; ++rank) {
                tally.sharedRanks[a * alternatives + rank] += part;
            }
            if (group.begin == 0) {
                countFirst(a, part, lane, tally);
            }
            // Pairs within the kernel's tolerance that are no ties after all.
            for (std::size_t j = group.end; j < order.size(); ++j) {
                const std::size_t b = order[j];
                if (!(values[a * kLanes] - values[b * kLanes] > m_plan.tolerance)) {
                    tally.wins[a * alternatives + b] += 1;
                }
            }
        }
    }
    tally.noneFeasible += order.empty() ? 1 : 0;
}

void SmaaSampler::countFirst(std::size_t alternative, double part, std::size_t lane, Tally &tally)
{
    const std::size_t criteria = m_plan.values.criteria;
    tally.first[alternative] += part;
    double *central = tally.central.data() + alternative * criteria;
    for (std::size_t c = 0; c < criteria; ++c) {
        central[c] += part * m_weights[c * kLanes + lane];
    }
    for (std::size_t f = 0; f < tally.levelFirst.size(); ++f) {
        const std::size_t level = m_levels[f * kLanes + lane];
        tally.levelFirst[f][level * m_plan.values.alternatives + alternative] += part;
    }
}

} // namespace steelyard::scoring::detail
