// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/opinion_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestOpinionWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherJudgements_areWholeSentences();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestOpinionWording::otherJudgements_areWholeSentences()
{
    decision::Verdict verdict = sampledVerdict(State::Leaning);
    using scoring::Method;
    verdict.sensitivity->opinions = {{Method::WeightedSum, {"filter"}, {}, 1, {}},
                                     {Method::Topsis, {"filter"}, {}, 1, {}}};
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).methods(),
             "All 2 other methods put Filter machine first as well.");
    verdict.sensitivity->opinions[1].winners = {"espresso"};
    verdict.sensitivity->opinions[1].because = "taste";
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).method(verdict.opinions()[1]),
             "TOPSIS puts Espresso machine first; most of the difference comes from “Taste”.");
    verdict.sensitivity->opinions[0].winners = {"filter", "espresso"};
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).methods(),
             "1 of 2 other methods put Filter machine level with others at the top.");
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).method(verdict.opinions()[0]),
             "Weighted sum puts Filter machine and Espresso machine level at the top.");
    verdict.sensitivity->opinions[0].winners.clear();
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).method(verdict.opinions()[0]),
             "Weighted sum cannot judge these ratings.");
    knowledge::PublishedVerdict published;
    published.shape = knowledge::VerdictShape::Winner;
    published.winner = "filter";
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).published(published),
             "Your answers lead to the same winner.");
    published.winner = "capsule";
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).published(published),
             "Your answers put Filter machine first instead.");
    verdict.robustness->state = State::NoFeasible;
    QCOMPARE(OpinionWording(m_coffee.words(verdict)).published(published),
             "With your must-haves no option is left to compare.");
}

STEELYARD_TEST_GUILESS_MAIN(TestOpinionWording)
#include "test_opinion_wording.moc"
