// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"
#include "decision/decision_file.h"
#include "decision/evaluate.h"
#include "decision/evidence_debt.h"
#include "decision/own_decision.h"
#include "decision/own_weights.h"
#include "decision/within_limits.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QFile>
#include <QTest>

using namespace steelyard;
using namespace steelyard::decision;

// Options, criteria and findings of one's own: over a base, over none, and in files.
class TestOwnContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBaseThatNobodyChangedStaysTheSame();
    void ownPartsLieOverABase();
    void anOptionThatNobodyRatedMayBeAnything();
    void aFindingStandsBesideTheBasesRating();
    void idsAreNeverTakenTwice();
    void removingAPartRemovesWhatBelongsToIt();
    void whatIsLeftOutComesBack();
    void suggestedEndsFollowTheFindings();
    void aCutoffLeavesOutWithItsReason();
    void debtIsTheWeightOfGuessesWithoutASource();
    void costsAddUp();
    void mustHavesToBuildCountTheirDays();
    void ownRatingsOfOlderFilesBecomeFindings();
    void aDecisionOfOnesOwnNeedsNoBase();
    void badPartsAreSaidWithTheirPlace_data();
    void badPartsAreSaidWithTheirPlace();
    void largeTablesAreEvaluated();

private:
    const knowledge::KnowledgeBase m_base = tests::smallBase();
};

static OwnOption named(const std::string &name)
{
    OwnOption option;
    option.name = name;
    return option;
}

static OwnCriterion criterionNamed(const std::string &name)
{
    OwnCriterion criterion;
    criterion.name = name;
    return criterion;
}

void TestOwnContent::aBaseThatNobodyChangedStaysTheSame()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(m_base);
    Decision decision = tests::answeredDecision(m_base);
    QCOMPARE(overlay(base, decision).base, base);
    setFinding(decision, {"taste", "capsule", 9, 8, 10, "Tasted."});
    QCOMPARE(overlay(base, decision).base, base);
    QVERIFY(!overlay(base, decision).isOwnAlternative(0));
}

void TestOwnContent::ownPartsLieOverABase()
{
    Decision decision = tests::answeredDecision(m_base);
    const Verdict before = evaluate(m_base, decision);
    const std::string tea = addOption(decision, m_base, named("Tea"));
    const std::string smell = addCriterion(decision, m_base, criterionNamed("Smell of the room"));
    setFinding(decision, {smell, tea, 9, 8, 10, "Mild."});
    setFinding(decision, {"taste", tea, 4, 3, 5, ""});
    const OverlaidBase overlaid = overlay(m_base, decision);
    const knowledge::KnowledgeBase &base = *overlaid.base;
    const std::size_t option = base.alternativeIndex(tea);
    const std::size_t row = base.criterionIndex(smell);
    QVERIFY(overlaid.isOwnAlternative(option) && overlaid.isOwnCriterion(row));
    QVERIFY(!overlaid.isOwnAlternative(0) && !overlaid.isOwnCriterion(0));
    QCOMPARE(base.alternatives[option].name, std::string("Tea"));
    QVERIFY(base.groupIndex(base.criteria[row].group) != knowledge::KnowledgeBase::npos);
    QVERIFY(overlaid.isOwnGroup(base.groupIndex(base.criteria[row].group)));
    QCOMPARE(base.criteria[row].shortName, std::string("Smell of the\xE2\x80\xA6"));
    QCOMPARE(base.rating(row, option).value, std::optional(9.0));
    QCOMPARE(base.rating(base.criterionIndex("taste"), option).value, std::optional(4.0));
    QVERIFY(!base.rating(row, 0).value);
    // What the base says of its own stays.
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        for (std::size_t a = 0; a < m_base.alternatives.size(); ++a) {
            QCOMPARE(base.rating(c, a).value, m_base.rating(c, a).value);
        }
    }
    // A criterion nobody rated yet moves all options alike.
    decision.own.criteria[0].name = "Smell";
    decision.findings.erase(decision.findings.begin());
    const Verdict after = evaluate(*overlay(m_base, decision).base, decision);
    QCOMPARE(after.scores.winner, before.scores.winner);
}

