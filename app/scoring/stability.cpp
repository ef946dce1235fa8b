// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/stability.h"

#include "scoring/additive.h"
#include "scoring/values.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

// The winner's lead over one rival as a straight line of the moving weight: `rest` at t = 0, where
// only the other criteria count, `own` at t = 1, where only this one does.
struct LeadLine
{
    double rest = 0;
    double own = 0;

    [[nodiscard]] double root() const { return rest / (rest - own); }
    // The rate at which the rival gains as t leaves the root.
    [[nodiscard]] double slope() const { return own - rest; }
};

LeadLine leadLine(const Values &values, std::size_t winner, std::size_t rival,
                  std::size_t criterion)
{
    double others = 0;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        others += c == criterion ? 0.0 : values.weights[c];
    }
    double size = 0;
    double ofWinner = 0;
    double ofRival = 0;
    for (std::size_t c = 0; c < values.criteria; ++c) {
        if (c != criterion) {
            ofWinner += values.weights[c] / others * values.at(winner, c);
            ofRival += values.weights[c] / others * values.at(rival, c);
        }
        size = std::max({size, values.sizeAt(winner, c), values.sizeAt(rival, c)});
    }
    // Scores that would share a rank must not become a crossing.
    const auto lead = [&](double a, double b) { return tied(a, b, size) ? 0.0 : a - b; };
    return {lead(ofWinner, ofRival),
            lead(values.at(winner, criterion), values.at(rival, criterion))};
}

WeightInterval intervalOf(const Values &values, const Ranking &ranking, std::size_t winner,
                          std::size_t criterion)
{
    WeightInterval interval;
    interval.criterion = criterion;
    interval.weight = values.weights[criterion];
    std::size_t active = 0;
    for (const double weight : values.weights) {
        active += weight > 0 ? 1 : 0;
    }
    if (active == 1 && values.weights[criterion] > 0) {
        interval.movable = false;
        return interval;
    }
    double lowSlope = 0;
    double highSlope = 0;
    for (std::size_t rival = 0; rival < values.alternatives; ++rival) {
        if (rival == winner || ranking.ranks[rival] == 0) {
            continue;
        }
        const LeadLine line = leadLine(values, winner, rival, criterion);
        if (line.own < 0) {
            // A tie within rounding may cross on the wrong side of the current weight.
            const double root =
                line.rest > 0 ? std::max(line.root(), interval.weight) : interval.weight;
            const bool steeper =
                tied(root, interval.high, 1) && exceeds(highSlope, line.slope(), 1);
            const bool nearer = exceeds(interval.high, root, 1);
            interval.high = std::min(interval.high, root);
            if (nearer || steeper) {
                highSlope = line.slope();
                interval.winnerAbove = rival;
            }
        }
        if (line.rest < 0) {
            const double root =
                line.own > 0 ? std::min(line.root(), interval.weight) : interval.weight;
            const bool steeper = tied(root, interval.low, 1) && exceeds(line.slope(), lowSlope, 1);
            const bool nearer = exceeds(root, interval.low, 1);
            interval.low = std::max(interval.low, root);
            if (nearer || steeper) {
                lowSlope = line.slope();
                interval.winnerBelow = rival;
            }
        }
    }
    return interval;
}

std::optional<WeightFlip> nearestFlip(const std::vector<WeightInterval> &intervals)
{
    std::optional<WeightFlip> nearest;
    const auto consider = [&](const WeightInterval &interval, double end,
                              const std::optional<std::size_t> &newWinner) {
        const double distance = 2 * std::abs(end - interval.weight);
        if (newWinner && (!nearest || exceeds(nearest->distance, distance, 1))) {
            nearest = WeightFlip{interval.criterion, end, distance, *newWinner};
        }
    };
    for (const WeightInterval &interval : intervals) {
        consider(interval, interval.low, interval.winnerBelow);
        consider(interval, interval.high, interval.winnerAbove);
    }
    return nearest;
}

} // namespace

Result<WeightStability> weightStability(const Problem &problem)
{
    auto ranking = additive(problem);
    if (!ranking.ok()) {
        return ranking.issues();
    }
    WeightStability result;
    result.ranking = std::move(ranking).value();
    const auto first = std::find(result.ranking.ranks.begin(), result.ranking.ranks.end(), 1);
    const Values values = valuesOf(problem);
    if (first == result.ranking.ranks.end()) {
        for (std::size_t c = 0; c < values.criteria; ++c) {
            WeightInterval interval;
            interval.criterion = c;
            interval.weight = values.weights[c];
            result.intervals.push_back(interval);
        }
        return result;
    }
    result.winner = static_cast<std::size_t>(first - result.ranking.ranks.begin());
    for (std::size_t c = 0; c < values.criteria; ++c) {
        result.intervals.push_back(intervalOf(values, result.ranking, *result.winner, c));
    }
    result.nearest = nearestFlip(result.intervals);
    return result;
}

} // namespace steelyard::scoring
