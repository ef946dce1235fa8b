// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/tornado.h"

#include "scoring/additive.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

// The weights with one moved to `weight` and the others scaled to fill the rest.
std::vector<double> moved(const std::vector<double> &weights, std::size_t criterion, double weight)
{
    double others = 0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        others += c == criterion ? 0.0 : weights[c];
    }
    std::vector<double> result = weights;
    if (!(others > 0)) {
        return result;
    }
    const double target = std::min(weight, 1.0);
    for (std::size_t c = 0; c < weights.size(); ++c) {
        result[c] = c == criterion ? target : weights[c] * (1 - target) / others;
    }
    return result;
}

double score(const Values &values, const std::vector<double> &weights, std::size_t alternative)
{
    double sum = 0;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        sum += weights[c] * values.at(alternative, c);
    }
    return sum;
}

// The first of the order that shares the best rank.
std::size_t firstOf(const Values &values, const std::vector<double> &weights,
                    const std::vector<std::size_t> &order)
{
    std::vector<double> scores;
    double largest = 0;
    for (const std::size_t a : order) {
        scores.push_back(score(values, weights, a));
        double size = 0;
        for (std::size_t c = 0; c < values.criteria; ++c) {
            size += weights[c] * values.sizeAt(a, c);
        }
        largest = std::max(largest, size);
    }
    return order[tieOrder(scores, Better::Higher, largest).front()];
}

} // namespace

Result<Tornado> tornado(const Problem &problem, double delta)
{
    const auto ranked = additive(problem);
    if (!ranked.ok()) {
        return ranked.issues();
    }
    if (!(delta >= 0 && delta <= 1)) {
        return Issue{IssueCode::InvalidParameter,
                     "delta is not within 0 and 1",
                     "Give a part of the weights, such as 0.2.",
                     {},
                     {}};
    }
    const std::vector<int> &ranks = ranked.value().ranks;
    std::vector<std::size_t> order; // the feasible, best first
    for (std::size_t a = 0; a < ranks.size(); ++a) {
        if (ranks[a] > 0) {
            order.push_back(a);
        }
    }
    if (order.size() < 2) {
        return Issue{IssueCode::NoFeasible,
                     "fewer than two alternatives are feasible",
                     "Relax a constraint or add an alternative.",
                     {},
                     {}};
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
    const Values values = valuesOf(problem);
    Tornado result;
    result.winner = order[0];
    result.runnerUp = order[1];
    const auto margin = [&](const std::vector<double> &weights) {
        return score(values, weights, result.winner) - score(values, weights, result.runnerUp);
    };
    result.baseMargin = margin(values.weights);
    std::vector<TornadoBar> bars;
    std::vector<double> swings;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        const auto low = moved(values.weights, c, values.weights[c] * (1 - delta));
        const auto high = moved(values.weights, c, values.weights[c] * (1 + delta));
        TornadoBar bar{c,
                       margin(low),
                       margin(high),
                       0,
                       firstOf(values, low, order),
                       firstOf(values, high, order)};
        bar.swing = std::abs(bar.marginHigh - bar.marginLow);
        bars.push_back(bar);
        swings.push_back(bar.swing);
    }
    for (const std::size_t i : tieOrder(swings, Better::Higher, 1)) {
        result.bars.push_back(bars[i]);
    }
    return result;
}

} // namespace steelyard::scoring
