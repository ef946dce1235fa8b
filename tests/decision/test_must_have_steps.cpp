// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/must_have_steps.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::Decision;
using decision::MustHaveChoice;
using decision::MustHaveStep;
using knowledge::Support;

// milk: filter impossible, capsule add-on, espresso built in.
// timer: filter built in, capsule impossible, espresso 1 to 2 days to build.
class TestMustHaveSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepKeepsWhomEvaluatingKeeps();
    void stepsDifferInWhoStays();
    void whatIsAskedForNowIsAlwaysAmongThem();
    void answersAskToo();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();
    const std::size_t m_milk = 0;
    const std::size_t m_timer = 1;
    [[nodiscard]] Decision plain() const
    {
        return decision::newDecision(m_base, "Test", "2026-11-20");
    }
};

void TestMustHaveSteps::everyStepKeepsWhomEvaluatingKeeps()
{
    Decision decision = plain();
    decision.mustHaves["timer"] = {true, Support::Build, 5};
    const auto steps = decision::mustHaveSteps(m_base, decision, m_milk);
    QVERIFY(steps.size() >= 2);
    for (const MustHaveStep &step : steps) {
        Decision changed = decision;
        changed.mustHaves["milk"] = step.choice;
        const decision::Scores scores = decision::evaluate(m_base, changed).scores;
        QCOMPARE(step.winner, scores.winner);
        for (const decision::AlternativeResult &result : scores.alternatives) {
            const bool stays = std::find(step.staying.begin(), step.staying.end(), result.id) !=
                               step.staying.end();
            QCOMPARE(stays, result.exclusions.empty());
        }
    }
}

void TestMustHaveSteps::stepsDifferInWhoStays()
{
    const auto steps = decision::mustHaveSteps(m_base, plain(), m_milk);
    QCOMPARE(steps.size(), 3U);
    QVERIFY(steps[0].choice == (MustHaveChoice{true, Support::BuiltIn, 0}));
    QCOMPARE(steps[0].staying, std::vector<std::string>{"espresso"});
    QVERIFY(steps[1].choice == (MustHaveChoice{true, Support::AddOn, 0}));
    QCOMPARE(steps[1].staying, (std::vector<std::string>{"capsule", "espresso"}));
    QVERIFY(!steps[2].choice.needed && steps[2].isNow);
    QCOMPARE(steps[2].staying.size(), 3U);
}

void TestMustHaveSteps::whatIsAskedForNowIsAlwaysAmongThem()
{
    Decision decision = plain();
    decision.mustHaves["timer"] = {true, Support::Build, 7}; // lets in whom 2 days let in
    const auto choices = decision::mustHaveChoices(m_base, decision, m_timer);
    const MustHaveChoice now{true, Support::Build, 7};
    QCOMPARE(std::count(choices.begin(), choices.end(), now), 1);
    const auto steps = decision::mustHaveSteps(m_base, decision, m_timer);
    QCOMPARE(steps.size(), 3U); // built in or an add-on, building it, not needed
    QVERIFY(steps[1].choice == now && steps[1].isNow);
    QCOMPARE(std::count_if(steps.begin(), steps.end(),
                           [](const MustHaveStep &step) { return step.isNow; }),
             1);
}

void TestMustHaveSteps::answersAskToo()
{
    Decision decision = plain();
    decision.answers["wishes"] = {decision::AnswerState::Chosen, {"milk"}, {}};
    QVERIFY(decision::mustHaveInForce(m_base, decision, m_milk) ==
            (MustHaveChoice{true, Support::AddOn, 0}));
    QVERIFY(!decision::mustHaveInForce(m_base, decision, m_timer).needed);
    const auto steps = decision::mustHaveSteps(m_base, decision, m_milk);
    QCOMPARE(steps.size(), 3U);
    QVERIFY(steps[1].isNow);
}

STEELYARD_TEST_APPLESS_MAIN(TestMustHaveSteps)
#include "test_must_have_steps.moc"
