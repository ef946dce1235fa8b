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
    QCOMPARE(verdict.scores.alternatives.size(), 3U);
    QVERIFY(near(verdict.scores.alternatives[0].value, 0.32 * 6 + 0.64 * 5 + 0.04 * 7));
    QVERIFY(near(verdict.scores.alternatives[1].value, 0.32 * 9 + 0.64 * 6 + 0.04 * 1));
    QVERIFY(near(verdict.scores.alternatives[2].value, 0.32 * 3 + 0.64 * 9 + 0.04 * 5));
    QVERIFY(near(verdict.scores.alternatives[0].valueLow, 0.32 * 5 + 0.64 * 4 + 0.04 * 6));
    QCOMPARE(verdict.scores.winner, std::string("espresso"));
    QCOMPARE(verdict.scores.runnerUp, std::string("capsule"));
    QCOMPARE(verdict.scores.alternatives[2].rank, 1);
    QCOMPARE(verdict.scores.alternatives[0].rank, 3);
    QVERIFY(verdict.scores.lead.has_value());
    QCOMPARE(verdict.scores.lead->left, std::string("capsule")); // first in the decision's order
    QVERIFY(near(verdict.scores.lead->lead,
                 verdict.scores.alternatives[1].value - verdict.scores.alternatives[2].value));
}

void TestEvaluate::contributionsSumToTheLead()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    double sum = 0;
    double last = 100;
    for (const decision::Reason &reason : verdict.scores.reasons) {
        sum += reason.contribution;
        QVERIFY(std::abs(reason.contribution) <= last);
        last = std::abs(reason.contribution);
        QCOMPARE(reason.kind == decision::ReasonKind::For, reason.contribution > 0);
    }
    QVERIFY(near(sum, -verdict.scores.lead->lead));
}

void TestEvaluate::reasonNamesTheAnswersBehindIt()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    const auto found =
        std::find_if(verdict.scores.reasons.begin(), verdict.scores.reasons.end(),
                     [](const auto &reason) { return reason.kind == decision::ReasonKind::For; });
    QVERIFY(found != verdict.scores.reasons.end());
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
    chosen(decision.answers["wishes"]) = {"milk"};
    const Verdict verdict = decision::evaluate(m_base, decision);
    const decision::AlternativeResult &filter = verdict.scores.alternatives[0];
    QCOMPARE(filter.rank, 0);
    QVERIFY(filter.value > 0);
    QCOMPARE(filter.exclusions.size(), 1U);
    QCOMPARE(filter.exclusions[0].capability, std::string("milk"));
    QCOMPARE(filter.exclusions[0].offered, knowledge::Support::Impossible);
    QVERIFY(verdict.scores.winner != "filter");
    QVERIFY(verdict.scores.runnerUp != "filter");
}

void TestEvaluate::noFeasibleNamesTheCheapestWayBack()
{
    Decision decision = answered();
    // Espresso alone has milk built in, and its timer would have to be built.
    decision.mustHaves["milk"] = {true, knowledge::Support::BuiltIn, 0};
    decision.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    const Verdict verdict = decision::evaluate(m_base, decision);
    QCOMPARE(verdict.state(), State::NoFeasible);
    QVERIFY(verdict.scores.winner.empty());
    QVERIFY(verdict.scores.reasons.empty());
    // Filter and espresso fail one each; a timer of two days is nearer than impossible milk.
    QCOMPARE(verdict.scores.cheapestRelaxation, std::string("timer"));
}

void TestEvaluate::tooManyOpenQuestionsGiveNoVerdict()
{
    // Two of the three questions are important; more than 40 % open is one of the two.
    Decision decision = answered();
    decision.answers["cups"].state = AnswerState::NotSure;
    chosen(decision.answers["cups"]).clear();
    Verdict verdict = decision::evaluate(m_base, decision);
    QCOMPARE(verdict.scores.importantQuestions, 2U);
    QCOMPARE(verdict.scores.importantOpen, 1U);
    QCOMPARE(verdict.state(), State::NotEnoughAnswers);
    QVERIFY(!verdict.scores.winner.empty());
    decision.thresholds.open = 0.5;
    verdict = decision::evaluate(m_base, decision);
    QVERIFY(verdict.state() != State::NotEnoughAnswers);
}

void TestEvaluate::nothingToJudgeByIsNoVerdict()
{
    knowledge::KnowledgeBase base = m_base;
    base.questions[0].about = {"cost", "ease", "taste", "waste"};
    Decision decision = answered();
    decision.answers["cups"] = {AnswerState::DoesNotApply, {}, {}};
    const Verdict verdict = decision::evaluate(base, decision);
    QCOMPARE(verdict.state(), State::NotEnoughAnswers);
    QVERIFY(verdict.scores.winner.empty());
    Verdict sampled = verdict;
    QVERIFY(decision::addRobustness(sampled, base));
    QCOMPARE(sampled.state(), State::NotEnoughAnswers);
}

void TestEvaluate::practiceMovesARatingWithinItsScale()
{
    Decision decision = answered();
    chosen(decision.answers["practice"]) = {"yes"};
    Verdict verdict = decision::evaluate(m_base, decision);
    // Ease is no longer raised: weights 0, 1, 8, 0.5 of 9.5; espresso's ease is 3 + 2.
    QVERIFY(near(verdict.scores.alternatives[2].value, (1 * 5 + 8 * 9 + 0.5 * 5) / 9.5));

    knowledge::KnowledgeBase base = m_base;
    base.questions[2].answers[0].ratings[0].by = 50;
    verdict = decision::evaluate(base, decision);
    QVERIFY(near(verdict.scores.alternatives[2].value, (1 * 10 + 8 * 9 + 0.5 * 5) / 9.5));
}

void TestEvaluate::groupsAreMeansByWeight()
{
    const Decision decision = answered();
    const Verdict verdict = decision::evaluate(m_base, decision);
    const auto groups = decision::groupProfile(m_base, verdict);
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
    const auto money = decision::groupProfile(base, verdict).front().ratings;
    QVERIFY(near(*money[0].value, 8) && near(*money[1].value, 2));
    QVERIFY(near(money[1].low, 1) && near(money[1].high, 3));
}

void TestEvaluate::unknownRatingIsNeitherZeroNorTen()
{
    const Verdict verdict = decision::evaluate(m_base, answered());
    const decision::AlternativeResult &espresso = verdict.scores.alternatives[2];
    QVERIFY(
        near(espresso.valueHigh - espresso.valueLow, 0.32 * (5 - 2) + 0.64 * (10 - 8) + 0.04 * 10));
}

void TestEvaluate::fingerprintTextIgnoresNotesAndOrderOfTicks()
{
    Decision decision = answered();
    chosen(decision.answers["wishes"]) = {"milk", "good"};
    const std::string text = decision::fingerprintText(m_base, decision);
    chosen(decision.answers["wishes"]) = {"good", "milk"};
    decision.answers["wishes"].note = "Ask Kim.";
    decision.title = "Another name";
    QCOMPARE(decision::fingerprintText(m_base, decision), text);
    chosen(decision.answers["cups"]) = {"many"};
    QVERIFY(decision::fingerprintText(m_base, decision) != text);
}

STEELYARD_TEST_APPLESS_MAIN(TestEvaluate)
#include "test_evaluate.moc"
