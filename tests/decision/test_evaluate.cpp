// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/group_profile.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::State;
using decision::Verdict;

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreWeightedMeansOnTheDeclaredScales();
    void contributionsSumToTheLead();
    void reasonNamesTheAnswersBehindIt();
    void mustHaveLeavesOutButStillScores();
    void noFeasibleNamesTheCheapestWayBack();
    void tooManyOpenQuestionsGiveNoVerdict();
    void nothingToJudgeByIsNoVerdict();
    void practiceMovesARatingWithinItsScale();
    void groupsAreMeansByWeight();
    void unknownRatingIsNeitherZeroNorTen();
    void fingerprintTextIgnoresNotesAndOrderOfTicks();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision answered() const { return tests::answeredDecision(m_base); }
};

static bool near(double left, double right)
{
    return std::abs(left - right) < 1e-9;
}

void TestEvaluate::valuesAreWeightedMeansOnTheDeclaredScales()
{
    // Weights 0, 0.32, 0.64, 0.04 (see test_weighting).
    const Verdict verdict = decision::evaluate(m_base, answered());
    QCOMPARE(verdict.alternatives.size(), 3U);
    QVERIFY(near(verdict.alternatives[0].value, 0.32 * 6 + 0.64 * 5 + 0.04 * 7));
    QVERIFY(near(verdict.alternatives[1].value, 0.32 * 9 + 0.64 * 6 + 0.04 * 1));
    QVERIFY(near(verdict.alternatives[2].value, 0.32 * 3 + 0.64 * 9 + 0.04 * 5));
    QVERIFY(near(verdict.alternatives[0].valueLow, 0.32 * 5 + 0.64 * 4 + 0.04 * 6));
    QCOMPARE(verdict.winner, std::string("espresso"));
    QCOMPARE(verdict.runnerUp, std::string("capsule"));
    QCOMPARE(verdict.alternatives[2].rank, 1);
    QCOMPARE(verdict.alternatives[0].rank, 3);
    QVERIFY(verdict.lead.has_value());
    QCOMPARE(verdict.lead->left, std::string("capsule")); // first in the decision's order
    QVERIFY(
        near(verdict.lead->lead, verdict.alternatives[1].value - verdict.alternatives[2].value));
}

void TestEvaluate::contributionsSumToTheLead()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    double sum = 0;
    double last = 100;
    for (const decision::Reason &reason : verdict.reasons) {
        sum += reason.contribution;
        QVERIFY(std::abs(reason.contribution) <= last);
        last = std::abs(reason.contribution);
        QCOMPARE(reason.kind == decision::ReasonKind::For, reason.contribution > 0);
    }
    QVERIFY(near(sum, -verdict.lead->lead));
}

void TestEvaluate::reasonNamesTheAnswersBehindIt()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    const auto found =
        std::find_if(verdict.reasons.begin(), verdict.reasons.end(),
                     [](const auto &reason) { return reason.kind == decision::ReasonKind::For; });
    QVERIFY(found != verdict.reasons.end());
    const decision::Reason &first = *found;
    QCOMPARE(first.criterion, std::string("taste"));
    QCOMPARE(first.winnerRating, 9.0);
    QCOMPARE(first.rivalRating, 6.0);
    QCOMPARE(first.answers.size(), 1U);
    QCOMPARE(first.answers[0].question, std::string("wishes"));
    QCOMPARE(first.answers[0].answer, std::string("good"));
}

void TestEvaluate::mustHaveLeavesOutButStillScores()
{
    Decision decision = answered();
    decision.answers["wishes"].choices = {"milk"};
    const Verdict verdict = decision::evaluate(m_base, decision);
    const decision::AlternativeResult &filter = verdict.alternatives[0];
    QCOMPARE(filter.rank, 0);
    QVERIFY(filter.value > 0);
    QCOMPARE(filter.exclusions.size(), 1U);
    QCOMPARE(filter.exclusions[0].capability, std::string("milk"));
    QCOMPARE(filter.exclusions[0].offered, knowledge::Support::Impossible);
    QVERIFY(verdict.winner != "filter");
    QVERIFY(verdict.runnerUp != "filter");
}

void TestEvaluate::noFeasibleNamesTheCheapestWayBack()
{
    Decision decision = answered();
    // Espresso alone has milk built in, and its timer would have to be built.
    decision.mustHaves["milk"] = {true, knowledge::Support::BuiltIn, 0};
    decision.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    const Verdict verdict = decision::evaluate(m_base, decision);
    QCOMPARE(verdict.state, State::NoFeasible);
    QVERIFY(verdict.winner.empty());
    QVERIFY(verdict.reasons.empty());
    // Filter and espresso fail one each; a timer of two days is nearer than impossible milk.
    QCOMPARE(verdict.cheapestRelaxation, std::string("timer"));
}

