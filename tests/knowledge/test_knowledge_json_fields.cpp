// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "knowledge/json_fields.h"
#include "knowledge/json_text.h"
#include "test_main.h"

#include <QTest>

#include <cmath>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

enum class Colour { Red, Green };

class TestJsonFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodMembersAreRead();
    void missingMembersAreTold();
    void faultsAreToldApart_data();
    void faultsAreToldApart();
    void unknownMembersAreReported();
    void aMemberMayBeAskedForTwice();
};

namespace {

struct Values
{
    std::string text = "unchanged";
    std::string id;
    double number = 7;
    int whole = 7;
    bool flag = false;
    Colour colour = Colour::Red;
    std::vector<std::string> list;
};

Values readValues(const JsonDocument &document, JsonDiagnostics &problems, Need need)
{
    Values values;
    JsonFields fields(document.root(), problems);
    fields.text("text", values.text, kLine, need);
    fields.text("id", values.id, kId, need);
    fields.number("number", values.number, 0, 10, need);
    fields.integer("whole", values.whole, 0, 10, need);
    fields.boolean("flag", values.flag, need);
    fields.word<Colour>("colour", values.colour, {{"red", Colour::Red}, {"green", Colour::Green}},
                        need);
    fields.texts("list", values.list, kId, need);
    fields.finish();
    return values;
}

void row(const char *name, const QByteArray &text, const char *pointer, const char *what)
{
    QTest::newRow(name) << text << QString(pointer) << QString(what);
}

} // namespace

void TestJsonFields::goodMembersAreRead()
{
    const QByteArray text("{\"flag\": true, \"text\": \"a b\", \"id\": \"x-1\", \"number\": 2, "
                          "\"whole\": 3, \"colour\": \"green\", \"list\": [\"a\", \"b\"]}");
    JsonDiagnostics problems(view(text), "test.json");
    const JsonDocument document = parseJson(view(text), problems);
    const Values values = readValues(document, problems, Need::Required);
    QVERIFY2(problems.sorted().empty(), lines(problems.sorted()).constData());
    QCOMPARE(values.text, std::string("a b"));
    QCOMPARE(values.id, std::string("x-1"));
    QCOMPARE(values.number, 2.0);
    QCOMPARE(values.whole, 3);
    QVERIFY(values.flag);
    QVERIFY(values.colour == Colour::Green);
    QCOMPARE(values.list, (std::vector<std::string>{"a", "b"}));
}

void TestJsonFields::missingMembersAreTold()
{
    const QByteArray text("{}");
    JsonDiagnostics needed(view(text), "test.json");
    const JsonDocument document = parseJson(view(text), needed);
    const Values unset = readValues(document, needed, Need::Required);
    QCOMPARE(needed.sorted().size(), 7u);
    QCOMPARE(needed.sorted()[0].what, std::string("The field \"text\" is missing."));
    QCOMPARE(unset.text, std::string("unchanged"));
    QVERIFY(std::isnan(unset.number));

    JsonDiagnostics optional(view(text), "test.json");
    const Values kept = readValues(document, optional, Need::Optional);
    QVERIFY(optional.sorted().empty());
    QCOMPARE(kept.number, 7.0);
}

