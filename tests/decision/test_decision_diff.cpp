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
using tests::find;
using Words = std::vector<std::string>;

// What differs between two decisions, and which of it changed the verdict.
class TestDecisionDiff : public QObject, private tests::SmallDiff
{
    Q_OBJECT

private Q_SLOTS:
    void sameDecision_differsInNothing();
    void everyKind_isListed();
    void theRecord_isListedAndDoesNotCount();
    void whatChangesNothing_isNoDifference();
    void notSure_countsAsOpen();
    void twoBases_areComparedById();
    void anotherScale_takesItsRatingsAlong();
    void otherSubjects_areNotMixed();
};

void TestDecisionDiff::sameDecision_differsInNothing()
{
    const DecisionDiff same = diff(answered(), answered());
    QVERIFY(same.isSameSubject);
    QVERIFY(same.differences.empty());
    QVERIFY(!same.hasTurned());
    QVERIFY(same.smallest.empty());
    QCOMPARE(same.before.winner, std::string("espresso"));
    QVERIFY(same.before.isStateKnown);
    QVERIFY(same.before.share > 0.5);
}

void TestDecisionDiff::everyKind_isListed()
{
    const Decision before = answered();
    Decision after = before;
    after.alternatives = {"espresso", "filter"};
    after.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
    after.mustHaves["timer"] = {true, knowledge::Support::Build, 5};
    after.ownWeights["waste"] = 0.25;
    after.findings = {{"taste", "filter", 7.5, 7, 8, "Better beans."}};
    after.thresholds.clear = 0.95;
    after.samples = 2000;
    const DecisionDiff all = diff(before, after);
    const auto expect = [&all](DifferenceKind kind, const std::string &subject,
                               const std::string &field, const Words &from, const Words &to) {
        const Difference *entry = find(all, kind, subject, field);
        return entry != nullptr && entry->before == from && entry->after == to && entry->counts &&
               entry->alone;
    };
    QVERIFY(expect(DifferenceKind::Option, "capsule", {}, {"capsule"}, {}));
    QVERIFY(expect(DifferenceKind::Option, {}, "order", {"filter", "espresso"},
                   {"espresso", "filter"}));
    QVERIFY(expect(DifferenceKind::Answer, "cups", {}, {"few"}, {"many"}));
    QVERIFY(expect(DifferenceKind::MustHave, "timer", {}, {}, {"build", "5"}));
    QVERIFY(expect(DifferenceKind::Weight, "waste", {}, {}, {"0.25"}));
    QVERIFY(expect(DifferenceKind::OwnRating, "taste", {}, {}, {"7.5", "7", "8"}));
    QCOMPARE(find(all, DifferenceKind::OwnRating, "taste")->alternative, std::string("filter"));
    QVERIFY(expect(DifferenceKind::Threshold, {}, "clear", {"0.9"}, {"0.95"}));
    QVERIFY(expect(DifferenceKind::Sampling, {}, "samples", {"10000"}, {"2000"}));
    QCOMPARE(all.differences.size(), std::size_t(8));
    QVERIFY(
        std::is_sorted(all.differences.begin(), all.differences.end(),
                       [](const auto &left, const auto &right) { return left.kind < right.kind; }));
}

void TestDecisionDiff::theRecord_isListedAndDoesNotCount()
{
    const Decision before = answered();
    Decision after = before;
    after.title = "Another";
    after.answers["cups"].note = "Counted in May.";
    after.record.chosen = "filter";
    after.record.reason = "It is there already.";
    after.record.owner = "A. Keller";
    after.record.status = decision::Status::Accepted;
    after.record.deciders = {{"R. Lind", "2026-11-20"}};
    after.record.decidedOn = "2026-11-20";
    after.record.reviewOn = "2027-05-01";
    after.record.reconsider = {{"Beans get dear", {}}};
    after.record.actions = {{"Ask around", "R. Lind", "2026-12-01", true}};
    after.expectation = {"2026-11-19", "capsule"};
    after.ownScenarios = {{"Cheap", {{"cost", 0.5}}, {}}};
    after.findings = {};
    const DecisionDiff all = diff(before, after);
    for (const char *field : {"chosen", "reason", "owner", "status", "deciders", "decidedOn",
                              "reviewOn", "reconsider", "actions", "expected"}) {
        QVERIFY2(find(all, DifferenceKind::Record, {}, field) != nullptr, field);
    }
    QVERIFY(find(all, DifferenceKind::Text, {}, "title") != nullptr);
    QVERIFY(find(all, DifferenceKind::Text, "cups", "note") != nullptr);
    QVERIFY(find(all, DifferenceKind::Text, "Cheap", "scenario") != nullptr);
    QCOMPARE(all.differences.size(), std::size_t(13));
    for (const Difference &entry : all.differences) {
        QVERIFY(!entry.counts && !entry.alone && !entry.turns);
    }
    QCOMPARE(find(all, DifferenceKind::Record, {}, "actions")->after,
             Words{"\u2713 Ask around, R. Lind, 2026-12-01"});
}

void TestDecisionDiff::whatChangesNothing_isNoDifference()
{
    Decision before = answered();
    before.answers["wishes"] = {AnswerState::Chosen, {"milk", "good"}, {}};
    Decision after = before;
    after.answers["wishes"] = {AnswerState::Chosen, {"good", "milk"}, {}};
    after.created = "2020-01-01";
    after.id = "another";
    QVERIFY(diff(before, after).differences.empty());

    // The same number for another reason is told, and does not count.
    before.findings = {{"taste", "filter", 7, 7, 7, "Tasted."}};
    after.findings = {{"taste", "filter", 7, 7, 7, "Guessed."}};
    const DecisionDiff reason = diff(before, after);
    QCOMPARE(reason.differences.size(), std::size_t(1));
    QVERIFY(find(reason, DifferenceKind::OwnRating, "taste", "reason") != nullptr);
    QVERIFY(!reason.differences.front().counts);
}

