// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/dates.h"
#include "knowledge/edited_file.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// What is not wrong but worth a second look: the base is read, and the place is named.
class TestWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isGivenAtItsPlace_data();
    void isGivenAtItsPlace();
    void farEffectsAreSeen_data();
    void farEffectsAreSeen();
    void sameRatingsSeparateNothing();
    void overlapIsSettledByALighterWeightOrANote();
    void ageIsCheckedOnlyAgainstAGivenDay();
    void newestSourceGivesTheAgeOfAnUndatedRating();
    void warningsWaitForASoundStructure();
    void datesAreCountedInDays();
};

void TestWarnings::isGivenAtItsPlace_data()
{
    editColumns();
    editRow("a group without criteria", "\"groups\": [",
            "\"groups\": [ @@{ \"id\": \"idle\", \"name\": \"Idle\", \"shortName\": \"Idle\" },",
            "/groups/0", "No criterion belongs");
    editRow("two criteria that count partly the same", "\"note\": \"Rated by one blind tasting.\"",
            "\"overlapsWith\": [@@\"ease\"]", "/criteria/2/overlapsWith/0",
            "count partly the same");
    editRow("a source named twice",
            "\"text\": \"Makes ten cups at once.\", \"sources\": [\"manual\"]",
            "\"text\": \"Makes ten cups at once.\", \"sources\": [\"manual\", @@\"manual\"]",
            "/alternatives/0/strengths/0/sources/1", "listed twice");
    editRow("a strength without a source",
            "{ \"text\": \"Makes ten cups at once.\", \"sources\": [\"manual\"] }",
            "@@{ \"text\": \"Makes ten cups at once.\" }", "/alternatives/0/strengths/0",
            "names no source");
    editRow(
        "an answer of the FAQ without a source",
        "{\n      \"id\": \"beans\",\n      \"question\": \"Which one takes whole beans?\",\n      "
        "\"answer\": "
        "\"The espresso machine, with a grinder beside it.\",\n      \"sources\": [\"manual\"]",
        "@@{\n      \"id\": \"beans\",\n      \"question\": \"Which one takes whole beans?\",\n    "
        "  \"answer\": "
        "\"The espresso machine.\"",
        "/faq/0", "names no source");
    editRow(
        "a fact without a source", "\"facts\": [\n        { \"label\"",
        "\"facts\": [\n        @@{ \"label\": \"Weight\", \"value\": \"2\", \"asOf\": \"2026\", "
        "\"confidence\": \"low\", \"sources\": [] },\n        { \"label\"",
        "/alternatives/0/facts/0", "names no source");
    editRow("a point without a source",
            "{ \"alternative\": \"filter\", \"points\": 0.25, \"sources\": [\"manual\"] }",
            "@@{ \"alternative\": \"filter\", \"points\": 0.25 }", "/checklists/0/items/1/states/1",
            "names no source");
    editRow("a count that is not the sum of its points", "\"value\": 0.75, \"unit\": \"of 2\"",
            "\"value\": @@1.25, \"unit\": \"of 2\"", "/ratings/3/measures/0/value",
            "says 1.25, but the points of its checklist add up to 0.75");
    editRow(
        "a judgement without a source",
        "{\n      \"criterion\": \"waste\", \"alternative\": \"filter\",\n      \"value\": 7, "
        "\"low\": 6, "
        "\"high\": 8,\n      \"confidence\": \"medium\", \"kind\": \"judgement\",\n      "
        "\"summary\": \"A "
        "paper filter a pot.\",\n      \"reason\": \"Paper rots.\",\n      \"sources\": "
        "[\"manual\"]",
        "@@{\n      \"criterion\": \"waste\", \"alternative\": \"filter\",\n      \"value\": 7, "
        "\"low\": 6, "
        "\"high\": 8,\n      \"confidence\": \"medium\", \"kind\": \"judgement\",\n      "
        "\"summary\": \"A "
        "paper filter a pot.\",\n      \"reason\": \"Paper rots.\"",
        "/ratings/9", "names no source");
    editRow(
        "a rating without a reason",
        "{\n      \"criterion\": \"waste\", \"alternative\": \"filter\",\n      \"value\": 7, "
        "\"low\": 6, "
        "\"high\": 8,\n      \"confidence\": \"medium\", \"kind\": \"judgement\",\n      "
        "\"summary\": \"A "
        "paper filter a pot.\",\n      \"reason\": \"Paper rots.\",",
        "@@{\n      \"criterion\": \"waste\", \"alternative\": \"filter\",\n      \"value\": 7, "
        "\"low\": 6, "
        "\"high\": 8,\n      \"confidence\": \"medium\", \"kind\": \"judgement\",\n      "
        "\"summary\": \"A "
        "paper filter a pot.\",",
        "/ratings/9", "has no reason");
    editRow(
        "a fact that rests on an opinion",
        "\"reason\": \"Nearly the upper anchor: capsules must be emptied.\",\n      \"sources\": "
        "[\"manual\"]",
        "\"reason\": \"Nearly the upper anchor: capsules must be emptied.\",\n      \"sources\": "
        "@@[\"column\"]",
        "/ratings/4/sources", "more than the opinions");
    editRow("an effect that changes nothing", "{ \"criterion\": \"waste\", \"steps\": 1 }",
            "@@{ \"criterion\": \"waste\" }", "/questions/0/answers/1/weights/1",
            "changes nothing");
    editRow("a correction by nothing", "\"by\": 2", "\"by\": @@0",
            "/questions/2/answers/0/ratings/0/by", "changes nothing");
    editRow("a question that changes nothing", "\"questions\": [",
            "\"questions\": [ @@{ \"id\": \"idle\", \"name\": \"Idle\", \"text\": \"Well?\", "
            "\"answers\": "
            "[{ \"id\": \"yes\", \"label\": \"Yes\" }] },",
            "/questions/0", "changes anything");
    editRow("more choices than answers", "\"maxChoices\": 2", "\"maxChoices\": @@4",
            "/questions/1/maxChoices", "More choices");
    editRow("a must-have that accepts no day",
            "{ \"capability\": \"timer\", \"tolerance\": \"build\", "
            "\"days\": 2 }",
            "@@{ \"capability\": \"timer\", \"tolerance\": \"build\" }",
            "/questions/1/answers/1/mustHaves/0", "in 0 days");
    editRow("days where nothing may be built",
            "{ \"capability\": \"milk\", \"tolerance\": \"add-on\" }",
            "{ \"capability\": \"milk\", \"tolerance\": \"add-on\", \"days\": @@2 }",
            "/questions/1/answers/0/mustHaves/0/days", "only with the tolerance");
    editRow("a scenario that leaves a question open", "\"cups\": [\"many\"]", "\"cups\": @@[]",
            "/scenarios/0/answers/cups", "No answer is chosen");
}

