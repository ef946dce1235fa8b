// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/additive.h"
#include "test_main.h"

#include <QTest>

#include <cmath>

// An unknown rating is somewhere on its scale: never the best it could be, and never zero.
namespace steelyard::properties {

namespace {

using scoring::Cell;
using scoring::Direction;
using scoring::Problem;
using scoring::RandomStream;

constexpr double kRounding = 1e-12;

// The problem with the unknown ratings of one alternative at the good or the bad end of the scale.
Problem atEnd(Problem problem, std::size_t alternative, bool good)
{
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        Cell &cell = problem.cells[alternative * problem.criteria + c];
        if (cell.unknown) {
            const bool high = good == (problem.directions[c] == Direction::Maximise);
            cell = Cell::number(high ? problem.bounds[c]->high : problem.bounds[c]->low);
        }
    }
    return problem;
}

// The share of the weight on which the alternative is unknown.
double unknownWeight(const Problem &problem, std::size_t alternative)
{
    const auto weights = scoring::normalisedWeights(problem.weights);
    double sum = 0;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        sum += problem.cell(alternative, c).unknown ? weights[c] : 0;
    }
    return sum;
}

} // namespace

class UnknownProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScoreLiesBetweenWorstAndBest()
    {
        const auto property = [](const Problem &problem, RandomStream &) -> std::string {
            const auto got = scoring::additive(problem);
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                const double score = got.value().scores[a];
                const double best = scoring::additive(atEnd(problem, a, true)).value().scores[a];
                const double worst = scoring::additive(atEnd(problem, a, false)).value().scores[a];
                const double half = unknownWeight(problem, a) / 2;
                if (!(std::abs(best - score - half) < kRounding &&
                      std::abs(score - worst - half) < kRounding)) {
                    return "alternative " + std::to_string(a) + " is not half way";
                }
                if (!(std::abs(got.value().high[a] - best) < kRounding &&
                      std::abs(got.value().low[a] - worst) < kRounding)) {
                    return "alternative " + std::to_string(a) + ": low and high are not the ends";
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.bounded = true, .unknown = true}), property);
    }

    // Against the best there is it never wins, and against the worst it never loses, in any sample.
    void itBeatsNothingButTheWorstForCertain()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            Problem three = problem;
            three.alternatives = 3;
            three.weights.assign(problem.criteria, 1.0);
            three.cells.assign(3 * problem.criteria, Cell::missing());
            for (std::size_t c = 0; c < problem.criteria; ++c) {
                const bool more = problem.directions[c] == Direction::Maximise;
                const scoring::Bounds scale = *problem.bounds[c];
                three.cells[c] = Cell::number(more ? scale.high : scale.low);
                three.cells[problem.criteria + c] = Cell::number(more ? scale.low : scale.high);
            }
            auto options = anySmaa(three, random, 64);
            options.sampleRatings = true;
            const auto result = scoring::smaa(three, options);
            const std::vector<int> middle = scoring::additive(three).value().ranks;
            return result.value().rankAcceptability[2][1].value == 1 &&
                           middle == std::vector<int>{1, 3, 2}
                       ? ""
                       : "the unknown alternative is not second";
        };
        STEELYARD_HOLDS((Shape{.bounded = true}), property);
    }

    void everyMethodGivesANumberOrRefuses()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            for (const Answer &answer :
                 allMethods(problem, anyPreferences(problem.criteria, random))) {
                for (const double score : answer.scores) {
                    if (!std::isfinite(score)) {
                        return answer.method + " gives no number";
                    }
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.unknown = true}), property);
    }

    // The methods that do not carry intervals read an unknown rating as the middle of its scale.
    void theMiddleIsWhatOtherMethodsRead()
    {
        const auto property = [](const Problem &problem, RandomStream &random) {
            const auto preferences = anyPreferences(problem.criteria, random);
            Problem middle = problem;
            for (std::size_t c = 0; c < problem.criteria; ++c) {
                for (std::size_t a = 0; a < problem.alternatives; ++a) {
                    Cell &cell = middle.cells[a * problem.criteria + c];
                    const scoring::Bounds scale = *problem.bounds[c];
                    cell = cell.unknown ? Cell::number((scale.low + scale.high) / 2) : cell;
                }
            }
            return differ(allMethods(middle, preferences), allMethods(problem, preferences));
        };
        STEELYARD_HOLDS((Shape{.positive = true, .bounded = true, .unknown = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::UnknownProperties)
#include "test_properties_unknown.moc"
