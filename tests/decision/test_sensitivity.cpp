// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/use_rules.h"
#include "decision/weight_swings.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace steelyard;
using decision::Decision;
using decision::Verdict;

class TestSensitivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRatingFlipFlips();
    void otherMethodsJudgeTheFeasible();
    void oneOptionHasNoSecondOpinions();
    void swingsAreLeadsWithAnotherWeight();
    void rulesFitWhatIsAnswered();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();

    [[nodiscard]] Decision decision(std::size_t scenario = 0) const
    {
        return decision::newDecision(m_base, m_base.scenarios[scenario], "2026-11-20");
    }

    [[nodiscard]] Verdict verdictOf(const Decision &decision) const
    {
        Verdict verdict = decision::evaluate(m_base, decision);
        if (!decision::addSensitivity(verdict, m_base)) {
            qFatal("stopped by nobody");
        }
        return verdict;
    }
};

void TestSensitivity::everyRatingFlipFlips()
{
    std::size_t tried = 0;
    for (std::size_t scenario = 0; scenario < m_base.scenarios.size(); ++scenario) {
        const Verdict verdict = verdictOf(decision(scenario));
        for (const decision::RatingFlip &flip : verdict.ratingFlips()) {
            const std::size_t c = m_base.criterionIndex(flip.criterion);
            const std::size_t a = m_base.alternativeIndex(flip.alternative);
            knowledge::KnowledgeBase moved = m_base;
            knowledge::Rating &rating = moved.ratings[c * moved.alternatives.size() + a];
            QVERIFY(flip.winner != verdict.scores.winner);
            QCOMPARE(flip.isPlausible,
                     flip.flipRating >= rating.low && flip.flipRating <= rating.high);
            const double beyond = flip.flipRating < flip.rating ? -0.01 : 0.01;
            rating.value = flip.flipRating + beyond;
            rating.low = rating.high = *rating.value;
            QCOMPARE(
                QString::fromStdString(decision::evaluate(moved, decision(scenario)).scores.winner),
                QString::fromStdString(flip.winner));
            ++tried;
        }
    }
    QVERIFY(tried > 0);
}

void TestSensitivity::otherMethodsJudgeTheFeasible()
{
    for (std::size_t scenario = 0; scenario < m_base.scenarios.size(); ++scenario) {
        const Verdict verdict = verdictOf(decision(scenario));
        if (verdict.scores.runnerUp.empty()) {
            continue;
        }
        QCOMPARE(verdict.opinions().size(), 5U);
        QCOMPARE(verdict.opinions().front().method, scoring::Method::WeightedSum);
        QCOMPARE(verdict.opinions().back().method, scoring::Method::PrometheeII);
        for (const decision::MethodOpinion &opinion : verdict.opinions()) {
            QVERIFY(opinion.agreement >= -1 && opinion.agreement <= 1);
            for (const std::string &winner : opinion.winners) {
                const auto found = std::find_if(
                    verdict.scores.alternatives.begin(), verdict.scores.alternatives.end(),
                    [&winner](const auto &entry) { return entry.id == winner; });
                QVERIFY(found != verdict.scores.alternatives.end() && found->exclusions.empty());
            }
        }
    }
}

void TestSensitivity::oneOptionHasNoSecondOpinions()
{
    Decision alone = decision();
    alone.alternatives.resize(1);
    const Verdict verdict = verdictOf(alone);
    QVERIFY(verdict.opinions().empty());
    QVERIFY(verdict.ratingFlips().empty());
}

void TestSensitivity::swingsAreLeadsWithAnotherWeight()
{
    const Verdict verdict = verdictOf(decision());
    const auto swings = decision::weightSwings(m_base, verdict);
    QVERIFY(!swings.empty());
    double before = 100;
    for (const decision::WeightSwing &swing : swings) {
        const double length = std::abs(swing.leadWithMore - swing.leadWithLess);
        QVERIFY(length <= before + 1e-9);
        before = length;
        // The lead is a mean of contributions, so it moves one way with the weight.
        const double lead = std::abs(verdict.scores.lead->lead);
        QVERIFY(std::min(swing.leadWithLess, swing.leadWithMore) <= lead + 1e-9);
        QVERIFY(std::max(swing.leadWithLess, swing.leadWithMore) >= lead - 1e-9);
    }
    Decision alone = decision();
    alone.alternatives.resize(1);
    QVERIFY(decision::weightSwings(m_base, verdictOf(alone)).empty());
}

void TestSensitivity::rulesFitWhatIsAnswered()
{
    knowledge::KnowledgeBase base = m_base;
    const auto rule = [](const char *option, bool avoid, std::vector<std::string> allOf,
                         std::vector<std::string> anyOf, std::vector<std::string> noneOf) {
        return knowledge::UseRule{
            option, avoid, "Text.", std::move(allOf), std::move(anyOf), std::move(noneOf), {}};
    };
    base.useRules = {rule("filter", false, {}, {"practice/yes"}, {}),
                     rule("filter", false, {}, {"cups/many", "practice/yes"}, {}),
                     rule("filter", false, {}, {"cups/few"}, {}),
                     rule("filter", true, {}, {"cups/many"}, {}),
                     rule("espresso", false, {}, {"cups/many"}, {}),
                     rule("capsule", false, {"cups/many", "wishes/good"}, {}, {}),
                     rule("capsule", false, {"cups/many"}, {"wishes/good", "wishes/milk"}, {}),
                     rule("capsule", false, {"cups/many"}, {}, {"practice/yes"}),
                     rule("capsule", false, {}, {}, {"cups/few"})};
    Decision given = decision::newDecision(base, "Coffee", "2026-11-20");
    QVERIFY(decision::fittingRules(base, given, "filter", false).empty());
    // Nothing is said of a user who has said nothing, not even what is not so.
    QVERIFY(decision::fittingRules(base, given, "capsule", false).empty());
    given.answers["cups"] = {decision::AnswerState::Chosen, {"many"}, {}};
    QCOMPARE(decision::fittingRules(base, given, "capsule", false).size(), 1U);
    QCOMPARE(decision::fittingRules(base, given, "capsule", false)[0].rule, 7U);
    given.answers["practice"] = {decision::AnswerState::Chosen, {"yes"}, {}};
    QVERIFY(decision::fittingRules(base, given, "capsule", false).empty());
    given.answers["wishes"] = {decision::AnswerState::Chosen, {"milk"}, {}};
    const auto both = decision::fittingRules(base, given, "capsule", false);
    QCOMPARE(both.size(), 1U); // all of the one list and one of the other
    QCOMPARE(both[0].rule, 6U);
    QCOMPARE(both[0].answers.size(), 2U);
    const auto fitting = decision::fittingRules(base, given, "filter", false);
    QCOMPARE(fitting.size(), 2U);
    QCOMPARE(fitting[0].rule, 1U); // more of its answers are given
    QCOMPARE(fitting[0].answers.size(), 2U);
    QCOMPARE(fitting[1].rule, 0U);
    const auto against = decision::fittingRules(base, given, "filter", true);
    QCOMPARE(against.size(), 1U);
    QCOMPARE(against[0].rule, 3U);
    const Verdict verdict = decision::evaluate(base, given);
    QCOMPARE(verdict.scores.conflicts.size(), verdict.scores.winner == "filter" ? 1U : 0U);
}

STEELYARD_TEST_APPLESS_MAIN(TestSensitivity)
#include "test_sensitivity.moc"
