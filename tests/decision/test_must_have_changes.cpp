// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/must_have_changes.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using decision::Decision;
using decision::MustHaveChange;
using knowledge::Support;

class TestMustHaveChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeDoesWhatItSays();
    void cheapestWayBackComesFirst();
    void nothingAskedForIsNothingToChange();
    void daysToBuildAreThoseOfWhatIsAskedFor();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] std::vector<std::string> feasible(const Decision &decision) const
    {
        std::vector<std::string> result;
        for (const auto &alternative : decision::evaluate(m_base, decision).scores.alternatives) {
            if (alternative.exclusions.empty()) {
                result.push_back(alternative.id);
            }
        }
        return result;
    }
};

// milk: filter impossible, capsule add-on, espresso built in.
// timer: filter built in, capsule impossible, espresso 1 to 2 days to build.
void TestMustHaveChanges::everyChangeDoesWhatItSays()
{
    Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    decision.mustHaves["milk"] = {true, Support::AddOn, 0};
    decision.mustHaves["timer"] = {true, Support::Build, 5};
    QCOMPARE(feasible(decision), std::vector<std::string>{"espresso"});
    const auto changes = decision::mustHaveChanges(m_base, decision);
    QVERIFY(changes.size() >= 3);
    for (const MustHaveChange &change : changes) {
        Decision changed = decision;
        changed.mustHaves[m_base.capabilities[change.capability].id] = change.choice;
        std::vector<std::string> expected;
        for (const std::string &id : decision.alternatives) {
            const auto in = [&id](const auto &list) {
                return std::find(list.begin(), list.end(), id) != list.end();
            };
            if (in(change.back) || (in(feasible(decision)) && !in(change.out))) {
                expected.push_back(id);
            }
        }
        QCOMPARE(feasible(changed), expected);
        QVERIFY(!change.back.empty() || !change.out.empty());
    }
}

void TestMustHaveChanges::cheapestWayBackComesFirst()
{
    Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    decision.mustHaves["milk"] = {true, Support::BuiltIn, 0};
    const auto changes = decision::mustHaveChanges(m_base, decision);
    QCOMPARE(changes.size(), 2U); // "to be built" lets in nobody whom an add-on does not
    QVERIFY(changes[0].choice.needed && changes[0].choice.tolerance == Support::AddOn);
    QCOMPARE(changes[0].back, std::vector<std::string>{"capsule"});
    QVERIFY(!changes[1].choice.needed);
    QCOMPARE(changes[1].back, (std::vector<std::string>{"capsule", "filter"}));
}

void TestMustHaveChanges::nothingAskedForIsNothingToChange()
{
    const Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    QVERIFY(decision::mustHaveChanges(m_base, decision).empty());
}

void TestMustHaveChanges::daysToBuildAreThoseOfWhatIsAskedFor()
{
    Decision decision = decision::newDecision(m_base, "Test", "2026-11-20");
    decision.mustHaves["timer"] = {true, Support::Build, 5};
    const auto verdict = decision::evaluate(m_base, decision);
    const auto days = [&](std::size_t row) {
        return decision::daysToBuild(m_base, verdict.scores.alternatives[row],
                                     verdict.scores.mustHaves);
    };
    QCOMPARE(days(0), 0.0);
    QCOMPARE(days(1), 0.0); // left out
    QCOMPARE(days(2), 2.0);
}

STEELYARD_TEST_APPLESS_MAIN(TestMustHaveChanges)
#include "test_must_have_changes.moc"
