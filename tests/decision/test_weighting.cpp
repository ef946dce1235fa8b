// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"
#include "decision/required_capabilities.h"
#include "decision/weighting.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;

class TestWeighting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsDoubleZeroRemovesAndUnraisedIsHalved();
    void openQuestionCountsWithTheMeanOverItsAnswers();
    void notSureCountsLikeOpen();
    void doesNotApplyRemovesWhatTheQuestionIsAbout();
    void raisingBeatsZeroWithinOneQuestion();
    void whereTheHighestCountsSeveralAnswersAreNoMoreThanOne();
    void stricterMustHaveHoldsAndTheUserOverrules();
    void buildingIsAcceptedUpToItsDays();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision decisionWith(
        std::initializer_list<std::pair<std::string, std::vector<std::string>>> answers) const
    {
        Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
        for (const auto &[question, choices] : answers) {
            decision.answers[question] = {AnswerState::Chosen, choices, {}};
        }
        return decision;
    }

    [[nodiscard]] std::vector<double> weights(const Decision &decision) const
    {
        std::vector<double> result;
        for (const auto &weight : decision::criterionWeights(m_base, decision)) {
            result.push_back(weight.weight);
        }
        return result;
    }
};

static void compare(const std::vector<double> &actual, const std::vector<double> &expected)
{
    QCOMPARE(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i) {
        QVERIFY2(std::abs(actual[i] - expected[i]) < 1e-12,
                 qPrintable(QStringLiteral("criterion %1: %2 instead of %3")
                                .arg(i)
                                .arg(actual[i], 0, 'g', 17)
                                .arg(expected[i], 0, 'g', 17)));
    }
}

void TestWeighting::stepsDoubleZeroRemovesAndUnraisedIsHalved()
{
    // Defaults: cost 1, ease 2, taste 2, waste 1; unraised 0.5.
    // Few cups: cost 0. Good coffee: taste x 4. Nobody has practice: ease x 2. Waste: 1 x 0.5.
    const Decision decision =
        decisionWith({{"cups", {"few"}}, {"wishes", {"good"}}, {"practice", {"no"}}});
    compare(weights(decision), {0, 4 / 12.5, 8 / 12.5, 0.5 / 12.5});

    const auto detailed = decision::criterionWeights(m_base, decision);
    QVERIFY(detailed[2].raised);
    QCOMPARE(detailed[2].steps.size(), 1U);
    QCOMPARE(detailed[2].steps[0].answer, std::string("good"));
    QCOMPARE(detailed[2].steps[0].steps, 2);
    QVERIFY(!detailed[3].raised);
}

void TestWeighting::openQuestionCountsWithTheMeanOverItsAnswers()
{
    // The closed form against the mean over all 2 x 3 x 2 ways of answering.
    std::vector<double> sum(m_base.criteria.size(), 0.0);
    for (const auto &cups : m_base.questions[0].answers) {
        for (const auto &wish : m_base.questions[1].answers) {
            for (const auto &practice : m_base.questions[2].answers) {
                const Decision decision = decisionWith(
                    {{"cups", {cups.id}}, {"wishes", {wish.id}}, {"practice", {practice.id}}});
                const auto detailed = decision::criterionWeights(m_base, decision);
                for (std::size_t c = 0; c < sum.size(); ++c) {
                    double weight = detailed[c].defaultWeight;
                    for (const auto &step : detailed[c].steps) {
                        weight *= step.zero ? 0 : std::pow(2.0, step.steps);
                    }
                    sum[c] += weight * (detailed[c].raised ? 1.0 : m_base.weighting.unraised);
                }
            }
        }
    }
    const double total = sum[0] + sum[1] + sum[2] + sum[3];
    compare(weights(decisionWith({})),
            {sum[0] / total, sum[1] / total, sum[2] / total, sum[3] / total});
}

void TestWeighting::notSureCountsLikeOpen()
{
    Decision decision = decisionWith({{"cups", {"many"}}});
    const std::vector<double> open = weights(decision);
    decision.answers["wishes"].state = AnswerState::NotSure;
    compare(weights(decision), open);
}

void TestWeighting::doesNotApplyRemovesWhatTheQuestionIsAbout()
{
    Decision decision = decisionWith({{"wishes", {"milk"}}, {"practice", {"yes"}}});
    decision.answers["cups"].state = AnswerState::DoesNotApply; // about cost
    compare(weights(decision), {0, 0.4, 0.4, 0.2});
    const auto detailed = decision::criterionWeights(m_base, decision);
    QCOMPARE(detailed[0].steps.size(), 1U);
    QVERIFY(detailed[0].steps[0].zero);
    QVERIFY(detailed[0].steps[0].answer.empty());
}

