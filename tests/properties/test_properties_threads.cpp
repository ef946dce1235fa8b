// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "test_main.h"

#include <QTest>

// The same seed gives the same bits on any number of threads.
namespace steelyard::properties {

namespace {

using scoring::Problem;
using scoring::RandomStream;
using scoring::SmaaResult;

bool sameBits(const SmaaResult &a, const SmaaResult &b)
{
    const std::size_t n = a.firstCounts.size();
    bool same = a.firstCounts == b.firstCounts && a.centralWeights == b.centralWeights &&
                a.samples == b.samples;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k) {
            same = same && a.rankAcceptability[i][k].value == b.rankAcceptability[i][k].value &&
                   a.pairwiseWinning[i][k].value == b.pairwiseWinning[i][k].value;
        }
    }
    if (a.lead && b.lead) {
        same = same && a.lead->q05 == b.lead->q05 && a.lead->q50 == b.lead->q50 &&
               a.lead->q95 == b.lead->q95;
    }
    return same && a.lead.has_value() == b.lead.has_value();
}

} // namespace

class ThreadsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneThreadAndManyCountAlike()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            // Up to three blocks of 1024, the last of them begun.
            auto options = anySmaa(problem, random, 1 + random.below(2500));
            options.sampleRatings = chance(random, 0.5);
            if (problem.alternatives > 1) {
                options.lead = {0, 1};
            }
            const auto one = scoring::smaa(problem, options);
            options.threads = 2 + random.below(3);
            const auto many = scoring::smaa(problem, options);
            return sameBits(one.value(), many.value())
                       ? ""
                       : std::to_string(options.threads) + " threads count otherwise, " +
                             std::to_string(options.samples) + " samples";
        };
        STEELYARD_HOLDS((Shape{.mostAlternatives = 5,
                               .mostCriteria = 5,
                               .ranges = true,
                               .unknown = true,
                               .constraints = true}),
                        property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::ThreadsProperties)
#include "test_properties_threads.moc"