void TestOwnContent::anOptionThatNobodyRatedMayBeAnything()
{
    Decision decision = tests::answeredDecision(m_base);
    const std::string tea = addOption(decision, m_base, named("Tea"));
    const OverlaidBase overlaid = overlay(m_base, decision);
    const Verdict verdict = evaluate(*overlaid.base, decision);
    QCOMPARE(verdict.scores.alternatives.back().id, tea);
    QCOMPARE(verdict.scores.alternatives.back().valueLow, 0.0);
    QCOMPARE(verdict.scores.alternatives.back().valueHigh, 10.0);
    const std::vector<CriterionWeight> weights = criterionWeights(*overlaid.base, decision);
    const std::vector<OpenCell> open = openCells(*overlaid.base, decision, weights);
    QVERIFY(open.size() >= 3);
    QCOMPARE(open.front().alternative, tea);
    QCOMPARE(open.front().criterion, std::string("taste")); // which weighs most
    QVERIFY(open.front().couldMove > open.back().couldMove);
}

void TestOwnContent::aFindingStandsBesideTheBasesRating()
{
    Decision decision = tests::answeredDecision(m_base);
    setFinding(decision, {"taste", "capsule", 9, 8, 10, "Tasted."});
    QVERIFY(decision.replacingFinding("taste", "capsule") != nullptr);
    const std::string tea = addOption(decision, m_base, named("Tea"));
    setFinding(decision, {"taste", tea, 4, 3, 5, ""});
    QVERIFY(decision.finding("taste", tea) != nullptr);
    QVERIFY(decision.replacingFinding("taste", tea) == nullptr);
    // What cannot be read counts as unknown, not as the base's rating.
    Finding unread{"taste", "capsule", std::nullopt, 0, 0, ""};
    unread.typed = "twelve";
    setFinding(decision, unread);
    const OverlaidBase overlaid = overlay(m_base, decision);
    const Verdict verdict = evaluate(*overlaid.base, decision);
    const Verdict known = evaluate(m_base, tests::answeredDecision(m_base));
    QVERIFY(verdict.scores.alternatives[1].valueHigh - verdict.scores.alternatives[1].valueLow >
            known.scores.alternatives[1].valueHigh - known.scores.alternatives[1].valueLow);
}

void TestOwnContent::idsAreNeverTakenTwice()
{
    Decision decision = tests::answeredDecision(m_base);
    const std::string first = addOption(decision, m_base, named("A"));
    const std::string second = addOption(decision, m_base, named("B"));
    QVERIFY(first != second);
    decision.history.push_back({"2026-11-20", ChangeKind::Option, second, {}, {"B"}, {}});
    removeOption(decision, second);
    QVERIFY(addOption(decision, m_base, named("C")) != second);
    // A newer base that has the id keeps it, and the file's check says so.
    knowledge::KnowledgeBase newer = m_base;
    newer.alternatives[0].id = first;
    QCOMPARE(overlay(newer, decision).base->alternatives.size(), newer.alternatives.size() + 1);
    const auto problems = checkOwnContent(decision, newer, "{}", "d");
    QCOMPARE(problems.size(), 1U);
    QVERIFY(knowledge::hasErrors(problems));
    QVERIFY(isNameTaken(m_base, OwnPart::Option, " FILTER machine", {}));
    QVERIFY(!isNameTaken(m_base, OwnPart::Option, "Filter machine", "filter"));
}

void TestOwnContent::removingAPartRemovesWhatBelongsToIt()
{
    Decision decision = tests::brokers();
    const std::string option = decision.alternatives[0];
    const std::string criterion = decision.own.criteria[0].id;
    decision.record.chosen = option;
    decision.weighing.points[criterion] = 3;
    decision.weighing.pairs.push_back({criterion, decision.own.criteria[1].id, 2});
    removeOption(decision, option);
    removeCriterion(decision, criterion);
    QCOMPARE(decision.findings.size(), 4U);
    QVERIFY(decision.record.chosen.empty());
    QCOMPARE(decision.weighing.order.size(), 2U);
    QVERIFY(decision.weighing.points.empty() && decision.weighing.pairs.empty());
    const std::string text = write(decision);
    QVERIFY(text.find(option) == std::string::npos);
    QVERIFY(text.find(criterion) == std::string::npos);
}

