// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/constraints.h"
#include "scoring/promethee.h"
#include "scoring/ranking.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>

// What equals a threshold in decimal does not exceed it in binary, whatever the unit and the
// direction: decimals are drawn as whole numbers, judged exactly, and given to the library as
// doubles.
namespace steelyard::properties {

namespace {

using scoring::Cell;
using scoring::Direction;
using scoring::Preference;
using scoring::PreferenceShape;
using scoring::Problem;
using scoring::RandomStream;

// The double nearest to the decimal number x 10^exponent, as reading its digits gives it.
double decimal(long number, int exponent)
{
    double power = 1;
    for (int i = 0; i < std::abs(exponent); ++i) {
        power *= 10;
    }
    const auto whole = static_cast<double>(number);
    return exponent < 0 ? whole / power : whole * power;
}

// A column in whole numbers; its ratings have the unit 10^exponent.
struct Column
{
    std::vector<long> ratings;
    Preference preference; // the shape only
    long q = 0;
    long p = 0;
    long s = 0;
};

Column anyColumn(std::size_t alternatives, RandomStream &random)
{
    constexpr std::array<long, 4> kOffsets{0, 0, 1000, 123456};
    Column column;
    const long offset = kOffsets[random.below(4)];
    for (std::size_t a = 0; a < alternatives; ++a) {
        column.ratings.push_back(offset + random.below(60));
    }
    column.preference.shape = static_cast<PreferenceShape>(random.below(6));
    column.q = random.below(20);
    column.p = column.q + random.below(20);
    column.p += column.preference.shape == PreferenceShape::VShape ? 1 : 0;
    column.s = 1 + random.below(20);
    return column;
}

double preferenceOf(const Column &column, long d)
{
    if (d <= 0) {
        return 0;
    }
    switch (column.preference.shape) {
    case PreferenceShape::Usual:
        return 1;
    case PreferenceShape::UShape:
        return d > column.q ? 1 : 0;
    case PreferenceShape::VShape:
        return d > column.p ? 1 : static_cast<double>(d) / static_cast<double>(column.p);
    case PreferenceShape::Level:
        return d > column.p ? 1 : d > column.q ? 0.5 : 0;
    case PreferenceShape::Linear:
        return d > column.p ? 1
               : d > column.q
                   ? static_cast<double>(d - column.q) / static_cast<double>(column.p - column.q)
                   : 0;
    case PreferenceShape::Gaussian: {
        const double ratio = static_cast<double>(d) / static_cast<double>(column.s);
        return 1 - std::exp(-ratio * ratio / 2);
    }
    }
    return 0;
}

std::vector<double> exactFlows(const std::vector<Column> &columns,
                               const std::vector<double> &weights, std::size_t alternatives)
{
    std::vector<double> flows(alternatives, 0.0);
    for (std::size_t a = 0; a < alternatives; ++a) {
        for (std::size_t b = 0; b < alternatives; ++b) {
            for (std::size_t c = 0; c < columns.size(); ++c) {
                const long d = columns[c].ratings[a] - columns[c].ratings[b];
                flows[a] += weights[c] *
                            (preferenceOf(columns[c], d) - preferenceOf(columns[c], -d)) /
                            static_cast<double>(std::max<std::size_t>(1, alternatives - 1));
            }
        }
    }
    return flows;
}

bool meetsExactly(long rating, scoring::Comparison op, long value)
{
    switch (op) {
    case scoring::Comparison::AtMost:
        return rating <= value;
    case scoring::Comparison::AtLeast:
        return rating >= value;
    case scoring::Comparison::LessThan:
        return rating < value;
    case scoring::Comparison::MoreThan:
        return rating > value;
    case scoring::Comparison::Equal:
        return rating == value;
    case scoring::Comparison::NotEqual:
        return rating != value;
    }
    return false;
}

} // namespace

class ThresholdsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flowsAreThoseOfTheDecimalsInEveryUnitAndDirection()
    {
        const auto property = [](const Problem &shape, RandomStream &random) -> std::string {
            const std::size_t n = shape.alternatives;
            std::vector<Column> columns;
            for (std::size_t c = 0; c < shape.criteria; ++c) {
                columns.push_back(anyColumn(n, random));
            }
            const auto flows = exactFlows(columns, scoring::normalisedWeights(shape.weights), n);
            const auto ranks = scoring::competitionRanks(flows, scoring::Better::Higher, 1);
            Problem problem = shape;
            problem.bounds.clear();
            std::vector<Preference> preferences;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                const int exponent = static_cast<int>(random.below(13)) - 6;
                const long sign = problem.directions[c] == Direction::Maximise ? 1 : -1;
                for (std::size_t a = 0; a < n; ++a) {
                    problem.cells[a * shape.criteria + c] =
                        Cell::number(decimal(sign * columns[c].ratings[a], exponent));
                }
                preferences.push_back({columns[c].preference.shape, decimal(columns[c].q, exponent),
                                       decimal(columns[c].p, exponent),
                                       decimal(columns[c].s, exponent)});
            }
            const auto got = scoring::promethee(problem, preferences);
            if (!got.ok()) {
                return got.issues().front().what;
            }
            const std::string wrong = differ(flows, got.value().ranking.scores);
            return wrong.empty() ? differ(ranks, got.value().ranking.ranks) : wrong;
        };
        STEELYARD_HOLDS((Shape{.leastAlternatives = 2}), property);
        STEELYARD_HOLDS((Shape{.leastAlternatives = 2, .mostCriteria = 2}), property);
    }

    // The constraint's value is a sum, such as 0.1 + 0.2, as a program would compute it.
    void constraintsHoldForTheDecimalsInEveryUnit()
    {
        const auto property = [](const Problem &shape, RandomStream &random) -> std::string {
            Problem problem = shape;
            problem.bounds.clear();
            problem.constraints.clear();
            const int exponent = static_cast<int>(random.below(13)) - 6;
            const long sign = chance(random, 0.5) ? 1 : -1;
            std::vector<long> ratings;
            for (Cell &cell : problem.cells) {
                ratings.push_back(sign * static_cast<long>(1 + random.below(20)));
                cell = Cell::number(decimal(ratings.back(), exponent));
            }
            const long one = sign * static_cast<long>(1 + random.below(9));
            const long other = sign * static_cast<long>(1 + random.below(9));
            const auto op = static_cast<scoring::Comparison>(random.below(6));
            problem.constraints = {{0, op, decimal(one, exponent) + decimal(other, exponent)}};
            const auto got = scoring::feasibility(problem);
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                const bool meets = meetsExactly(ratings[a * problem.criteria], op, one + other);
                if (got.value().failed[a].empty() != meets) {
                    return "alternative " + std::to_string(a) +
                           (meets ? " fails the constraint" : " passes the constraint");
                }
                if (!got.value().undecided[a].empty()) {
                    return "a plain number is undecided";
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.mostCriteria = 2}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::ThresholdsProperties)
#include "test_properties_thresholds.moc"
