// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/own_decision.h"
#include "decision/weight_trace.h"
#include "small_base.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "wording/trace_wording.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::TracedWeight;
using decision::WeightTrace;
using decision::WeightWay;

// What is told of a weight's making gives the weight that counts, and so does what is printed of
// it.
class TestWeightTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void smallDecision_isTracedFactorByFactor();
    void overruledZero_takesNothing();
    void openQuestion_leavesAPartUnraised();
    void examples_multiplyOut_data();
    void examples_multiplyOut();
    void randomAnswers_multiplyOut_data();
    void randomAnswers_multiplyOut();
    void ownWays_giveTheirShares_data();
    void ownWays_giveTheirShares();
    void weightsByHand_leaveTheRest();
    void weightsByHand_beyondTheWhole();
    void printedFactors_giveThePrintedWeight();

private:
    // The trace's own arithmetic, and against the engine's.
    static void verifyTrace(const knowledge::KnowledgeBase &base, const Decision &decision)
    {
        const WeightTrace trace = decision::weightTrace(base, decision);
        const auto weights = decision::criterionWeights(base, decision);
        QCOMPARE(trace.weights.size(), weights.size());
        double rawSum = 0;
        for (std::size_t c = 0; c < weights.size(); ++c) {
            const TracedWeight &traced = trace.weights[c];
            if (trace.way == WeightWay::Answers) {
                verifyFactors(trace, traced);
            }
            rawSum += traced.byHand ? 0 : traced.raw;
            const double told = traced.byHand      ? *traced.byHand * trace.handScale
                                : trace.rawSum > 0 ? trace.left * traced.raw / trace.rawSum
                                                   : 0;
            verifyNear(told, weights[c].weight, traced.criterion);
            verifyNear(traced.weight, weights[c].weight, traced.criterion);
        }
        verifyNear(trace.rawSum, rawSum, "sum");
    }

    static void verifyFactors(const WeightTrace &trace, const TracedWeight &traced)
    {
        double answers = 1;
        std::map<std::string, double> byQuestion;
        for (const decision::TracedAnswer &answer : traced.answers) {
            answers *= answer.factor;
            byQuestion.try_emplace(answer.question, 1.0).first->second *= answer.factor;
        }
        double open = 1;
        double left = 1;
        for (const auto &[question, factor] : byQuestion) {
            left *= factor > 1 ? 0 : 1;
        }
        for (const decision::TracedOpenQuestion &question : traced.open) {
            double sum = 0;
            double notRaising = 0;
            for (const double factor : question.factors) {
                sum += factor;
                notRaising += factor > 1 ? 0 : factor;
            }
            verifyNear(question.mean, sum / double(question.factors.size()), question.question);
            verifyNear(question.notRaising, notRaising / double(question.factors.size()),
                       question.question);
            open *= question.mean;
            left *= question.mean > 0 ? question.notRaising / question.mean : 0;
        }
        verifyNear(traced.answersFactor, answers, traced.criterion);
        verifyNear(traced.openFactor, open, traced.criterion);
        verifyNear(traced.notRaisedPart, left, traced.criterion);
        verifyNear(traced.unraisedFactor, 1 - (1 - trace.unraised) * left, traced.criterion);
        verifyNear(traced.raw, traced.start * answers * open * traced.unraisedFactor,
                   traced.criterion);
    }

    static void verifyNear(double actual, double expected, const std::string &where)
    {
        QVERIFY2(std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
                 qPrintable(QStringLiteral("%1: %2 instead of %3")
                                .arg(QString::fromStdString(where))
                                .arg(actual, 0, 'g', 17)
                                .arg(expected, 0, 'g', 17)));
    }

    [[nodiscard]] Decision
    small(std::initializer_list<std::pair<std::string, std::vector<std::string>>> answers) const
    {
        Decision decision = decision::newDecision(m_small, "Test", "2026-11-20");
        for (const auto &[question, choices] : answers) {
            decision.answers[question] = {AnswerState::Chosen, choices, {}};
        }
        return decision;
    }

    knowledge::KnowledgeBase m_small;
};

void TestWeightTrace::initTestCase()
{
    m_small = tests::smallBase();
    QVERIFY(!storage::bundledKnowledge().empty()); // loads the resources
}

