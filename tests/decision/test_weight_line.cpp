// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/weight_line.h"
#include "scoring/random.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::Verdict;
using decision::WeightLine;
using decision::WeightLines;

class TestWeightLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lineForetellsEveryEvaluation_data();
    void lineForetellsEveryEvaluation();
    void oneWeightAgreesWithTheStabilityInterval();
    void rangeEndsWhereAnotherTakesOver();
    void aLeftOutAlternativeLeadsNowhere();
    void aGroupThatWeighsNothingComesBack();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision answered() const
    {
        Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
        decision.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
        decision.answers["wishes"] = {AnswerState::Chosen, {"good"}, {}};
        return decision;
    }
};

// Order of the criteria: cost, ease, taste, waste; ease and taste are one group.
void TestWeightLine::lineForetellsEveryEvaluation_data()
{
    QTest::addColumn<QList<int>>("moving");
    QTest::addColumn<QList<int>>("byHand");
    QTest::newRow("one") << QList<int>{2} << QList<int>{};
    QTest::newRow("a group") << QList<int>{1, 2} << QList<int>{};
    QTest::newRow("one beside one set by hand") << QList<int>{2} << QList<int>{3};
    QTest::newRow("one set by hand before") << QList<int>{2} << QList<int>{2, 3};
    QTest::newRow("one where all others are set") << QList<int>{2} << QList<int>{0, 1, 3};
    QTest::newRow("one where all are set") << QList<int>{0} << QList<int>{0, 1, 2, 3};
    QTest::newRow("all") << QList<int>{0, 1, 2, 3} << QList<int>{};
}

void TestWeightLine::lineForetellsEveryEvaluation()
{
    QFETCH(const QList<int>, moving);
    QFETCH(const QList<int>, byHand);
    Decision decision = answered();
    for (const int c : byHand) {
        decision.ownWeights[m_base.criteria[static_cast<std::size_t>(c)].id] = 0.125;
    }
    const Verdict verdict = decision::evaluate(m_base, decision);
    const std::vector<std::size_t> criteria(moving.begin(), moving.end());
    const WeightLine line = WeightLines(m_base, decision, verdict).line(criteria);
    double now = 0;
    for (const std::size_t c : criteria) {
        now += verdict.scores.weights[c].weight;
    }
    QVERIFY(std::abs(line.now() - now) < 1e-12);
    for (std::size_t row = 0; row < 3; ++row) {
        QVERIFY(std::abs(line.value(row, line.now()) - verdict.scores.alternatives[row].value) <
                1e-9);
    }
    for (double share = 0; share <= line.most() + 1e-12; share += line.most() / 8) {
        Decision moved = decision;
        moved.ownWeights = line.moved(share);
        const Verdict after = decision::evaluate(m_base, moved);
        double total = 0;
        for (const std::size_t c : criteria) {
            total += after.scores.weights[c].weight;
        }
        if (criteria.size() < m_base.criteria.size()) {
            QVERIFY(std::abs(total - share) < 1e-9);
        }
        if (total == 0 && criteria.size() == m_base.criteria.size()) {
            continue; // nothing weighs anything: there are no values
        }
        for (std::size_t row = 0; row < 3; ++row) {
            QVERIFY(std::abs(line.value(row, share) - after.scores.alternatives[row].value) < 1e-9);
        }
    }
}

void TestWeightLine::oneWeightAgreesWithTheStabilityInterval()
{
    const Decision decision = answered();
    Verdict verdict = decision::evaluate(m_base, decision);
    QVERIFY(decision::addSensitivity(verdict, m_base));
    const WeightLines lines(m_base, decision, verdict);
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const auto range = lines.line({c}).leadRange(verdict.scores.winner);
        QVERIFY(range.has_value());
        QVERIFY(std::abs(range->low - verdict.sensitivity->weights[c].low) < 1e-9);
        QVERIFY(std::abs(range->high - verdict.sensitivity->weights[c].high) < 1e-9);
    }
}

void TestWeightLine::rangeEndsWhereAnotherTakesOver()
{
    const Decision decision = answered();
    const Verdict verdict = decision::evaluate(m_base, decision);
    const WeightLines lines(m_base, decision, verdict);
    int ends = 0;
    const auto leaderAt = [&](const WeightLine &line, double share) {
        Decision moved = decision;
        moved.ownWeights = line.moved(share);
        return decision::evaluate(m_base, moved).scores.winner;
    };
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const WeightLine line = lines.line({c});
        const auto range = line.leadRange(verdict.scores.winner);
        QVERIFY(range.has_value());
        if (range->above) {
            ++ends;
            QCOMPARE(leaderAt(line, range->high + 1e-6), range->above->leader);
            QCOMPARE(leaderAt(line, range->high - 1e-6), verdict.scores.winner);
        }
        if (range->below) {
            ++ends;
            QCOMPARE(leaderAt(line, range->low - 1e-6), range->below->leader);
        }
        // Another's range begins where this one ends.
        if (range->above) {
            const auto next = line.leadRange(range->above->leader);
            QVERIFY(next.has_value() && std::abs(next->low - range->high) < 1e-9);
        }
    }
    QVERIFY(ends > 0);
}

void TestWeightLine::aLeftOutAlternativeLeadsNowhere()
{
    Decision decision = answered();
    decision.mustHaves["milk"] = {true, knowledge::Support::BuiltIn, 0}; // espresso alone has it
    const Verdict verdict = decision::evaluate(m_base, decision);
    const WeightLine line = WeightLines(m_base, decision, verdict).line({2});
    QVERIFY(!line.leadRange("filter").has_value());
    const auto range = line.leadRange("espresso");
    QVERIFY(range.has_value() && range->low == 0 && range->high == 1);
    QVERIFY(!line.leadRange("").has_value());
}

void TestWeightLine::aGroupThatWeighsNothingComesBack()
{
    Decision decision = answered();
    decision.ownWeights = {{"ease", 0}, {"taste", 0}};
    const Verdict verdict = decision::evaluate(m_base, decision);
    const WeightLine line = WeightLines(m_base, decision, verdict).line({1, 2});
    QCOMPARE(line.now(), 0.0);
    // In the proportion the answers give.
    const Verdict plain = decision::evaluate(m_base, answered());
    const decision::OwnWeights moved = line.moved(0.5);
    QVERIFY(std::abs(moved.at("ease") + moved.at("taste") - 0.5) < 1e-12);
    QVERIFY(std::abs(moved.at("ease") / moved.at("taste") -
                     plain.scores.weights[1].weight / plain.scores.weights[2].weight) < 1e-12);
}

STEELYARD_TEST_APPLESS_MAIN(TestWeightLine)
#include "test_weight_line.moc"
