// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/evaluate.h"
#include "decision/keep_as_base.h"
#include "decision/order_flips.h"
#include "decision/own_decision.h"
#include "decision/value_and_cost.h"
#include "knowledge/reader.h"
#include "knowledge/writer.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::decision;

// What follows from own content: flips in units, value against cost, a base to keep.
class TestOwnResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsThatExchangeTheirPlacesFlip();
    void aLevelFlipsInItsUnit();
    void aBentValueFunctionIsFollowedBack();
    void valueStandsAgainstCost();
    void everyStepOfTheFrontierHasItsPrice();
    void aCostFlipsWhereAnotherLeads();
    void whatIsKeptIsAKnowledgeBase();
    void whatIsKeptOverABaseHasBoth();
    void aBaseIsWrittenAsItWasRead();
    void aSmallBaseMayLeaveOutHowSureItIs();

private:
    const Decision m_decision = tests::brokers();
    const OverlaidBase m_overlaid = overlay(knowledge::emptyBase(), m_decision);

    [[nodiscard]] Verdict verdict(const Decision &decision) const
    {
        return evaluate(*overlay(knowledge::emptyBase(), decision).base, decision);
    }
};

static std::string firstError(const knowledge::ReadResult &read)
{
    for (const knowledge::Diagnostic &problem : read.problems) {
        if (problem.level == knowledge::Level::Error) {
            return knowledge::toLine(problem);
        }
    }
    return {};
}

static const RatingFlip *flipOf(const std::vector<RatingFlip> &flips, const std::string &option,
                                const std::string &criterion)
{
    const auto found = std::find_if(flips.begin(), flips.end(), [&](const RatingFlip &flip) {
        return flip.alternative == option && flip.criterion == criterion;
    });
    return found == flips.end() ? nullptr : &*found;
}

void TestOwnResults::weightsThatExchangeTheirPlacesFlip()
{
    const Verdict now = verdict(m_decision);
    const std::vector<OrderFlip> flips = orderFlips(*m_overlaid.base, m_decision, now);
    QCOMPARE(flips.size(), 2U);
    QCOMPARE(flips[0].more, m_decision.own.criteria[0].id);
    QCOMPARE(flips[0].less, m_decision.own.criteria[1].id);
    QCOMPARE(flips[0].winner, m_decision.alternatives[2]);
    QVERIFY(std::abs(flips[0].moved - 1.0 / 3) < 1e-9);
    QCOMPARE(flips[1].less, m_decision.own.criteria[2].id);
    QCOMPARE(orderFlips(*m_overlaid.base, m_decision, now, 1).size(), 1U);
    // It is what the other order says.
    Decision exchanged = m_decision;
    std::swap(exchanged.weighing.order[0], exchanged.weighing.order[1]);
    QCOMPARE(verdict(exchanged).scores.winner, flips[0].winner);
}

void TestOwnResults::aLevelFlipsInItsUnit()
{
    Verdict now = verdict(m_decision);
    QVERIFY(addSensitivity(now, *m_overlaid.base));
    const RatingFlip *flip = flipOf(now.sensitivity->ratingFlips, m_decision.alternatives[0],
                                    m_decision.own.criteria[0].id);
    QVERIFY(flip != nullptr);
    QCOMPARE(flip->rating, 20.0);
    QVERIFY(std::abs(flip->flipRating - (20 + 200 * 2.4 / 11)) < 1e-6);
    QCOMPARE(flip->winner, m_decision.alternatives[1]);
    Decision beyond = m_decision;
    setFinding(beyond, {flip->criterion, flip->alternative, flip->flipRating + 1,
                        flip->flipRating + 1, flip->flipRating + 1, ""});
    QCOMPARE(verdict(beyond).scores.winner, flip->winner);
}

void TestOwnResults::aBentValueFunctionIsFollowedBack()
{
    Decision bent = m_decision;
    bent.own.criteria[0].measure->points = {{200, 0}, {100, 8}, {0, 10}};
    const OverlaidBase overlaid = overlay(knowledge::emptyBase(), bent);
    Verdict now = evaluate(*overlaid.base, bent);
    // 9.6, 8 and 3.2 points instead of 9, 5 and 2.
    QVERIFY(std::abs(now.scores.alternatives[1].value - (8 * 11 + 6 * 5 + 5 * 2) / 18.0) < 1e-9);
    QVERIFY(addSensitivity(now, *overlaid.base));
    for (const RatingFlip &flip : now.sensitivity->ratingFlips) {
        if (flip.criterion == bent.own.criteria[0].id) {
            Decision beyond = bent;
            const double step = flip.flipRating > flip.rating ? 0.5 : -0.5;
            const double level = flip.flipRating + step;
            setFinding(beyond, {flip.criterion, flip.alternative, level, level, level, ""});
            QCOMPARE(verdict(beyond).scores.winner, flip.winner);
        }
    }
}

