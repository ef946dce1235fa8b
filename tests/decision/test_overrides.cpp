// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/flips.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <numeric>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::Verdict;

// Weights and ratings that the user set by hand.
class TestOverrides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWeightByHandStaysAndTheOthersKeepTheirProportions();
    void aWeightByHandHoldsWhateverIsAnswered();
    void allByHandShareTheWhole();
    void aWeightByHandCountsWhereAnswersLeaveNothing();
    void samplesKeepAWeightByHand();
    void anOwnRatingReplacesTheBasesAndNoAnswerCorrectsIt();
    void anOwnRatingIsJudgementWithoutSources();
    void flipsKnowWhatIsSetByHand();
    void scenariosAreKeptAndChangeNothing();
    void fingerprintSeesNumbersAndNotReasons();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision answered() const { return tests::answeredDecision(m_base); }

    [[nodiscard]] std::vector<double> weights(const Decision &decision) const
    {
        std::vector<double> result;
        for (const auto &weight : decision::evaluate(m_base, decision).scores.weights) {
            result.push_back(weight.weight);
        }
        return result;
    }
};

static bool near(double left, double right)
{
    return std::abs(left - right) < 1e-12;
}

// Order of the criteria: cost, ease, taste, waste; answered(): 0, 4, 8, 0.5 of 12.5.
void TestOverrides::aWeightByHandStaysAndTheOthersKeepTheirProportions()
{
    Decision decision = answered();
    decision.ownWeights = {{"waste", 0.4}};
    const std::vector<double> now = weights(decision);
    QVERIFY(near(now[3], 0.4));
    QVERIFY(near(now[1], 0.6 * 4 / 12) && near(now[2], 0.6 * 8 / 12) && near(now[0], 0));
    const Verdict verdict = decision::evaluate(m_base, decision);
    QVERIFY(verdict.scores.weights[3].own && !verdict.scores.weights[2].own);
    // Its weight is no answer's doing any more.
    const auto answersBehindEase = [this](const Decision &decided) {
        for (const decision::Reason &reason : decision::evaluate(m_base, decided).scores.reasons) {
            if (reason.criterion == "ease") {
                return reason.answers.size();
            }
        }
        return std::size_t(99);
    };
    QCOMPARE(answersBehindEase(decision), 1U);
    decision.ownWeights = {{"ease", 0.4}};
    QCOMPARE(answersBehindEase(decision), 0U);
}

void TestOverrides::aWeightByHandHoldsWhateverIsAnswered()
{
    Decision decision = answered();
    decision.ownWeights = {{"taste", 0.1}};
    decision.answers["wishes"] = {};
    QVERIFY(near(weights(decision)[2], 0.1));
    const std::vector<double> now = weights(decision);
    QVERIFY(near(std::accumulate(now.begin(), now.end(), 0.0), 1));
}

void TestOverrides::allByHandShareTheWhole()
{
    Decision decision = answered();
    decision.ownWeights = {{"cost", 0.1}, {"ease", 0.1}, {"taste", 0.2}, {"waste", 0.1}};
    const std::vector<double> now = weights(decision);
    QVERIFY(near(now[0], 0.2) && near(now[1], 0.2) && near(now[2], 0.4) && near(now[3], 0.2));
}

void TestOverrides::aWeightByHandCountsWhereAnswersLeaveNothing()
{
    Decision decision = answered();
    decision.ownWeights = {{"cost", 0.3}}; // "few" says that it does not matter
    QVERIFY(near(weights(decision)[0], 0.3));
    decision.ownWeights = {{"cost", 0}, {"ease", 0}, {"taste", 0}, {"waste", 0}};
    QVERIFY(decision::evaluate(m_base, decision).state() == decision::State::NotEnoughAnswers);
}

void TestOverrides::samplesKeepAWeightByHand()
{
    // With all weight on one criterion, the jitter of weights changes nothing and open questions
    // neither: only ratings vary. Filter 5 to 7, capsule 4 to 6 and espresso 8 to 10 in taste.
    Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    decision.ownWeights = {{"taste", 1}};
    Verdict verdict = decision::evaluate(m_base, decision);
    QVERIFY(decision::addRobustness(verdict, m_base));
    QCOMPARE(verdict.scores.winner, std::string("espresso"));
    QCOMPARE(verdict.robustness->shares[2].rankAcceptability.front(), 1.0);
    // The same lead without a weight by hand leaves room for others.
    decision.ownWeights.clear();
    Verdict open = decision::evaluate(m_base, decision);
    QVERIFY(decision::addRobustness(open, m_base));
    QVERIFY(open.robustness->shares[2].rankAcceptability.front() < 1.0);
}

