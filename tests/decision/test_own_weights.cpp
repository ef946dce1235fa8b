// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/own_decision.h"
#include "decision/own_weights.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::decision;

class TestOwnWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderWeighsByTheMeanOfAllWeightingsThatKeepIt();
    void whatIsInNoOrderMayWeighAnything();
    void swingsTieNeighboursAndTheRestStaysOpen();
    void aSwingThatLeadsNowhereSaysNothing();
    void pointsAreShares();
    void pairsMayHaveGaps();
    void tooFewPairsLeaveTheOrder();
    void samplesKeepTheOrder();
    void theWayThatCountsDecides();
    void aLeftOutCriterionWeighsNothing();
    void aChangedEndAsksWhetherTheWeightHolds();

private:
    Decision m_decision;
    OverlaidBase m_overlaid;
    std::string m_latency;
    std::string m_cost;
    std::string m_effort;

    [[nodiscard]] std::vector<double> weights(WeightWay way) const
    {
        return weightsByWay(*m_overlaid.base, m_decision, way).weights;
    }
private Q_SLOTS:
    void init()
    {
        m_decision = tests::brokers();
        m_overlaid = overlay(knowledge::emptyBase(), m_decision);
        m_latency = m_decision.own.criteria[0].id;
        m_cost = m_decision.own.criteria[1].id;
        m_effort = m_decision.own.criteria[2].id;
    }
};

static bool areNear(const std::vector<double> &left, const std::vector<double> &right,
                    double tolerance = 1e-9)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [tolerance](double a, double b) { return std::abs(a - b) <= tolerance; });
}

void TestOwnWeights::anOrderWeighsByTheMeanOfAllWeightingsThatKeepIt()
{
    QVERIFY(areNear(weights(WeightWay::Order), {11.0 / 18, 5.0 / 18, 2.0 / 18}));
    const WayWeights order = weightsByWay(*m_overlaid.base, m_decision, WeightWay::Order);
    QCOMPARE(order.said, 3U);
    QCOMPARE(order.toSay, 3U);
    // Of three in order the first weighs a third at least, the last a third at most.
    QVERIFY(order.ranges[0].low > 1.0 / 3 && order.ranges[0].high < 1);
    QVERIFY(order.ranges[2].high < 1.0 / 3 && order.ranges[2].low >= 0);
    QVERIFY(order.ranges[0].low < order.weights[0] && order.weights[0] < order.ranges[0].high);
}

void TestOwnWeights::whatIsInNoOrderMayWeighAnything()
{
    m_decision.weighing.order = {m_cost, m_effort};
    // Two in order share what is left of the mean of a third each: 3/4 and 1/4 of two thirds.
    QVERIFY(areNear(weights(WeightWay::Order), {1.0 / 3, 0.5, 1.0 / 6}));
    m_decision.weighing.order.clear();
    QVERIFY(weights(WeightWay::Order).empty());
    const Verdict verdict = evaluate(*m_overlaid.base, m_decision);
    QVERIFY(std::abs(verdict.scores.weights[0].weight - 1.0 / 3) < 1e-9);
}

void TestOwnWeights::swingsTieNeighboursAndTheRestStaysOpen()
{
    // From 100 to 50 ms (a quarter of the scale) is worth as much as from 100 to 50 EUR (half).
    m_decision.weighing.swings = {
        {{m_latency, {100, 100}, {50, 50}}, {m_cost, {100, 100}, {50, 50}}}};
    const auto ratio = swingRatio(*m_overlaid.base, m_decision.weighing.swings[0]);
    QVERIFY(ratio.has_value());
    QCOMPARE(ratio->low, 0.5);
    QCOMPARE(ratio->high, 0.5);
    // Effort keeps the ratio that the order gives it to cost: 2 to 5.
    QVERIFY(areNear(weights(WeightWay::Swing), {1 / 1.7, 0.5 / 1.7, 0.2 / 1.7}));
    // The other way round it says the same, and a range stays one.
    m_decision.weighing.swings = {
        {{m_cost, {50, 50}, {100, 100}}, {m_latency, {50, 60}, {100, 100}}}};
    const auto turned = swingRatio(*m_overlaid.base, m_decision.weighing.swings[0]);
    QVERIFY(turned.has_value());
    QCOMPARE(turned->low, 2.0);
    QCOMPARE(turned->high, 2.5);
    const std::vector<double> now = weights(WeightWay::Swing);
    QVERIFY(std::abs(now[1] / now[0] - 0.45) < 1e-9); // the middle of 0.4 and 0.5
}

void TestOwnWeights::aSwingThatLeadsNowhereSaysNothing()
{
    const knowledge::KnowledgeBase &base = *m_overlaid.base;
    QVERIFY(!swingRatio(base, {{m_latency, {50, 50}, {50, 50}}, {m_cost, {100, 100}, {50, 50}}}));
    QVERIFY(!swingRatio(base, {{m_latency, {50, 50}, {90, 90}}, {m_cost, {100, 100}, {50, 50}}}));
    QVERIFY(!swingRatio(base, {{"nothing", {1, 1}, {2, 2}}, {m_cost, {100, 100}, {50, 50}}}));
    QVERIFY(weights(WeightWay::Swing).empty());
}

void TestOwnWeights::pointsAreShares()
{
    m_decision.weighing.points = {{m_latency, 30}, {m_cost, 10}};
    QVERIFY(areNear(weights(WeightWay::Points), {0.75, 0.25, 0}));
    m_decision.weighing.points = {{m_latency, 0}};
    QVERIFY(weights(WeightWay::Points).empty());
}