void TestJsonFields::faultsAreToldApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("what");
    row("a list for an object", "@@[]", "", "a list [...], but an obj");
    row("a number for a text", "{\"text\": @@1}", "/text", "a number");
    row("null for a text", "{\"text\": @@null}", "/text", "null");
    row("an empty text where one is needed", "{\"text\": @@\"\"}", "/text", "empty");
    row("two lines where one is asked", "{\"text\": @@\"a\\nb\"}", "/text", "line break");
    row("a text that is too long by one character",
        QByteArray("{\"text\": @@\"" + QByteArray("\xC3\xA4").repeated(401) + "\"}"), "/text",
        "401 characters");
    row("a space in an id", "{\"id\": @@\"a b\"}", "/id", "not an id");
    row("a text for a number", "{\"number\": @@\"1\"}", "/number", "a text, but a number");
    row("a number below the range", "{\"number\": @@-0.5}", "/number", "-0.5 is out of range");
    row("a number above the range", "{\"number\": @@11}", "/number", "11 is out of range");
    row("3.7 where a whole number is asked", "{\"whole\": @@3.7}", "/whole",
        "3.7 is not written as a whole");
    row("3.0 where a whole number is asked", "{\"whole\": @@3.0}", "/whole",
        "not written as a whole");
    row("a whole number beyond int", "{\"whole\": @@4294967297}", "/whole",
        "4294967297 is out of range");
    row("a whole number beyond 64 bits", "{\"whole\": @@99999999999999999999}", "/whole",
        "whole number");
    row("a number for true or false", "{\"flag\": @@1}", "/flag", "a number, but true or false");
    row("a word that is not known", "{\"colour\": @@\"blue\"}", "/colour", "\"blue\" is not known");
    row("a word in capitals", "{\"colour\": @@\"Red\"}", "/colour", "\"Red\" is not known");
    row("a number for a word", "{\"colour\": @@0}", "/colour", "a number, but a text");
    row("an object for a list", "{\"list\": @@{}}", "/list", "an object {...}, but a list");
    row("a number in a list of texts", "{\"list\": [\"a\",\n @@1]}", "/list/1",
        "a number, but a text");
}

void TestJsonFields::faultsAreToldApart()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pointer);
    QFETCH(const QString, what);
    const Marked place = marked(text);
    JsonDiagnostics problems(view(place.bytes), "test.json");
    const JsonDocument document = parseJson(view(place.bytes), problems);
    Need need = Need::Optional;
    if (what == "empty") {
        need = Need::Required;
    }
    const Values values = readValues(document, problems, need);
    std::vector<Diagnostic> found;
    for (const Diagnostic &problem : problems.sorted()) {
        if (problem.what.find("is missing") == std::string::npos) {
            found.push_back(problem);
        }
    }
    QVERIFY2(found.size() == 1, lines(found).constData());
    QCOMPARE(difference(found.at(0), Level::Error, place, pointer, what), QString());
    QCOMPARE(values.whole, 7);
    QVERIFY(values.colour == Colour::Red);
    if (need == Need::Optional) {
        QVERIFY(std::isnan(values.number) == (pointer == "/number"));
    }
}

void TestJsonFields::unknownMembersAreReported()
{
    const Marked place = marked("{\"$schema\": \"x\", \"text\": \"a\", @@\"nunber\": 3}");
    JsonDiagnostics problems(view(place.bytes), "test.json");
    const JsonDocument document = parseJson(view(place.bytes), problems);
    std::string text;
    double number = 0;
    JsonFields fields(document.root(), problems);
    fields.allowPrefix("$");
    fields.text("text", text);
    fields.number("number", number, 0, 10);
    fields.finish();
    QCOMPARE(problems.sorted().size(), 1u);
    QCOMPARE(difference(problems.sorted().at(0), Level::Error, place, "/nunber", "\"nunber\""),
             QString());
    QCOMPARE(problems.sorted().at(0).remedy, std::string("Did you mean \"number\"?"));
}

void TestJsonFields::aMemberMayBeAskedForTwice()
{
    const QByteArray text("{\"a\": \"x\", \"b\": \"y\"}");
    JsonDiagnostics problems(view(text), "test.json");
    const JsonDocument document = parseJson(view(text), problems);
    JsonFields fields(document.root(), problems);
    QVERIFY(fields.member("a"));
    QVERIFY(fields.member("a"));
    fields.finish();
    QCOMPARE(problems.sorted().size(), 1u); // "b" is still unknown
}

STEELYARD_TEST_APPLESS_MAIN(TestJsonFields)
#include "test_knowledge_json_fields.moc"
