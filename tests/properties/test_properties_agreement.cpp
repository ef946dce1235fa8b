// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"
#include "properties/property.h"
#include "scoring/exact_acceptability.h"
#include "test_main.h"

#include <QTest>

#include <cmath>

// Exact and sampled acceptability agree within the error of the samples, one by one and on average.
namespace steelyard::properties {

namespace {

using scoring::Problem;
using scoring::RandomStream;

constexpr std::uint64_t kSamples = 320;

scoring::SmaaOptions uniform(RandomStream &random)
{
    scoring::SmaaOptions options;
    options.samples = kSamples;
    options.seed = random.next();
    return options;
}

} // namespace

class AgreementProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // For two alternatives a count is binomial. No single one may be further off than happens once
    // in 10^12 (Bernstein's inequality); and over all problems the errors in units of their
    // standard deviation have the mean 0 and the square mean 1, which shows the slightest bias of
    // the sampler.
    void twoAlternatives()
    {
        double sum = 0;
        double squares = 0;
        double count = 0;
        const auto property = [&](const Problem &problem, RandomStream &random) -> std::string {
            const auto exact = scoring::exactAhead(problem, 0, 1);
            const auto sampled = scoring::smaa(problem, uniform(random));
            const double p = exact.value();
            const double n = static_cast<double>(kSamples);
            const double error = sampled.value().firstCounts[0] - n * p;
            const double variance = n * p * (1 - p);
            constexpr double kLog = 28.3; // ln(2 x 10^12)
            const double bound = kLog / 3 + std::sqrt(kLog * kLog / 9 + 2 * kLog * variance);
            if (!(std::abs(error) <= bound)) {
                return "sampled " + std::to_string(sampled.value().firstCounts[0] / n) +
                       ", exact " + std::to_string(p);
            }
            // Identical alternatives share every win: no chance is involved.
            if (variance > 10 && sampled.value().pairwiseWinning[0][1].value > 0) {
                sum += error / std::sqrt(variance);
                squares += error * error / variance;
                count += 1;
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.leastAlternatives = 2, .mostAlternatives = 2}), property);
        const double mean = sum / count;
        const double squareMean = squares / count;
        QVERIFY2(std::abs(mean) < 6 / std::sqrt(count), qPrintable(QString::number(mean)));
        QVERIFY2(std::abs(squareMean - 1) < 6 * std::sqrt(2.2 / count),
                 qPrintable(QString::number(squareMean)));
    }

    void everyPairOfMany()
    {
        const auto property = [](const Problem &problem, RandomStream &random) -> std::string {
            const auto sampled = scoring::smaa(problem, uniform(random));
            for (std::size_t a = 0; a < problem.alternatives; ++a) {
                for (std::size_t b = 0; b < a; ++b) {
                    const double p = scoring::exactAhead(problem, a, b).value();
                    const double q = scoring::exactAhead(problem, b, a).value();
                    if (!(std::abs(p + q - 1) < 1e-12)) {
                        return "the exact shares of a pair do not sum to 1";
                    }
                    const double got = sampled.value().pairwiseWinning[a][b].value;
                    const double back = sampled.value().pairwiseWinning[b][a].value;
                    const double n = static_cast<double>(kSamples);
                    const double bound = (9.5 + std::sqrt(90.0 + 56.6 * n * p * (1 - p))) / n;
                    // Alike in all that counts: neither is strictly ahead.
                    const bool alike = got == 0 && back == 0 && p == 0.5;
                    if (!alike && !(std::abs(got - p) <= bound)) {
                        return "sampled " + std::to_string(got) + ", exact " + std::to_string(p);
                    }
                }
            }
            return {};
        };
        STEELYARD_HOLDS((Shape{.mostAlternatives = 6, .unknown = true}), property);
    }
};

} // namespace steelyard::properties

STEELYARD_TEST_GUILESS_MAIN(steelyard::properties::AgreementProperties)
#include "test_properties_agreement.moc"