void TestOwnResults::valueStandsAgainstCost()
{
    const Verdict now = verdict(m_decision);
    const std::string cost = costCriterion(*m_overlaid.base, m_decision, now);
    QCOMPARE(cost, m_decision.own.criteria[1].id);
    std::vector<ValueAndCost> entries = valueAndCost(*m_overlaid.base, m_decision, now, cost);
    QCOMPARE(entries.size(), 3U);
    QVERIFY(std::abs(entries[0].value - (9 * 11 + 5 * 2) / 13.0) < 1e-9);
    QCOMPARE(entries[0].cost, 80.0);
    QVERIFY(std::all_of(entries.begin(), entries.end(),
                        [](const ValueAndCost &entry) { return entry.isOnFrontier; }));
    Decision dear = m_decision;
    setFinding(dear, {cost, dear.alternatives[2], 90, 80, 100, ""});
    setFinding(dear, {cost, dear.alternatives[1], std::nullopt, 0, 0, ""});
    entries = valueAndCost(*overlay(knowledge::emptyBase(), dear).base, dear, verdict(dear), cost);
    QCOMPARE(entries.size(), 2U); // nobody knows what the second costs
    QVERIFY(entries[0].isOnFrontier && !entries[1].isOnFrontier);
    QCOMPARE(entries[1].costHigh, 100.0);
}

void TestOwnResults::everyStepOfTheFrontierHasItsPrice()
{
    const Verdict now = verdict(m_decision);
    const std::string &cost = m_decision.own.criteria[1].id;
    const auto entries = valueAndCost(*m_overlaid.base, m_decision, now, cost);
    const std::vector<CostStep> steps = costSteps(entries);
    QCOMPARE(steps.size(), 2U); // 20, 40 and 80 EUR, each worth more than the one before
    QCOMPARE(steps[0].from, m_decision.alternatives[2]);
    QCOMPARE(steps[0].to, m_decision.alternatives[1]);
    QCOMPARE(steps[0].cost, 20.0);
    QVERIFY(std::abs(steps[0].value - 3 * 11 / 13.0) < 1e-9);
    QCOMPARE(steps[1].to, m_decision.alternatives[0]);
    QCOMPARE(steps[1].cost, 40.0);
    QVERIFY(costSteps({entries[0]}).empty());
}

void TestOwnResults::aCostFlipsWhereAnotherLeads()
{
    Decision dear = m_decision;
    std::swap(dear.weighing.order[0], dear.weighing.order[1]);       // cost before latency
    const OverlaidBase laid = overlay(knowledge::emptyBase(), dear); // what a verdict came from
    const Verdict now = evaluate(*laid.base, dear);
    const std::string &cost = dear.own.criteria[1].id;
    QCOMPARE(now.scores.winner, dear.alternatives[2]);
    const std::vector<CostFlip> flips = costFlips(*laid.base, now, cost);
    QVERIFY(flips.size() >= 2);
    QCOMPARE(flips[0].alternative, now.scores.winner);
    QVERIFY(flips[0].flipCost > flips[0].cost);
    for (const CostFlip &flip : flips) {
        for (const double beyond : {-1.0, 1.0}) {
            Decision changed = dear;
            const bool isDearer = flip.flipCost > flip.cost;
            const double paid = flip.flipCost + (isDearer ? beyond : -beyond);
            setFinding(changed, {cost, flip.alternative, paid, paid, paid, ""});
            QCOMPARE(verdict(changed).scores.winner, beyond > 0 ? flip.winner : now.scores.winner);
        }
    }
    QVERIFY(costFlips(*m_overlaid.base, now, "nothing").empty());
}

void TestOwnResults::whatIsKeptIsAKnowledgeBase()
{
    Decision decision = m_decision;
    decision.findings[0].sources = {{"Load test", "https://example.org/run"}};
    decision.findings[0].kind = knowledge::EvidenceKind::Measure;
    decision.findings[4].value.reset();
    decision.own.criteria[0].cutoffs.atMost = 180;
    const OverlaidBase overlaid = overlay(knowledge::emptyBase(), decision);
    const std::string text = keptAsKnowledgeBase(overlaid, decision, "Message brokers", "en");
    const knowledge::ReadResult read = knowledge::read(text, "kept.json");
    for (const knowledge::Diagnostic &problem : read.problems) {
        QVERIFY2(problem.level == knowledge::Level::Warning, knowledge::toLine(problem).c_str());
    }
    QVERIFY(read.base.has_value());
    QCOMPARE(read.base->id, std::string("message-brokers"));
    QCOMPARE(read.base->criteria[0].id, std::string("p99-latency"));
    QCOMPARE(read.base->criteria[0].measure->unit, std::string("ms"));
    QCOMPARE(read.base->criteria[0].cutoffs.atMost, std::optional(180.0));
    QCOMPARE(read.base->alternatives[1].id, std::string("nats"));
    QCOMPARE(read.base->sources.size(), 1U);
    QVERIFY(!read.base->rating(1, 1).value);
    // A decision made with it comes to the same verdict.
    const Verdict before = evaluate(*overlaid.base, decision);
    const Verdict after = evaluate(*read.base, newDecision(*read.base, "Again", "2026-11-20"));
    QCOMPARE(after.scores.winner, std::string("rabbitmq"));
    for (std::size_t a = 0; a < 3; ++a) {
        QVERIFY(std::abs(after.scores.alternatives[a].value - before.scores.alternatives[a].value) <
                1e-9);
    }
}