void TestWarnings::isGivenAtItsPlace()
{
    const EditCase edit = fetchedEdit();
    const ReadResult &result = edit.result;
    QVERIFY2(result.base.has_value(), lines(result.problems).constData());
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QCOMPARE(edit.difference(result.problems.at(0), Level::Warning), QString());
}

// The edit is in one place and the warning in another.
void TestWarnings::farEffectsAreSeen_data()
{
    editColumns();
    editRow("steps on a criterion without weight",
            "\"question\": \"How little is thrown away for a cup?\",\n      \"defaultWeight\": 1",
            "\"question\": \"How little is thrown away for a cup?\",\n      \"defaultWeight\": 0",
            "/questions/0/answers/1/weights/1", "doubled it stays 0");
    editRow(
        "a must-have that no way of providing it meets",
        "{ \"alternative\": \"espresso\", \"support\": \"built-in\", \"sources\": [\"manual\"] }",
        "{ \"alternative\": \"espresso\", \"support\": \"build\", \"daysHigh\": 1 }",
        "/scenarios/1/mustHaves/0", "No alternative meets");
}

void TestWarnings::farEffectsAreSeen()
{
    QFETCH(QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, pointer);
    QFETCH(const QString, what);
    QCOMPARE(smallBase().count(before), 1);
    const QByteArray bytes = smallBase().replace(before, after);
    const ReadResult result = read(view(bytes), "small.json");
    QVERIFY2(result.problems.size() == 1, lines(result.problems).constData());
    QVERIFY(result.problems[0].level == Level::Warning);
    QCOMPARE(QString::fromStdString(result.problems[0].pointer), pointer);
    QVERIFY(QString::fromStdString(result.problems[0].what).contains(what));
}

