// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa_tally.h"

#include "scoring/tolerance.h"

#include <algorithm>

namespace steelyard::scoring::detail {

namespace {

template <class T>
void addTo(std::vector<T> &sums, const std::vector<T> &parts)
{
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] += parts[i];
    }
}

} // namespace

Tally::Tally(std::size_t alternatives, std::size_t criteria, const std::vector<Factor> &factors)
    : plainRanks(alternatives * alternatives)
    , sharedRanks(alternatives * alternatives)
    , first(alternatives)
    , wins(alternatives * alternatives)
    , central(alternatives * criteria)
    , excluded(alternatives)
{
    for (const Factor &factor : factors) {
        levels.emplace_back(factor.levels);
        levelFirst.emplace_back(factor.levels * alternatives);
    }
}

void Tally::clear()
{
    std::fill(plainRanks.begin(), plainRanks.end(), 0);
    std::fill(sharedRanks.begin(), sharedRanks.end(), 0.0);
    std::fill(first.begin(), first.end(), 0.0);
    std::fill(wins.begin(), wins.end(), 0);
    std::fill(central.begin(), central.end(), 0.0);
    std::fill(excluded.begin(), excluded.end(), 0.0);
    for (std::size_t f = 0; f < levels.size(); ++f) {
        std::fill(levels[f].begin(), levels[f].end(), 0.0);
        std::fill(levelFirst[f].begin(), levelFirst[f].end(), 0.0);
    }
    noneFeasible = 0;
    samples = 0;
}

void Tally::add(const Tally &other)
{
    addTo(plainRanks, other.plainRanks);
    addTo(sharedRanks, other.sharedRanks);
    addTo(first, other.first);
    addTo(wins, other.wins);
    addTo(central, other.central);
    addTo(excluded, other.excluded);
    for (std::size_t f = 0; f < levels.size(); ++f) {
        addTo(levels[f], other.levels[f]);
        addTo(levelFirst[f], other.levelFirst[f]);
    }
    noneFeasible += other.noneFeasible;
    samples += other.samples;
}

void RankGroups::set(const double *values, const std::uint8_t *excluded, std::size_t alternatives,
                     std::size_t stride, double scale)
{
    m_order.clear();
    m_groups.clear();
    for (std::size_t a = 0; a < alternatives; ++a) {
        if (excluded[a * stride] == 0) {
            m_order.push_back(a);
        }
    }
    std::sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        const double x = values[a * stride];
        const double y = values[b * stride];
        return x != y ? x > y : a < b;
    });
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        if (m_groups.empty() || !tied(values[m_order[m_groups.back().begin] * stride],
                                      values[m_order[i] * stride], scale)) {
            m_groups.push_back({i, i});
        }
        m_groups.back().end = i + 1;
    }
}

} // namespace steelyard::scoring::detail
