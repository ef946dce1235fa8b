// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// One fault of structure at a time in the small base: found once, at its place, by the reader, and
// refused by the schema as well.
class TestStructureFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAtItsPlace_data();
    void isFoundAtItsPlace();
    void rootMustBeAnObject();
    void allFaultsAreReportedInTheOrderOfTheFile();
    void longTextsAreRefusedBriefly();
    void longListsAreRefusedOnce();
    void readingEndsAtThousandsOfFaults();
};

void TestStructureFaults::isFoundAtItsPlace_data()
{
    editColumns();
    editRow("the object ends without a needed field",
            "\"groups\": [\n    { \"id\": \"money\", \"name\": \"Money\",",
            "\"groups\": [\n    @@{ \"id\": \"money\",", "/groups/0", "\"name\" is missing");
    editRow("an unknown field at the root", "\"author\":", "@@\"authors\":", "/authors",
            "\"authors\" is not known");
    editRow("a dollar key below the root that is no comment", "\"group\": \"money\",",
            "\"group\": \"money\", \"$comment\": 1, @@\"$id\": 1,", "/criteria/0/$id", "not known");
    editRow("a fact without a date", "\"unit\": \"years\", \"asOf\": \"2026-10\",",
            "\"unit\": \"years\", \"asOf\": @@\"\",", "/alternatives/0/facts/0/asOf", "empty");
    editRow("a fact as sure as that",
            "\"2026-10\", \"confidence\": \"high\", \"sources\": [\"manual\"] }\n",
            "\"2026-10\", \"confidence\": @@\"certain\", \"sources\": [\"manual\"] }\n",
            "/alternatives/0/facts/0/confidence", "\"certain\" is not known");
    editRow("points beyond one", "\"points\": 0.5", "\"points\": @@1.5",
            "/checklists/0/items/0/states/0/points", "out of range");
    editRow("a checklist without items", "\"checklists\": [",
            "\"checklists\": [ { \"id\": \"x\", \"criterion\": \"ease\", \"name\": \"X\", "
            "\"items\": @@[] },",
            "/checklists/0/items", "0 entries");
    editRow("nothing that was not found",
            "\"notFound\": [{ \"text\": \"No test of the energy that a cup takes.\" }]",
            "\"notFound\": [{ \"text\": @@\"\" }]", "/notFound/0/text", "empty");
    editRow("the hash is not for authors", "\"version\": \"1.0\",",
            "\"version\": \"1.0\", @@\"hash\": \"00\",", "/hash", "not known");
    editRow("a number for the title", "\"title\": \"Choose a coffee maker for the office\"",
            "\"title\": @@1", "/title", "a number, but a text");
    editRow("an empty version", "\"version\": \"1.0\"", "\"version\": @@\"\"", "/version", "empty");
    editRow("a language that is none", "\"language\": \"en\"", "\"language\": @@\"e\"", "/language",
            "language tag");
    editRow("a review date without day", "\"reviewedOn\": \"2026-11-01\"",
            "\"reviewedOn\": @@\"2026-11\"", "/reviewedOn", "not a date");
    editRow("a review interval with a fraction", "\"reviewIntervalDays\": 365",
            "\"reviewIntervalDays\": @@3.7", "/reviewIntervalDays", "3.7");
    editRow("a negative review interval", "\"reviewIntervalDays\": 365",
            "\"reviewIntervalDays\": @@-1", "/reviewIntervalDays", "out of range");
    editRow("reviewers that are no list", "\"reviewers\": [\"A colleague\"]",
            "\"reviewers\": @@\"A colleague\"", "/reviewers", "a text, but a list");
    editRow("a share above one", "\"unraised\": 0.5", "\"unraised\": @@1.5", "/weighting/unraised",
            "out of range");
    editRow(
        "no group at all",
        "\"groups\": [\n"
        "    { \"id\": \"money\", \"name\": \"Money\", \"shortName\": \"Money\" },\n"
        "    { \"id\": \"comfort\", \"name\": \"Comfort\", \"shortName\": \"Comfort\" },\n"
        "    { \"id\": \"planet\", \"name\": \"Waste and energy\", \"shortName\": \"Planet\" }\n"
        "  ]",
        "\"groups\": @@[]", "/groups", "0 entries");
    editRow("a group that is a text",
            "{ \"id\": \"planet\", \"name\": \"Waste and energy\", \"shortName\": \"Planet\" }",
            "@@\"planet\"", "/groups/2", "a text, but an object");
    editRow("a short name of fifteen characters", "\"shortName\": \"Comfort\"",
            "\"shortName\": @@\"123456789012345\"", "/groups/1/shortName", "15 characters");
    editRow("a criterion without a group",
            "{\n      \"id\": \"waste\",\n      \"group\": \"planet\",",
            "@@{\n      \"id\": \"waste\",", "/criteria/3", "\"group\" is missing");
    editRow("a direction in other words", "\"lower-is-better\"", "@@\"lowerIsBetter\"",
            "/criteria/0/direction", "lowerIsBetter");
    editRow("a weight below zero", "\"defaultWeight\": 1,\n      \"zero",
            "\"defaultWeight\": @@-1,\n      \"zero", "/criteria/0/defaultWeight",
            "-1 is out of range");
    editRow("a weight as a text", "\"defaultWeight\": 1,\n      \"zero",
            "\"defaultWeight\": @@\"1\",\n      \"zero", "/criteria/0/defaultWeight",
            "a text, but a number");
    editRow("an anchor without words", "{ \"at\": 0, \"text\": \"Free\" }", "@@{ \"at\": 0 }",
            "/criteria/0/anchors/0", "\"text\" is missing");
    editRow("an id with a space", "\"id\": \"filter\"", "\"id\": @@\"the filter\"",
            "/alternatives/0/id", "not an id");
    editRow("a name with a line break", "\"name\": \"Filter machine\"",
            "\"name\": @@\"Filter\\nmachine\"", "/alternatives/0/name", "line break");
    editRow("a severity that is none", "\"severity\": \"high\"", "\"severity\": @@\"severe\"",
            "/alternatives/1/gotchas/0/severity", "severe");
    editRow("a link to a file", "\"https://example.org/filter\"", "@@\"file:///etc/passwd\"",
            "/alternatives/0/links/0/url", "not a web address");
    editRow("a source without title",
            "{\n      \"id\": \"prices\",\n      \"title\": \"Prices in three shops\",",
            "@@{\n      \"id\": \"prices\",", "/sources/1", "\"title\" is missing");
    editRow("a rating that is a text",
            "\"value\": 9, \"low\": 8, \"high\": 10,\n      \"confidence\": "
            "\"high\"",
            "\"value\": @@\"9\", \"low\": 8, \"high\": 10,\n      \"confidence\": \"high\"",
            "/ratings/4/value", "not a number");
    editRow("a range that ends with a text",
            "{\n      \"criterion\": \"ease\", \"alternative\": \"espresso\",\n      \"value\": 3, "
            "\"low\": 2, \"high\": 5,",
            "{\n      \"criterion\": \"ease\", \"alternative\": \"espresso\",\n      \"value\": 3, "
            "\"low\": 2, \"high\": @@\"5\",",
            "/ratings/5/high", "number");
    editRow("a confidence that is none",
            "\"confidence\": \"low\", \"kind\": \"judgement\",\n      "
            "\"summary\"",
            "\"confidence\": @@\"none\", \"kind\": \"judgement\",\n      \"summary\"",
            "/ratings/11/confidence", "none");
    editRow("a headline of sixty-one characters", "\"Takes practice\"",
            "@@\"" + QByteArray(61, 'x') + "\"", "/ratings/5/headline", "61 characters");
    editRow("a date of evidence in words", "\"asOf\": \"2026-10\",\n      \"sources\"",
            "\"asOf\": @@\"October\",\n      \"sources\"", "/ratings/1/asOf", "not a date");
    editRow("a source id that is a number", "\"sources\": [\"tasting\"] }],\n      \"exitCost\"",
            "\"sources\": [@@7] }],\n      \"exitCost\"", "/alternatives/0/gotchas/0/sources/0",
            "a number, but a text");
    editRow(
        "a dissent without a claim",
        "{\n          \"source\": \"column\",\n          \"claim\": \"Anyone can use one within a "
        "minute.\",",
        "@@{\n          \"source\": \"column\",", "/ratings/5/dissent/0", "\"claim\" is missing");
    editRow("a measure without a number", "{ \"name\": \"price\", \"value\": 10,",
            "@@{ \"name\": \"price\",", "/ratings/0/measures/0", "\"value\" is missing");
    editRow("a support in other words", "\"support\": \"add-on\"", "\"support\": @@\"addOn\"",
            "/capabilities/0/states/1/support", "addOn");
    editRow("days below zero", "\"daysLow\": 1", "\"daysLow\": @@-1",
            "/capabilities/1/states/2/daysLow", "out of range");
    editRow("half a step", "\"steps\": -1", "\"steps\": @@-0.5",
            "/questions/0/answers/1/weights/2/steps", "-0.5");
    editRow("zero as a number", "\"zero\": true", "\"zero\": @@1",
            "/questions/0/answers/0/weights/0/zero", "true or false");
    editRow("combined in an unknown way", "\"maxChoices\": 2",
            "\"combine\": @@\"strongest\", \"maxChoices\": 2", "/questions/1/combine", "strongest");
    editRow("no choice allowed", "\"maxChoices\": 2", "\"maxChoices\": @@0",
            "/questions/1/maxChoices", "out of range");
    editRow("an answer without label", "{ \"id\": \"no\", \"label\": \"No\",",
            "@@{ \"id\": \"no\",", "/questions/2/answers/1", "\"label\" is missing");
    editRow("answers of a scenario that are a text", "\"cups\": [\"many\"]", "\"cups\": @@\"many\"",
            "/scenarios/0/answers/cups", "a text, but a list");
    editRow("answers of a scenario as a list",
            "{ \"cups\": [\"few\"], \"wishes\": [\"milk\", \"good\"], \"practice\": [\"yes\"] }",
            "@@[]", "/scenarios/1/answers", "a list [...], but an object");
    editRow("an address of another scheme", "\"http://example.org/column\"",
            "@@\"ftp://example.org/column\"", "/sources/3/url", "not a web address");
    editRow("an address without a host", "\"http://example.org/column\"", "@@\"http:///column\"",
            "/sources/3/url", "not a web address");
    editRow("a script for an address", "\"http://example.org/column\"", "@@\"javascript:alert(1)\"",
            "/sources/3/url", "not a web address");
    editRow("a reliability that is none", "\"reliability\": \"opinion\"",
            "\"reliability\": @@\"rumour\"", "/sources/3/reliability", "rumour");
    editRow("a tile whose value is a number", "\"value\": \"9.1\"", "\"value\": @@9.1",
            "/tiles/1/value", "a number, but a text");
    editRow("a shape that is none", "\"shape\": \"winner\"", "\"shape\": @@\"victory\"",
            "/publishedVerdicts/0/shape", "victory");
    editRow("null for a text", "\"note\": \"Copied from the shelves.\"", "\"note\": @@null",
            "/sources/1/note", "null, but a text");
}