void TestOwnContent::whatIsLeftOutComesBack()
{
    Decision decision = tests::answeredDecision(m_base);
    const Decision before = decision;
    leaveOutOption(decision, "filter", "We have no water.");
    leaveOutCriterion(decision, "taste", "Nobody minds.");
    QCOMPARE(decision.alternatives.size(), before.alternatives.size() - 1);
    const OverlaidBase overlaid = overlay(m_base, decision);
    QVERIFY(overlaid.isLeftOut(m_base.criterionIndex("taste")));
    const Verdict verdict = evaluate(*overlaid.base, decision);
    QCOMPARE(verdict.scores.weights[m_base.criterionIndex("taste")].weight, 0.0);
    bringBackOption(decision, "filter");
    bringBackCriterion(decision, "taste");
    QVERIFY(decision.own.empty());
    QCOMPARE(decision.alternatives.back(), std::string("filter"));
}

void TestOwnContent::suggestedEndsFollowTheFindings()
{
    Decision decision = tests::brokers();
    knowledge::Measure &measure = *decision.own.criteria[0].measure;
    measure.endsAreSuggested = true;
    decision.own.criteria[0].direction = knowledge::Direction::LowerIsBetter;
    const knowledge::Criterion criterion =
        overlay(knowledge::emptyBase(), decision).base->criteria[0];
    QCOMPARE(criterion.measure->ends, (knowledge::Ends{160, 20}));
    QCOMPARE(criterion.scaleLow, 20.0);
    QCOMPARE(criterion.direction, knowledge::Direction::LowerIsBetter);
}

void TestOwnContent::aCutoffLeavesOutWithItsReason()
{
    Decision decision = tests::brokers();
    decision.own.criteria[0].cutoffs.atMost = 120;
    decision.own.criteria[2].cutoffs.atLeast = 5;
    Verdict verdict = evaluate(*overlay(knowledge::emptyBase(), decision).base, decision);
    QVERIFY(verdict.scores.alternatives[0].exclusions.empty());
    QVERIFY(verdict.scores.alternatives[1].exclusions.empty());
    QCOMPARE(verdict.scores.alternatives[2].exclusions.size(), 1U);
    const Exclusion &exclusion = verdict.scores.alternatives[2].exclusions.front();
    QVERIFY(exclusion.isCutoff() && exclusion.isAtMost && !exclusion.isUncertain);
    QCOMPARE(exclusion.criterion, decision.own.criteria[0].id);
    QCOMPARE(exclusion.level, 160.0);
    QCOMPARE(exclusion.limit, 120.0);
    QCOMPARE(verdict.scores.alternatives[2].rank, 0);
    QVERIFY(verdict.scores.cheapestRelaxation.empty());
    // A range that reaches back over the limit says so; what is unknown stays.
    setFinding(decision,
               {decision.own.criteria[0].id, decision.alternatives[2], 130, 110, 150, ""});
    setFinding(decision,
               {decision.own.criteria[0].id, decision.alternatives[1], std::nullopt, 0, 0, ""});
    verdict = evaluate(*overlay(knowledge::emptyBase(), decision).base, decision);
    QVERIFY(verdict.scores.alternatives[2].exclusions.front().isUncertain);
    QVERIFY(verdict.scores.alternatives[1].exclusions.empty());
}

void TestOwnContent::debtIsTheWeightOfGuessesWithoutASource()
{
    Decision decision = tests::brokers(); // guesses all, without a source
    const OverlaidBase overlaid = overlay(knowledge::emptyBase(), decision);
    const std::vector<CriterionWeight> weights = criterionWeights(*overlaid.base, decision);
    QCOMPARE(evidenceDebt(*overlaid.base, decision, weights).debt, 1.0);
    for (Finding &finding : decision.findings) {
        if (finding.criterion == decision.own.criteria[0].id) {
            finding.sureness = Sureness::Measured;
        }
    }
    decision.findings[1].sources = {{"Invoice", "invoice.pdf"}}; // cost of the first
    decision.findings[2].value.reset();                          // effort of the first
    const EvidenceDebt debt = evidenceDebt(*overlaid.base, decision, weights);
    QVERIFY(std::abs(debt.measured - 11.0 / 18) < 1e-9);
    QVERIFY(std::abs(debt.unknown - 2.0 / 54) < 1e-9);
    QVERIFY(std::abs(debt.measured + debt.estimated + debt.guessed + debt.unknown - 1) < 1e-9);
    QVERIFY(std::abs(debt.debt - (10.0 / 54 + 4.0 / 54)) < 1e-9);
    QCOMPARE(debt.criteria.front(), decision.own.criteria[1].id);
}

