// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

// One fault of meaning at a time: the structure is right, so the schema accepts it, and the reader
// finds it at its place.
class TestReferenceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAtItsPlace_data();
    void isFoundAtItsPlace();
    void aScaleNeedsWidth();
    void aMissingRatingIsNamed();
    void aSmallFileCannotAskForAHugeTable();
    void misspeltIdsGetASuggestion();
};

void TestReferenceFaults::isFoundAtItsPlace_data()
{
    editColumns();
    // Ids and names given twice
    editRow("two sources with one id", "\"id\": \"column\",",
            "\"id\": \"column\", \"title\": \"Another\" },\n    { \"id\": @@\"column\",",
            "/sources/4/id", "id \"column\" is used twice");
    editRow("two scenarios with one id", "\"id\": \"connoisseurs\"", "\"id\": @@\"big_office\"",
            "/scenarios/1/id", "id \"big_office\" is used twice");
    editRow("two groups with one short name", "\"shortName\": \"Planet\"",
            "\"shortName\": @@\"Comfort\"", "/groups/2/shortName", "short name \"Comfort\"");
    editRow("two criteria with one short name", "\"shortName\": \"Ease\"",
            "\"shortName\": @@\"Cost\"", "/criteria/1/shortName", "short name \"Cost\"");
    editRow("two answers with one id", "{ \"id\": \"no\", \"label\": \"No\",",
            "{ \"id\": \"no\", \"label\": \"No\" }, { \"id\": @@\"no\", \"label\": \"No\",",
            "/questions/2/answers/2/id", "id \"no\" is used twice");

    editRow("two items of a checklist with one id", "\"id\": \"cleaning\"",
            "\"id\": @@\"grinding\"", "/checklists/0/items/1/id", "id \"grinding\" is used twice");

    // References that lead nowhere
    editRow("a checklist for nothing", "\"id\": \"steps\",\n      \"criterion\": \"ease\"",
            "\"id\": \"steps\",\n      \"criterion\": @@\"eese\"", "/checklists/0/criterion",
            "No criterion has the id \"eese\"");
    editRow("a state of an alternative that is not there",
            "{ \"alternative\": \"filter\", \"points\": 0.5",
            "{ \"alternative\": @@\"filtre\", \"points\": 0.5",
            "/checklists/0/items/0/states/0/alternative", "No alternative has the id \"filtre\"");
    editRow("two states of one alternative", "{ \"alternative\": \"filter\", \"points\": 0.25",
            "{ \"alternative\": \"filter\", \"points\": 0.25, \"sources\": [\"manual\"] },\n"
            "            @@{ \"alternative\": \"filter\", \"points\": 0",
            "/checklists/0/items/1/states/2", "two states for \"filter\"");
    editRow("an item without the state of an alternative",
            "\"states\": [\n            { \"alternative\": \"espresso\", \"points\": 0, "
            "\"sources\": [\"manual\"] },",
            "\"states\": @@[", "/checklists/0/items/1/states",
            "The state of \"espresso\" is missing");
    editRow("a counted state that nobody is said to know", "\"name\": \"Cleaning\",",
            "\"name\": \"Cleaning\", \"unknownFor\": @@[\"filter\"],",
            "/checklists/0/items/1/unknownFor", "\"filter\" has a state");
    editRow("a state that nobody is said to know", "\"name\": \"Milk foam\",",
            "\"name\": \"Milk foam\", \"unknownFor\": @@[\"capsule\"],",
            "/capabilities/0/unknownFor", "\"capsule\" has a state");
    editRow("an unknown state of an alternative that is not there", "\"name\": \"Milk foam\",",
            "\"name\": \"Milk foam\", \"unknownFor\": [@@\"capsuel\"],",
            "/capabilities/0/unknownFor/0", "No alternative has the id \"capsuel\"");
    editRow("a state's source that is not there", "\"points\": 0.25, \"sources\": [\"manual\"]",
            "\"points\": 0.25, \"sources\": [@@\"manuel\"]",
            "/checklists/0/items/1/states/1/sources/0", "No source has the id \"manuel\"");
    editRow("a fact of a day that never was", "\"unit\": \"years\", \"asOf\": \"2026-10\"",
            "\"unit\": \"years\", \"asOf\": @@\"2026-13\"", "/alternatives/0/facts/0/asOf",
            "not in the calendar");
    editRow("a group that is not there", "\"group\": \"money\"", "\"group\": @@\"honey\"",
            "/criteria/0/group", "No group has the id \"honey\"");
    editRow("an overlap with nothing", "\"note\": \"Rated by one blind tasting.\"",
            "\"overlapsWith\": [@@\"smell\"], \"note\": \"x\"", "/criteria/2/overlapsWith/0",
            "No criterion has the id \"smell\"");
    editRow("an overlap with itself", "\"note\": \"Rated by one blind tasting.\"",
            "\"overlapsWith\": [@@\"taste\"], \"note\": \"x\"", "/criteria/2/overlapsWith/0",
            "itself");
    editRow(
        "a rating's source that is not there",
        "\"A 500 g pack makes 70 cups.\",\n      \"reason\": \"Half of the middle anchor.\",\n     "
        " "
        "\"asOf\": \"2026-10-01\",\n      \"sources\": [\"prices\"]",
        "\"A 500 g pack makes 70 cups.\",\n      \"reason\": \"Half of the middle anchor.\",\n     "
        " "
        "\"asOf\": \"2026-10-01\",\n      \"sources\": [\"prices\", @@\"price\"]",
        "/ratings/0/sources/1", "No source has the id \"price\"");
    editRow("a dissenter that is not there", "\"source\": \"column\",\n          \"claim\"",
            "\"source\": @@\"colum\",\n          \"claim\"", "/ratings/5/dissent/0/source",
            "No source has the id \"colum\"");
    editRow("an effect on a criterion that is not there",
            "{ \"criterion\": \"waste\", \"steps\": 1 }",
            "{ \"criterion\": @@\"wast\", \"steps\": 1 }",
            "/questions/0/answers/1/weights/1/criterion", "No criterion has the id \"wast\"");
    editRow("a correction of a criterion that is not there",
            "{ \"criterion\": \"ease\", \"alternative\": \"espresso\", \"by\": 2 }",
            "{ \"criterion\": @@\"eese\", \"alternative\": \"espresso\", \"by\": 2 }",
            "/questions/2/answers/0/ratings/0/criterion", "No criterion has the id \"eese\"");
    editRow("a correction of an alternative that is not there",
            "{ \"criterion\": \"ease\", \"alternative\": \"espresso\", \"by\": 2 }",
            "{ \"criterion\": \"ease\", \"alternative\": @@\"mocha\", \"by\": 2 }",
            "/questions/2/answers/0/ratings/0/alternative", "No alternative has the id \"mocha\"");
    editRow("a must-have that is not there",
            "{ \"capability\": \"milk\", \"tolerance\": \"add-on\" }",
            "{ \"capability\": @@\"cream\", \"tolerance\": \"add-on\" }",
            "/questions/1/answers/0/mustHaves/0/capability", "No capability has the id \"cream\"");
    editRow("a question about nothing", "\"about\": [\"cost\"]", "\"about\": [@@\"costs\"]",
            "/questions/0/about/0", "No criterion has the id \"costs\"");
    editRow("a scenario that answers no question", "\"answers\": { \"cups\": [\"many\"],",
            "\"answers\": { \"mugs\": @@[\"many\"],", "/scenarios/0/answers/mugs",
            "No question has the id \"mugs\"");
    editRow("a scenario with an answer that is not there", "\"cups\": [\"many\"]",
            "\"cups\": [@@\"lots\"]", "/scenarios/0/answers/cups/0",
            "No answer of \"cups\" has the id \"lots\"");
    editRow("a scenario that chooses too much", "\"cups\": [\"many\"]",
            "\"cups\": @@[\"many\", \"few\"]", "/scenarios/0/answers/cups", "takes at most 1");
    editRow("a scenario that chooses twice", "\"wishes\": [\"milk\", \"good\"]",
            "\"wishes\": [\"milk\", @@\"milk\"]", "/scenarios/1/answers/wishes/1", "chosen twice");
    editRow("a scenario's must-have that is not there",
            "\"mustHaves\": [{ \"capability\": \"milk\" }]",
            "\"mustHaves\": [{ \"capability\": @@\"cream\" }]",
            "/scenarios/1/mustHaves/0/capability", "No capability has the id \"cream\"");
    editRow("a rule for an alternative that is not there",
            "{ \"alternative\": \"espresso\", \"text\": \"Taste",
            "{ \"alternative\": @@\"expresso\", \"text\": \"Taste", "/useRules/2/alternative",
            "No alternative has the id \"expresso\"");
    editRow("a rule's answer without a question", "\"wishes/good\"", "@@\"good\"",
            "/useRules/2/anyOf/0", "names no answer");
    editRow("a rule's answer to a question that is not there", "\"wishes/good\"", "@@\"wish/good\"",
            "/useRules/2/anyOf/0", "No question has the id \"wish\"");
    editRow("a rule's answer that is not there", "\"wishes/good\"", "@@\"wishes/god\"",
            "/useRules/2/anyOf/0", "No answer of \"wishes\" has the id \"god\"");
    editRow("a question asked because of one that comes later", "\"id\": \"wishes\",",
            "\"id\": \"wishes\", \"important\": false, \"askedIf\": [@@\"practice/yes\"],",
            "/questions/1/askedIf/0", "before the one it depends on");
    editRow("a question asked because of no answer", "\"id\": \"wishes\",",
            "\"id\": \"wishes\", \"important\": false, \"askedIf\": [@@\"cups/lots\"],",
            "/questions/1/askedIf/0", "No answer of \"cups\" has the id \"lots\"");
    editRow("a rule that needs two answers to one question",
            "\"anyOf\": [\"wishes/good\", \"practice/yes\"]",
            "\"allOf\": [\"cups/many\", @@\"cups/few\"]", "/useRules/2/allOf/1", "can never hold");
    editRow("a rule that needs and forbids one answer",
            "\"anyOf\": [\"wishes/good\", \"practice/yes\"]",
            "\"anyOf\": [\"wishes/good\"], \"noneOf\": [@@\"wishes/good\"]", "/useRules/2/noneOf/0",
            "must not be given");
    editRow("a myth told by nobody", "\"claimedBy\": \"column\"", "\"claimedBy\": @@\"hearsay\"",
            "/myths/0/claimedBy", "No source has the id \"hearsay\"");
    editRow("a tile of an alternative that is not there",
            "{ \"alternative\": \"filter\", \"label\"",
            "{ \"alternative\": @@\"filtre\", \"label\"", "/tiles/0/alternative",
            "No alternative has the id \"filtre\"");
    editRow("a verdict without its source", "\"source\": \"column\",\n      \"shape\"",
            "\"source\": @@\"weekly\",\n      \"shape\"", "/publishedVerdicts/0/source",
            "No source has the id \"weekly\"");
    editRow("a verdict for an alternative that is not there", "\"winner\": \"espresso\"",
            "\"winner\": @@\"tea\"", "/publishedVerdicts/0/winner",
            "No alternative has the id \"tea\"");
    editRow("a winner of a tie", "\"shape\": \"winner\",\n      \"winner\": \"espresso\"",
            "\"shape\": \"tie\",\n      \"winner\": @@\"espresso\"", "/publishedVerdicts/0/winner",
            "Only a verdict");
    editRow("a win without a winner",
            "{\n      \"id\": \"weekly\",\n      \"source\": \"column\",\n      \"shape\": "
            "\"winner\",\n      "
            "\"winner\": \"espresso\",",
            "@@{\n      \"id\": \"weekly\",\n      \"source\": \"column\",\n      \"shape\": "
            "\"winner\",",
            "/publishedVerdicts/0", "does not say which");
    editRow("a dimension that maps to nothing", "\"Flavour\": [\"taste\"]",
            "\"Flavour\": [@@\"tast\"]", "/publishedVerdicts/0/dimensions/Flavour/0",
            "No criterion has the id \"tast\"");
    editRow("a dimension with a slash in its name", "\"Flavour\": [\"taste\"]",
            "\"Taste/smell\": [@@\"tast\"]", "/publishedVerdicts/0/dimensions/Taste~1smell/0",
            "No criterion has the id \"tast\"");
    editRow("a base related to itself", "\"office-tea\"", "@@\"office-coffee\"", "/related/0",
            "related to itself");

    // Ranges
    editRow("a share of nothing", "\"unraised\": 0.5", "\"unraised\": @@0", "/weighting/unraised",
            "never count");
    editRow("an anchor beyond the scale", "{ \"at\": 50, \"text\"", "{ \"at\": @@51, \"text\"",
            "/criteria/0/anchors/2/at", "51 is not on the scale from 0 to 50");
    editRow("anchors that descend", "{ \"at\": 20, \"text\"", "{ \"at\": @@0, \"text\"",
            "/criteria/0/anchors/1/at", "do not ascend");
    editRow("a rating beyond the scale",
            "\"value\": 9, \"low\": 8, \"high\": 10,\n      "
            "\"confidence\": \"high\"",
            "\"value\": 9, \"low\": 8, \"high\": @@11,\n      \"confidence\": \"high\"",
            "/ratings/4/high", "11 is not on the scale of \"ease\"");
    editRow("a rating outside its range", "\"value\": 3, \"low\": 2, \"high\": 5",
            "\"value\": @@6, \"low\": 2, \"high\": 5", "/ratings/5/value",
            "6 is outside its plausible range 2 to 5");
    editRow("a range that ends before it begins", "\"value\": 3, \"low\": 2, \"high\": 5",
            "\"value\": 3, \"low\": @@5, \"high\": 2", "/ratings/5/low", "ends before it begins");
    editRow("days that end before they begin", "\"daysLow\": 1, \"daysHigh\": 2",
            "\"daysLow\": @@3, \"daysHigh\": 2", "/capabilities/1/states/2/daysLow",
            "ends before it begins");
    editRow("a correction larger than the scale", "\"by\": 2", "\"by\": @@10.5",
            "/questions/2/answers/0/ratings/0/by", "larger than the scale");
    editRow("a must-have that accepts the impossible", "\"tolerance\": \"add-on\"",
            "\"tolerance\": @@\"impossible\"", "/questions/1/answers/0/mustHaves/0/tolerance",
            "cannot accept");
    editRow("an effect by steps and to zero", "{ \"criterion\": \"cost\", \"zero\": true }",
            "@@{ \"criterion\": \"cost\", \"zero\": true, \"steps\": 1 }",
            "/questions/0/answers/0/weights/0", "at once");
    editRow("two effects of one answer on one criterion",
            "{ \"criterion\": \"waste\", \"steps\": 1 }",
            "{ \"criterion\": @@\"cost\", \"steps\": 1 }",
            "/questions/0/answers/1/weights/1/criterion", "twice");
    editRow("a day that is not in the calendar", "\"reviewedOn\": \"2026-11-01\"",
            "\"reviewedOn\": @@\"2026-02-29\"", "/reviewedOn", "not in the calendar");
    editRow("a month that is not in the calendar", "\"asOf\": \"2026-10\",\n      \"sources\"",
            "\"asOf\": @@\"2026-13\",\n      \"sources\"", "/ratings/1/asOf",
            "not in the calendar");
    editRow("an address with a space", "\"http://example.org/column\"",
            "@@\"http://example.org/a b\"", "/sources/3/url", "a space or another character");
    editRow("an address with markup", "\"http://example.org/column\"",
            "@@\"http://example.org/<b>\"", "/sources/3/url", "a space or another character");

    // What has to be there
    editRow(
        "a fact without a source",
        "{\n      \"criterion\": \"ease\", \"alternative\": \"capsule\",\n      \"value\": 9, "
        "\"low\": 8, "
        "\"high\": 10,\n      \"confidence\": \"high\", \"kind\": \"fact\",\n      \"headline\": "
        "\"One "
        "button\",\n      \"summary\": \"Insert a capsule, press a button.\",\n      \"reason\": "
        "\"Nearly "
        "the upper anchor: capsules must be emptied.\",\n      \"sources\": [\"manual\"]",
        "@@{\n      \"criterion\": \"ease\", \"alternative\": \"capsule\",\n      \"value\": 9, "
        "\"low\": 8, "
        "\"high\": 10,\n      \"confidence\": \"high\", \"kind\": \"fact\",\n      \"headline\": "
        "\"One "
        "button\",\n      \"summary\": \"Insert a capsule, press a button.\",\n      \"reason\": "
        "\"Nearly "
        "the upper anchor: capsules must be emptied.\",\n      \"sources\": []",
        "/ratings/4", "names no source");
    editRow("an add-on without a name",
            "{ \"alternative\": \"capsule\", \"support\": \"add-on\", \"addOn\": \"Foamer\",",
            "@@{ \"alternative\": \"capsule\", \"support\": \"add-on\",",
            "/capabilities/0/states/1", "not named");
    editRow("a state that is missing",
            "[\n        { \"alternative\": \"filter\", \"support\": \"impossible\", \"sources\": "
            "[\"manual\"] },",
            "@@[", "/capabilities/0/states", "The state of \"filter\" is missing");
    editRow(
        "two states for one alternative",
        "{ \"alternative\": \"espresso\", \"support\": \"built-in\", \"sources\": [\"manual\"] }",
        "{ \"alternative\": \"espresso\", \"support\": \"built-in\", \"sources\": [\"manual\"] },\n"
        "        @@{ \"alternative\": \"espresso\", \"support\": \"impossible\" }",
        "/capabilities/0/states/3", "two states");
}