void TestOverrides::anOwnRatingReplacesTheBasesAndNoAnswerCorrectsIt()
{
    Decision decision = answered();
    const Verdict before = decision::evaluate(m_base, decision);
    const knowledge::Rating &rating =
        m_base.rating(m_base.criterionIndex("taste"), m_base.alternativeIndex("capsule"));
    decision.findings = {{"taste", "capsule", 10, 9, 10, "We tasted it."}};
    const Verdict after = decision::evaluate(m_base, decision);
    QVERIFY(near(after.scores.alternatives[1].value - before.scores.alternatives[1].value,
                 0.64 * (10 - *rating.value)));
    QCOMPARE(after.scores.alternatives[0].value, before.scores.alternatives[0].value);
    // "nobody has practice" corrects the ease of an espresso machine.
    decision.findings = {{"ease", "espresso", 7, 7, 7, "Kim knows it."}};
    const double withNo = decision::evaluate(m_base, decision).scores.alternatives[2].valueHigh;
    chosen(decision.answers["practice"]) = {"yes"};
    decision.ownWeights = {{"cost", 0}, {"ease", 1}, {"taste", 0}, {"waste", 0}};
    QCOMPARE(decision::evaluate(m_base, decision).scores.alternatives[2].value, 7.0);
    QVERIFY(withNo > 0);
}

void TestOverrides::anOwnRatingIsJudgementWithoutSources()
{
    Decision decision = answered();
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        for (const std::string &alternative : decision.alternatives) {
            decision.findings.push_back({criterion.id, alternative, criterion.scaleLow,
                                         criterion.scaleLow, criterion.scaleHigh, "Test"});
        }
    }
    const decision::Foundation foundation = decision::evaluate(m_base, decision).scores.foundation;
    QVERIFY(near(foundation.judgement, 1) && near(foundation.lowConfidence, 1));
    QCOMPARE(foundation.sources, 0U);
    QVERIFY(foundation.oldest.empty());
}

void TestOverrides::flipsKnowWhatIsSetByHand()
{
    for (const bool byHand : {false, true}) {
        Decision decision = answered();
        if (byHand) {
            decision.ownWeights = {{"ease", 0.45}};
            decision.findings = {{"ease", "espresso", 4, 4, 4, "Kim knows it."}};
        }
        const Verdict verdict = decision::evaluate(m_base, decision);
        const auto flips = decision::answerFlips(m_base, verdict, {2, 1000, {}, {}});
        QVERIFY(!flips.empty());
        for (const decision::Flip &flip : flips) {
            Decision changed = decision;
            for (const decision::AnswerChange &change : flip.changes) {
                changed.answers[change.question] = {change.state, change.to, {}};
            }
            const Verdict after = decision::evaluate(m_base, changed);
            QCOMPARE(after.scores.winner, flip.winner);
            const std::size_t winner = m_base.alternativeIndex(flip.winner);
            QVERIFY(std::abs(after.scores.alternatives[winner].value - flip.winnerValue) < 1e-9);
        }
    }
}

void TestOverrides::scenariosAreKeptAndChangeNothing()
{
    Decision decision = answered();
    const std::string fingerprint = decision::fingerprintText(m_base, decision);
    decision.ownScenarios = {
        {"Taste is all", {{"taste", 1}}, {}},
        {"Kim knows espresso", {}, {{"ease", "espresso", 8, 7, 9, "Kim did it for years."}}}};
    QCOMPARE(decision::fingerprintText(m_base, decision), fingerprint);
    const std::string text = decision::write(decision);
    const decision::ReadResult result = decision::read(text, "d");
    QCOMPARE(result.problems.size(), 0U);
    QVERIFY(*result.decision == decision);
    QVERIFY(decision::check(decision, m_base, text, "d").empty());
    decision.ownScenarios[1].findings[0].criterion = "price";
    decision.ownScenarios[0].ownWeights = {{"mood", 1}};
    const std::string wrong = decision::write(decision);
    const auto problems = decision::check(decision, m_base, wrong, "d");
    QCOMPARE(problems.size(), 2U);
    QCOMPARE(problems[0].pointer, std::string("/ownScenarios/0/ownWeights/mood"));
    QCOMPARE(problems[1].pointer, std::string("/ownScenarios/1/findings/0/criterion"));
}

void TestOverrides::fingerprintSeesNumbersAndNotReasons()
{
    Decision decision = answered();
    const std::string plain = decision::fingerprintText(m_base, decision);
    decision.findings = {{"taste", "capsule", 10, 9, 10, "We tasted it."},
                         {"taste", "filter", 3, 3, 3, "So we did this."}};
    const std::string rated = decision::fingerprintText(m_base, decision);
    QVERIFY(rated != plain);
    std::swap(decision.findings[0], decision.findings[1]);
    decision.findings[0].note = "Another reason.";
    QCOMPARE(decision::fingerprintText(m_base, decision), rated);
    decision.ownWeights = {{"taste", 0.5}};
    QVERIFY(decision::fingerprintText(m_base, decision) != rated);
}

STEELYARD_TEST_APPLESS_MAIN(TestOverrides)
#include "test_overrides.moc"
