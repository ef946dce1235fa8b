// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "test_main.h"

#include <QTest>

#include <cmath>
#include <numeric>

// Rank acceptability is a table of shares that add up.
namespace steelyard::properties {

namespace {

using scoring::Problem;
using scoring::RandomStream;
using scoring::Share;
using scoring::SmaaResult;

constexpr double kRounding = 1e-9;

bool differs(double a, double b)
{
    return !(std::abs(a - b) <= kRounding);
}

bool isShare(const Share &share)
{
    return share.low >= 0 && share.low <= share.value + kRounding &&
           share.value <= share.high + kRounding && share.high <= 1 && share.halfWidth >= 0;
}

// Rows sum to what is not excluded, columns to 1 as far as there are that many left.
std::string addUp(const SmaaResult &result, bool someExcluded)
{
    const std::size_t n = result.rankAcceptability.size();
    std::vector<double> columns(n, 0.0);
    for (std::size_t a = 0; a < n; ++a) {
        double row = 0;
        for (std::size_t rank = 0; rank < n; ++rank) {
            if (!isShare(result.rankAcceptability[a][rank])) {
                return "a share outside its interval";
            }
            row += result.rankAcceptability[a][rank].value;
            columns[rank] += result.rankAcceptability[a][rank].value;
        }
        if (differs(row, 1 - result.excludedShare[a].value)) {
            return "row " + std::to_string(a) + " sums to " + std::to_string(row);
        }
    }
    for (std::size_t rank = 0; rank < n && !someExcluded; ++rank) {
        if (differs(columns[rank], 1)) {
            return "column " + std::to_string(rank) + " sums to " + std::to_string(columns[rank]);
        }
    }
    if (differs(columns[0], 1 - result.noneFeasible.value)) {
        return "the first places do not add up";
    }
    const double firsts =
        std::accumulate(result.firstCounts.begin(), result.firstCounts.end(), 0.0);
    const double samples = static_cast<double>(result.samples);
    return differs(firsts / samples, columns[0]) ? "the first counts do not add up" : "";
}

std::string pairsAndCentralWeights(const SmaaResult &result)
{
    const std::size_t n = result.pairwiseWinning.size();
    for (std::size_t a = 0; a < n; ++a) {
        if (result.pairwiseWinning[a][a].value != 0) {
            return "an alternative ahead of itself";
        }
        for (std::size_t b = 0; b < a; ++b) {
            if (result.pairwiseWinning[a][b].value + result.pairwiseWinning[b][a].value >
                1 + kRounding) {
                return "two alternatives ahead of each other";
            }
        }
        const std::vector<double> &central = result.centralWeights[a];
        if (central.empty() != (result.firstCounts[a] == 0)) {
            return "central weights without a win, or none with one";
        }
        if (!central.empty() && differs(std::accumulate(central.begin(), central.end(), 0.0), 1)) {
            return "central weights that do not sum to 1";
        }
        if (result.confidence[a].has_value() == central.empty()) {
            return "a confidence factor without central weights, or none with them";
        }
    }
    return {};
}

std::string complete(const Problem &problem, RandomStream &random)
{
    auto options = anySmaa(problem, random, 1 + random.below(200));
    options.sampleRatings = chance(random, 0.5);
    const auto result = scoring::smaa(problem, options);
    if (!result.ok()) {
        return result.issues().front().what;
    }
    const std::string wrong = addUp(result.value(), !problem.constraints.empty());
    return wrong.empty() ? pairsAndCentralWeights(result.value()) : wrong;
}

} // namespace

class AcceptabilityProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndColumnsSumToOne()
    {
        STEELYARD_HOLDS((Shape{.ranges = true, .unknown = true}), complete);
        STEELYARD_HOLDS((Shape{.mostCriteria = 2}), complete); // more ties
    }

    void withConstraintsRowsSumToWhatIsLeft()
    {
        STEELYARD_HOLDS((Shape{.ranges = true, .unknown = true, .constraints = true}), complete);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::AcceptabilityProperties)
#include "test_properties_acceptability.moc"
