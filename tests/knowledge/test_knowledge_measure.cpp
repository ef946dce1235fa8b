// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/evidence.h"
#include "knowledge/reader.h"
#include "test_main.h"

#include <QTest>

#include <limits>

using namespace steelyard;
using namespace steelyard::knowledge;

class TestMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineGoesFromWorstToBest();
    void pointsBendTheLine();
    void aLevelComesBackFromItsValue();
    void whatIsWrongCountsAsALine();
    void everyFaultIsFound_data();
    void everyFaultIsFound();
    void suggestedEndsAreRoundAndOutside_data();
    void suggestedEndsAreRoundAndOutside();
};

static Measure latency()
{
    return {"ms", {200, 20}, false, {{200, 0}, {180, 1.5}, {120, 5.5}, {60, 9}, {20, 10}}};
}

void TestMeasure::aLineGoesFromWorstToBest()
{
    const Measure falling{"ms", {200, 20}, false, {}};
    QCOMPARE(valueOf(falling, 200), 0.0);
    QCOMPARE(valueOf(falling, 110), 5.0);
    QCOMPARE(valueOf(falling, 20), 10.0);
    QCOMPARE(valueOf(falling, 1), 10.0);
    QCOMPARE(valueOf(falling, 1e12), 0.0);
    QCOMPARE(directionOf(falling.ends), Direction::LowerIsBetter);
    QCOMPARE(valueOf({"", {0, 30}, false, {}}, 3), 1.0);
}

void TestMeasure::pointsBendTheLine()
{
    QCOMPARE(valueOf(latency(), 120), 5.5);
    QCOMPARE(valueOf(latency(), 90), 7.25);
    QCOMPARE(valueOf(latency(), 240), 0.0);
    // A step that is worth nothing, then everything at once.
    const Measure steep{"", {0, 10}, false, {{0, 0}, {5, 0}, {6, 10}, {10, 10}}};
    QCOMPARE(valueOf(steep, 5), 0.0);
    QCOMPARE(valueOf(steep, 5.5), 5.0);
    QCOMPARE(valueOf(steep, 8), 10.0);
}

void TestMeasure::aLevelComesBackFromItsValue()
{
    for (const double level : {20.0, 60.0, 75.0, 120.0, 185.0, 200.0}) {
        QCOMPARE(levelOf(latency(), valueOf(latency(), level)), level);
    }
}

void TestMeasure::whatIsWrongCountsAsALine()
{
    Measure wrong = latency();
    std::swap(wrong.points[1], wrong.points[2]);
    QCOMPARE(valueOf(wrong, 110), 5.0);
    QCOMPARE(valueOf({"", {5, 5}, false, {}}, 5), 0.0);
}

void TestMeasure::everyFaultIsFound_data()
{
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<std::vector<MeasureFault>>("faults");
    using Faults = std::vector<MeasureFault>;
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("none") << latency() << Faults{};
    QTest::newRow("ends that are the same")
        << Measure{"", {5, 5}, false, {}} << Faults{MeasureFault::EndsAreTheSame};
    QTest::newRow("no number") << Measure{"", {nan, 5}, false, {}}
                               << Faults{MeasureFault::NotFinite};
    QTest::newRow("one point") << Measure{"", {0, 5}, false, {{0, 0}}}
                               << Faults{MeasureFault::TooFewPoints,
                                         MeasureFault::EndsAreNotTheirPoints};
    QTest::newRow("out of order") << Measure{"", {0, 9}, false, {{0, 0}, {5, 2}, {3, 4}, {9, 10}}}
                                  << Faults{MeasureFault::PointsOutOfOrder};
    QTest::newRow("a level twice") << Measure{"", {0, 9}, false, {{0, 0}, {5, 2}, {5, 4}, {9, 10}}}
                                   << Faults{MeasureFault::PointsOutOfOrder};
    QTest::newRow("a falling value")
        << Measure{"", {0, 9}, false, {{0, 0}, {3, 4}, {5, 2}, {9, 10}}}
        << Faults{MeasureFault::ValuesFall};
    QTest::newRow("a value beyond the best")
        << Measure{"", {0, 9}, false, {{0, 0}, {3, 14}, {9, 10}}}
        << Faults{MeasureFault::ValuesFall, MeasureFault::ValueOutOfRange};
}

void TestMeasure::everyFaultIsFound()
{
    QFETCH(Measure, measure);
    QFETCH(std::vector<MeasureFault>, faults);
    QCOMPARE(faultsOf(measure), faults);
}

void TestMeasure::suggestedEndsAreRoundAndOutside_data()
{
    QTest::addColumn<std::vector<double>>("levels");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    using Levels = std::vector<double>;
    QTest::newRow("nothing") << Levels{} << 0.0 << 1.0;
    QTest::newRow("latency") << Levels{85, 30, 160} << 20.0 << 160.0;
    QTest::newRow("decimals stay as written") << Levels{0.1, 0.3} << 0.1 << 0.3;
    QTest::newRow("one level is in the middle") << Levels{5} << 4.0 << 6.0;
    QTest::newRow("zero alone") << Levels{0} << -0.2 << 0.2;
    QTest::newRow("below zero") << Levels{-12, -3} << -12.0 << -2.0;
    QTest::newRow("large") << Levels{1e12, 0} << 0.0 << 1e12;
}

void TestMeasure::suggestedEndsAreRoundAndOutside()
{
    QFETCH(std::vector<double>, levels);
    QFETCH(double, low);
    QFETCH(double, high);
    QCOMPARE(suggestedEnds(levels, Direction::HigherIsBetter), (Ends{low, high}));
    QCOMPARE(suggestedEnds(levels, Direction::LowerIsBetter), (Ends{high, low}));
}

STEELYARD_TEST_APPLESS_MAIN(TestMeasure)
#include "test_knowledge_measure.moc"
