// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// What comes out of files that are right.
class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallBaseIsClean();
    void everyMemberArrives();
    void defaultsHoldWhereNothingIsSaid();
    void unknownRatingsHaveNoValueAndTheWholeScale();
    void ratingsAreOrderedByCriterion();
    void idsAreFound();
    void readingTwiceGivesTheSame();
    void bundledBasesAreClean();
    void earlierBasesNameTheAnswersOfARule();
};

namespace {

KnowledgeBase readSmall()
{
    return read(view(smallBase()), "small.json").base.value();
}

} // namespace

void TestReading::smallBaseIsClean()
{
    const ReadResult result = read(view(smallBase()), "small.json", {"2026-11-20"});
    QVERIFY2(result.problems.empty(), lines(result.problems).constData());
    QVERIFY(result.base.has_value());
}

void TestReading::everyMemberArrives()
{
    const KnowledgeBase base = readSmall();
    QCOMPARE(base.id, std::string("office-coffee"));
    QCOMPARE(base.title, std::string("Choose a coffee maker for the office"));
    QCOMPARE(base.subject, std::string("Office coffee makers"));
    QCOMPARE(base.optionNoun, std::string("machine"));
    QCOMPARE(base.version, std::string("1.0"));
    QCOMPARE(base.language, std::string("en"));
    QCOMPARE(base.author, std::string("The test suite"));
    QCOMPARE(base.reviewers, std::vector<std::string>{"A colleague"});
    QCOMPARE(base.reviewedOn, std::string("2026-11-01"));
    QCOMPARE(base.reviewIntervalDays, 365);
    QCOMPARE(base.tags.size(), 2u);
    QCOMPARE(base.related, std::vector<std::string>{"office-tea"});
    QVERIFY(base.hash.empty()); // whoever read the file knows it
    QCOMPARE(base.weighting.unraised, 0.5);
    QCOMPARE(base.groups.size(), 3u);
    QCOMPARE(base.groups[2].shortName, std::string("Planet"));

    const Criterion &cost = base.criteria.at(0);
    QCOMPARE(cost.group, std::string("money"));
    QVERIFY(cost.direction == Direction::LowerIsBetter);
    QCOMPARE(cost.scaleHigh, 50.0);
    QCOMPARE(cost.anchors.size(), 3u);
    QCOMPARE(cost.anchors[1].at, 20.0);
    QCOMPARE(cost.zeroWeightIf, std::string("Somebody else pays."));

    const Alternative &filter = base.alternatives.at(0);
    QCOMPARE(filter.strengths.at(0).sources, std::vector<std::string>{"manual"});
    QVERIFY(filter.gotchas.at(0).severity == Severity::Low);
    QCOMPARE(filter.exitCost.text, std::string("Paper filters are left over."));
    QCOMPARE(filter.firstSteps.at(1).command, std::string("press start"));
    QCOMPARE(filter.links.at(0).url, std::string("https://example.org/filter"));

    const Rating &rating = base.rating(1, 2);
    QCOMPARE(rating.value.value(), 3.0);
    QCOMPARE(rating.low, 2.0);
    QCOMPARE(rating.high, 5.0);
    QVERIFY(rating.confidence == Confidence::Low);
    QVERIFY(rating.kind == EvidenceKind::Judgement);
    QCOMPARE(rating.dissent.at(0).source, std::string("column"));
    QCOMPARE(base.rating(0, 0).measures.at(0).unit, std::string("cents a cup"));
    QCOMPARE(base.rating(0, 1).asOf, std::string("2026-10"));

    const CapabilityState &timer = base.capabilities.at(1).states.at(2);
    QVERIFY(timer.support == Support::Build);
    QCOMPARE(timer.daysLow, 1.0);
    QCOMPARE(timer.daysHigh, 2.0);
    QCOMPARE(base.capabilities[0].states[1].addOn, std::string("Foamer"));

    const Question &cups = base.questions.at(0);
    QVERIFY(cups.shortRound);
    QCOMPARE(cups.about, std::vector<std::string>{"cost"});
    QVERIFY(cups.answers.at(0).weights.at(0).zero);
    QCOMPARE(cups.answers.at(1).weights.at(2).steps, -1);
    QCOMPARE(maxChoices(base.questions.at(1)), 2);
    const MustHave &ready = base.questions[1].answers.at(1).mustHaves.at(0);
    QVERIFY(ready.tolerance == Support::Build);
    QCOMPARE(ready.days, 2.0);
    QVERIFY(!base.questions.at(2).important);
    QCOMPARE(base.questions[2].answers.at(0).ratings.at(0).by, 2.0);

    const Scenario &connoisseurs = base.scenarios.at(1);
    QCOMPARE(connoisseurs.answers.at("wishes"), (std::vector<std::string>{"milk", "good"}));
    QCOMPARE(connoisseurs.mustHaves.at(0).capability, std::string("milk"));

    QVERIFY(base.sources.at(3).reliability == Reliability::Opinion);
    QCOMPARE(base.faq.at(0).id, std::string("beans"));
    QCOMPARE(base.myths.at(0).claimedBy, std::string("column"));
    QVERIFY(base.useRules.at(1).avoid);
    QCOMPARE(base.useRules.at(2).anyOf.at(1), std::string("practice/yes"));
    QCOMPARE(base.tiles.at(1).value, std::string("9.1"));
    const Fact &guarantee = base.alternatives.at(0).facts.at(0);
    QCOMPARE(guarantee.value + ' ' + guarantee.unit, std::string("2 years"));
    QVERIFY(guarantee.confidence == Confidence::High);
    QCOMPARE(guarantee.sources, std::vector<std::string>{"manual"});
    const Checklist &steps = base.checklists.at(0);
    QCOMPARE(steps.criterion, std::string("ease"));
    QCOMPARE(steps.items.at(0).states.at(0).points, 0.5);
    QCOMPARE(steps.items.at(1).states.at(0).alternative, std::string("espresso"));
    QCOMPARE(base.notFound.at(0).text, std::string("No test of the energy that a cup takes."));
    const PublishedVerdict &verdict = base.publishedVerdicts.at(0);
    QVERIFY(verdict.shape == VerdictShape::Winner);
    QCOMPARE(verdict.dimensions.at("Fun"), (std::vector<std::string>{"taste", "ease"}));
}

