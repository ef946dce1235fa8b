// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "wording/numbers.h"

#include <QTest>

using steelyard::Numbers;

// The one policy of rounding.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_hasItsDecimals();
    void halves_goAwayFromZero();
    void equalNumbers_areRoundedAlike();
    void german_isWrittenInGerman();
    void sums_thatDoNotAddUpAreFound();
};

void TestNumbers::everyKind_hasItsDecimals()
{
    const Numbers numbers(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(numbers.rating(7.64), "7.6");
    QCOMPARE(numbers.rating(9.97), "10");
    QCOMPARE(numbers.value(8.46), "8.46");
    QCOMPARE(numbers.value(10), "10.00");
    QCOMPARE(numbers.contribution(0.464), "+0.46");
    QCOMPARE(numbers.contribution(-0.6), "−0.60");
    QCOMPARE(numbers.contribution(-0.004), "0.00");
    QCOMPARE(numbers.correction(1), "+1");
    QCOMPARE(numbers.correction(-0.5), "−0.5");
    QCOMPARE(numbers.tick(0.5), "+0.5");
    QCOMPARE(numbers.hundred(1.2), "100");
    QCOMPARE(numbers.hundred(0.8964, 1), "89.6");
    QCOMPARE(numbers.percent(0.3094), "30.9%");
    QCOMPARE(numbers.percent(0.0004), "<0.1%");
    QCOMPARE(numbers.percent(0), "0%");
    QCOMPARE(numbers.percent(1), "100%");
    QCOMPARE(numbers.percentNumber(0.25), "25.0");
    QCOMPARE(numbers.givenPercent(0.25), "25%");
    QCOMPARE(numbers.factor(4.0 / 3), "1.333");
    QCOMPARE(numbers.factor(1.0 / 64), "0.01563");
    QCOMPARE(numbers.factor(2), "2");
    QCOMPARE(numbers.factor(0), "0");
    QCOMPARE(numbers.level(140.2), "140");
    QCOMPARE(numbers.level(0.00025), "0.00025");
    QCOMPARE(numbers.exact(1234567), "1,234,567");
    QCOMPARE(numbers.exact(2.5), "2.5");
    QCOMPARE(numbers.count(10000), "10,000");
}

void TestNumbers::halves_goAwayFromZero()
{
    const Numbers numbers(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(numbers.percent(0.0625), "6.3%");
    QCOMPARE(numbers.contribution(-0.125), "−0.13");
    QCOMPARE(numbers.rating(6.25), "6.3");
}

// What the order of additions leaves behind decides nothing.
void TestNumbers::equalNumbers_areRoundedAlike()
{
    const Numbers numbers;
    const double less = 0.0625 - 1e-16;
    QVERIFY(less < 0.0625);
    QCOMPARE(numbers.percent(less), numbers.percent(0.0625));
}

void TestNumbers::german_isWrittenInGerman()
{
    const Numbers numbers(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(numbers.value(7.64), "7,64");
    QCOMPARE(numbers.contribution(-0.6), "−0,60");
    QCOMPARE(numbers.factor(1.0 / 3), "0,3333");
}

void TestNumbers::sums_thatDoNotAddUpAreFound()
{
    QVERIFY(Numbers::addsUp({50, 30, 20}, 100, 1));
    QVERIFY(!Numbers::addsUp({33.333, 33.333, 33.333}, 100, 1)); // 99.9
    QVERIFY(Numbers::addsUp({0.46, -0.2}, 0.26, 2));
    QVERIFY(!Numbers::addsUp({0.004, 0.004}, 0.008, 2)); // 0.00 and 0.00 under 0.01
    QVERIFY(Numbers::addsUp({}, 0, 1));
}

STEELYARD_TEST_MAIN(TestNumbers)
#include "test_numbers.moc"
