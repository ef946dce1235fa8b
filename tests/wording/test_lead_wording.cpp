// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/lead_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestLeadWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lead_isToldFromTheLeadersSide();
    void leadNote_saysWhereTheScaleEnds();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestLeadWording::lead_isToldFromTheLeadersSide()
{
    decision::Verdict verdict = sampledVerdict(State::Leaning);
    const Wording words = m_coffee.words(verdict);
    const LeadWording leadWords(words);
    QCOMPARE(leadWords.sentence(),
             "Filter machine is ahead of Espresso machine by 0.50 points of 10; in "
             "nine runs of ten it lies between 0.20 behind and 1.10 ahead.");
    verdict.scores.lead = decision::Lead{"filter", "espresso", -0.8};
    verdict.robustness->lead = decision::LeadBand{-1.4, -0.3};
    QCOMPARE(leadWords.sentence(),
             "Espresso machine is ahead of Filter machine by 0.80 points of 10; in "
             "nine runs of ten by 0.30 to 1.40.");
    verdict.scores.lead = decision::Lead{"filter", "espresso", 0.001};
    verdict.robustness->lead = decision::LeadBand{-0.5, 0.5};
    QCOMPARE(leadWords.sentence(),
             "Filter machine and Espresso machine are level; in nine runs of ten "
             "Filter machine lies between 0.50 behind and 0.50 ahead.");
    verdict.robustness.reset();
    QCOMPARE(leadWords.sentence(), "Filter machine and Espresso machine are level.");
}

void TestLeadWording::leadNote_saysWhereTheScaleEnds()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    const auto noteOf = [&](double low, double lead, double high) {
        verdict.scores.lead->lead = lead;
        verdict.robustness->lead = decision::LeadBand{low, high};
        return LeadWording(m_coffee.words(verdict)).note();
    };
    QVERIFY(noteOf(0.3, 0.9, 1.4)
                .endsWith("The band on the beam is where the lead lies in nine "
                          "runs of ten."));
    QVERIFY(noteOf(0.9, 1.7, 2.6).endsWith("in nine runs of ten; its scale ends at 1.5 points."));
    QVERIFY(noteOf(1.6, 1.7, 2.6)
                .endsWith("The lead is larger than the beam's scale of 1.5 "
                          "points."));
    QVERIFY(noteOf(-2.6, -1.7, -0.9).endsWith("its scale ends at 1.5 points."));
}

STEELYARD_TEST_GUILESS_MAIN(TestLeadWording)
#include "test_lead_wording.moc"