void TestReferenceFaults::isFoundAtItsPlace()
{
    const EditCase edit = fetchedEdit();
    const ReadResult &result = edit.result;
    QVERIFY(!result.base.has_value());
    std::vector<Diagnostic> errors;
    for (const Diagnostic &problem : result.problems) {
        if (problem.level == Level::Error) {
            errors.push_back(problem);
        }
    }
    QVERIFY2(errors.size() == 1, lines(result.problems).constData());
    QCOMPARE(edit.difference(errors.at(0), Level::Error), QString());
    const auto refused = schema().check(view(edit.place.bytes), "small.json");
    QVERIFY2(refused.empty(), lines(refused).constData());
}

void TestReferenceFaults::aScaleNeedsWidth()
{
    QByteArray bytes = smallBase();
    bytes.replace("\"scaleHigh\": 50", "\"scaleHigh\": 0");
    const ReadResult result = read(view(bytes), "small.json");
    QVERIFY(!result.base.has_value());
    QCOMPARE(result.problems.at(0).pointer, std::string("/criteria/0/scaleHigh"));
    QVERIFY(result.problems.at(0).what.find("ends where it begins") != std::string::npos);
}

void TestReferenceFaults::aMissingRatingIsNamed()
{
    QByteArray bytes = smallBase();
    bytes.replace("\"criterion\": \"cost\", \"alternative\": \"espresso\"",
                  "\"criterion\": \"cost\", \"alternative\": \"capsule\"");
    const ReadResult result = read(view(bytes), "small.json");
    QVERIFY(!result.base.has_value());
    QStringList said;
    for (const Diagnostic &problem : result.problems) {
        said << QString::fromStdString(problem.pointer + ' ' + problem.what);
    }
    QCOMPARE(said, QStringList({"/ratings There is no rating of \"espresso\" for \"cost\".",
                                "/ratings/2 There are two ratings of \"capsule\" for \"cost\"."}));
}

