// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/property.h"
#include "scoring/additive.h"
#include "scoring/stability.h"
#include "scoring/tornado.h"
#include "scoring/values.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

// Intervals of stability, nearest flips and tornado bars against moving the weights and scoring
// again.
namespace steelyard::properties {

namespace {

using scoring::Problem;
using scoring::RandomStream;

constexpr double kRounding = 1e-11;

// The scores with one normalised weight at t and the others in their proportions.
std::vector<double> scoresAt(const Problem &problem, std::size_t criterion, double t)
{
    Problem moved = problem;
    moved.weights = scoring::normalisedWeights(problem.weights);
    const double weight = moved.weights[criterion];
    for (double &other : moved.weights) {
        other *= (1 - t) / (1 - weight);
    }
    moved.weights[criterion] = t;
    return scoring::additive(moved).value().scores;
}

bool feasible(const std::vector<int> &ranks, std::size_t alternative)
{
    return ranks[alternative] > 0;
}

// The winner's score less the best of its feasible rivals'.
double lead(const std::vector<double> &scores, const std::vector<int> &ranks, std::size_t winner)
{
    double rival = -1;
    for (std::size_t a = 0; a < scores.size(); ++a) {
        if (a != winner && feasible(ranks, a)) {
            rival = std::max(rival, scores[a]);
        }
    }
    return scores[winner] - rival;
}

bool hasRival(const std::vector<int> &ranks)
{
    return std::count_if(ranks.begin(), ranks.end(), [](int rank) { return rank > 0; }) > 1;
}

std::string intervalAgrees(const Problem &problem, const scoring::WeightStability &stability,
                           const scoring::WeightInterval &interval, RandomStream &random)
{
    const std::vector<int> &ranks = stability.ranking.ranks;
    const std::size_t winner = *stability.winner;
    const auto at = [&](double t) {
        return lead(scoresAt(problem, interval.criterion, t), ranks, winner);
    };
    const std::string name = "criterion " + std::to_string(interval.criterion) + ", interval " +
                             std::to_string(interval.low) + ".." + std::to_string(interval.high);
    if (!(interval.low <= interval.weight && interval.weight <= interval.high &&
          interval.low >= 0 && interval.high <= 1)) {
        return name + " does not hold the weight";
    }
    const double inside[] = {interval.low, interval.high,
                             between(random, interval.low, interval.high)};
    for (const double t : inside) {
        if (at(t) < -kRounding) {
            return name + ": the winner loses inside, at " + std::to_string(t);
        }
    }
    // Lines that cross do not come back: the winner leads nowhere beyond an end.
    const double below[] = {interval.low * 0.999, interval.low * random.uniform(), 0};
    for (const double t : below) {
        if (interval.low > 0 && at(t) > kRounding) {
            return name + ": the winner leads below, at " + std::to_string(t);
        }
    }
    const double rest = 1 - interval.high;
    const double above[] = {interval.high + rest * 0.001, interval.high + rest * random.uniform(),
                            1};
    for (const double t : above) {
        if (rest > 0 && at(t) > kRounding) {
            return name + ": the winner leads above, at " + std::to_string(t);
        }
    }
    if ((interval.low > 0) != interval.winnerBelow.has_value() ||
        (interval.high < 1) != interval.winnerAbove.has_value()) {
        return name + ": an end without somebody who takes over, or the reverse";
    }
    if (interval.winnerBelow && lead(scoresAt(problem, interval.criterion, interval.low), ranks,
                                     *interval.winnerBelow) < -kRounding) {
        return name + ": who takes over below is not first there";
    }
    if (interval.winnerAbove && lead(scoresAt(problem, interval.criterion, interval.high), ranks,
                                     *interval.winnerAbove) < -kRounding) {
        return name + ": who takes over above is not first there";
    }
    return {};
}

} // namespace

class StabilityProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsAgreeWithBruteForce()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const auto stability = scoring::weightStability(problem);
            if (!stability.value().winner || !hasRival(stability.value().ranking.ranks)) {
                return {};
            }
            for (const scoring::WeightInterval &interval : stability.value().intervals) {
                if (!interval.movable) {
                    continue;
                }
                const std::string wrong =
                    intervalAgrees(problem, stability.value(), interval, random);
                if (!wrong.empty()) {
                    return wrong;
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.bounded = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 4, .unknown = true, .constraints = true}), property);
    }

    void theNearestFlipFlipsAndNothingSmallerDoes()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const auto result = scoring::weightStability(problem);
            const scoring::WeightStability &stability = result.value();
            const std::vector<int> &ranks = stability.ranking.ranks;
            if (!stability.winner || !hasRival(ranks)) {
                return stability.nearest ? "a flip without a rival" : "";
            }
            const auto weights = scoring::normalisedWeights(problem.weights);
            double reach = 2; // how far a single weight may go without flipping
            if (const auto &flip = stability.nearest) {
                const double weight = weights[flip->criterion];
                if (!(std::abs(flip->distance - 2 * std::abs(flip->newWeight - weight)) <
                      kRounding)) {
                    return "a distance that is not that of the flip";
                }
                // Beyond the crossing, away from the weight, the new winner is ahead of the old.
                const double end = flip->newWeight > weight ? 1 : 0;
                const double beyond = flip->newWeight + 0.01 * (end - flip->newWeight);
                const auto scores = scoresAt(problem, flip->criterion, beyond);
                if (flip->newWinner == *stability.winner ||
                    (flip->newWeight != weight &&
                     scores[flip->newWinner] - scores[*stability.winner] < -kRounding)) {
                    return "the nearest flip does not flip";
                }
                reach = std::abs(flip->newWeight - weight);
            }
            for (std::size_t c = 0; c < problem.criteria; ++c) {
                if (!stability.intervals[c].movable) {
                    continue;
                }
                const double near[] = {0.999, -0.999, between(random, -1, 1)};
                for (const double part : near) {
                    const double t = std::clamp(weights[c] + part * reach, 0.0, 1.0);
                    if (lead(scoresAt(problem, c, t), ranks, *stability.winner) < -kRounding) {
                        return "criterion " + std::to_string(c) + " flips at " + std::to_string(t) +
                               ", nearer than the nearest";
                    }
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.bounded = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 4, .unknown = true, .constraints = true}), property);
    }

    void tornadoBarsAreWhatScoringAgainGives()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const double delta = random.uniform();
            const auto tornado = scoring::tornado(problem, delta);
            if (!tornado.ok()) {
                return hasRival(scoring::additive(problem).value().ranks)
                           ? tornado.issues().front().what
                           : "";
            }
            const std::size_t winner = tornado.value().winner;
            const std::size_t second = tornado.value().runnerUp;
            const auto weights = scoring::normalisedWeights(problem.weights);
            for (const scoring::TornadoBar &bar : tornado.value().bars) {
                const double weight = weights[bar.criterion];
                if (weight > 1 - 1e-12) {
                    continue; // alone: there are no proportions to keep
                }
                const auto low = scoresAt(problem, bar.criterion, weight * (1 - delta));
                const auto high =
                    scoresAt(problem, bar.criterion, std::min(1.0, weight * (1 + delta)));
                if (!(std::abs(bar.marginLow - (low[winner] - low[second])) < kRounding &&
                      std::abs(bar.marginHigh - (high[winner] - high[second])) < kRounding &&
                      std::abs(bar.swing - std::abs(bar.marginHigh - bar.marginLow)) < kRounding)) {
                    return "the bar of criterion " + std::to_string(bar.criterion);
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::StabilityProperties)
#include "test_properties_stability.moc"