void TestStructureFaults::isFoundAtItsPlace()
{
    const EditCase edit = fetchedEdit();
    const ReadResult &result = edit.result;
    QVERIFY(!result.base.has_value());
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QCOMPARE(edit.difference(result.problems.at(0), Level::Error), QString());
    QVERIFY(!schema().check(view(edit.place.bytes), "small.json").empty());
}

void TestStructureFaults::rootMustBeAnObject()
{
    for (const char *text : {"[]", "1", "\"text\"", "null", "true"}) {
        const ReadResult result = read(text, "x.json");
        QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
        QVERIFY(result.problems[0].what.find("an object {...} is needed") != std::string::npos);
        QCOMPARE(result.problems[0].line, 1);
        QVERIFY(!result.base.has_value());
    }
    QCOMPARE(read("{}", "x.json").problems.size(), 10u); // every needed field is missing
}

void TestStructureFaults::allFaultsAreReportedInTheOrderOfTheFile()
{
    QByteArray bytes = smallBase();
    bytes.replace("\"http://example.org/column\"", "\"ftp://example.org\"");
    bytes.replace("\"title\": \"Choose a coffee maker for the office\"", "\"titel\": \"Choose\"");
    bytes.replace("\"cups/many\"", "\"cups/lots\"");
    bytes.replace("\"lower-is-better\"", "\"lower\"");
    const ReadResult result = read(view(bytes), "small.json");
    QStringList pointers;
    for (const Diagnostic &problem : result.problems) {
        pointers << QString::fromStdString(problem.pointer);
    }
    QCOMPARE(pointers, QStringList({"", "/titel", "/criteria/0/direction", "/sources/3/url",
                                    "/useRules/0/anyOf/0", "/useRules/1/anyOf/0"}));
}

