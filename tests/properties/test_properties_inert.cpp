// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "test_main.h"

#include <QTest>

#include <cmath>

// A criterion on which all are alike, or that has no weight, changes no ranking.
namespace steelyard::properties {

namespace {

using scoring::Cell;
using scoring::Direction;
using scoring::Problem;
using scoring::RandomStream;

std::vector<Cell> anyColumn(const Problem &problem, RandomStream &random)
{
    std::vector<Cell> column(problem.alternatives);
    for (Cell &cell : column) {
        cell = chance(random, 0.2) ? Cell::missing() : Cell::number(between(random, -9, 9));
    }
    return column;
}

Direction anyDirection(RandomStream &random)
{
    return chance(random, 0.5) ? Direction::Maximise : Direction::Minimise;
}

} // namespace

class InertProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCriterionWithoutWeightChangesNoScore()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            auto preferences = anyPreferences(problem.criteria, random);
            const auto expected = allMethods(problem, preferences);
            preferences.push_back({scoring::PreferenceShape::Linear, -1, -2, 0}); // not looked at
            const Problem wider =
                withCriterion(problem, 0, anyDirection(random), anyColumn(problem, random));
            return differ(expected, allMethods(wider, preferences));
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    void aConstantCriterionChangesNoRank()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            auto preferences = anyPreferences(problem.criteria, random);
            auto expected = allMethods(problem, preferences);
            preferences.push_back(anyPreferences(1, random).front());
            const Direction direction = anyDirection(random);
            const std::vector<Cell> column(problem.alternatives,
                                           Cell::number(between(random, 1, 10)));
            auto got = allMethods(
                withCriterion(problem, between(random, 0.1, 1), direction, column), preferences);
            if (direction == Direction::Minimise) {
                // Turned round a constant may become zero or negative, of which no product is made.
                const auto isProduct = [](const Answer &answer) {
                    return answer.method.starts_with("weighted-product");
                };
                std::erase_if(expected, isProduct);
                std::erase_if(got, isProduct);
            }
            return differ(expected, got, true);
        };
        STEELYARD_HOLDS((Shape{.positive = true, .unknown = true}), property);
    }

    void aCriterionWithoutWeightChangesNoSample()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            auto options = anySmaa(problem, random, 128);
            const auto expected = scoring::smaa(problem, options);
            if (auto *order = std::get_if<scoring::OrdinalWeights>(&options.weights)) {
                const auto place = random.below(static_cast<std::uint32_t>(problem.criteria + 1));
                order->order.insert(order->order.begin() + place, problem.criteria);
            } else if (auto *bounds = std::get_if<scoring::IntervalWeights>(&options.weights)) {
                bounds->bounds.push_back({0.5, 0.75}); // not looked at
            }
            const Problem wider =
                withCriterion(problem, 0, anyDirection(random), anyColumn(problem, random));
            const auto got = scoring::smaa(wider, options);
            if (!got.ok()) {
                return got.issues().front().what;
            }
            for (const std::vector<double> &central : got.value().centralWeights) {
                if (!central.empty() && central.back() != 0) {
                    return "the criterion has a central weight";
                }
            }
            return differ(expected.value().firstCounts, got.value().firstCounts);
        };
        STEELYARD_HOLDS((Shape{.unknown = true, .constraints = true}), property);
    }

    // Without weight information the proportions of the other weights stay uniform, so the shares
    // stay what they are but for the error of the samples (Bernstein's inequality, 1e-12).
    void aConstantCriterionChangesNoShareButForTheError()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            scoring::SmaaOptions options;
            options.samples = 512;
            options.seed = random.next();
            const auto expected = scoring::smaa(problem, options);
            options.seed = random.next();
            const std::vector<Cell> column(problem.alternatives, Cell::number(5));
            const auto got =
                scoring::smaa(withCriterion(problem, 1, anyDirection(random), column), options);
            const double samples = static_cast<double>(options.samples);
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                const double one = expected.value().firstCounts[a] / samples;
                const double other = got.value().firstCounts[a] / samples;
                const double p = (one + other) / 2;
                const double bound = 10 / samples + std::sqrt(100 / (samples * samples) +
                                                              120 * p * (1 - p) / samples);
                if (!(std::abs(one - other) <= bound)) {
                    return "first share " + std::to_string(other) + " instead of " +
                           std::to_string(one);
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.mostAlternatives = 6}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::InertProperties)
#include "test_properties_inert.moc"
