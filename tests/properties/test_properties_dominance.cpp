// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/additive.h"
#include "scoring/dominance.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

// A dominated alternative is found, and wins under no weights at all.
namespace steelyard::properties {

namespace {

using scoring::Direction;
using scoring::Problem;
using scoring::RandomStream;

// By the definition, one criterion after another; plain numbers only.
bool dominates(const Problem &problem, std::size_t a, std::size_t b)
{
    bool better = false;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        if (problem.weights[c] == 0) {
            continue;
        }
        const double sign = problem.directions[c] == Direction::Maximise ? 1 : -1;
        const double lead = sign * (problem.cell(a, c).value - problem.cell(b, c).value);
        if (lead < 0) {
            return false;
        }
        better = better || lead > 0;
    }
    return better;
}

} // namespace

class DominanceProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFrontIsWhatTheDefinitionSays()
    {
        const auto property = [](const Problem &problem, RandomStream &) -> std::string {
            std::vector<std::size_t> dominated;
            std::vector<std::size_t> front;
            for (std::size_t b = 0; b < problem.alternatives; ++b) {
                bool found = false;
                for (std::size_t a = 0; a < problem.alternatives; ++a) {
                    found = found || dominates(problem, a, b);
                }
                (found ? dominated : front).push_back(b);
            }
            const auto got = scoring::dominance(problem);
            if (got.value().dominated != dominated || got.value().paretoFront != front) {
                return "another front";
            }
            for (std::size_t b = 0; b < problem.alternatives; ++b) {
                const auto &dominator = got.value().dominator[b];
                if (dominator && !dominates(problem, *dominator, b)) {
                    return "a dominator that does not dominate";
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.mostCriteria = 4}), property);
    }

    void dominatedNeverWins()
    {
        const auto property = [](const Problem &problem, RandomStream &) -> std::string {
            const auto ranking = scoring::additive(problem);
            const auto dominance = scoring::dominance(problem);
            for (const std::size_t a : dominance.value().dominated) {
                if (ranking.value().ranks[a] == 1) {
                    return "dominated alternative " + std::to_string(a) + " wins";
                }
            }
            return {};
        };
        STEELYARD_HOLDS(
            (Shape{.mostCriteria = 4, .bounded = true, .ranges = true, .unknown = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 3}), property);
    }

    void dominatedNeverWinsUnderAnyWeights()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            auto options = anySmaa(problem, random, 128);
            options.sampleRatings = chance(random, 0.5);
            const auto result = scoring::smaa(problem, options);
            const auto dominance = scoring::dominance(problem);
            for (const std::size_t a : dominance.value().dominated) {
                // A weight by chance below a billionth makes a tie, which shares one win.
                if (result.value().firstCounts[a] > 0.5) {
                    return "dominated alternative " + std::to_string(a) + " wins " +
                           std::to_string(result.value().firstCounts[a]) + " samples";
                }
            }
            return {};
        };
        STEELYARD_HOLDS(
            (Shape{.mostCriteria = 4, .bounded = true, .ranges = true, .unknown = true}), property);
        STEELYARD_HOLDS((Shape{.mostCriteria = 3}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::DominanceProperties)
#include "test_properties_dominance.moc"