void TestStructureFaults::longTextsAreRefusedBriefly()
{
    const QByteArray huge(1 << 20, 'x');
    for (const char *before : {"\"Filter machine\"", "\"Hot foamed milk from the machine.\"",
                               "\"https://example.org/manuals\"", "\"2026-10-02\""}) {
        const Marked place = edited(before, "@@\"" + huge + "\"");
        const ReadResult result = read(view(place.bytes), "small.json");
        QVERIFY2(result.problems.size() == 1, before);
        QCOMPARE(result.problems[0].line, place.line);
        QCOMPARE(result.problems[0].column, place.column);
        QVERIFY(toLine(result.problems[0]).size() < 300);
        QVERIFY(!schema().check(view(place.bytes), "small.json").empty());
    }
    const Marked key = edited("\"author\":", "@@\"" + huge + "\":");
    const ReadResult result = read(view(key.bytes), "small.json");
    QCOMPARE(result.problems.size(), 1u);
    QVERIFY(result.problems[0].what.size() < 300);
}

void TestStructureFaults::longListsAreRefusedOnce()
{
    const Marked tags = edited("[\"example\", \"kitchen\"]",
                               "@@[" + QByteArray("\"x\",").repeated(10'000) + "\"x\"]");
    const Marked steps = edited("{ \"text\": \"Fill in water and coffee\" },",
                                "@@" + QByteArray("{ \"text\": \"x\" },").repeated(100'000));
    for (const Marked *place : {&tags, &steps}) {
        const ReadResult result = read(view(place->bytes), "small.json");
        QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
        QVERIFY(result.problems[0].remedy.starts_with("It takes at most 10"));
        QCOMPARE(result.problems[0].line, place->line - (place == &steps ? 1 : 0));
        QVERIFY(!schema().check(view(place->bytes), "small.json").empty());
    }
}

void TestStructureFaults::readingEndsAtThousandsOfFaults()
{
    const QByteArray text = "{\"ratings\": [" + QByteArray("{\"a\":1},").repeated(20'000) + "{}]}";
    const ReadResult result = read(view(text), "x.json");
    QCOMPARE(result.problems.size(), 1001u);
    QVERIFY(result.problems.back().what.find("more problems than these") != std::string::npos);
    QVERIFY(result.problems.back().level == Level::Error);
}

STEELYARD_TEST_APPLESS_MAIN(TestStructureFaults)
#include "test_knowledge_structure_faults.moc"