void TestWeighting::raisingBeatsZeroWithinOneQuestion()
{
    knowledge::KnowledgeBase base = m_base;
    base.questions[0].kind = knowledge::ChoiceQuestion{2};
    Decision decision =
        decisionWith({{"cups", {"few", "many"}}, {"wishes", {"milk"}}, {"practice", {"yes"}}});
    const auto both = decision::criterionWeights(base, decision);
    QVERIFY(both[0].weight > 0);
    QVERIFY(both[0].raised);
}

void TestWeighting::whereTheHighestCountsSeveralAnswersAreNoMoreThanOne()
{
    knowledge::KnowledgeBase base = m_base;
    knowledge::Question &wishes = base.questions[base.questionIndex("wishes")];
    QCOMPARE(maxChoices(wishes), 2);
    wishes.answers[0].mustHaves.clear(); // milk
    wishes.answers[0].weights = {{"taste", 1, false}, {"ease", -1, false}, {"cost", 0, true}};
    wishes.answers[0].ratings = {{"taste", "filter", -1}, {"ease", "filter", 2}};
    wishes.answers[2].weights.push_back({"ease", -2, false}); // good, which raises taste by two
    wishes.answers[2].ratings = {{"taste", "filter", -0.5}, {"ease", "filter", 2}};
    const Decision both = decisionWith({{"wishes", {"milk", "good"}}});
    const auto taste = base.criterionIndex("taste");
    const auto ease = base.criterionIndex("ease");
    const auto stepsOf = [&](std::size_t criterion) {
        int sum = 0;
        const auto weights = decision::criterionWeights(base, both);
        for (const auto &step : weights[criterion].steps) {
            sum += step.question == "wishes" ? step.steps : 0;
        }
        return sum;
    };
    QCOMPARE(stepsOf(taste), 3);
    QCOMPARE(stepsOf(ease), -3);
    const auto by = [&](std::size_t criterion) {
        return decision::AppliedRatings(base, both)
            .correction(criterion, base.alternativeIndex("filter"));
    };
    QCOMPARE(by(taste), -1.5);
    QCOMPARE(by(ease), 4.0);

    wishes.combine = knowledge::Combine::Highest;
    QCOMPARE(stepsOf(taste), 2);
    QCOMPARE(stepsOf(ease), -1);
    QCOMPARE(by(taste), -0.5);
    QCOMPARE(by(ease), 2.0);
    // Of one answer alone everything counts, also that it leaves a criterion out.
    const auto milk = decision::criterionWeights(base, decisionWith({{"wishes", {"milk"}}}));
    QCOMPARE(milk[base.criterionIndex("cost")].weight, 0.0);
}

void TestWeighting::stricterMustHaveHoldsAndTheUserOverrules()
{
    Decision decision = decisionWith({{"wishes", {"milk", "timer"}}});
    auto required = decision::requiredCapabilities(m_base, decision);
    QCOMPARE(required.size(), 2U);
    QCOMPARE(required[0].tolerance, knowledge::Support::AddOn);
    QCOMPARE(required[0].answers.size(), 1U);
    QCOMPARE(required[0].answers[0].question, std::string("wishes"));
    QCOMPARE(required[1].days, 2.0);

    decision.mustHaves["milk"] = {true, knowledge::Support::BuiltIn, 0};
    decision.mustHaves["timer"].needed = false;
    required = decision::requiredCapabilities(m_base, decision);
    QCOMPARE(required.size(), 1U);
    QCOMPARE(required[0].tolerance, knowledge::Support::BuiltIn);
    QVERIFY(required[0].answers.empty());
}

void TestWeighting::buildingIsAcceptedUpToItsDays()
{
    const auto &timer = m_base.capabilities[m_base.capabilityIndex("timer")];
    const auto &espresso = timer.states[2]; // to be built in one to two days
    decision::RequiredCapability required{1, knowledge::Support::Build, 2, {}};
    QVERIFY(decision::meets(espresso, required));
    required.days = 1.5;
    QVERIFY(!decision::meets(espresso, required));
    required = {1, knowledge::Support::AddOn, 30, {}};
    QVERIFY(!decision::meets(espresso, required));
}

STEELYARD_TEST_APPLESS_MAIN(TestWeighting)
#include "test_weighting.moc"
