// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/keep_as_base.h"
#include "knowledge/reader.h"
#include "own_decision.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace steelyard;
using namespace steelyard::decision;
using knowledge::KnowledgeBase;
using knowledge::Support;

// What is kept as a knowledge base says no more than the decision does, and opens without an error.
class TestKeepAsBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySaidIsNotKnown();
    void whatNobodyCountedIsNotKnown();
    void theUnknownLeavesNobodyOut();
    void whatIsLeftOutGoesWithAllThatSpeaksOfIt();
    void aQuestionThatChangesNothingGoes();
    void manyDecisionsAreKeptSoundly();

private:
    [[nodiscard]] static KnowledgeBase kept(const KnowledgeBase &base, const Decision &decision);
    [[nodiscard]] Decision withTea(OwnOption tea = {}) const;

    const KnowledgeBase m_base = tests::smallBase();
};

namespace {

// Warnings that speak of what the user knows, not of how it was kept.
bool isAboutEvidence(const std::string &what)
{
    // Where the options that meet a case's must-have are left out, the case says so.
    const char *const said[] = {"names no source", "has no reason",
                                "same rating",     "only one alternative",
                                "read as a guess", "No alternative meets this must-have"};
    return std::any_of(std::begin(said), std::end(said),
                       [&what](const char *part) { return what.find(part) != std::string::npos; });
}

} // namespace

KnowledgeBase TestKeepAsBase::kept(const KnowledgeBase &base, const Decision &decision)
{
    const std::string text = keptAsKnowledgeBase(overlay(base, decision), decision, "Kept", "en");
    knowledge::ReadResult read = knowledge::read(text, "kept.json");
    for (const knowledge::Diagnostic &problem : read.problems) {
        if (problem.level == knowledge::Level::Error || !isAboutEvidence(problem.what)) {
            qWarning("%s", knowledge::toLine(problem).c_str()); // fails the test
        }
    }
    return read.base ? std::move(*read.base) : KnowledgeBase();
}

Decision TestKeepAsBase::withTea(OwnOption tea) const
{
    Decision decision = tests::answeredDecision(m_base);
    tea.name = "Tea";
    const std::string id = addOption(decision, m_base, tea);
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        setFinding(decision, {criterion.id, id, 5, 4, 6, "Tasted."});
    }
    return decision;
}

void TestKeepAsBase::whatNobodySaidIsNotKnown()
{
    OwnOption tea;
    tea.supports["timer"] = {Support::AddOn, "Kettle with a clock", 0, 0};
    const KnowledgeBase base = kept(m_base, withTea(tea));
    const knowledge::Capability &milk = base.capabilities[base.capabilityIndex("milk")];
    QCOMPARE(milk.states.size(), m_base.capabilities[0].states.size());
    QCOMPARE(milk.unknownFor, std::vector<std::string>{"tea"});
    const knowledge::Capability &timer = base.capabilities[base.capabilityIndex("timer")];
    QVERIFY(timer.unknownFor.empty());
    QCOMPARE(timer.states.back().alternative, std::string("tea"));
    QCOMPARE(timer.states.back().support, Support::AddOn);
}

void TestKeepAsBase::whatNobodyCountedIsNotKnown()
{
    const KnowledgeBase base = kept(m_base, withTea());
    for (const knowledge::ChecklistItem &item : base.checklists.at(0).items) {
        QCOMPARE(item.states.size(), 3U);
        QCOMPARE(item.unknownFor, std::vector<std::string>{"tea"});
    }
}

void TestKeepAsBase::theUnknownLeavesNobodyOut()
{
    const KnowledgeBase base = kept(m_base, withTea());
    Decision again = newDecision(base, "Again", "2026-11-20");
    again.mustHaves["milk"] = {true, Support::BuiltIn, 0};
    const Verdict verdict = evaluate(base, again);
    for (const AlternativeResult &result : verdict.scores.alternatives) {
        QCOMPARE(result.exclusions.empty(), result.id == "tea" || result.id == "espresso");
    }
}