void TestReferenceFaults::aSmallFileCannotAskForAHugeTable()
{
    QByteArray criteria;
    QByteArray alternatives;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        criteria += (i > 0 ? ",{\"id\":\"c" : "{\"id\":\"c") + n +
                    "\",\"group\":\"g\",\"name\":\"n\",\"shortName\":\"s" + n + "\"}";
        alternatives += (i > 0 ? ",{\"id\":\"a" : "{\"id\":\"a") + n + "\",\"name\":\"n\"}";
    }
    const QByteArray bytes = "{\"id\":\"x\",\"title\":\"x\",\"subject\":\"x\",\"optionNoun\":\"x\","
                             "\"version\":\"1\",\"language\":\"en\",\"groups\":[{\"id\":\"g\","
                             "\"name\":\"g\",\"shortName\":\"g\"}],\"criteria\":[" +
                             criteria + "],\"alternatives\":[" + alternatives + "],\"ratings\":[]}";
    const ReadResult result = read(view(bytes), "x.json");
    QCOMPARE(result.problems.size(), 1001u);
    QVERIFY(result.problems.front().what.find("\"a0\" for \"c0\"") != std::string::npos);
}

void TestReferenceFaults::misspeltIdsGetASuggestion()
{
    const auto remedyFor = [](const char *group) {
        const Marked place =
            edited("\"group\": \"planet\"", "\"group\": @@\"" + QByteArray(group) + '"');
        return read(view(place.bytes), "small.json").problems.at(0).remedy;
    };
    QCOMPARE(remedyFor("plannet"), std::string("Did you mean \"planet\"?"));
    QCOMPARE(remedyFor("Planet"), std::string("Did you mean \"planet\"?"));
    QCOMPARE(remedyFor("nature"), std::string("Use one of: money, comfort, planet."));
}

STEELYARD_TEST_APPLESS_MAIN(TestReferenceFaults)
#include "test_knowledge_reference_faults.moc"
