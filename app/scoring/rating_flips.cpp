// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/rating_flips.h"

#include "scoring/additive.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

std::optional<std::size_t> bestExcept(const Ranking &ranking, std::optional<std::size_t> except)
{
    std::optional<std::size_t> best;
    for (std::size_t a = 0; a < ranking.ranks.size(); ++a) {
        if (ranking.ranks[a] > 0 && a != except &&
            (!best || ranking.ranks[a] < ranking.ranks[*best])) {
            best = a;
        }
    }
    return best;
}

} // namespace

Result<std::vector<RatingFlip>> ratingFlips(const Problem &problem)
{
    const auto ranked = additive(problem);
    if (!ranked.ok()) {
        return ranked.issues();
    }
    const Ranking &ranking = ranked.value();
    std::vector<RatingFlip> flips;
    const auto winner = bestExcept(ranking, {});
    const auto runnerUp = winner ? bestExcept(ranking, winner) : std::nullopt;
    if (!runnerUp) {
        return flips;
    }
    const Values values = valuesOf(problem);
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        if (ranking.ranks[a] == 0) {
            continue;
        }
        const std::size_t rival = a == *winner ? *runnerUp : a;
        double size = 0;
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            size +=
                values.weights[c] * std::max(values.sizeAt(*winner, c), values.sizeAt(rival, c));
        }
        const bool level = ranking.ranks[*winner] == ranking.ranks[rival];
        const double lead = level ? 0.0 : ranking.scores[*winner] - ranking.scores[rival];
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const Bounds &scale = values.scales[c];
            if (!(values.weights[c] > 0) || !(scale.low < scale.high)) {
                continue;
            }
            const double step = lead / values.weights[c];
            const double change = a == *winner ? -step : step;
            const double value = values.at(a, c) + change;
            // Divided by a small weight, what rounding left of the lead grows.
            const double scaled = size / values.weights[c];
            const bool onScale = a == *winner
                                     ? exceeds(value, 0, scaled) && !exceeds(value, 1, scaled)
                                     : !exceeds(0, value, scaled) && exceeds(1, value, scaled);
            if (!onScale) {
                continue;
            }
            const double inside = std::clamp(value, 0.0, 1.0);
            const double part = problem.directions[c] == Direction::Maximise ? inside : 1 - inside;
            flips.push_back({a, c, plausibleRating(problem, a, c),
                             scale.low * (1 - part) + scale.high * part, change, rival});
        }
    }
    std::vector<double> changes;
    changes.reserve(flips.size());
    for (const RatingFlip &flip : flips) {
        changes.push_back(std::abs(flip.valueChange));
    }
    std::vector<RatingFlip> sorted;
    for (const std::size_t i : tieOrder(changes, Better::Lower, 1)) {
        sorted.push_back(flips[i]);
    }
    return sorted;
}

} // namespace steelyard::scoring
