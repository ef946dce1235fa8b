// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/share_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestShareWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shares_neverRoundOverAThreshold();

private:
    const tests::CoffeeDecision m_coffee;
};

// A share that rounds to a threshold it does not reach would contradict the state beside it.
void TestShareWording::shares_neverRoundOverAThreshold()
{
    const decision::Verdict verdict = sampledVerdict(State::Leaning);
    const Wording words = m_coffee.words(verdict);
    const ShareWording shareWords(words);
    QCOMPARE(shareWords.hundred(0.8962), "89.6");
    QCOMPARE(shareWords.hundred(0.8996), "89.96");
    QCOMPARE(shareWords.hundred(0.8996, 0), "89.96");
    QCOMPARE(shareWords.hundred(0.8996, 1), "90"); // a second place
    QCOMPARE(shareWords.hundred(0.904), "90");
    QCOMPARE(shareWords.hundred(0.6951), "69.5");
    QCOMPARE(shareWords.hundred(0.845), "85");
    QCOMPARE(shareWords.threshold(0.905), "90.5");
}

STEELYARD_TEST_GUILESS_MAIN(TestShareWording)
#include "test_share_wording.moc"