void TestWeightTrace::smallDecision_isTracedFactorByFactor()
{
    // As in test_weighting: cost 0; ease 2 x 2; taste 2 x 4; waste 1 x 0.5, asked for by nobody.
    const Decision decision =
        small({{"cups", {"few"}}, {"wishes", {"good"}}, {"practice", {"no"}}});
    const WeightTrace trace = decision::weightTrace(m_small, decision);
    QCOMPARE(trace.rawSum, 12.5);
    QCOMPARE(trace.weights[0].answersFactor, 0.0);
    QCOMPARE(trace.weights[1].raw, 4.0);
    QCOMPARE(trace.weights[2].answers.size(), 1U);
    QCOMPARE(trace.weights[2].answers[0].question, std::string("wishes"));
    QCOMPARE(trace.weights[2].answers[0].answer, std::string("good"));
    QCOMPARE(trace.weights[2].answers[0].factor, 4.0);
    QCOMPARE(trace.weights[2].notRaisedPart, 0.0);
    QCOMPARE(trace.weights[2].unraisedFactor, 1.0);
    QCOMPARE(trace.weights[3].unraisedFactor, 0.5);
    QCOMPARE(trace.weights[3].raw, 0.5);
    verifyTrace(m_small, decision);
}

void TestWeightTrace::overruledZero_takesNothing()
{
    knowledge::KnowledgeBase base = m_small;
    auto &wishes = base.questions[base.questionIndex("wishes")];
    auto &zeroing = *std::find_if(wishes.answers.begin(), wishes.answers.end(),
                                  [](const auto &answer) { return answer.id == "timer"; });
    zeroing.weights.push_back({"taste", 0, true});
    const Decision decision = small({{"wishes", {"good", "timer"}}});
    const auto traced = decision::weightTrace(base, decision).weights[2];
    QCOMPARE(traced.answersFactor, 4.0);
    QCOMPARE(std::count_if(traced.answers.begin(), traced.answers.end(),
                           [](const auto &answer) { return answer.isOverruled; }),
             1);
    verifyTrace(base, decision);
    verifyTrace(base, small({{"wishes", {"timer"}}}));
    QCOMPARE(decision::weightTrace(base, small({{"wishes", {"timer"}}})).weights[2].raw, 0.0);
}

void TestWeightTrace::openQuestion_leavesAPartUnraised()
{
    const Decision decision = small({{"cups", {"many"}}, {"wishes", {"good"}}});
    const auto traced =
        decision::weightTrace(m_small, decision).weights[1]; // ease, "practice" open
    QCOMPARE(traced.open.size(), 1U);
    QCOMPARE(traced.open[0].question, std::string("practice"));
    QVERIFY(traced.notRaisedPart > 0 && traced.notRaisedPart < 1);
    QVERIFY(traced.unraisedFactor > 0.5 && traced.unraisedFactor < 1);
    verifyTrace(m_small, decision);
}

void TestWeightTrace::examples_multiplyOut_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(":/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.steelyard")})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestWeightTrace::examples_multiplyOut()
{
    QFETCH(const QString, file);
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY(opened.decision && opened.overlaid);
    verifyTrace(*opened.overlaid, *opened.decision);
}

void TestWeightTrace::randomAnswers_multiplyOut_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : storage::bundledKnowledge()) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void TestWeightTrace::randomAnswers_multiplyOut()
{
    QFETCH(const QString, id);
    const storage::KnowledgePointer read = storage::loadKnowledge(id).base;
    QVERIFY(read);
    const knowledge::KnowledgeBase &base = *read;
    std::mt19937 random(20261120);
    const auto below = [&random](std::size_t end) { return std::size_t(random()) % end; };
    for (int set = 0; set < 500 && !QTest::currentTestFailed(); ++set) {
        Decision decision = decision::newDecision(base, "Random", "2026-11-20");
        for (const knowledge::Question &question : base.questions) {
            decision::GivenAnswer given;
            given.state = AnswerState(below(4));
            if (given.state == AnswerState::DoesNotApply && question.about.empty()) {
                given.state = AnswerState::NotSure;
            }
            if (given.state == AnswerState::Chosen) {
                const std::size_t most = std::max(1, maxChoices(question));
                for (std::size_t i = 0; i <= below(most); ++i) {
                    const std::string &answer = question.answers[below(question.answers.size())].id;
                    if (std::find(chosen(given).begin(), chosen(given).end(), answer) ==
                        chosen(given).end()) {
                        chosen(given).push_back(answer);
                    }
                }
            }
            decision.answers[question.id] = given;
        }
        for (std::size_t i = below(4); i > 1; --i) { // some with weights by hand
            decision.ownWeights[base.criteria[below(base.criteria.size())].id] =
                double(below(60)) / 100;
        }
        verifyTrace(base, decision);
    }
}

