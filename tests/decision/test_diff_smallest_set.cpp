// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_diff.h"
#include "small_diff.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using decision::AnswerState;
using decision::Decision;
using decision::DecisionDiff;
using decision::Difference;
using decision::DifferenceKind;
using decision::State;
using tests::find;
using tests::smallestOf;
using tests::turning;
using Words = std::vector<std::string>;

// Which differences together make the other verdict.
class TestDiffSmallestSet : public QObject, private tests::SmallDiff
{
    Q_OBJECT

private Q_SLOTS:
    void oneAnswer_isTheSmallestSet();
    void twoTogether_areTheSmallestSet();
    void fourTogether_areFoundByLeavingOut();
    void whatCancelsOut_isToldAlone();
    void anotherState_isAnotherVerdict();
    void noFeasibleOption_isReached();
    void missingAnswers_areNoVerdict();
    void manyDifferences_endInTime();
    void threads_changeNothing();
    void stopped_isNothing();
};

void TestDiffSmallestSet::oneAnswer_isTheSmallestSet()
{
    const Decision before = answered();
    Decision after = before;
    after.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
    after.title = "Test again";
    after.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0}; // leaves the filter alone
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.before.winner, std::string("espresso"));
    QCOMPARE(all.after.winner, std::string("filter"));
    QCOMPARE(smallestOf(all), Words{"timer"});
    QVERIFY(all.isSmallestProved);
    QVERIFY(find(all, DifferenceKind::MustHave, "timer")->turns);
    QCOMPARE(find(all, DifferenceKind::MustHave, "timer")->alone->winner, std::string("filter"));
    QVERIFY(!find(all, DifferenceKind::Text, {}, "title")->turns);
}

void TestDiffSmallestSet::twoTogether_areTheSmallestSet()
{
    const Decision before = answered(); // espresso, capsule (milk foam as an add-on), filter
    Decision after = before;
    // Without either of the two the espresso machine or the capsules stay.
    after.alternatives = {"filter"};
    after.record.chosen = "filter";
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.after.winner, std::string("filter"));
    QCOMPARE(smallestOf(all), (Words{"capsule", "espresso"}));
    QVERIFY(all.isSmallestProved);
}

void TestDiffSmallestSet::fourTogether_areFoundByLeavingOut()
{
    // Six options that are alike but for one criterion, the best first: each must go, one by one.
    knowledge::KnowledgeBase base = m_base;
    base.alternatives.clear();
    base.ratings.clear();
    base.capabilities.clear();
    base.questions.clear();
    base.criteria.resize(1);
    base.criteria.front().direction = knowledge::Direction::HigherIsBetter;
    for (int i = 0; i < 6; ++i) {
        base.alternatives.emplace_back().id = "option" + std::to_string(i);
        knowledge::Rating &rating = base.ratings.emplace_back();
        rating.criterion = base.criteria.front().id;
        rating.alternative = base.alternatives.back().id;
        rating.value = rating.low = rating.high = 50.0 - i;
    }
    const Decision before = decision::newDecision(base, "Test", "2026-11-20");
    Decision after = before;
    after.alternatives = {"option4", "option5"};
    after.seed = before.seed + 1;
    after.samples = 2000;
    const DecisionDiff all = *decision::diff({base, before}, {base, after});
    QCOMPARE(all.before.winner, std::string("option0"));
    QCOMPARE(all.after.winner, std::string("option4"));
    QCOMPARE(smallestOf(all), (Words{"option0", "option1", "option2", "option3"}));
    QVERIFY(!all.isSmallestProved);
}

void TestDiffSmallestSet::whatCancelsOut_isToldAlone()
{
    const Decision before = answered();
    Decision after = before;
    // The espresso machine alone becomes bad, and everything else even worse.
    after.findings = {{"taste", "espresso", 2, 2, 2, "A bad batch."},
                      {"taste", "capsule", 0, 0, 0, "Stale."},
                      {"ease", "capsule", 0, 0, 0, "Broken."},
                      {"taste", "filter", 0, 0, 0, "Stale."},
                      {"ease", "filter", 0, 0, 0, "Broken."}};
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.before.winner, std::string("espresso"));
    QVERIFY(all.differences.front().alternative == "espresso" && all.differences.front().turns);
    QVERIFY(all.differences.front().alone->winner != "espresso");
    QCOMPARE(all.after.winner, std::string("espresso"));
}

void TestDiffSmallestSet::anotherState_isAnotherVerdict()
{
    // Both thresholds lie above the winner's share, and then below: the winner stays.
    Decision before = answered();
    const double share = diff(before, before).before.share;
    QVERIFY(share > 0.6 && share < 0.95);
    before.thresholds.leaning = share + 0.01;
    before.thresholds.clear = share + 0.02;
    Decision after = before;
    after.thresholds.leaning = share - 0.01;
    after.record.owner = "A. Keller";
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.before.state, State::TooClose);
    QCOMPARE(all.after.state, State::Leaning);
    QCOMPARE(all.after.winner, all.before.winner);
    QCOMPARE(smallestOf(all), Words{"leaning"});
    QVERIFY(all.isSmallestProved);
    QVERIFY(find(all, DifferenceKind::Threshold, {}, "leaning")->turns);
}