void TestReading::defaultsHoldWhereNothingIsSaid()
{
    const KnowledgeBase base = readSmall();
    const Criterion &waste = base.criteria.at(3);
    QVERIFY(waste.direction == Direction::HigherIsBetter);
    QCOMPARE(waste.scaleLow, 0.0);
    QCOMPARE(waste.scaleHigh, 10.0);
    QCOMPARE(maxChoices(base.questions.at(0)), 1);
    QVERIFY(base.questions.at(0).important);
    QVERIFY(base.scenarios.at(1).mustHaves.at(0).tolerance == Support::BuiltIn);
}

void TestReading::unknownRatingsHaveNoValueAndTheWholeScale()
{
    const KnowledgeBase base = readSmall();
    const Rating &unknown = base.ratings.back();
    QVERIFY(!unknown.value.has_value());
    QCOMPARE(unknown.low, 0.0);
    QCOMPARE(unknown.high, 10.0);

    const Marked narrowed = edited("\"value\": null,", "@@\"low\": 5, \"high\": 9,");
    const ReadResult result = read(view(narrowed.bytes), "small.json");
    QVERIFY2(result.problems.empty(), lines(result.problems).constData());
    QVERIFY(!result.base->ratings.back().value.has_value());
    QCOMPARE(result.base->ratings.back().low, 5.0);
}

void TestReading::ratingsAreOrderedByCriterion()
{
    // Criteria in another order than their ratings in the file.
    Marked swapped = edited("\"id\": \"ease\",\n      \"group\": \"comfort\",\n      \"name\": "
                            "\"Ease of use\",\n      \"shortName\": \"Ease\"",
                            "@@\"id\": \"taste\",\n      \"group\": \"comfort\",\n      \"name\": "
                            "\"Ease of use\",\n      \"shortName\": \"Ease\"");
    swapped.bytes.replace("\"id\": \"taste\",\n      \"group\": \"comfort\",\n      \"name\": "
                          "\"Taste\"",
                          "\"id\": \"ease\",\n      \"group\": \"comfort\",\n      \"name\": "
                          "\"Taste\"");
    const ReadResult result = read(view(swapped.bytes), "small.json");
    QVERIFY2(result.base.has_value(), lines(result.problems).constData());
    const KnowledgeBase &base = *result.base;
    QCOMPARE(base.criteria.at(1).id, std::string("taste"));
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
            QCOMPARE(base.rating(c, a).criterion, base.criteria[c].id);
            QCOMPARE(base.rating(c, a).alternative, base.alternatives[a].id);
        }
    }
}

void TestReading::idsAreFound()
{
    const KnowledgeBase base = readSmall();
    QCOMPARE(base.alternativeIndex("espresso"), 2u);
    QCOMPARE(base.criterionIndex("waste"), 3u);
    QCOMPARE(base.groupIndex("comfort"), 1u);
    QCOMPARE(base.capabilityIndex("timer"), 1u);
    QCOMPARE(base.questionIndex("practice"), 2u);
    QCOMPARE(base.scenarioIndex("connoisseurs"), 1u);
    QCOMPARE(base.source("tasting")->title, std::string("Blind tasting in the office"));
    QVERIFY(base.alternativeIndex("tea") == KnowledgeBase::npos);
    QVERIFY(base.criterionIndex("") == KnowledgeBase::npos);
    QVERIFY(base.source("hearsay") == nullptr);
}

void TestReading::readingTwiceGivesTheSame()
{
    const QByteArray broken = QByteArray(smallBase()).replace("\"comfort\",\n", "\"confort\",\n");
    const auto first = read(view(broken), "small.json").problems;
    const auto second = read(view(broken), "small.json").problems;
    QVERIFY(first.size() > 1);
    QCOMPARE(lines(first), lines(second));
}

void TestReading::bundledBasesAreClean()
{
    for (const auto &[name, bytes] : bundledBases()) {
        const ReadResult result = read(view(bytes), name.toStdString());
        QVERIFY2(result.problems.empty(), lines(result.problems).constData());
    }
}

// Decisions carry their base with them, and may do so for years.
void TestReading::earlierBasesNameTheAnswersOfARule()
{
    QByteArray earlier = smallBase();
    earlier.replace("\"anyOf\"", "\"answers\"");
    const ReadResult now = read(view(smallBase()), "small.json");
    const ReadResult then = read(view(earlier), "small.json");
    QVERIFY(now.base && then.base && then.problems.empty());
    for (std::size_t i = 0; i < now.base->useRules.size(); ++i) {
        QVERIFY(!now.base->useRules[i].anyOf.empty());
        QCOMPARE(then.base->useRules[i].anyOf, now.base->useRules[i].anyOf);
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestReading)
#include "test_knowledge_reading.moc"
