// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"
#include "test_main.h"

#include "scoring/ranking.h"
#include "scoring/tolerance.h"

#include <limits>

using namespace problems;

// The rule itself. That every method follows it is tried by the properties of rounding.
class ToleranceTest : public QObject
{
    Q_OBJECT

    static constexpr double kInfinity = std::numeric_limits<double>::infinity();
    static constexpr double kLargest = std::numeric_limits<double>::max();

private Q_SLOTS:
    void decimals_thatAreEqualAreTheSame()
    {
        QVERIFY(0.1 + 0.2 > 0.3);
        QVERIFY(same(0.1 + 0.2, 0.3) && !above(0.1 + 0.2, 0.3));
        QVERIFY(9.8 - 7.9 > 1.9);
        QVERIFY(!exceedsBy(9.8, 7.9, 1.9));
        QVERIFY(!exceedsBy(-7.9, -9.8, 1.9));
        QVERIFY(!exceedsBy(123456.7, 123456.4, 0.3));
    }

    void numbersAsGiven_keepEveryDigitAPersonWrites()
    {
        QVERIFY(above(1'000'000'001, 1'000'000'000));
        QVERIFY(above(0.3000000001, 0.3));
        QVERIFY(exceedsBy(9.8000000001, 7.9, 1.9));
        QVERIFY(exceedsBy(1'000'000'000.1, 1'000'000'000, 0));
        QVERIFY(exceedsBy(2'000'000'001, 1'000'000'000, 1'000'000'000));
        QVERIFY(!above(0.3, 0.3000000001) && !same(0, 1e-300));
    }

    void results_areTiedByTheLargerOrByTheirTerms()
    {
        QVERIFY(tied(0.5, 0.5 + 4e-10, 1));
        QVERIFY(!tied(0.5, 0.5 + 6e-10, 1));
        QVERIFY(tied(0, 9e-13, 1) && !tied(0, 2e-12, 1));
        QVERIFY(tied(0, 9e-10, 1000));
        QVERIFY(exceeds(2e-12, 0, 1) && !exceeds(0, 2e-12, 1) && !exceeds(9e-13, 0, 1));
    }

    void noUnit_isPreferred()
    {
        for (int exponent = -250; exponent <= 250; exponent += 50) {
            const double unit = std::pow(10.0, exponent);
            QVERIFY(!exceedsBy(9.8 * unit, 7.9 * unit, 1.9 * unit));
            QVERIFY(exceedsBy(9.8 * unit, 7.9 * unit, 1.8999999 * unit));
            QVERIFY(tied(0.3 * unit, (0.1 + 0.2) * unit, unit));
        }
    }

    void endsOfTheRange_areNotTied()
    {
        QVERIFY(above(kLargest, -kLargest) && !tied(kLargest, -kLargest, kLargest));
        QVERIFY(above(kInfinity, kLargest) && above(0, -kInfinity));
        QVERIFY(same(kInfinity, kInfinity) && !same(kInfinity, -kInfinity));
        QVERIFY(exceedsBy(kLargest, -kLargest, 1));
        const double nan = std::nan("");
        QVERIFY(!same(nan, nan) && !tied(nan, 1, 1) && !above(nan, 1) && !above(1, nan));
        QCOMPARE(stretchedSize(kLargest, kLargest), 1000.0);
        QCOMPARE(stretchedSize(0.5, 1), 1.0);
        QCOMPARE(stretchedSize(50, 2), 100.0);
    }

    void joined_areGroupsFromTheLargest()
    {
        // Each is the same as its neighbour, but the last is not the same as the first.
        std::vector<double> numbers{1 - 1.4e-12, 5, 1, 1 - 0.7e-12, -kInfinity, 5};
        joinTies(numbers);
        QCOMPARE(numbers, (std::vector<double>{1 - 1.4e-12, 5, 1, 1, -kInfinity, 5}));
        joinTies({});
    }

    void orderOfTies_isTheirs()
    {
        const std::vector<double> numbers{0.3, 0.7, 0.1 + 0.2, 0.1};
        QCOMPARE(tieOrder(numbers, Better::Higher, 1), (std::vector<std::size_t>{1, 0, 2, 3}));
        QCOMPARE(tieOrder(numbers, Better::Lower, 1), (std::vector<std::size_t>{3, 0, 2, 1}));
    }
};

STEELYARD_TEST_APPLESS_MAIN(ToleranceTest)
#include "test_scoring_tolerance.moc"
