// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/weight_sampling.h"
#include "test_main.h"

#include <numeric>

using namespace problems;

class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The same numbers everywhere: a change here changes every stored result.
    void numbers_arePinned()
    {
        RandomStream stream(1, 2);
        const std::vector<std::uint64_t> first{stream.next(), stream.next()};
        RandomStream again(1, 2);
        QCOMPARE(again.next(), first[0]);
        QCOMPARE(again.next(), first[1]);
        QVERIFY(RandomStream(2, 1).next() != first[0]);
        QVERIFY(RandomStream(1, 3).next() != first[0]);
        QCOMPARE(first[0], std::uint64_t{5604843983190635299u});
    }

    void below_isUnbiasedAndInRange()
    {
        RandomStream stream(5, 0);
        QCOMPARE(stream.below(0), 0u);
        QCOMPARE(stream.below(1), 0u);
        std::vector<double> counts(3, 0.0);
        for (int i = 0; i < 90000; ++i) {
            const auto number = stream.below(3);
            QVERIFY(number < 3);
            counts[number] += 1;
        }
        for (const double count : counts) {
            QVERIFY(near(count, 30000, 700)); // five standard errors
        }
        // Just above half the range a naive remainder would favour small numbers two to one.
        int small = 0;
        const std::uint32_t n = 0xc0000000;
        for (int i = 0; i < 30000; ++i) {
            small += stream.below(n) < n / 3 ? 1 : 0;
        }
        QVERIFY(near(small, 10000, 410));
    }

    void uniformWeights_haveTheSimplexsVariance()
    {
        RandomStream stream(7, 0);
        std::vector<double> weights(6);
        double sum = 0;
        double squares = 0;
        constexpr int kDraws = 100000;
        for (int i = 0; i < kDraws; ++i) {
            drawUniformWeights(stream, weights);
            QVERIFY(near(std::accumulate(weights.begin(), weights.end(), 0.0), 1));
            sum += weights[2];
            squares += weights[2] * weights[2];
        }
        const double mean = sum / kDraws;
        QVERIFY(near(mean, 1.0 / 6, 0.002));
        QVERIFY(near(squares / kDraws - mean * mean, 5.0 / (36 * 7), 0.0005)); // 0.0198
        std::vector<double> none;
        drawUniformWeights(stream, none);
    }

    void intervalWeights_stayInside_data()
    {
        QTest::addColumn<double>("high");
        QTest::newRow("wide: rejection") << 0.6;
        QTest::newRow("narrow: random walk") << 0.21;
    }

    void intervalWeights_stayInside()
    {
        QFETCH(double, high);
        RandomStream stream(9, 0);
        const std::vector<Bounds> bounds(5, Bounds{0.1, high});
        std::vector<double> weights(5);
        double sum = 0;
        for (int i = 0; i < 2000; ++i) {
            drawIntervalWeights(stream, bounds, weights);
            for (const double weight : weights) {
                QVERIFY(weight >= 0.1 - 1e-12 && weight <= high + 1e-12);
            }
            QVERIFY(near(std::accumulate(weights.begin(), weights.end(), 0.0), 1));
            sum += weights[0];
        }
        QVERIFY(near(sum / 2000, 0.2, 0.01));
    }

    void fixedIntervals_leaveOnePoint()
    {
        RandomStream stream(9, 0);
        std::vector<double> weights(2);
        drawIntervalWeights(stream, std::vector<Bounds>{{0.3, 0.3}, {0.7, 0.7}}, weights);
        QVERIFY(near(weights[0], 0.3) && near(weights[1], 0.7));
    }

    void powersOfTwo_areAccurate()
    {
        double worst = 0;
        for (double x = -64; x <= 64; x += 0.0137) {
            worst = std::max(worst, std::abs(portableExp2(x) / std::exp2(x) - 1));
        }
        QVERIFY2(worst < 5e-16, qPrintable(QString::number(worst)));
        QCOMPARE(portableExp2(0), 1.0);
        QCOMPARE(portableExp2(-1), 0.5);
        QCOMPARE(portableExp2(10), 1024.0);
    }
};

STEELYARD_TEST_APPLESS_MAIN(RandomTest)
#include "test_scoring_random.moc"
