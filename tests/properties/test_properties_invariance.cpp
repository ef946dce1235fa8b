// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/additive.h"
#include "test_main.h"

#include <QTest>

#include <cmath>

// What must not matter: the unit of the weights, the order of the table, a second copy of an
// alternative, and whether less is better or more of the negative.
namespace steelyard::properties {

namespace {

using scoring::Bounds;
using scoring::Cell;
using scoring::Direction;
using scoring::Problem;
using scoring::RandomStream;

// Shares of two independent runs of SMAA agree: the difference of two binomial counts of this many
// samples stays within the bound with a chance of 1 - 1e-12 or so (Bernstein's inequality).
std::string differAsSamples(const scoring::SmaaResult &expected, const scoring::SmaaResult &got,
                            const std::vector<std::size_t> &place)
{
    const double samples = static_cast<double>(expected.samples);
    for (std::size_t a = 0; a < place.size(); ++a) {
        for (std::size_t rank = 0; rank < place.size(); ++rank) {
            const double one = expected.rankAcceptability[place[a]][rank].value;
            const double other = got.rankAcceptability[a][rank].value;
            const double p = (one + other) / 2;
            const double bound =
                10 / samples + std::sqrt(100 / (samples * samples) + 120 * p * (1 - p) / samples);
            if (!(std::abs(one - other) <= bound)) {
                return "alternative " + std::to_string(a) + ", rank " + std::to_string(rank + 1) +
                       ": share " + std::to_string(other) + " instead of " + std::to_string(one);
            }
        }
    }
    return {};
}

// The problem with every criterion turned round.
Problem negated(const Problem &problem)
{
    Problem result = problem;
    for (Cell &cell : result.cells) {
        cell = cell.unknown ? cell : Cell::interval(-cell.high, -cell.value, -cell.low);
    }
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        result.directions[c] = problem.directions[c] == Direction::Maximise ? Direction::Minimise
                                                                            : Direction::Maximise;
        if (result.bounds[c]) {
            result.bounds[c] = Bounds{-problem.bounds[c]->high, -problem.bounds[c]->low};
        }
    }
    return result;
}

} // namespace

class InvarianceProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitOfTheWeightsDoesNotMatter()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto preferences = anyPreferences(problem.criteria, random);
            Problem scaled = problem;
            const double factor = std::pow(10.0, between(random, -6, 6));
            for (double &weight : scaled.weights) {
                weight *= factor;
            }
            return differ(allMethods(problem, preferences), allMethods(scaled, preferences));
        };
        STEELYARD_HOLDS((Shape{.positive = true, .unknown = true, .constraints = true}), property);
    }

    void theOrderOfTheAlternativesDoesNotMatter()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto preferences = anyPreferences(problem.criteria, random);
            const auto order = permutation(problem.alternatives, random);
            auto expected = allMethods(problem, preferences);
            for (Answer &answer : expected) {
                const Answer before = answer;
                for (std::size_t a = 0; a < answer.scores.size(); ++a) {
                    answer.scores[a] = before.scores[order[a]];
                    answer.ranks[a] = before.ranks[order[a]];
                }
            }
            return differ(expected, allMethods(reorderAlternatives(problem, order), preferences));
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    void theOrderOfTheCriteriaDoesNotMatter()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto preferences = anyPreferences(problem.criteria, random);
            const auto order = permutation(problem.criteria, random);
            auto moved = preferences;
            for (std::size_t c = 0; c < order.size(); ++c) {
                moved[c] = preferences[order[c]];
            }
            return differ(allMethods(problem, preferences),
                          allMethods(reorderCriteria(problem, order), moved));
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    void samplesDoNotDependOnTheOrderOfTheAlternatives()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const auto order = permutation(problem.alternatives, random);
            const auto options = anySmaa(problem, random, 128);
            const auto expected = scoring::smaa(problem, options);
            const auto got = scoring::smaa(reorderAlternatives(problem, order), options);
            for (std::size_t a = 0; a < order.size(); ++a) {
                for (std::size_t rank = 0; rank < order.size(); ++rank) {
                    const double one = expected.value().rankAcceptability[order[a]][rank].value;
                    const double other = got.value().rankAcceptability[a][rank].value;
                    if (!(std::abs(one - other) < 1e-12)) {
                        return "another share of a rank";
                    }
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    void samplesDoNotDependOnTheOrderOfTheCriteria()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto order = permutation(problem.criteria, random);
            const auto alternatives = permutation(problem.alternatives, random);
            scoring::SmaaOptions options;
            options.samples = 512;
            options.sampleRatings = true;
            options.seed = random.next();
            const auto expected = scoring::smaa(problem, options);
            options.seed = random.next();
            const Problem moved =
                reorderAlternatives(reorderCriteria(problem, order), alternatives);
            return differAsSamples(expected.value(), scoring::smaa(moved, options).value(),
                                   alternatives);
        };
        STEELYARD_HOLDS((Shape{.mostAlternatives = 5, .ranges = true, .unknown = true}), property);
    }

    void aCopyOfAnAlternativeChangesNothing()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const std::size_t original =
                random.below(static_cast<std::uint32_t>(problem.alternatives));
            Problem twice = problem;
            twice.alternatives += 1;
            for (std::size_t c = 0; c < problem.criteria; ++c) {
                twice.cells.push_back(problem.cell(original, c));
            }
            const auto expected = scoring::additive(problem);
            const auto got = scoring::additive(twice);
            auto scores = expected.value().scores;
            scores.push_back(scores[original]);
            auto ranks = expected.value().ranks;
            for (int &rank : ranks) {
                // Behind the two that share a rank there is one more.
                rank +=
                    expected.value().ranks[original] > 0 && rank > expected.value().ranks[original]
                        ? 1
                        : 0;
            }
            ranks.push_back(expected.value().ranks[original]);
            const std::string wrong = differ(scores, got.value().scores, 1e-12);
            return wrong.empty() ? differ(ranks, got.value().ranks) : wrong;
        };
        STEELYARD_HOLDS((Shape{.ranges = true, .unknown = true, .constraints = true}), property);
    }

    void lessIsBetterEqualsMoreOfTheNegative()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const auto preferences = anyPreferences(problem.criteria, random);
            const auto expected = allMethods(problem, preferences);
            const auto got = allMethods(negated(problem), preferences);
            for (std::size_t i = 0; i < expected.size(); ++i) {
                const std::string &method = expected[i].method;
                // Max and Sum are about positive numbers, as is a product.
                if (method.ends_with("max") || method.ends_with("sum") ||
                    method.starts_with("weighted-product")) {
                    if (method != "weighted-sum min-max" && method != "topsis min-max") {
                        continue;
                    }
                }
                // 1 - x / length and -x / length differ by a constant, the same for everybody.
                const bool shifted = method == "weighted-sum vector";
                const std::string wrong =
                    differ(std::vector{expected[i]}, std::vector{got[i]}, shifted);
                if (!wrong.empty()) {
                    return wrong;
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.negative = true, .unknown = true}), property);
    }

    void lessIsBetterEqualsMoreOfTheNegativeInSamples()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto options = anySmaa(problem, random, 128);
            const auto expected = scoring::smaa(problem, options);
            return differ(expected.value().firstCounts,
                          scoring::smaa(negated(problem), options).value().firstCounts, 1e-12);
        };
        STEELYARD_HOLDS((Shape{.negative = true, .unknown = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::InvarianceProperties)
#include "test_properties_invariance.moc"
