// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "knowledge/full_check.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// What only the long check says: advice on a base that is formally right, and what the schema adds.
class TestAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallBaseHasOneWeakSpot();
    void isGivenAtItsPlace_data();
    void isGivenAtItsPlace();
    void adviceIsNotGivenOnOpening();
    void weakEvidenceIsSettledByACaveat();
    void rangesThatAllOverlapSeparateNothing();
    void eachPairIsReportedOnce();
    void factsAndTilesGrowStale();
    void schemaIsSilentWhereTheReaderHasSpoken();
    void schemaSpeaksWhereTheReaderIsSilent();
    void translationsAreToldApart();
    void missingTextsAreAWarning();
};

namespace {

const std::string kWeakSpot = "/ratings/5/confidence";

// What is said beyond the one thing that the small base is always told.
std::vector<Diagnostic> saidOf(const QByteArray &bytes)
{
    std::vector<Diagnostic> said =
        checkKnowledgeBase(view(bytes), "small.json", "", schema()).problems;
    std::erase_if(said, [](const Diagnostic &problem) { return problem.pointer == kWeakSpot; });
    return said;
}

} // namespace

void TestAdvice::smallBaseHasOneWeakSpot()
{
    const ReadResult result = checkKnowledgeBase(view(smallBase()), "small.json", "", schema());
    QVERIFY(result.base.has_value());
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QCOMPARE(result.problems[0].pointer, kWeakSpot);
    QVERIFY(result.problems[0].level == Level::Warning);
}

void TestAdvice::isGivenAtItsPlace_data()
{
    editColumns();
    editRow("a rating of much weight that rests on opinions",
            "\"reason\": \"A little above the middle anchor.\",\n      \"sources\": [\"manual\"]",
            "\"reason\": \"A little above the middle anchor.\",\n      \"sources\": @@[\"column\"]",
            "/ratings/3/sources", "rests on opinions only, and the criterion weighs more");
    editRow("a rating of little weight that rests on opinions",
            "\"reason\": \"Paper rots.\",\n      \"sources\": [\"manual\"]",
            "\"reason\": \"Paper rots.\",\n      \"sources\": @@[\"column\"]", "/ratings/9/sources",
            "rests on opinions only.");
    editRow("a range too wide for high confidence", "\"value\": 1, \"low\": 0, \"high\": 2",
            "\"value\": 1, \"low\": @@0, \"high\": 2.1", "/ratings/10/low",
            "too wide for high confidence");
    editRow("a range too narrow for low confidence", "\"value\": 3, \"low\": 2, \"high\": 5",
            "\"value\": 3, \"low\": @@2.5, \"high\": 4.4", "/ratings/5/low",
            "too narrow for low confidence");
    editRow("a question that moves what weighs nothing", "\"questions\": [",
            "\"questions\": [ @@{ \"id\": \"idle\", \"name\": \"Idle\", \"text\": \"Idle?\", "
            "\"answers\": [{ \"id\": \"a\", \"label\": \"A\", \"weights\": "
            "[{ \"criterion\": \"cost\", \"steps\": 0 }] }] },",
            "/questions/0", "can change the verdict");
}

void TestAdvice::isGivenAtItsPlace()
{
    const EditCase edit = fetchedEdit();
    const std::vector<Diagnostic> said = saidOf(edit.place.bytes);
    const auto at = std::find_if(said.begin(), said.end(), [&](const Diagnostic &problem) {
        return QString::fromStdString(problem.pointer) == edit.pointer;
    });
    QVERIFY2(at != said.end(), lines(said).constData());
    QCOMPARE(edit.difference(*at, Level::Warning), QString());
}

void TestAdvice::adviceIsNotGivenOnOpening()
{
    QVERIFY(read(view(smallBase()), "small.json").problems.empty());
}

void TestAdvice::weakEvidenceIsSettledByACaveat()
{
    QByteArray bytes = smallBase();
    const QByteArray before = "\"reason\": \"Between the lower two anchors.\"";
    QCOMPARE(bytes.count(before), 1);
    bytes.replace(before, before + ", \"caveat\": \"One machine only.\"");
    const ReadResult result = checkKnowledgeBase(view(bytes), "small.json", "", schema());
    QVERIFY2(result.problems.empty(), lines(result.problems).constData());
}

