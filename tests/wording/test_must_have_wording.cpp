// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/must_have_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestMustHaveWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftOut_saysWhy();
    void cutoffs_differFromTheirLevels();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestMustHaveWording::leftOut_saysWhy()
{
    using knowledge::Support;
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const MustHaveWording mustHaveWords(words);
    decision::AlternativeResult result;
    QVERIFY(mustHaveWords.leftOut(result).isEmpty());
    result.exclusions = {{"milk", Support::Impossible, Support::AddOn, 0, 0}};
    QCOMPARE(mustHaveWords.leftOut(result),
             "Left out. Milk foam: no way was found to meet this must-have.");
    result.exclusions = {{"milk", Support::AddOn, Support::BuiltIn, 0, 0},
                         {"timer", Support::Build, Support::Build, 8, 5}};
    QCOMPARE(mustHaveWords.leftOut(result),
             "Left out. Milk foam: only as an add-on; you need it built in. Timer: building it "
             "takes up to 8 days, more than the 5 days you accept.");
    QCOMPARE(mustHaveWords.exclusion({"timer", Support::Build, Support::AddOn, 2, 0}),
             "Timer: you would have to build it (up to 2 days); you need at least a maintained "
             "add-on.");
    QCOMPARE(mustHaveWords.mustHave({1, Support::Build, 2, {}}),
             "Timer: built in, a maintained add-on, or built by us within 2 days");
    QCOMPARE(mustHaveWords.offered(m_coffee.base.capabilities[0].states[1]), "Add-on: Foamer");
    QCOMPARE(mustHaveWords.offered(m_coffee.base.capabilities[1].states[2]),
             "To be built, 1 to 2 days");
}

// A level that rounding would make the limit itself is told exactly.
void TestMustHaveWording::cutoffs_differFromTheirLevels()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const auto told = [&words](double level, double limit) {
        decision::Exclusion exclusion;
        exclusion.criterion = "taste";
        exclusion.level = level;
        exclusion.limit = limit;
        return MustHaveWording(words).exclusion(exclusion);
    };
    QVERIFY2(told(6.5, 7).contains(": 6.5, and you need at least 7."), qPrintable(told(6.5, 7)));
    QVERIFY2(told(6.98, 7).contains(": 6.98, and you need at least 7."), qPrintable(told(6.98, 7)));
    QVERIFY2(told(6.98, 7.04).contains(": 6.98, and you need at least 7.04."),
             qPrintable(told(6.98, 7.04)));
}

STEELYARD_TEST_GUILESS_MAIN(TestMustHaveWording)
#include "test_must_have_wording.moc"
