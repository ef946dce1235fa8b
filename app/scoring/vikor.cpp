// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/vikor.h"

#include "scoring/normalisation.h"
#include "scoring/rank_scores.h"

namespace steelyard::scoring {

namespace {

// How far each is from the best towards the worst; 0 when all are alike up to rounding.
std::vector<double> regretShare(const std::vector<double> &x)
{
    const auto [low, high] = std::minmax_element(x.begin(), x.end());
    std::vector<double> result(x.size(), 0.0);
    for (std::size_t a = 0; a < x.size() && !tied(*low, *high, 1); ++a) {
        result[a] = (x[a] - *low) / (*high - *low);
    }
    return result;
}

void findCompromise(Vikor &result)
{
    std::vector<std::size_t> order;
    for (std::size_t a = 0; a < result.s.size(); ++a) {
        if (result.ranking.ranks[a] > 0) {
            order.push_back(a);
        }
    }
    if (order.empty()) {
        return;
    }
    const auto &q = result.ranking.scores;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return result.ranking.ranks[a] < result.ranking.ranks[b];
    });
    const std::size_t first = order.front();
    const auto isBest = [&](const std::vector<double> &x) {
        return std::all_of(order.begin(), order.end(),
                           [&](std::size_t a) { return !exceeds(x[first], x[a], 1); });
    };
    const double needed = order.size() > 1 ? 1.0 / static_cast<double>(order.size() - 1) : 0.0;
    const auto within = [&](std::size_t a) { return exceeds(needed, q[a] - q[first], 1); };
    result.advantage = order.size() == 1 || !within(order[1]);
    result.stability = isBest(result.s) || isBest(result.r);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const bool second = i == 1 && !result.stability;
        if (i == 0 || (result.advantage ? second : within(order[i]))) {
            result.compromise.push_back(order[i]);
        }
    }
}

} // namespace

Result<Vikor> vikor(const Problem &problem, double v)
{
    if (!(v >= 0 && v <= 1)) {
        return Issue{IssueCode::InvalidParameter,
                     "v is not within 0 and 1",
                     "Give a weight of the majority from 0 to 1.",
                     {},
                     {}};
    }
    auto normalised = normalise(problem, Normalisation::MinMax);
    if (!normalised.ok()) {
        return normalised.issues();
    }
    const Table &table = normalised.value();
    std::vector<bool> inert(table.criteria, false);
    for (const Note &note : table.notes) {
        if (note.code == NoteCode::InertByNormalisation) {
            inert[*note.criterion] = true;
        }
    }
    Vikor result;
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        double sum = 0;
        double largest = 0;
        for (std::size_t c = 0; c < table.criteria; ++c) {
            // A min-max value is the distance from the worst: the rest is that from the best.
            const double regret = inert[c] ? 0.0 : table.weights[c] * (1 - table.at(a, c));
            sum += regret;
            largest = std::max(largest, regret);
        }
        result.s.push_back(sum);
        result.r.push_back(largest);
    }
    const std::vector<double> s = regretShare(result.s);
    const std::vector<double> r = regretShare(result.r);
    std::vector<double> q;
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        q.push_back(v * s[a] + (1 - v) * r[a]);
    }
    auto ranking = detail::rankScores(problem, std::move(q), Better::Lower, 1, table.notes);
    if (!ranking.ok()) {
        return ranking.issues();
    }
    result.ranking = std::move(ranking).value();
    findCompromise(result);
    return result;
}

} // namespace steelyard::scoring