void TestAdvice::rangesThatAllOverlapSeparateNothing()
{
    // Waste: 6 to 8, unknown, and now 0 to 7 instead of 0 to 2.
    QByteArray bytes = smallBase();
    bytes.replace("\"value\": 1, \"low\": 0, \"high\": 2", "\"value\": 1, \"low\": 0, \"high\": 7");
    const auto wide = saidOf(bytes); // and it says so of the range beside that word, too
    QCOMPARE(wide.size(), 2U);
    QCOMPARE(wide[1].pointer, std::string("/ratings/10/low"));
    const QByteArray sure = "\"high\": 7,\n      \"confidence\": \"high\"";
    QCOMPARE(bytes.count(sure), 1);
    bytes.replace(sure, "\"high\": 7,\n      \"confidence\": \"medium\"");
    const std::vector<Diagnostic> said = saidOf(bytes);
    QVERIFY2(said.size() == 1, lines(said).constData());
    QCOMPARE(said[0].pointer, std::string("/criteria/3"));
    QVERIFY(said[0].what.find("may separate nothing") != std::string::npos);
    QByteArray narrower = bytes;
    narrower.replace("\"low\": 0, \"high\": 7", "\"low\": 0, \"high\": 5");
    QVERIFY(saidOf(narrower).empty());
    const QByteArray question = "\"question\": \"How little is thrown away for a cup?\"";
    QCOMPARE(bytes.count(question), 1);
    bytes.replace(question, question + ", \"note\": \"Separates offices with many guests.\"");
    QVERIFY(saidOf(bytes).empty());
}

void TestAdvice::eachPairIsReportedOnce()
{
    QByteArray bytes = smallBase();
    bytes.replace("\"note\": \"Rated by one blind tasting.\"", "\"overlapsWith\": [\"cost\"]");
    bytes.replace("{ \"criterion\": \"taste\", \"steps\": -1 }",
                  "{ \"criterion\": \"taste\", \"steps\": 1 }");
    bytes.replace(
        "\"label\": \"Up to ten\", \"weights\": [{ \"criterion\": \"cost\", \"zero\": true }]",
        "\"label\": \"Up to ten\", \"weights\": [{ \"criterion\": \"taste\", \"steps\": 1 "
        "}, { \"criterion\": \"cost\", \"steps\": 1 }]");
    const std::vector<Diagnostic> said = saidOf(bytes);
    QVERIFY2(said.size() == 1, lines(said).constData());
    QCOMPARE(said[0].pointer, std::string("/questions/0/answers/0/weights/1"));
    QVERIFY(said[0].what.find("\"taste\" and \"cost\", which count partly the same") !=
            std::string::npos);
}

void TestAdvice::factsAndTilesGrowStale()
{
    const auto stale = [](const char *today, const char *pointer) {
        const std::vector<Diagnostic> said =
            checkKnowledgeBase(view(smallBase()), "small.json", today, schema()).problems;
        return std::any_of(said.begin(), said.end(),
                           [&](const Diagnostic &problem) { return problem.pointer == pointer; });
    };
    for (const char *pointer : {"/alternatives/0/facts/0/asOf", "/tiles/1/asOf"}) {
        QVERIFY(!stale("2027-10-31", pointer)); // 365 days after the end of 2026-10
        QVERIFY(stale("2027-11-01", pointer));
    }
}

void TestAdvice::schemaIsSilentWhereTheReaderHasSpoken()
{
    const Marked place = edited("\"steps\": -1", "\"steps\": @@-1.5");
    const std::vector<Diagnostic> said = saidOf(place.bytes);
    QVERIFY2(said.size() == 1, lines(said).constData());
    QVERIFY(said[0].what.find("not written as a whole number") != std::string::npos);
    const std::vector<Diagnostic> broken = saidOf(smallBase().left(100));
    QVERIFY2(broken.size() == 1, lines(broken).constData());
}

void TestAdvice::schemaSpeaksWhereTheReaderIsSilent()
{
    const Schema narrower(
        R"({"properties": {"author": {"maxLength": 3}, "version": {"type": "number"}}})");
    const ReadResult result = checkKnowledgeBase(view(smallBase()), "small.json", "", narrower);
    QVERIFY(!result.base.has_value());
    QStringList pointers;
    for (const Diagnostic &problem : result.problems) {
        pointers << QString::fromStdString(problem.pointer);
    }
    QCOMPARE(pointers, QStringList({"/version", "/author", QString::fromStdString(kWeakSpot)}));
}

void TestAdvice::translationsAreToldApart()
{
    QCOMPARE(translatedBase(view(dataFile("office-coffee.de.json"))), std::string("office-coffee"));
    QCOMPARE(translatedBase(view(smallBase())), std::string());
    for (const char *other : {"", "[]", "{", "{\"texts\": {}}", "{\"texts\": {}, \"base\": 1}"}) {
        QCOMPARE(translatedBase(other), std::string());
    }
}

void TestAdvice::missingTextsAreAWarning()
{
    const KnowledgeBase base = *read(view(smallBase()), "small.json").base;
    const QByteArray german = dataFile("office-coffee.de.json");
    const TranslationResult result =
        checkTranslation(base, view(german), "de.json", translationSchema());
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QVERIFY(result.problems[0].level == Level::Warning);
    QVERIFY(result.problems[0].remedy.starts_with("Missing are tags/0, groups/money/name"));
    const std::string whole = translationTemplate(base, "fr");
    QVERIFY(checkTranslation(base, whole, "fr.json", translationSchema()).problems.empty());
}

STEELYARD_TEST_APPLESS_MAIN(TestAdvice)
#include "test_knowledge_advice.moc"