void TestWarnings::sameRatingsSeparateNothing()
{
    // With taste rated 5 to 7 everywhere.
    QByteArray bytes = smallBase();
    bytes.replace("\"value\": 5, \"low\": 4, \"high\": 6", "\"value\": 6, \"low\": 5, \"high\": 7");
    bytes.replace("\"alternative\": \"espresso\",\n      \"value\": 9, \"low\": 8, \"high\": 10",
                  "\"alternative\": \"espresso\",\n      \"value\": 6, \"low\": 5, \"high\": 7");
    const std::vector<Diagnostic> problems = read(view(bytes), "small.json").problems;
    QVERIFY2(problems.size() == 1, lines(problems).constData());
    QCOMPARE(problems[0].pointer, std::string("/criteria/2"));
    QVERIFY(problems[0].what.find("separates nothing") != std::string::npos);
}

void TestWarnings::overlapIsSettledByALighterWeightOrANote()
{
    // Average default weight 1.5: "ease" and "taste" weigh 2, "waste" weighs 1.
    const QByteArray before = "\"note\": \"Rated by one blind tasting.\"";
    const Marked lighter = edited(before, "@@\"overlapsWith\": [\"waste\"]");
    QVERIFY(read(view(lighter.bytes), "small.json").problems.empty());
    const Marked noted = edited(before, "@@\"overlapsWith\": [\"ease\"], \"note\": \"Half.\"");
    QVERIFY(read(view(noted.bytes), "small.json").problems.empty());
}

void TestWarnings::ageIsCheckedOnlyAgainstAGivenDay()
{
    const auto warningsOn = [](const char *today) {
        return read(view(smallBase()), "small.json", {today}).problems;
    };
    QVERIFY(warningsOn("").empty());
    QVERIFY(warningsOn("2027-10-01").empty()); // 365 days after 2026-10-01
    const std::vector<Diagnostic> dayAfter = warningsOn("2027-10-02");
    QVERIFY2(dayAfter.size() == 3, lines(dayAfter).constData());
    QCOMPARE(dayAfter[0].pointer, std::string("/ratings/0/asOf"));
    QCOMPARE(dayAfter[1].pointer, std::string("/ratings/2/asOf"));
    QCOMPARE(dayAfter[2].pointer, std::string("/tiles/0/asOf"));
    QVERIFY(dayAfter[0].level == Level::Warning);
    const std::vector<Diagnostic> later = warningsOn("2030-01-01");
    QCOMPARE(later.size(), 15u); // the review, eleven known ratings, a fact and two tiles
    QCOMPARE(later[0].pointer, std::string("/reviewedOn"));
    QVERIFY(warningsOn("no date").empty());
}

void TestWarnings::newestSourceGivesTheAgeOfAnUndatedRating()
{
    const Marked place =
        edited("\"summary\": \"A paper filter a pot.\",\n      \"reason\": \"Paper rots.\",\n      "
               "\"sources\": [\"manual\"]",
               "\"summary\": \"A paper filter a pot.\",\n      \"reason\": \"Paper rots.\",\n      "
               "\"sources\": @@[\"manual\", \"tasting\"]");
    const auto isStaleOn = [&](const char *today) {
        for (const Diagnostic &problem : read(view(place.bytes), "small.json", {today}).problems) {
            if (problem.pointer == "/ratings/9/sources") {
                return problem.line == place.line && problem.column == place.column;
            }
        }
        return false;
    };
    QVERIFY(!isStaleOn("2027-10-05")); // the tasting was on 2026-10-05
    QVERIFY(isStaleOn("2027-10-06"));
}

void TestWarnings::warningsWaitForASoundStructure()
{
    QByteArray bytes = edited("\"cups\": [\"many\"]", "\"cups\": @@[]").bytes;
    bytes.replace("\"reliability\": \"opinion\"", "\"reliability\": \"rumour\"");
    const std::vector<Diagnostic> problems = read(view(bytes), "small.json").problems;
    QVERIFY2(problems.size() == 1, lines(problems).constData());
    QVERIFY(problems[0].level == Level::Error);
}

void TestWarnings::datesAreCountedInDays()
{
    QCOMPARE(dayNumber("1970-01-01").value(), 0);
    QCOMPARE(dayNumber("2000-03-01").value() - dayNumber("2000-02-28").value(), 2);
    QCOMPARE(dayNumber("2026-11").value(), dayNumber("2026-11-30").value());
    QCOMPARE(dayNumber("2026").value(), dayNumber("2026-12-31").value());
    for (const char *wrong : {"", "2026-11-31", "2026-00", "2026-1-01", "26-11-20", "2026/11/20",
                              "2026-11-2x", "2026-11-20T", "+026-11-20"}) {
        QVERIFY2(!dayNumber(wrong), wrong);
    }
}

STEELYARD_TEST_APPLESS_MAIN(TestWarnings)
#include "test_knowledge_warnings.moc"
