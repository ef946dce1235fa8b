// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/ranking.h"

#include <algorithm>
#include <numeric>

namespace steelyard::scoring {

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

std::vector<std::size_t> tieOrder(std::span<const double> numbers, Better better, double scale)
{
    const std::vector<int> ranks = competitionRanks(numbers, better, scale);
    std::vector<std::size_t> order(numbers.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    return order;
}

} // namespace steelyard::scoring
