// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/foundation_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestFoundationWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foundation_saysOfWhichOptions();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestFoundationWording::foundation_saysOfWhichOptions()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    verdict.scores.foundation = {
        0.426, 0.286, 0.288, 0.6, 0.4, 0, 66, "2026-10", {"filter", "espresso"}};
    QCOMPARE(FoundationWording(m_coffee.words(verdict)).kinds(),
             "42.6% fact, 28.6% measure, 28.8% judged, by weight in the "
             "ratings of Filter machine and Espresso machine");
    QCOMPARE(
        FoundationWording(m_coffee.words(verdict)).sentence(),
        QStringLiteral("The ratings that count cite 66 sources; the knowledge base has %1. The "
                       "oldest rating is from Oct 2026. Of the ratings of Filter machine and "
                       "Espresso machine, confidence is high for 60.0% of the weight and "
                       "medium for 40.0%.")
            .arg(m_coffee.base.sources.size()));
    verdict.scores.foundation = {};
    QVERIFY(FoundationWording(m_coffee.words(verdict)).kinds().isEmpty());
    QCOMPARE(FoundationWording(m_coffee.words(verdict)).sentence(),
             "No rating with a weight rests on a source.");
}

STEELYARD_TEST_GUILESS_MAIN(TestFoundationWording)
#include "test_foundation_wording.moc"
