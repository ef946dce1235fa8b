// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/reason_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::kEnglish;
using tests::sampledVerdict;

class TestReasonWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reason_namesRatingsAndAnswers();
    void reason_saysWhatIsUnknown();
    void reason_saysWhatTheUserRated();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestReasonWording::reason_namesRatingsAndAnswers()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const ReasonWording reasonWords(words);
    decision::Reason reason{"cost", decision::ReasonKind::For, 0.5, 10, 20, {{"cups", "many"}}};
    QCOMPARE(reasonWords.headline(reason), "Ten cents a cup");
    QCOMPARE(reasonWords.comparison(reason), "Cost of a cup, 10 against 20");
    QCOMPARE(reasonWords.answers(reason), "You answered Cups a day: More than ten");
    reason.answers.push_back({"practice", ""});
    QCOMPARE(reasonWords.answers(reason),
             "You answered Cups a day: More than ten; Practice: does not apply");
    QCOMPARE(reasonWords.answers(reason, 1), "You answered Cups a day: More than ten; and 1 more");
    reason.answers.clear();
    QCOMPARE(reasonWords.answers(reason), "None of your answers asks for this");

    // The finding of an argument against is the rival's; without one the sentence is made.
    const decision::Reason against{"taste", decision::ReasonKind::Against, -0.6, 5, 9, {}};
    QCOMPARE(reasonWords.headline(against), "Espresso machine is stronger in Taste");
}

void TestReasonWording::reason_saysWhatIsUnknown()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const decision::Reason reason{"waste", decision::ReasonKind::For, 0.2, 7, 5, {}};
    QCOMPARE(ReasonWording(m_coffee.words(verdict)).comparison(reason),
             "Little waste, 7.0 against unknown");
    QCOMPARE(ReasonWording(m_coffee.words(verdict)).rivalRating(reason), "unknown");
}

void TestReasonWording::reason_saysWhatTheUserRated()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    decision::Decision own = m_coffee.decision;
    own.findings = {{"ease", "filter", 9.5, 9, 10, "We tried it."}};
    const Wording words(m_coffee.base, own, verdict, kEnglish);
    decision::Reason reason;
    reason.criterion = "ease";
    reason.winnerRating = 9.5;
    reason.rivalRating = 3;
    QCOMPARE(ReasonWording(words).headline(reason), "Filter machine is stronger in Ease of use");
    QCOMPARE(ReasonWording(words).comparison(reason), "Ease of use, 9.5 (own rating) against 3.0");
}

STEELYARD_TEST_GUILESS_MAIN(TestReasonWording)
#include "test_reason_wording.moc"
