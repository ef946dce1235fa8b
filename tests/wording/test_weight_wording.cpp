// SPDX-License-Identifier: GPL-3.0-or-later
#include "coffee_decision.h"
#include "test_main.h"
#include "wording/weight_wording.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using tests::sampledVerdict;

class TestWeightWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weights_areRoundedEachByItself();
    void weightSteps_areTold();
    void weightInterval_namesItsEnds();
    void whatNobodySaid_isNotTold();

private:
    const tests::CoffeeDecision m_coffee;
};

void TestWeightWording::weights_areRoundedEachByItself()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    verdict.scores.weights[0].weight = verdict.scores.weights[1].weight =
        verdict.scores.weights[2].weight = 0.3332;
    verdict.scores.weights[3].weight = 0.0004;
    QCOMPARE(WeightWording(m_coffee.words(verdict)).percents(),
             QStringList({"33.3%", "33.3%", "33.3%", "<0.1%"}));
    // money: cost; comfort: ease and taste; planet: waste
    QCOMPARE(WeightWording(m_coffee.words(verdict)).groupPercents(),
             QStringList({"33.3%", "66.6%", "<0.1%"}));
    QVERIFY(WeightWording(m_coffee.words(verdict)).sumNote().contains("rounding"));
    verdict.scores.weights[2].weight = 0.333;
    verdict.scores.weights[3].weight = 0.0006; // 33.3, 33.3, 33.3 and 0.1
    QCOMPARE(WeightWording(m_coffee.words(verdict)).sumNote(), QString());
    for (decision::WeightResult &weight : verdict.scores.weights) {
        weight.weight = 0;
    }
    QCOMPARE(WeightWording(m_coffee.words(verdict)).percents(),
             QStringList({"0%", "0%", "0%", "0%"}));
    QCOMPARE(WeightWording(m_coffee.words(verdict)).sumNote(), QString());
    verdict.scores.weights.clear();
    QVERIFY(WeightWording(m_coffee.words(verdict)).percents().isEmpty());
}

void TestWeightWording::weightSteps_areTold()
{
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const WeightWording weightWords(words);
    QCOMPARE(weightWords.step({"cups", "many", 1, false}), "Cups a day: More than ten – doubled");
    QCOMPARE(weightWords.step({"cups", "many", 2, false}),
             "Cups a day: More than ten – doubled twice");
    QCOMPARE(weightWords.step({"cups", "many", 3, false}),
             "Cups a day: More than ten – doubled 3 times");
    QCOMPARE(weightWords.step({"cups", "many", -1, false}), "Cups a day: More than ten – halved");
    QCOMPARE(weightWords.step({"cups", "", 0, true}), "Cups a day: does not apply – set to zero");
}

void TestWeightWording::weightInterval_namesItsEnds()
{
    decision::Verdict verdict = sampledVerdict(State::Clear);
    const Wording words = m_coffee.words(verdict);
    const WeightWording weightWords(words);
    verdict.sensitivity->weights = {{0, 0.32}};
    QCOMPARE(weightWords.interval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has at most 32.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights = {{0.1, 1}};
    QCOMPARE(weightWords.interval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has at least 10.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights = {{0.1, 0.32}};
    QCOMPARE(weightWords.interval({"cost", 0.25, {}}),
             "Filter machine stays first while “Cost of a cup” has 10.0% to 32.0% of the weight; "
             "now 25.0%.");
    verdict.sensitivity->weights.clear();
    QVERIFY(weightWords.interval({"cost", 0.25, {}}).isEmpty());
}

// Whoever said nothing gave no points, compared nothing and put nothing first.
void TestWeightWording::whatNobodySaid_isNotTold()
{
    decision::Decision decision = m_coffee.decision;
    const decision::Verdict verdict = sampledVerdict(State::Clear);
    const auto own = [&](decision::WeightWay way) {
        decision.weighing.way = way;
        return WeightWording(Wording(m_coffee.base, decision, verdict, tests::kEnglish))
            .own("cost");
    };
    QCOMPARE(own(decision::WeightWay::Points),
             "No points are given yet, so every criterion weighs the same");
    decision.weighing.points = {{"cost", 0}, {"taste", 0}};
    QCOMPARE(own(decision::WeightWay::Points),
             "No points are given yet, so every criterion weighs the same");
    decision.weighing.points["taste"] = 3;
    QVERIFY(own(decision::WeightWay::Points).startsWith("You gave it "));
    QCOMPARE(own(decision::WeightWay::Pairs),
             "Nothing is compared yet, so every criterion weighs the same");
    QCOMPARE(own(decision::WeightWay::Order),
             "Nothing is in order yet, so every criterion weighs the same");
}

STEELYARD_TEST_GUILESS_MAIN(TestWeightWording)
#include "test_weight_wording.moc"
