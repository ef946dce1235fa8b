// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/answer_wording.h"
#include "wording/lead_wording.h"
#include "wording/share_wording.h"
#include "wording/verdict_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::kEnglish;
using tests::sampledVerdict;

class TestVerdictWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_ofEveryState();
    void sentence_namesUnusualThresholds();
    void sentence_whenNothingIsAnswered();
    void sentence_ofTies();
    void sentence_ofOneOption();
    void sureness_namesTheDoubt();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestVerdictWording::sentence_ofEveryState()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const VerdictWording verdictWords(words);
    QCOMPARE(verdictWords.sentence(),
             "Filter machine fits best, clearly ahead of Espresso machine.");
    verdict.robustness->state = State::Leaning;
    QCOMPARE(verdictWords.sentence(),
             "Filter machine fits best, with Espresso machine not far behind.");
    verdict.robustness->state = State::TooClose;
    QCOMPARE(verdictWords.sentence(), "Filter machine and Espresso machine are too close to call.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QCOMPARE(verdictWords.sentence(),
             "Too few answers for a verdict; so far Filter machine is ahead of Espresso machine.");
    verdict.robustness.reset();
    verdict.scores.state = State::TooClose;
    QCOMPARE(verdictWords.sentence(), "Filter machine is ahead of Espresso machine.");
    verdict.scores.state = State::NoFeasible;
    QCOMPARE(verdictWords.sentence(), "No option meets all your must-haves.");
    verdict.scores.cheapestRelaxation = "milk";
    QCOMPARE(verdictWords.robustness(),
             "The easiest way to bring an option back is to relax the must-have "
             "Milk foam.");
    for (decision::WeightResult &weight : verdict.scores.weights) {
        weight.weight = 0;
    }
    verdict.scores.state = State::NotEnoughAnswers;
    QCOMPARE(verdictWords.sentence(),
             "Nothing is left to judge by: your answers take the weight from everything.");
}

void TestVerdictWording::sentence_namesUnusualThresholds()
{
    decision::Decision decision = m_coffee.decision;
    decision.thresholds = {0.6, 0.5, 0.4};
    decision::Verdict verdict = sampledVerdict(State::Clear);
    const auto sentence = [&] {
        return VerdictWording(Wording(m_coffee.base, decision, verdict, kEnglish)).sentence();
    };
    QCOMPARE(sentence(), "Filter machine fits best, clearly ahead of Espresso machine. In this "
                         "decision clear begins at 60 and leaning at 50 of 100; usual are 90 and "
                         "70.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QVERIFY(!sentence().contains(u"begins at"));
    decision.thresholds = {0.9, 0.7, 1};
    QVERIFY2(sentence().endsWith(u"In this decision 100 of 100 important questions may stay open; "
                                 u"usual are 40."),
             qPrintable(sentence()));
}

void TestVerdictWording::sentence_whenNothingIsAnswered()
{
    const decision::Decision untouched =
        decision::newDecision(m_coffee.base, "Coffee", "2026-11-20");
    const decision::Verdict verdict = sampledVerdict(State::NotEnoughAnswers);
    const Wording words(m_coffee.base, untouched, verdict, kEnglish);
    QCOMPARE(VerdictWording(words).sentence(), "Nothing is answered yet, so there is no verdict.");
    QCOMPARE(AnswerWording(words).progress(), "0 answered, 3 open");
    QCOMPARE(AnswerWording(m_coffee.words(verdict)).progress(), "1 answered, 1 not sure, 1 open");
}

void TestVerdictWording::sentence_ofTies()
{
    decision::Verdict verdict = sampledVerdict(State::TooClose);
    verdict.scores.alternatives[2].rank = 1;
    QCOMPARE(VerdictWording(m_coffee.words(verdict)).sentence(),
             "Filter machine and Espresso machine come out equal.");
    verdict.robustness->state = State::NotEnoughAnswers;
    QCOMPARE(VerdictWording(m_coffee.words(verdict)).sentence(),
             "Too few answers for a verdict; so far Filter machine and "
             "Espresso machine are level.");
}

void TestVerdictWording::sentence_ofOneOption()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    verdict.scores.runnerUp.clear();
    verdict.scores.lead.reset();
    QCOMPARE(VerdictWording(m_coffee.words(verdict)).sentence(),
             "Filter machine is the only option that meets your must-haves.");
    QCOMPARE(VerdictWording(m_coffee.words(verdict)).robustness(),
             "There is no other option left to weigh it against.");
    QVERIFY(LeadWording(m_coffee.words(verdict)).sentence().isEmpty());
    verdict.scores.alternatives.resize(1);
    QCOMPARE(VerdictWording(m_coffee.words(verdict)).sentence(),
             "Filter machine is the only option in this decision.");
}

void TestVerdictWording::sureness_namesTheDoubt()
{
    decision::Verdict verdict = sampledVerdict(State::Leaning);
    const Wording words = m_coffee.words(verdict);
    const VerdictWording verdictWords(words);
    QCOMPARE(verdictWords.robustness(),
             "Filter machine comes first in 84 of 100 plausible weightings and ratings.");
    QCOMPARE(ShareWording(words).errorNote(),
             "Error ± 1 in 100, 10,000 runs. Clear from 90, leaning from 70, "
             "else too close to call.");
    verdict.robustness->unsure = {{"wishes", 0.3, {{"milk", 0.62}, {"good", 0.92}}}};
    QCOMPARE(verdictWords.robustness(),
             "Filter machine comes first in 84 of 100 plausible weightings and ratings. Not "
             "being sure about “Wishes” carries most of the doubt.");
    QCOMPARE(AnswerWording(words).unsure(verdict.unsure().front()),
             "Depending on the answer to “Wishes”, Filter "
             "machine comes first in 62 to 92 of 100.");
    verdict.robustness->unsure.front().question = "practice";
    QVERIFY(verdictWords.robustness().endsWith(
        "The open question “Practice” carries most of the doubt."));
    verdict.robustness.reset();
    QCOMPARE(verdictWords.robustness(), "How sure this is has not been worked out yet.");
    QVERIFY(ShareWording(words).errorNote().isEmpty());
}

STEELYARD_TEST_GUILESS_MAIN(TestVerdictWording)
#include "test_verdict_wording.moc"