void TestDecisionDiff::notSure_countsAsOpen()
{
    Decision before = answered();
    before.answers.erase("practice");
    Decision after = before;
    after.answers["practice"] = {AnswerState::NotSure, {}, {}};
    const DecisionDiff all = diff(before, after);
    QCOMPARE(all.differences.size(), std::size_t(1));
    QVERIFY(!all.differences.front().counts);
    QCOMPARE(all.before.share, all.after.share);
}

void TestDecisionDiff::twoBases_areComparedById()
{
    knowledge::KnowledgeBase newer = m_base;
    newer.version = "2.0";
    newer.hash = "fedcba9876543210";
    newer.weighting.unraised = 0.25;
    newer.criteria[1].defaultWeight = 3;
    newer.ratings[m_base.alternatives.size() * 2].value = 5.5; // taste of filter
    newer.ratings[m_base.alternatives.size() * 2 + 1].asOf = "2026-11";
    newer.useRules.erase(newer.useRules.begin());
    newer.questions[2].answers[1].weights[0].steps = 2;
    newer.questions[0].important = false;
    newer.questions[1].combine = knowledge::Combine::Highest;
    newer.capabilities[1].states[1].support = knowledge::Support::AddOn;
    const Decision decision = answered();
    const DecisionDiff all = *decision::diff({m_base, decision}, {newer, decision});
    const auto has = [&all](DifferenceKind kind, const std::string &subject,
                            const std::string &field, bool counts) {
        const Difference *entry = find(all, kind, subject, field);
        return entry != nullptr && entry->counts == counts;
    };
    QVERIFY(has(DifferenceKind::Base, {}, {}, false));
    QCOMPARE(find(all, DifferenceKind::Base)->after,
             (Words{"office-coffee", "2.0", "fedcba9876543210"}));
    QVERIFY(has(DifferenceKind::Rule, {}, "unraised", true));
    QVERIFY(has(DifferenceKind::Rule, "filter", "use", false));
    QVERIFY(has(DifferenceKind::Criterion, "ease", "weight", true));
    QVERIFY(has(DifferenceKind::Rating, "taste", {}, true));
    QVERIFY(has(DifferenceKind::Rating, "taste", "evidence", false));
    QVERIFY(has(DifferenceKind::Question, "practice", "no", true));
    QVERIFY(has(DifferenceKind::Question, "cups", "important", true));
    QVERIFY(has(DifferenceKind::Question, "wishes", "combine", true));
    QVERIFY(has(DifferenceKind::Capability, "timer", "offered", true));
    QCOMPARE(all.differences.size(), std::size_t(10));
    QVERIFY(all.isSameSubject);

    // Made with other versions, and weighed with the same.
    Decision older = decision;
    older.knowledge.version = "0.9";
    const DecisionDiff made = diff(older, decision);
    QCOMPARE(made.differences.size(), std::size_t(1));
    QCOMPARE(find(made, DifferenceKind::Base, {}, "made")->before, Words{"0.9"});
}

void TestDecisionDiff::anotherScale_takesItsRatingsAlong()
{
    knowledge::KnowledgeBase newer = m_base;
    newer.hash = "fedcba9876543210";
    newer.criteria[2].scaleHigh = 100; // taste, which decides
    for (std::size_t a = 0; a < m_base.alternatives.size(); ++a) {
        knowledge::Rating &rating = newer.ratings[2 * m_base.alternatives.size() + a];
        rating.value = *rating.value * 10;
        rating.low *= 10;
        rating.high *= 10;
    }
    const Decision decision = answered();
    const DecisionDiff all = *decision::diff({m_base, decision}, {newer, decision});
    QVERIFY(!all.hasTurned());
    QCOMPARE(all.differences.size(), std::size_t(2)); // which base, and the scale
    const Difference *scale = find(all, DifferenceKind::Criterion, "taste", "scale");
    QVERIFY(scale != nullptr && !scale->turns);
    QCOMPARE(scale->alone->share, all.before.share);
}

void TestDecisionDiff::otherSubjects_areNotMixed()
{
    knowledge::KnowledgeBase tea = m_base;
    tea.id = "office-tea";
    for (knowledge::Alternative &alternative : tea.alternatives) {
        alternative.id = "tea-" + alternative.id;
    }
    for (knowledge::Rating &rating : tea.ratings) {
        rating.alternative = "tea-" + rating.alternative;
    }
    tea.capabilities.clear();
    tea.questions.clear();
    const Decision other = decision::newDecision(tea, "Tea", "2026-11-20");
    const Decision coffee = answered();
    const DecisionDiff all = *decision::diff({m_base, coffee}, {tea, other});
    QVERIFY(!all.isSameSubject);
    QCOMPARE(all.differences.size(), std::size_t(1));
    QCOMPARE(all.differences.front().kind, DifferenceKind::Base);
    QVERIFY(all.smallest.empty());
    QCOMPARE(all.before.winner, std::string("espresso"));
}

STEELYARD_TEST_APPLESS_MAIN(TestDecisionDiff)
#include "test_decision_diff.moc"
