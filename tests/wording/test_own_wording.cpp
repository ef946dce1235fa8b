// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/own_decision.h"
#include "decision/own_weights.h"
#include "test_main.h"
#include "wording/own_wording.h"

#include <QTest>

using namespace steelyard;
using namespace steelyard::decision;

// What is said of guesses, costs, the order of criteria and weights in doubt.
class TestOwnWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDebtNamesItsShareAndWhereItLies();
    void noGuess_noDebt();
    void theOrderIsTurnedInWords();
    void answersThatWeighSayItThemselves();
    void theLimitOfACostIsSaid();
    void whatPointsCostIsSaid();
    void withoutCostsNothingIsSaidOfThem();
    void weightsGivenBetweenOtherEndsAreInDoubt();

private:
    // With the decision's base and verdict, which a Wording refers to.
    struct Said
    {
        explicit Said(Decision changed)
            : decision(std::move(changed))
            , base(overlay(knowledge::emptyBase(), decision).base)
            , verdict(evaluate(*base, decision))
            , words(*base, decision, verdict, QLocale(QLocale::English))
            , own(words)
        {
        }
        Decision decision;
        std::shared_ptr<const knowledge::KnowledgeBase> base;
        Verdict verdict;
        Wording words;
        OwnWording own;
    };

    // Costs in EUR by sheets over three years.
    [[nodiscard]] static Decision withSheets(double years = 3)
    {
        Decision decision = tests::brokers();
        std::swap(decision.weighing.order[0], decision.weighing.order[1]); // cost before latency
        OwnCriterion &cost = decision.own.criteria[1];
        cost.measure = knowledge::Measure{"EUR", {200000, 0}, false, {}};
        cost.cost = CostFrame{years, 1, 0};
        const double once[] = {160000, 80000, 40000};
        for (std::size_t a = 0; a < 3; ++a) {
            Finding finding;
            finding.criterion = cost.id;
            finding.alternative = decision.alternatives[a];
            finding.cost = CostSheet{{once[a], once[a], once[a]}, {}, {}, {}, {}};
            finding.value = finding.low = finding.high = once[a];
            setFinding(decision, finding);
        }
        return decision;
    }

    const Decision m_decision = tests::brokers();
};

void TestOwnWording::theDebtNamesItsShareAndWhereItLies()
{
    const Said all(m_decision);
    QCOMPARE(all.own.debt(), "100% of the weight rests on guesses without a source, most of it in "
                             "“p99 latency” and “Running cost”.");
    Decision sourced = m_decision;
    for (Finding &finding : sourced.findings) {
        if (finding.criterion != sourced.own.criteria[2].id) {
            finding.sources = {{"Load test", {}}};
        }
    }
    const Said some(sourced);
    QCOMPARE(some.own.debt(),
             "11.1% of the weight rests on guesses without a source, most of it in “Operating "
             "effort”.");
}

void TestOwnWording::noGuess_noDebt()
{
    Decision measured = m_decision;
    for (Finding &finding : measured.findings) {
        finding.sureness = Sureness::Measured;
    }
    QCOMPARE(Said(measured).own.debt(), QString());
}

void TestOwnWording::theOrderIsTurnedInWords()
{
    const QStringList flips = Said(m_decision).own.orderFlips();
    QVERIFY(!flips.isEmpty());
    QVERIFY2(flips.contains("Kafka leads if “p99 latency” mattered less than “Running cost”."),
             qPrintable(flips.join(u'\n')));
}

void TestOwnWording::answersThatWeighSayItThemselves()
{
    knowledge::KnowledgeBase asks = knowledge::emptyBase();
    asks.questions.emplace_back().id = "q";
    asks.questions.back().answers.emplace_back().id = "a";
    Decision decision = m_decision;
    decision.weighing.way = WeightWay::Answers;
    const auto base = overlay(asks, decision).base;
    const Verdict verdict = evaluate(*base, decision);
    const Wording words(*base, decision, verdict, QLocale(QLocale::English));
    QCOMPARE(OwnWording(words).orderFlips(), QStringList());
}

void TestOwnWording::theLimitOfACostIsSaid()
{
    const Said said(withSheets());
    // Kafka leads by 7 of 180 of the weight, and costs weigh 110 of it: at 12,727 EUR more.
    QCOMPARE(said.own.costFlips(1),
             QStringList{"Kafka stops leading above 52,700 EUR over 3 years; now 40,000 EUR. Then "
                         "NATS leads."});
    QVERIFY(said.own.costFlips(2).back().contains(u" leads below "));
    const Said broken(withSheets(2.5));
    QVERIFY(broken.own.costFlips(1).front().contains(u" EUR over 2.5 years"));
}

void TestOwnWording::whatPointsCostIsSaid()
{
    const Said said(withSheets());
    QCOMPARE(said.own.cost(40000), "40,000 EUR over 3 years");
    QCOMPARE(said.own.costStep(
                 {said.decision.alternatives[1], said.decision.alternatives[0], 0.23, 40012}),
             "RabbitMQ instead of NATS: 0.23 points for 40,000 EUR over 3 years.");
}

void TestOwnWording::withoutCostsNothingIsSaidOfThem()
{
    Decision decision = m_decision;
    decision.own.criteria[1].measure->unit = "MB";
    const Said said(decision);
    QVERIFY(said.own.costCriterion().empty());
    QCOMPARE(said.own.costFlips(), QStringList());
}

void TestOwnWording::weightsGivenBetweenOtherEndsAreInDoubt()
{
    Decision decision = m_decision;
    QCOMPARE(Said(decision).own.weightsInDoubt(), QString());
    const auto base = overlay(knowledge::emptyBase(), decision).base;
    decision.weighing = heldWeights(*base, decision.weighing);
    decision.own.criteria[0].measure->ends.worst = 400;
    QCOMPARE(Said(decision).own.weightsInDoubt(),
             "Worst or best of “p99 latency” changed since the weights were given. Do they still "
             "hold?");
}

STEELYARD_TEST_APPLESS_MAIN(TestOwnWording)
#include "test_own_wording.moc"