void TestWeightTrace::ownWays_giveTheirShares_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("order") << int(WeightWay::Order);
    QTest::newRow("swing") << int(WeightWay::Swing);
    QTest::newRow("points") << int(WeightWay::Points);
    QTest::newRow("pairs") << int(WeightWay::Pairs);
}

void TestWeightTrace::ownWays_giveTheirShares()
{
    QFETCH(const int, way);
    Decision decision = tests::brokers();
    const auto overlaid = decision::overlay(knowledge::emptyBase(), decision);
    const std::vector<std::string> order = decision.weighing.order;
    decision.weighing.way = WeightWay(way);
    decision.weighing.swings = {{{order[0], {200, 200}, {0, 0}}, {order[1], {100, 100}, {50, 50}}}};
    decision.weighing.points = {{order[0], 30}, {order[2], 10}};
    decision.weighing.pairs = {{order[0], order[1], 3}, {order[1], order[2], 2}};
    verifyTrace(*overlaid.base, decision);
    const WeightTrace trace = decision::weightTrace(*overlaid.base, decision);
    if (WeightWay(way) == WeightWay::Points) {
        QCOMPARE(trace.rawSum, 40.0);
    }
    if (WeightWay(way) == WeightWay::Order) { // (1 + 1/2 + 1/3) / 3
        verifyNear(trace.weights[0].raw, 11.0 / 18, "first of the order");
        QCOMPARE(trace.weights[0].place, 1U);
    }
    decision.ownWeights = {{order[1], 0.4}};
    verifyTrace(*overlaid.base, decision);
    decision.weighing = {};
    verifyTrace(*overlaid.base, decision);
}

void TestWeightTrace::weightsByHand_leaveTheRest()
{
    Decision decision = small({{"cups", {"few"}}, {"wishes", {"good"}}, {"practice", {"no"}}});
    decision.ownWeights = {{"ease", 0.25}};
    const WeightTrace trace = decision::weightTrace(m_small, decision);
    QCOMPARE(trace.left, 0.75);
    QCOMPARE(trace.rawSum, 8.5); // of the others
    verifyNear(trace.weights[2].weight, 0.75 * 8 / 8.5, "taste");
    verifyTrace(m_small, decision);
}

void TestWeightTrace::weightsByHand_beyondTheWhole()
{
    Decision decision = small({{"wishes", {"good"}}});
    decision.ownWeights = {{"ease", 0.8}, {"taste", 0.8}};
    QCOMPARE(decision::weightTrace(m_small, decision).handScale, 1 / 1.6);
    verifyTrace(m_small, decision);
    decision.ownWeights = {{"ease", 0}, {"taste", 0}, {"cost", 0}, {"waste", 0}};
    verifyTrace(m_small, decision);
}

// With the printed factors and the printed sum, a pocket calculator comes to the printed weight.
void TestWeightTrace::printedFactors_giveThePrintedWeight()
{
    const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    int traced = 0;
    for (const QString &name : QDir(QStringLiteral(":/examples")).entryList({"*.steelyard"})) {
        const storage::DecisionResult opened =
            storage::openDecision(QStringLiteral(":/examples/") + name);
        const decision::Verdict verdict = decision::evaluate(*opened.overlaid, *opened.decision);
        const Wording words(*opened.overlaid, *opened.decision, verdict, locale);
        const WeightTrace trace = decision::weightTrace(*opened.overlaid, *opened.decision);
        const TraceWording speech(words, trace);
        const auto number = [&locale](QString text) {
            return locale.toDouble(text.remove(u'×').remove(u'%').trimmed());
        };
        for (const TracedWeight &weight : trace.weights) {
            const double product =
                speech.hasFactors()
                    ? number(speech.start(weight)) * number(speech.answers(weight)) *
                          number(speech.open(weight)) * number(speech.unraised(weight))
                    : number(speech.raw(weight));
            const double share = 100 * product / number(speech.rawSum());
            const QString printed = speech.share(weight);
            const double least = printed.startsWith(u'<') ? 0 : number(printed);
            // Each factor has four digits: together at most 0.2% of the weight, and its own last
            // digit.
            QVERIFY2(std::abs(share - least) <= 0.05 + 0.002 * share + 1e-9 ||
                         (printed.startsWith(u'<') && share < 0.05),
                     qPrintable(name + u' ' + speech.line(weight)));
            ++traced;
        }
    }
    QVERIFY(traced > 100);
}

STEELYARD_TEST_MAIN(TestWeightTrace)
#include "test_weight_trace.moc"