void TestDiffSmallestSet::noFeasibleOption_isReached()
{
    const Decision before = answered();
    Decision after = before;
    after.mustHaves["milk"] = {true, knowledge::Support::BuiltIn, 0};
    after.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.after.state, State::NoFeasible);
    QVERIFY(all.after.winner.empty());
    QCOMPARE(smallestOf(all), (Words{"milk", "timer"}));
    QVERIFY(all.isSmallestProved);
    // And back again.
    const DecisionDiff back = diff(after, before);
    QCOMPARE(back.after.winner, std::string("espresso"));
    QVERIFY(!back.smallest.empty());
}

void TestDiffSmallestSet::missingAnswers_areNoVerdict()
{
    const Decision before = decision::newDecision(m_base, "Test", "2026-11-20");
    Decision after = before;
    after.findings = {{"ease", "filter", 10, 10, 10, "Somebody else makes it."}};
    const DecisionDiff open = diff(before, after);
    QCOMPARE(open.before.state, State::NotEnoughAnswers);
    QVERIFY(!open.hasTurned());
    QCOMPARE(turning(open), std::size_t(0));
    const DecisionDiff done = diff(before, answered());
    QVERIFY(done.hasTurned());
    QVERIFY(!done.smallest.empty());
}

void TestDiffSmallestSet::manyDifferences_endInTime()
{
    // A thousand ratings, each a little different, none of which turns the verdict by itself.
    knowledge::KnowledgeBase base = m_base;
    base.questions.clear();
    base.capabilities.clear();
    base.criteria.clear();
    base.ratings.clear();
    for (int c = 0; c < 334; ++c) {
        knowledge::Criterion &criterion = base.criteria.emplace_back();
        criterion.id = "criterion" + std::to_string(c);
        for (const knowledge::Alternative &alternative : base.alternatives) {
            knowledge::Rating &rating = base.ratings.emplace_back();
            rating.criterion = criterion.id;
            rating.alternative = alternative.id;
            rating.value = alternative.id == "espresso" ? 6 : 5;
            rating.low = *rating.value;
            rating.high = *rating.value;
        }
    }
    knowledge::KnowledgeBase other = base;
    other.hash = "fedcba9876543210";
    for (knowledge::Rating &rating : other.ratings) {
        rating.value = rating.low = rating.high = rating.alternative == "filter" ? 7 : 4;
    }
    Decision decision = decision::newDecision(base, "Test", "2026-11-20");
    decision.samples = 1000;
    decision::DiffOptions options;
    options.mostSampled = 20;
    options.mostSets = 500;
    const DecisionDiff all = *decision::diff({base, decision}, {other, decision}, options);
    QCOMPARE(all.differences.size(), std::size_t(1003));
    QCOMPARE(all.before.winner, std::string("espresso"));
    QCOMPARE(all.after.winner, std::string("filter"));
    QCOMPARE(turning(all), std::size_t(0));
    QVERIFY(!all.isSmallestProved);
    QVERIFY(!all.smallest.empty());
    QVERIFY(all.smallest.size() < 1002);
    const auto known =
        std::count_if(all.differences.begin(), all.differences.end(), [](const Difference &entry) {
            return entry.alone && entry.alone->isStateKnown;
        });
    QCOMPARE(known, 20);
    // 1002 cells, of which 250 are what bundled bases may have.
    const decision::DiffOptions fewer =
        decision::diffOptionsFor({base, decision}, {base, decision});
    QCOMPARE(fewer.mostSampled, std::size_t{300 * 250 / 1002});
    QCOMPARE(fewer.mostSets, std::size_t{20'000 * 250 / 1002});
}

void TestDiffSmallestSet::threads_changeNothing()
{
    Decision after = answered();
    after.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
    after.ownWeights["taste"] = 0.1;
    decision::DiffOptions four;
    four.threads = 4;
    const DecisionDiff one = diff(answered(), after);
    const DecisionDiff other = diff(answered(), after, four);
    QCOMPARE(one.smallest, other.smallest);
    QCOMPARE(one.after.share, other.after.share);
    for (std::size_t d = 0; d < one.differences.size(); ++d) {
        QCOMPARE(one.differences[d].alone->share, other.differences[d].alone->share);
    }
}

void TestDiffSmallestSet::stopped_isNothing()
{
    std::stop_source stop;
    stop.request_stop();
    decision::DiffOptions options;
    options.stop = stop.get_token();
    Decision after = answered();
    after.ownWeights["taste"] = 0.1;
    const Decision before = answered();
    QVERIFY(!decision::diff({m_base, before}, {m_base, after}, options));
}

STEELYARD_TEST_APPLESS_MAIN(TestDiffSmallestSet)
#include "test_diff_smallest_set.moc"
