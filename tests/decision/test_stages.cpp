// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::State;
using decision::Verdict;

// What may be shown of an earlier verdict while only the scores of the new one are there.
class TestStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAreAddedAndChangeNoScores();
    void aStageOfItsOwnIsShown();
    void theStateStaysWhileTheWinnerDoes_data();
    void theStateStaysWhileTheWinnerDoes();
    void whatIsAboutTheWinnerStaysWithIt();
    void sharesStayWithTheirAlternatives();
    void theBandMovesWithTheLead();

private:
    // Scores of two options; the leader is the first of them.
    static Verdict scored(const std::string &winner, const std::string &second, double lead)
    {
        Verdict verdict;
        verdict.scores.state = State::TooClose;
        verdict.scores.winner = winner;
        verdict.scores.alternatives.resize(2);
        verdict.scores.alternatives[0].id = winner;
        verdict.scores.alternatives[1].id = second;
        verdict.scores.weights.resize(1);
        verdict.scores.weights[0].criterion = "cost";
        verdict.scores.lead = decision::Lead{winner, second, lead};
        return verdict;
    }
    static Verdict sampled()
    {
        Verdict verdict = scored("filter", "capsule", 0.5);
        verdict.robustness = decision::Robustness{State::Clear,
                                                  {},
                                                  2000,
                                                  {{{0.9, 0.1}, 0.01}, {{0.1, 0.9}, 0.01}},
                                                  decision::LeadBand{0.1, 0.8},
                                                  {{"cups", 0.2, {}}},
                                                  {}};
        verdict.sensitivity = decision::Sensitivity{{{{}, "capsule", 6, 5}}, {}, {}, {{0.2, 0.7}}};
        return verdict;
    }
    static Verdict after(Verdict verdict)
    {
        verdict.earlier = std::make_shared<const Verdict>(sampled());
        return verdict;
    }

    knowledge::KnowledgeBase m_base = tests::smallBase();
};

void TestStages::stagesAreAddedAndChangeNoScores()
{
    decision::Decision decision = decision::newDecision(m_base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    Verdict verdict = decision::evaluate(m_base, decision);
    QVERIFY(!verdict.robustness && !verdict.sensitivity);
    QCOMPARE(verdict.samples(), std::uint64_t{0});
    QVERIFY(verdict.shares("filter").rankAcceptability.empty() && !verdict.leadBand());
    const decision::Scores before = verdict.scores;
    const auto inputs = verdict.inputs;
    QVERIFY(decision::addSensitivity(verdict, m_base)); // they do not depend on each other
    QVERIFY(!verdict.robustness);
    QVERIFY(decision::addRobustness(verdict, m_base));
    QVERIFY(verdict.robustness && verdict.sensitivity);
    QCOMPARE(verdict.inputs, inputs);
    QCOMPARE(verdict.scores.state, before.state);
    QCOMPARE(verdict.scores.winner, before.winner);
    QCOMPARE(verdict.scores.lead->lead, before.lead->lead);
    QCOMPARE(verdict.robustness->shares.size(), verdict.scores.alternatives.size());
    QCOMPARE(verdict.sensitivity->weights.size(), verdict.scores.weights.size());
}

void TestStages::aStageOfItsOwnIsShown()
{
    Verdict verdict = after(sampled());
    verdict.robustness->state = State::Leaning;
    verdict.robustness->samples = 5000;
    verdict.robustness->unsure.clear();
    verdict.sensitivity->flips.clear();
    QCOMPARE(verdict.state(), State::Leaning);
    QCOMPARE(verdict.samples(), std::uint64_t{5000});
    QVERIFY(verdict.unsure().empty() && verdict.flips().empty());
}

void TestStages::theStateStaysWhileTheWinnerDoes_data()
{
    QTest::addColumn<QString>("winner");
    QTest::addColumn<State>("scored");
    QTest::addColumn<State>("shown");
    QTest::newRow("same winner") << "filter" << State::TooClose << State::Clear;
    QTest::newRow("another winner") << "capsule" << State::TooClose << State::TooClose;
    QTest::newRow("too few answers")
        << "filter" << State::NotEnoughAnswers << State::NotEnoughAnswers;
    QTest::newRow("none left") << "" << State::NoFeasible << State::NoFeasible;
    QTest::newRow("one left") << "filter" << State::Clear << State::Clear;
}

void TestStages::theStateStaysWhileTheWinnerDoes()
{
    QFETCH(const QString, winner);
    QFETCH(const State, scored);
    QFETCH(const State, shown);
    Verdict verdict = after(TestStages::scored(winner.toStdString(), "espresso", 0.2));
    verdict.scores.state = scored;
    QCOMPARE(verdict.state(), shown);
}

void TestStages::whatIsAboutTheWinnerStaysWithIt()
{
    const Verdict same = after(scored("filter", "capsule", 0.2));
    QCOMPARE(same.flips().size(), 1U);
    QCOMPARE(same.weightInterval("cost").high, 0.7);
    const Verdict other = after(scored("capsule", "filter", 0.2));
    QVERIFY(other.flips().empty());
    QCOMPARE(other.weightInterval("cost").low, 0.0);
    QCOMPARE(other.weightInterval("cost").high, 1.0);
    QCOMPARE(other.unsure().size(), 1U); // a doubt is about a question
}

void TestStages::sharesStayWithTheirAlternatives()
{
    const Verdict verdict = after(scored("capsule", "espresso", 0.2)); // in another order
    QCOMPARE(verdict.samples(), std::uint64_t{2000});
    QCOMPARE(verdict.shares("capsule").rankAcceptability.front(), 0.1);
    QVERIFY(verdict.shares("espresso").rankAcceptability.empty()); // new: nothing is known of it
}

void TestStages::theBandMovesWithTheLead()
{
    const auto band = after(scored("filter", "capsule", 0.7)).leadBand();
    QVERIFY(band.has_value());
    QCOMPARE(band->low, 0.3);
    QCOMPARE(band->high, 1.0);
    QVERIFY(!after(scored("filter", "espresso", 0.7)).leadBand()); // a lead over somebody else
}

STEELYARD_TEST_APPLESS_MAIN(TestStages)
#include "test_stages.moc"