void TestOwnResults::whatIsKeptOverABaseHasBoth()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    Decision decision = tests::answeredDecision(base);
    OwnOption tea;
    tea.name = "Filter"; // the base has this id
    const std::string id = addOption(decision, base, tea);
    setFinding(decision, {"taste", id, 4, 3, 5, "Tasted."});
    setFinding(decision, {"taste", "capsule", 2, 1, 3, "Tasted."});
    const std::string text = keptAsKnowledgeBase(overlay(base, decision), decision, "Drinks", "en");
    const knowledge::ReadResult read = knowledge::read(text, "kept.json");
    QVERIFY2(read.base.has_value(), firstError(read).c_str());
    QCOMPARE(read.base->alternatives.back().id, std::string("filter-2"));
    QCOMPARE(read.base->questions.size(), base.questions.size());
    const std::size_t taste = read.base->criterionIndex("taste");
    QCOMPARE(read.base->rating(taste, read.base->alternativeIndex("capsule")).value,
             std::optional(2.0));
}

void TestOwnResults::aBaseIsWrittenAsItWasRead()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    const std::string text = knowledge::write(base);
    const knowledge::ReadResult read = knowledge::read(text, "w.json");
    QVERIFY2(read.base.has_value(), firstError(read).c_str());
    QCOMPARE(knowledge::write(*read.base), text);
    const Decision decision = tests::answeredDecision(base);
    Verdict before = evaluate(base, decision);
    Verdict after = evaluate(*read.base, decision);
    QCOMPARE(after.scores.winner, before.scores.winner);
    QCOMPARE(after.scores.alternatives[0].value, before.scores.alternatives[0].value);
    QCOMPARE(read.base->faq.size(), base.faq.size());
    QCOMPARE(read.base->myths.size(), base.myths.size());
    QCOMPARE(read.base->publishedVerdicts.size(), base.publishedVerdicts.size());
    QCOMPARE(read.base->alternatives[0].facts.size(), base.alternatives[0].facts.size());
}

void TestOwnResults::aSmallBaseMayLeaveOutHowSureItIs()
{
    const std::string text = R"({
  "id": "lamps", "title": "Choose a lamp", "subject": "Lamps", "optionNoun": "lamp",
  "version": "1", "language": "en",
  "groups": [ { "id": "use", "name": "Use", "shortName": "Use" } ],
  "criteria": [
    { "id": "light", "group": "use", "name": "Light", "shortName": "Light" },
    { "id": "power", "group": "use", "name": "Power", "shortName": "Power",
      "measure": { "unit": "W", "worst": 60, "best": 0 }, "atMost": 50 } ],
  "alternatives": [ { "id": "led", "name": "LED" }, { "id": "bulb", "name": "Bulb" } ],
  "ratings": [
    { "criterion": "light", "alternative": "led", "value": 8 },
    { "criterion": "light", "alternative": "bulb", "value": 4, "low": 3, "high": 5 },
    { "criterion": "power", "alternative": "led", "value": 10 },
    { "criterion": "power", "alternative": "bulb", "value": 60 } ]
})";
    const knowledge::ReadResult read = knowledge::read(text, "lamps.json");
    QVERIFY(read.base.has_value());
    const auto guesses = std::count_if(
        read.problems.begin(), read.problems.end(), [](const knowledge::Diagnostic &problem) {
            return problem.what.find("read as a guess") != std::string::npos;
        });
    QCOMPARE(guesses, 4);
    QCOMPARE(read.base->rating(0, 0).low, 5.0);
    QCOMPARE(read.base->rating(0, 0).high, 10.0);
    QCOMPARE(read.base->rating(1, 0).high, 13.0);
    QCOMPARE(read.base->rating(1, 1).confidence, knowledge::Confidence::Low);
    const Verdict verdict = evaluate(*read.base, newDecision(*read.base, "L", "2026-11-20"));
    QCOMPARE(verdict.scores.winner, std::string("led"));
    QVERIFY(verdict.scores.alternatives[1].exclusions.front().isCutoff());
}

STEELYARD_TEST_APPLESS_MAIN(TestOwnResults)
#include "test_own_results.moc"