void TestOwnContent::costsAddUp()
{
    const CostSheet sheet{{1000, 1000, 2000}, {10, 20, 30}, {1, 1, 1}, {2, 3, 4}, {0, 0, 500}};
    const CostFrame frame{2, 5, 800};
    const Estimate total = totalCost(sheet, frame);
    QCOMPARE(total.low, 1000.0 + 24 * (10 + 5) + 800 * 2);
    QCOMPARE(total.likely, 1000.0 + 24 * (20 + 5) + 800 * 3);
    QCOMPARE(total.high, 2000.0 + 24 * (30 + 5) + 800 * 4 + 500);
}

void TestOwnContent::mustHavesToBuildCountTheirDays()
{
    Decision decision = tests::answeredDecision(m_base);
    OwnCriterion cost = criterionNamed("Cost over two years");
    cost.measure = knowledge::Measure{"EUR", {10'000, 0}, false, {}};
    cost.cost = CostFrame{2, 1, 100};
    const std::string id = addCriterion(decision, m_base, cost);
    const std::string tea = addOption(decision, m_base, named("Tea"));
    const std::string &capability = m_base.capabilities.front().id;
    decision.own.options[0].supports[capability] = {knowledge::Support::Build, {}, 4, 6};
    Finding finding{id, tea, 0, 0, 0, ""};
    finding.cost = CostSheet{{500, 500, 500}, {}, {}, {}, {}};
    setFinding(decision, finding);
    const auto valueOfTea = [&] {
        const OverlaidBase overlaid = overlay(m_base, decision);
        return AppliedRatings(*overlaid.base, decision)
            .at(overlaid.base->criterionIndex(id), overlaid.base->alternativeIndex(tea));
    };
    QCOMPARE(valueOfTea().value, std::optional(500.0));
    decision.mustHaves[capability] = {true, knowledge::Support::Build, 20};
    QCOMPARE(valueOfTea().value, std::optional(1000.0));
    QCOMPARE(valueOfTea().high, 1100.0);
}

void TestOwnContent::ownRatingsOfOlderFilesBecomeFindings()
{
    QFile file(QStringLiteral(STEELYARD_TEST_DATA "/decisions/own-ratings-of-version-1.steelyard"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string bytes = file.readAll().toStdString();
    const ReadResult result = read(bytes, "d");
    QVERIFY(result.problems.empty());
    QCOMPARE(result.decision->findings.size(), 1U);
    const Finding expected{"taste", "capsule", 6.5, 6, 8, "We tasted all of them."};
    QCOMPARE(result.decision->findings[0], expected);
    QCOMPARE(result.decision->ownScenarios[0].findings[0].value, std::optional(3.0));
    QVERIFY(check(*result.decision, m_base, bytes, "d").size() <= 1); // the base's version
    const std::string written = write(*result.decision);
    QVERIFY(written.find("ownRatings") == std::string::npos);
    QVERIFY(written.find("\"version\": 2") != std::string::npos);
    QVERIFY(*read(written, "d").decision == *result.decision);
    // What has nothing of its own is written as before, for earlier programs.
    Decision plain = *result.decision;
    plain.findings.clear();
    plain.ownScenarios.clear();
    QVERIFY(write(plain).find("\"version\": 1") != std::string::npos);
}

void TestOwnContent::aDecisionOfOnesOwnNeedsNoBase()
{
    Decision decision = tests::brokers();
    decision.own.criteria[0].cutoffs.atMost = 180;
    decision.own.widths.guessed = 0.4;
    decision.own.rates = {{"USD", "EUR", 0.9, "2026-11-20"}};
    decision.findings[0].sources = {{"Load test", "https://example.org/run"}};
    decision.weighing =
        heldWeights(*overlay(knowledge::emptyBase(), decision).base, decision.weighing);
    const std::string text = write(decision);
    QVERIFY(text.find("\"knowledge\"") == std::string::npos);
    const ReadResult result = read(text, "d");
    QVERIFY2(result.problems.empty(),
             result.problems.empty() ? "" : knowledge::toLine(result.problems[0]).c_str());
    QVERIFY(*result.decision == decision);
    QCOMPARE(write(*result.decision), text);
    const OverlaidBase overlaid = overlay(knowledge::emptyBase(), decision);
    QVERIFY(check(decision, *overlaid.base, text, "d").empty());
    QVERIFY(checkOwnContent(decision, knowledge::emptyBase(), text, "d").empty());
    // Nothing in it yet is no fault, and no verdict either.
    const Decision empty = newOwnDecision("New", "2026-11-20");
    QVERIFY(*read(write(empty), "d").decision == empty);
    QCOMPARE(evaluate(knowledge::emptyBase(), empty).scores.state, State::NotEnoughAnswers);
}

void TestOwnContent::badPartsAreSaidWithTheirPlace_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("worst equal to best") << "\"worst\":200,\"best\":0"
                                         << "\"worst\":20,\"best\":20"
                                         << "/own/criteria/0/measure";
    QTest::newRow("points out of order")
        << "\"worst\":200,\"best\":0"
        << "\"worst\":200,\"best\":0,\"points\":[{\"level\":200,\"value\":0},{\"level\":50,"
           "\"value\":5},{\"level\":90,\"value\":6},{\"level\":0,\"value\":10}]"
        << "/own/criteria/0/measure";
    QTest::newRow("one end alone") << "\"worst\":200,\"best\":0"
                                   << "\"worst\":200"
                                   << "/own/criteria/0/measure";
    QTest::newRow("cutoffs that contradict") << "\"atMost\":180"
                                             << "\"atMost\":180,\"atLeast\":190"
                                             << "/own/criteria/0/atLeast";
    QTest::newRow("a rate of zero") << "\"rate\":0.9"
                                    << "\"rate\":0"
                                    << "/own/rates/0";
    QTest::newRow("a huge level") << "\"value\":20"
                                  << "\"value\":1e308"
                                  << "/findings/0/value";
    QTest::newRow("a way nobody knows") << "\"order\","
                                        << "\"dice\","
                                        << "/weighing/way";
    QTest::newRow("an unknown member") << "\"unit\":\"ms\""
                                       << "\"unit\":\"ms\",\"colour\":1"
                                       << "/own/criteria/0/measure/colour";
}

void TestOwnContent::badPartsAreSaidWithTheirPlace()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, pointer);
    Decision decision = tests::brokers();
    decision.own.criteria[0].cutoffs.atMost = 180;
    decision.own.rates = {{"USD", "EUR", 0.9, "2026-11-20"}};
    QString text = QString::fromStdString(write(decision));
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    const ReadResult result = read(text.toStdString(), "d");
    QVERIFY(!result.problems.empty());
    QCOMPARE(QString::fromStdString(result.problems.front().pointer), pointer);
    QVERIFY(!result.problems.front().what.empty() && !result.problems.front().remedy.empty());
}

void TestOwnContent::largeTablesAreEvaluated()
{
    const auto numbered = [](std::string name, std::size_t number) {
        return name.append(std::to_string(number));
    };
    Decision decision = newOwnDecision("Large", "2026-11-20");
    const knowledge::KnowledgeBase none = knowledge::emptyBase();
    for (std::size_t a = 0; a < kMostOwnOptions; ++a) {
        decision.own.options.push_back({numbered("o", a), numbered("Option ", a), {}, {}, {}});
        decision.alternatives.push_back(numbered("o", a));
    }
    for (std::size_t c = 0; c < kMostOwnCriteria; ++c) {
        decision.own.criteria.push_back(criterionNamed(numbered("Criterion ", c)));
        decision.own.criteria.back().id = numbered("c", c);
        for (std::size_t a = 0; a < kMostOwnOptions; ++a) {
            const auto value = static_cast<double>((a * 7 + c * 3) % 11);
            decision.findings.push_back(
                {numbered("c", c), numbered("o", a), value, value, value, ""});
        }
    }
    QVERIFY(withinLimits(decision) == decision);
    const Verdict verdict = evaluate(*overlay(none, decision).base, decision);
    QCOMPARE(verdict.scores.alternatives.size(), kMostOwnOptions);
    QVERIFY(!verdict.scores.winner.empty());
    // One more is one too many, and is said.
    decision.own.options.push_back({"more", "More", {}, {}, {}});
    QCOMPARE(withinLimits(decision).own.options.size(), kMostOwnOptions);
}

STEELYARD_TEST_APPLESS_MAIN(TestOwnContent)
#include "test_own_content.moc"
