// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "decision/evaluate.h"
#include "test_main.h"
#include "wording/answer_wording.h"
#include "wording/dates.h"
#include "wording/foundation_wording.h"
#include "wording/profile_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::kEnglish;
using tests::sampledVerdict;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areAsExactAsTheEvidence();
    void numbers_followTheLocale();
    void textsOfFiles_stayAsTheyAre();
    void everyText_ofARealVerdict();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestWording::numbers_areAsExactAsTheEvidence()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    QCOMPARE(words.numbers().rating(7.64), "7.6");
    QCOMPARE(words.numbers().rating(3), "3.0");
    QCOMPARE(words.numbers().rating(9.97), "10");
    QCOMPARE(words.numbers().rating(40), "40");
    QCOMPARE(words.numbers().rating(-0.02), "0");
    QCOMPARE(words.numbers().value(7.64), "7.64");
    QCOMPARE(words.numbers().contribution(0.46), "+0.46");
    QCOMPARE(words.numbers().contribution(-0.6), "−0.60");
    QCOMPARE(words.numbers().contribution(-0.004), "0.00");
    QCOMPARE(words.numbers().ahead(1.13), "1.13 ahead");
    QCOMPARE(words.numbers().ahead(-0.2), "0.20 behind");
    QCOMPARE(words.numbers().ahead(-0.004), "level");
    QCOMPARE(words.numbers().percent(0.0004), "<0.1%");
    QCOMPARE(ShareWording(words).hundred(1.2), "100");
    QCOMPARE(words.dates().date("2026-11-20"), "20 Nov 2026");
    QCOMPARE(words.dates().date("2026-11"), "Nov 2026");
    QCOMPARE(words.dates().date("2026 (approx.)"), "2026 (approx.)");
}

void TestWording::numbers_followTheLocale()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words(m_coffee.base, m_coffee.decision, verdict, QLocale(QLocale::German));
    QCOMPARE(words.numbers().rating(7.64), "7,6");
    QCOMPARE(words.numbers().contribution(-0.6), "−0,60");
    QVERIFY(ShareWording(words).errorNote().contains("10.000"));
}

void TestWording::textsOfFiles_stayAsTheyAre()
{
    knowledge::KnowledgeBase hostile = m_coffee.base;
    hostile.alternatives[0].name = "<b>%2</b> %1 %n";
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words(hostile, m_coffee.decision, verdict, kEnglish);
    QCOMPARE(VerdictWording(words).sentence(),
             "<b>%2</b> %1 %n fits best, clearly ahead of Espresso machine.");
    QCOMPARE(words.alternative("no such id"), "no such id");
    QCOMPARE(words.answer("no such id", "answer"), "answer");
}

void TestWording::everyText_ofARealVerdict()
{
    for (const knowledge::Scenario &scenario : m_coffee.base.scenarios) {
        const decision::Decision decision =
            decision::newDecision(m_coffee.base, scenario, "2026-11-20");
        decision::Verdict verdict = decision::evaluate(m_coffee.base, decision);
        QVERIFY(decision::addRobustness(verdict, m_coffee.base));
        const Wording words(m_coffee.base, decision, verdict, kEnglish);
        QVERIFY(!VerdictWording(words).sentence().isEmpty());
        QVERIFY(!VerdictWording(words).robustness().isEmpty());
        QVERIFY(!FoundationWording(words).sentence().isEmpty());
        QVERIFY(!ProfileWording(words).sentence().isEmpty());
        // What a case fills in nobody has answered yet.
        QCOMPARE(AnswerWording(words).progress(), "0 answered, 3 assumed");
        QVERIFY(AnswerWording(words).assumed().contains(QString::fromStdString(scenario.name)));
        for (const decision::Reason &reason : verdict.scores.reasons) {
            QVERIFY(!ReasonWording(words).headline(reason).isEmpty());
            QVERIFY(!ReasonWording(words).comparison(reason).contains('%'));
        }
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestWording)
#include "test_wording.moc"