void TestEvaluate::tooManyOpenQuestionsGiveNoVerdict()
{
    // Two of the three questions are important; more than 40 % open is one of the two.
    Decision decision = answered();
    decision.answers["cups"].state = AnswerState::NotSure;
    decision.answers["cups"].choices.clear();
    Verdict verdict = decision::evaluate(m_base, decision);
    QCOMPARE(verdict.importantQuestions, 2U);
    QCOMPARE(verdict.importantOpen, 1U);
    QCOMPARE(verdict.state, State::NotEnoughAnswers);
    QVERIFY(!verdict.winner.empty());
    decision.thresholds.open = 0.5;
    verdict = decision::evaluate(m_base, decision);
    QVERIFY(verdict.state != State::NotEnoughAnswers);
}

void TestEvaluate::nothingToJudgeByIsNoVerdict()
{
    knowledge::KnowledgeBase base = m_base;
    base.questions[0].about = {"cost", "ease", "taste", "waste"};
    Decision decision = answered();
    decision.answers["cups"] = {AnswerState::DoesNotApply, {}, {}};
    const Verdict verdict = decision::evaluate(base, decision);
    QCOMPARE(verdict.state, State::NotEnoughAnswers);
    QVERIFY(verdict.winner.empty());
    Verdict sampled = verdict;
    QVERIFY(decision::addRobustness(sampled, base, decision));
    QCOMPARE(sampled.state, State::NotEnoughAnswers);
}

void TestEvaluate::practiceMovesARatingWithinItsScale()
{
    Decision decision = answered();
    decision.answers["practice"].choices = {"yes"};
    Verdict verdict = decision::evaluate(m_base, decision);
    // Ease is no longer raised: weights 0, 1, 8, 0.5 of 9.5; espresso's ease is 3 + 2.
    QVERIFY(near(verdict.alternatives[2].value, (1 * 5 + 8 * 9 + 0.5 * 5) / 9.5));

    knowledge::KnowledgeBase base = m_base;
    base.questions[2].answers[0].ratings[0].by = 50;
    verdict = decision::evaluate(base, decision);
    QVERIFY(near(verdict.alternatives[2].value, (1 * 10 + 8 * 9 + 0.5 * 5) / 9.5));
}

void TestEvaluate::groupsAreMeansByWeight()
{
    const Decision decision = answered();
    const Verdict verdict = decision::evaluate(m_base, decision);
    const auto groups = decision::groupProfile(m_base, decision, verdict);
    QCOMPARE(groups.size(), m_base.groups.size());
    double sum = 0;
    for (const decision::GroupResult &group : groups) {
        sum += group.weight;
        QCOMPARE(group.ratings.size(), 3U);
        for (const decision::GroupRating &rating : group.ratings) {
            QVERIFY(rating.low >= 0 && rating.low <= rating.high && rating.high <= 10);
        }
    }
    QVERIFY(near(sum, 1));
    // Cost runs from 0 to 50 and lower is better: 10 of 50 is 8 points, 40 of 50 is 2.
    knowledge::KnowledgeBase base = m_base;
    base.groups = {{"money", "Money", "Money"}};
    for (knowledge::Criterion &criterion : base.criteria) {
        criterion.group = criterion.id == "cost" ? "money" : "else";
    }
    const auto money = decision::groupProfile(base, decision, verdict).front().ratings;
    QVERIFY(near(*money[0].value, 8) && near(*money[1].value, 2));
    QVERIFY(near(money[1].low, 1) && near(money[1].high, 3));
}

void TestEvaluate::unknownRatingIsNeitherZeroNorTen()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    const decision::AlternativeResult &espresso = verdict.alternatives[2];
    QVERIFY(
        near(espresso.valueHigh - espresso.valueLow, 0.32 * (5 - 2) + 0.64 * (10 - 8) + 0.04 * 10));
}

void TestEvaluate::fingerprintTextIgnoresNotesAndOrderOfTicks()
{
    Decision decision = answered();
    decision.answers["wishes"].choices = {"milk", "good"};
    const std::string text = decision::fingerprintText(m_base, decision);
    decision.answers["wishes"].choices = {"good", "milk"};
    decision.answers["wishes"].note = "Ask Kim.";
    decision.title = "Another name";
    QCOMPARE(decision::fingerprintText(m_base, decision), text);
    decision.answers["cups"].choices = {"many"};
    QVERIFY(decision::fingerprintText(m_base, decision) != text);
}

STEELYARD_TEST_APPLESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