void TestOwnWeights::pairsMayHaveGaps()
{
    m_decision.weighing.pairs = {{m_latency, m_cost, 2}, {m_effort, m_cost, 0.5}};
    QVERIFY(areNear(weights(WeightWay::Pairs), {4.0 / 7, 2.0 / 7, 1.0 / 7}, 1e-6));
    PairConsistency consistency = pairConsistency(*m_overlaid.base, m_decision);
    QVERIFY(consistency.isConnected);
    QVERIFY(*consistency.ratio < 1e-6);
    // 2 and 2 make 4, not a fifth. Of three judgements each is as far off as the others; the one to
    // look at again is told as it was said.
    m_decision.weighing.pairs.push_back({m_effort, m_latency, 5});
    consistency = pairConsistency(*m_overlaid.base, m_decision);
    QVERIFY(*consistency.ratio > 0.1);
    QVERIFY(consistency.revise.has_value());
    const auto &said = m_decision.weighing.pairs;
    QVERIFY(std::find(said.begin(), said.end(), *consistency.revise) != said.end());
    QVERIFY(std::abs(std::log(consistency.implied / consistency.revise->times)) > 0.5);
}

void TestOwnWeights::tooFewPairsLeaveTheOrder()
{
    m_decision.weighing.pairs = {{m_latency, m_cost, 2}};
    QVERIFY(!pairConsistency(*m_overlaid.base, m_decision).isConnected);
    QVERIFY(weights(WeightWay::Pairs).empty());
    m_decision.weighing.way = WeightWay::Pairs;
    const Verdict verdict = evaluate(*m_overlaid.base, m_decision);
    QVERIFY(std::abs(verdict.scores.weights[0].weight - 11.0 / 18) < 1e-9);
}

void TestOwnWeights::samplesKeepTheOrder()
{
    // RabbitMQ is best where latency weighs more than cost, which it does in every weighting.
    Verdict verdict = evaluate(*m_overlaid.base, m_decision);
    QCOMPARE(verdict.scores.winner, m_decision.alternatives[0]);
    QVERIFY(std::abs(verdict.scores.alternatives[0].value - 119.0 / 18) < 1e-9);
    QVERIFY(std::abs(verdict.scores.alternatives[1].value - 95.0 / 18) < 1e-9);
    QVERIFY(std::abs(verdict.scores.alternatives[2].value - 4.0) < 1e-9);
    QVERIFY(addRobustness(verdict, *m_overlaid.base));
    // 0.4 latency against 0.4 cost: ahead of NATS exactly where latency weighs more.
    QCOMPARE(verdict.robustness->shares[0].rankAcceptability[0], 1.0);
    QCOMPARE(verdict.robustness->state, State::Clear);
    // In no order, cost may weigh more: nobody is clear.
    m_decision.weighing.order.clear();
    Verdict open = evaluate(*m_overlaid.base, m_decision);
    QVERIFY(addRobustness(open, *m_overlaid.base));
    QVERIFY(open.robustness->shares[0].rankAcceptability[0] < 0.7);
    QVERIFY(open.robustness->shares[2].rankAcceptability[0] > 0.1);
    QCOMPARE(open.robustness->state, State::TooClose);
}

void TestOwnWeights::theWayThatCountsDecides()
{
    m_decision.weighing.points = {{m_cost, 1}};
    QCOMPARE(evaluate(*m_overlaid.base, m_decision).scores.winner, m_decision.alternatives[0]);
    m_decision.weighing.way = WeightWay::Points;
    QCOMPARE(evaluate(*m_overlaid.base, m_decision).scores.winner, m_decision.alternatives[2]);
    const std::string points = fingerprintText(*m_overlaid.base, m_decision);
    m_decision.weighing.reasons[m_cost] = "Budget is fixed.";
    QCOMPARE(fingerprintText(*m_overlaid.base, m_decision), points);
    m_decision.weighing.way = WeightWay::Order;
    QVERIFY(fingerprintText(*m_overlaid.base, m_decision) != points);
}

void TestOwnWeights::aLeftOutCriterionWeighsNothing()
{
    leaveOutCriterion(m_decision, m_latency, "Nobody waits for it.");
    m_overlaid = overlay(knowledge::emptyBase(), m_decision);
    QVERIFY(m_overlaid.isLeftOut(0));
    QVERIFY(areNear(weights(WeightWay::Order), {0, 0.75, 0.25}));
    m_decision.weighing.way = WeightWay::Answers;
    const Verdict verdict = evaluate(*m_overlaid.base, m_decision);
    QCOMPARE(verdict.scores.weights[0].weight, 0.0);
    QCOMPARE(verdict.scores.weights[1].weight, 0.5);
}

void TestOwnWeights::aChangedEndAsksWhetherTheWeightHolds()
{
    QVERIFY(weightsInDoubt(*m_overlaid.base, m_decision).empty()); // nothing was weighed yet
    m_decision.weighing = heldWeights(*m_overlaid.base, m_decision.weighing);
    QVERIFY(weightsInDoubt(*m_overlaid.base, m_decision).empty());
    m_decision.own.criteria[0].measure->ends.worst = 300;
    m_overlaid = overlay(knowledge::emptyBase(), m_decision);
    QCOMPARE(weightsInDoubt(*m_overlaid.base, m_decision), std::vector<std::string>{m_latency});
    m_decision.weighing = heldWeights(*m_overlaid.base, m_decision.weighing, m_latency);
    QVERIFY(weightsInDoubt(*m_overlaid.base, m_decision).empty());
}

STEELYARD_TEST_APPLESS_MAIN(TestOwnWeights)
#include "test_own_weights.moc"
