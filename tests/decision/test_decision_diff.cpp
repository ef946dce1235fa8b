// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_diff.h"
#include "small_base.h"
#include "small_decision.h"
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
using Words = std::vector<std::string>;

// What differs between two decisions, and which of it changed the verdict.
class TestDecisionDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameDecision_differsInNothing();
    void everyKind_isListed();
    void theRecord_isListedAndDoesNotCount();
    void whatChangesNothing_isNoDifference();
    void notSure_countsAsOpen();
    void oneAnswer_isTheSmallestSet();
    void twoTogether_areTheSmallestSet();
    void fourTogether_areFoundByLeavingOut();
    void whatCancelsOut_isToldAlone();
    void anotherState_isAnotherVerdict();
    void noFeasibleOption_isReached();
    void missingAnswers_areNoVerdict();
    void twoBases_areComparedById();
    void anotherScale_takesItsRatingsAlong();
    void otherSubjects_areNotMixed();
    void manyDifferences_endInTime();
    void threads_changeNothing();
    void stopped_isNothing();

private:
    [[nodiscard]] DecisionDiff diff(const Decision &before, const Decision &after,
                                    const decision::DiffOptions &options = {}) const
    {
        return *decision::diff({m_base, before}, {m_base, after}, options);
    }
    [[nodiscard]] Decision answered() const { return tests::answeredDecision(m_base); }

    const knowledge::KnowledgeBase m_base = tests::smallBase();
};

static const Difference *find(const DecisionDiff &diff, DifferenceKind kind,
                              const std::string &subject = {}, const std::string &field = {})
{
    const auto found =
        std::find_if(diff.differences.begin(), diff.differences.end(), [&](const auto &entry) {
            return entry.kind == kind && entry.subject == subject && entry.field == field;
        });
    return found == diff.differences.end() ? nullptr : &*found;
}

// Their subjects, else their fields.
static Words smallestOf(const DecisionDiff &diff)
{
    Words names;
    for (const std::size_t position : diff.smallest) {
        const Difference &entry = diff.differences.at(position);
        names.push_back(entry.subject.empty() ? entry.field : entry.subject);
    }
    return names;
}

static std::size_t turning(const DecisionDiff &diff)
{
    return static_cast<std::size_t>(
        std::count_if(diff.differences.begin(), diff.differences.end(),
                      [](const Difference &entry) { return entry.turns; }));
}

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

void TestDecisionDiff::oneAnswer_isTheSmallestSet()
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

void TestDecisionDiff::twoTogether_areTheSmallestSet()
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

void TestDecisionDiff::fourTogether_areFoundByLeavingOut()
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

void TestDecisionDiff::whatCancelsOut_isToldAlone()
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

void TestDecisionDiff::anotherState_isAnotherVerdict()
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

void TestDecisionDiff::noFeasibleOption_isReached()
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

void TestDecisionDiff::missingAnswers_areNoVerdict()
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

void TestDecisionDiff::manyDifferences_endInTime()
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
}

void TestDecisionDiff::threads_changeNothing()
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

void TestDecisionDiff::stopped_isNothing()
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

STEELYARD_TEST_APPLESS_MAIN(TestDecisionDiff)
#include "test_decision_diff.moc"
