// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/weight_sampling.h"

#include "scoring/exp2.h"

#include <algorithm>

namespace steelyard::scoring {

namespace {

constexpr int kAttempts = 200;
constexpr std::size_t kStepsPerWeight = 40;

// The point between all lows and all highs that sums to 1.
void feasiblePoint(std::span<const Bounds> bounds, std::span<double> weights)
{
    double low = 0;
    double room = 0;
    for (const Bounds &bound : bounds) {
        low += bound.low;
        room += bound.high - bound.low;
    }
    const double part = room > 0 ? std::clamp((1 - low) / room, 0.0, 1.0) : 0.0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        weights[c] = bounds[c].low + part * (bounds[c].high - bounds[c].low);
    }
}

// Splits the sum of two random weights anew, uniformly within their bounds.
void gibbsStep(RandomStream &random, std::span<const Bounds> bounds, std::span<double> weights)
{
    const auto n = static_cast<std::uint32_t>(weights.size());
    const std::size_t i = random.below(n);
    std::size_t j = random.below(n - 1);
    j += j >= i ? 1 : 0;
    const double sum = weights[i] + weights[j];
    const double low = std::max(bounds[i].low, sum - bounds[j].high);
    const double high = std::min(bounds[i].high, sum - bounds[j].low);
    if (high > low) {
        weights[i] = low + random.uniform() * (high - low);
        weights[j] = sum - weights[i];
    }
}

} // namespace

void drawUniformWeights(RandomStream &random, std::span<double> weights)
{
    if (weights.empty()) {
        return;
    }
    for (std::size_t c = 0; c + 1 < weights.size(); ++c) {
        weights[c] = random.uniform();
    }
    weights.back() = 1;
    std::sort(weights.begin(), weights.end() - 1);
    for (std::size_t c = weights.size() - 1; c > 0; --c) {
        weights[c] -= weights[c - 1];
    }
}

void drawIntervalWeights(RandomStream &random, std::span<const Bounds> bounds,
                         std::span<double> weights)
{
    double low = 0;
    for (const Bounds &bound : bounds) {
        low += bound.low;
    }
    const double room = std::max(0.0, 1 - low);
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        drawUniformWeights(random, weights);
        bool inside = true;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            weights[c] = bounds[c].low + room * weights[c];
            inside = inside && weights[c] <= bounds[c].high;
        }
        if (inside) {
            return;
        }
    }
    feasiblePoint(bounds, weights);
    for (std::size_t step = 0; weights.size() > 1 && step < kStepsPerWeight * weights.size();
         ++step) {
        gibbsStep(random, bounds, weights);
    }
}

double portableExp2(double x)
{
    return detail::exp2(x);
}

} // namespace steelyard::scoring
