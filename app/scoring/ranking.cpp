// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace steelyard::scoring {

namespace {

constexpr double kRelativeTie = 1e-9;
constexpr double kRoundingTie = 1e-12;

} // namespace

bool tied(double a, double b, double scale)
{
    const double difference = std::abs(a - b);
    return difference <= kRelativeTie * std::max(std::abs(a), std::abs(b)) ||
           difference <= kRoundingTie * scale;
}

std::vector<int> competitionRanks(std::span<const double> scores, Better better, double scale,
                                  std::span<const std::uint8_t> excluded)
{
    std::vector<std::size_t> order;
    order.reserve(scores.size());
    for (std::size_t a = 0; a < scores.size(); ++a) {
        if (excluded.empty() || excluded[a] == 0) {
            order.push_back(a);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return better == Better::Higher ? scores[a] > scores[b] : scores[a] < scores[b];
    });
    std::vector<int> ranks(scores.size(), 0);
    std::size_t leader = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!tied(scores[order[leader]], scores[order[i]], scale)) {
            leader = i;
        }
        ranks[order[i]] = static_cast<int>(leader) + 1;
    }
    return ranks;
}

} // namespace steelyard::scoring