void TestKeepAsBase::whatIsLeftOutGoesWithAllThatSpeaksOfIt()
{
    Decision decision = withTea();
    leaveOutOption(decision, "capsule", "Too much waste.");
    leaveOutCriterion(decision, "cost", "The company pays.");
    leaveOutCriterion(decision, "ease", "Everybody can.");
    const KnowledgeBase base = kept(m_base, decision);
    QCOMPARE(base.alternativeIndex("capsule"), KnowledgeBase::npos);
    QCOMPARE(base.criterionIndex("cost"), KnowledgeBase::npos);
    QVERIFY(base.checklists.empty()); // it counted for ease
    QCOMPARE(base.ratings.size(), base.criteria.size() * base.alternatives.size());
    const auto speaks = [](const std::vector<std::string> &list, const char *id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    for (const knowledge::Question &question : base.questions) {
        QVERIFY(!speaks(question.about, "cost"));
        for (const knowledge::Answer &answer : question.answers) {
            for (const knowledge::WeightEffect &effect : answer.weights) {
                QVERIFY(effect.criterion != "cost" && effect.criterion != "ease");
            }
        }
    }
    // The criteria that are left weigh as they did in the decision.
    Decision again = newDecision(base, "Again", "2026-11-20");
    again.answers = decision.answers;
    std::erase_if(again.answers, [&base](const auto &answer) {
        return base.questionIndex(answer.first) == KnowledgeBase::npos;
    });
    const Verdict before = evaluate(*overlay(m_base, decision).base, decision);
    const Verdict after = evaluate(base, again);
    for (const WeightResult &weight : after.scores.weights) {
        const auto same = std::find_if(
            before.scores.weights.begin(), before.scores.weights.end(),
            [&weight](const WeightResult &entry) { return entry.criterion == weight.criterion; });
        QVERIFY(std::abs(same->weight - weight.weight) < 1e-9);
    }
}

void TestKeepAsBase::aQuestionThatChangesNothingGoes()
{
    Decision decision = tests::answeredDecision(m_base);
    for (const knowledge::Criterion &criterion : m_base.criteria) {
        if (criterion.id != "taste") {
            leaveOutCriterion(decision, criterion.id, "Not now.");
        }
    }
    // A rule asks whether there is practice.
    QVERIFY(kept(m_base, decision).questionIndex("practice") != KnowledgeBase::npos);
    KnowledgeBase without = m_base;
    without.useRules.clear();
    const KnowledgeBase base = kept(without, decision);
    QCOMPARE(base.criteria.size(), 1U);
    QCOMPARE(base.questionIndex("practice"), KnowledgeBase::npos);
    for (const knowledge::Scenario &scenario : base.scenarios) {
        for (const auto &[question, answers] : scenario.answers) {
            QVERIFY(base.questionIndex(question) != KnowledgeBase::npos);
        }
    }
}

// Over a base and over none, with parts of every kind.
void TestKeepAsBase::manyDecisionsAreKeptSoundly()
{
    int refused = 0;
    for (unsigned number = 0; number < 300; ++number) {
        std::mt19937 random(number);
        const auto below = [&random](std::size_t end) { return std::size_t(random()) % end; };
        const auto coin = [&below] { return below(2) == 0; };
        const bool hasBase = coin();
        const KnowledgeBase none = knowledge::emptyBase();
        const KnowledgeBase &base = hasBase ? m_base : none;
        Decision decision =
            hasBase ? tests::answeredDecision(m_base) : newOwnDecision("Own", "2026-11-20");
        for (std::size_t i = 0; i < 1 + below(3); ++i) {
            OwnCriterion criterion;
            criterion.name = "Criterion " + std::to_string(i % 2); // names may be the same
            if (coin()) {
                criterion.measure = knowledge::Measure{"ms", {200, 0}, coin(), {}};
            }
            criterion.group = hasBase && coin() ? m_base.groups.front().id : std::string();
            addCriterion(decision, base, criterion);
        }
        for (std::size_t i = 0; i < 2 + below(3); ++i) {
            OwnOption option;
            option.name = coin() ? "Option" : "\xC3\xBC"; // no letter that an id may have
            if (hasBase && coin()) {
                option.supports["milk"] = {Support::Build, {}, 1, 4};
            }
            const std::string id = addOption(decision, base, option);
            for (const OwnCriterion &criterion : decision.own.criteria) {
                if (coin()) {
                    setFinding(decision, {criterion.id, id, 5, 4, 6, coin() ? "Tried." : ""});
                }
            }
        }
        if (hasBase && coin()) {
            leaveOutOption(decision, m_base.alternatives[below(3)].id, "No.");
        }
        for (const knowledge::Criterion &criterion : base.criteria) {
            if (below(4) == 0) {
                leaveOutCriterion(decision, criterion.id, "No.");
            }
        }
        if (coin() && !decision.own.criteria.empty()) {
            leaveOutCriterion(decision, decision.own.criteria.front().id, "No.");
        }
        // Where everything is left out there is nothing to keep.
        const bool hasCriterion = decision.own.leftOutCriteria.size() <
                                  base.criteria.size() + decision.own.criteria.size();
        QCOMPARE(canBeKept(overlay(base, decision), decision), hasCriterion);
        refused += hasCriterion ? 0 : 1;
        if (!hasCriterion) {
            continue;
        }
        const KnowledgeBase result = kept(base, decision);
        QVERIFY2(!result.alternatives.empty(), std::to_string(number).c_str());
        QCOMPARE(result.alternatives.size(), decision.alternatives.size());
    }
    QVERIFY(refused > 0 && refused < 100);
}

STEELYARD_TEST_APPLESS_MAIN(TestKeepAsBase)
#include "test_keep_as_base.moc"
