// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/kendall.h"

#include "scoring/tolerance.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace steelyard::scoring {

namespace {

// Adds one judge's mid-ranks to the sums and returns T, the sum of t^3 - t over groups of ties.
double addMidRanks(std::span<const double> ranks, std::vector<double> &sums)
{
    std::vector<std::size_t> order(ranks.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    double ties = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && ranks[order[end]] == ranks[order[begin]]) {
            ++end;
        }
        const double middle = static_cast<double>(begin + end + 1) / 2;
        for (std::size_t i = begin; i < end; ++i) {
            sums[order[i]] += middle;
        }
        const auto t = static_cast<double>(end - begin);
        ties += t * t * t - t;
        begin = end;
    }
    return ties;
}

} // namespace

double kendallTau(std::span<const int> a, std::span<const int> b)
{
    double score = 0;
    double pairsA = 0;
    double pairsB = 0;
    bool some = false;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (a[i] == 0 || b[i] == 0 || a[j] == 0 || b[j] == 0) {
                continue;
            }
            some = true;
            const int orderA = (a[i] > a[j]) - (a[i] < a[j]);
            const int orderB = (b[i] > b[j]) - (b[i] < b[j]);
            score += orderA * orderB;
            pairsA += orderA * orderA;
            pairsB += orderB * orderB;
        }
    }
    if (!some || (pairsA == 0 && pairsB == 0)) {
        return 1;
    }
    return pairsA == 0 || pairsB == 0 ? 0.0 : score / std::sqrt(pairsA * pairsB);
}

std::optional<double> kendallW(std::span<const double> ranks, std::size_t judges)
{
    const bool finite =
        std::all_of(ranks.begin(), ranks.end(), [](double x) { return std::isfinite(x); });
    if (judges == 0 || ranks.size() % judges != 0 || !finite) {
        return std::nullopt;
    }
    const std::size_t things = ranks.size() / judges;
    std::vector<double> sums(things, 0.0);
    double ties = 0;
    for (std::size_t judge = 0; judge < judges; ++judge) {
        const auto given = ranks.subspan(judge * things, things);
        std::vector<double> joined(given.begin(), given.end());
        joinTies(joined);
        ties += addMidRanks(joined, sums);
    }
    const auto m = static_cast<double>(judges);
    const auto n = static_cast<double>(things);
    const double mean = m * (n + 1) / 2;
    double squares = 0;
    for (const double sum : sums) {
        squares += (sum - mean) * (sum - mean);
    }
    const double divisor = m * m * (n * n * n - n) - m * ties;
    if (!(divisor > 0)) {
        return std::nullopt;
    }
    return 12 * squares / divisor;
}

} // namespace steelyard::scoring
