// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/additive.h"
#include "scoring/constraints.h"
#include "scoring/contribution.h"
#include "scoring/dominance.h"
#include "scoring/exact_acceptability.h"
#include "scoring/group.h"
#include "scoring/rating_flips.h"
#include "scoring/stability.h"
#include "scoring/tornado.h"
#include "scoring/vikor.h"
#include "test_main.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <sstream>

// Rounding never decides: decimals whose last bits are changed, as adding them up in another order
// would, give the same answers everywhere.
namespace steelyard::properties {

namespace {

using scoring::Cell;
using scoring::Problem;
using scoring::RandomStream;

double nudged(double number, RandomStream &random)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const std::uint32_t steps = random.below(4);
    const double towards = chance(random, 0.5) ? kInfinity : -kInfinity;
    for (std::uint32_t i = 0; i < steps && number != 0; ++i) {
        number = std::nextafter(number, towards);
    }
    return number;
}

// Tenths: numbers of which binary has none but the halves.
Problem inTenths(Problem problem)
{
    const auto tenths = [](double number) { return std::round(number) / 10; };
    for (Cell &cell : problem.cells) {
        cell = {tenths(cell.low), tenths(cell.value), tenths(cell.high), cell.unknown};
    }
    for (auto &bounds : problem.bounds) {
        if (bounds) {
            bounds = scoring::Bounds{bounds->low / 10, bounds->high / 10};
        }
    }
    for (scoring::Constraint &constraint : problem.constraints) {
        constraint.value = tenths(constraint.value);
    }
    for (double &weight : problem.weights) {
        weight = std::ceil(weight) / 10;
    }
    return problem;
}

Problem nudged(Problem problem, RandomStream &random)
{
    for (Cell &cell : problem.cells) {
        if (cell.low == cell.high) {
            cell = cell.unknown ? cell : Cell::number(nudged(cell.value, random));
        } else {
            cell = Cell::interval(nudged(cell.low, random), nudged(cell.value, random),
                                  nudged(cell.high, random));
        }
    }
    for (auto &bounds : problem.bounds) {
        if (bounds) {
            bounds = scoring::Bounds{nudged(bounds->low, random), nudged(bounds->high, random)};
        }
    }
    for (scoring::Constraint &constraint : problem.constraints) {
        constraint.value = nudged(constraint.value, random);
    }
    for (double &weight : problem.weights) {
        weight = nudged(weight, random);
    }
    return problem;
}

std::vector<scoring::Preference> preferencesInTenths(std::size_t criteria, RandomStream &random)
{
    std::vector<scoring::Preference> preferences(criteria);
    for (scoring::Preference &preference : preferences) {
        preference.shape = static_cast<scoring::PreferenceShape>(random.below(6));
        preference.q = random.below(6) / 10.0;
        preference.p = preference.q + random.below(5) / 10.0;
        preference.p += preference.shape == scoring::PreferenceShape::VShape ? 0.1 : 0;
        preference.s = 0.3;
    }
    return preferences;
}

std::string text(const std::optional<std::size_t> &number)
{
    return number ? std::to_string(*number) : "-";
}

template <class Numbers>
void list(std::ostream &out, const char *name, const Numbers &numbers)
{
    out << name;
    for (const auto &number : numbers) {
        out << ' ' << number;
    }
    out << '\n';
}

// Everything about the problem that is not a matter of degree.
std::string decided(const Problem &problem)
{
    std::ostringstream out;
    const auto feasible = scoring::feasibility(problem);
    if (!feasible.ok()) {
        return "refused: " + feasible.issues().front().what;
    }
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        list(out, "failed", feasible.value().failed[a]);
        list(out, "undecided", feasible.value().undecided[a]);
    }
    for (const scoring::DominancePair &pair : scoring::dominancePairs(problem).value()) {
        out << pair.better << " dominates " << pair.worse << ' ' << pair.strict << '\n';
    }
    list(out, "front", scoring::dominance(problem).value().paretoFront);
    for (const scoring::Note &note : scoring::notes(problem)) {
        out << "note " << static_cast<int>(note.code) << ' ' << text(note.alternative) << ' '
            << text(note.criterion) << ' ' << text(note.other) << '\n';
    }
    const auto vikor = scoring::vikor(problem);
    list(out, "compromise", vikor.value().compromise);
    out << vikor.value().advantage << vikor.value().stability << '\n';
    const auto stability = scoring::weightStability(problem);
    for (const scoring::WeightInterval &interval : stability.value().intervals) {
        out << "interval " << interval.movable << ' ' << text(interval.winnerBelow) << ' '
            << text(interval.winnerAbove) << '\n';
    }
    if (const auto &nearest = stability.value().nearest) {
        out << "nearest " << nearest->criterion << ' ' << nearest->newWinner << '\n';
    }
    for (const scoring::RatingFlip &flip : scoring::ratingFlips(problem).value()) {
        out << "flip " << flip.alternative << ' ' << flip.criterion << ' ' << flip.newWinner
            << '\n';
    }
    if (const auto tornado = scoring::tornado(problem); tornado.ok()) {
        for (const scoring::TornadoBar &bar : tornado.value().bars) {
            out << "bar " << bar.criterion << ' ' << bar.winnerLow << ' ' << bar.winnerHigh << '\n';
        }
    }
    const auto explanations = scoring::explainAll(problem);
    for (const scoring::Explanation &why : explanations.value()) {
        out << "reasons of " << why.alternative << ':';
        for (const scoring::Contribution &one : why.reasonsFor) {
            out << " +" << one.criterion;
        }
        for (const scoring::Contribution &one : why.reasonsAgainst) {
            out << " -" << one.criterion;
        }
        out << '\n';
    }
    return out.str();
}

} // namespace

class RoundingProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMethodRanksAlike()
    {
        const auto property = [](const Problem &drawn, RandomStream &random) {
            const Problem problem = inTenths(drawn);
            const auto preferences = preferencesInTenths(problem.criteria, random);
            auto other = preferences;
            for (scoring::Preference &preference : other) {
                preference.q = nudged(preference.q, random);
                preference.p = nudged(preference.p, random);
            }
            return differ(allMethods(problem, preferences),
                          allMethods(nudged(problem, random), other));
        };
        STEELYARD_HOLDS((Shape{.positive = true, .unknown = true, .constraints = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 2, .negative = true}), property);
    }

    void everyDecisionIsAlike()
    {
        const auto property = [](const Problem &drawn, RandomStream &random) -> std::string {
            const Problem problem = inTenths(drawn);
            const std::string expected = decided(problem);
            const std::string got = decided(nudged(problem, random));
            return expected == got ? "" : "decided\n" + expected + "and\n" + got;
        };
        STEELYARD_HOLDS(
            (Shape{.ranges = true, .unknown = true, .constraints = true, .zeroWeights = true}),
            property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 3, .constraints = true}), property);
    }

    void everySampleIsAlike()
    {
        const auto property = [](const Problem &drawn, RandomStream &random) -> std::string {
            const Problem problem = inTenths(drawn);
            const auto options = anySmaa(problem, random, 128);
            const Problem other = nudged(problem, random);
            const auto expected = scoring::smaa(problem, options);
            const auto got = scoring::smaa(other, options);
            if (!expected.ok() || !got.ok()) {
                return "refused";
            }
            const std::string wrong = differ(expected.value().firstCounts, got.value().firstCounts);
            if (!wrong.empty() || problem.alternatives < 2) {
                return wrong;
            }
            const double one = scoring::exactAhead(problem, 0, 1).value();
            const double same = scoring::exactAhead(other, 0, 1).value();
            return std::abs(one - same) < 1e-9 ? "" : "another exact share";
        };
        STEELYARD_HOLDS((Shape{.constraints = true}), property);
    }

    void majoritiesAreAlike()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            scoring::JudgeRanks judges{problem.criteria, problem.alternatives, {}};
            for (std::size_t i = 0; i < problem.cells.size(); ++i) {
                judges.ranks.push_back((1 + random.below(7)) / 10.0);
            }
            const auto expected = scoring::groupRanking(judges).value();
            for (double &rank : judges.ranks) {
                rank = nudged(rank, random);
            }
            const auto got = scoring::groupRanking(judges).value();
            if (expected.copeland != got.copeland || expected.bordaRanks != got.bordaRanks ||
                expected.condorcetWinner != got.condorcetWinner || expected.cycle != got.cycle) {
                return "another majority";
            }
            if (expected.kendallW.has_value() != got.kendallW.has_value() ||
                std::abs(expected.kendallW.value_or(0) - got.kendallW.value_or(0)) > 1e-9) {
                return "another concordance";
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::RoundingProperties)
#include "test_properties_rounding.moc"
