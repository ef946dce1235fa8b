// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/edited_file.h"
#include "knowledge/json_text.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard::knowledge;
using namespace steelyard::knowledge::test;

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueKnowsItsPlace_data();
    void everyValueKnowsItsPlace();
    void valuesKeepOrderAndContent();
    void pointersLeadToValuesAndBack();
    void faultsAreLocated_data();
    void faultsAreLocated();
    void byteOrderMarkIsNamedAndPassedOver();
    void filesWithoutTextAreEmpty_data();
    void filesWithoutTextAreEmpty();
    void allRepeatedKeysAreReported();
    void limitsAreKept();
    void hundredThousandLevelsAreRefused();
    void problemsAreShownOnOneLine();
};

namespace {

struct Parsed
{
    explicit Parsed(const QByteArray &text, const JsonLimits &limits = {})
        : bytes(text)
        , problems(view(bytes), "test.json")
        , document(parseJson(view(bytes), problems, limits))
    {
    }
    QByteArray bytes;
    JsonDiagnostics problems;
    JsonDocument document;
};

void row(const char *name, const QByteArray &text, const char *pointer, const char *what)
{
    QTest::newRow(name) << text << QString(pointer) << QString(what);
}

} // namespace

void TestJsonText::everyValueKnowsItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::newRow("the root after spaces") << QByteArray("  @@{}") << "";
    QTest::newRow("a number before a comma") << QByteArray("[1, @@-2.5e3,3]") << "/1";
    QTest::newRow("a number at the end of a line") << QByteArray("[\n@@17\n]") << "/0";
    QTest::newRow("a number before a bracket") << QByteArray("[[@@0]]") << "/0/0";
    QTest::newRow("a number alone") << QByteArray("@@42") << "";
    QTest::newRow("true") << QByteArray("{\"a\":@@true}") << "/a";
    QTest::newRow("false") << QByteArray("{\"a\": @@false }") << "/a";
    QTest::newRow("null") << QByteArray("[0,@@null]") << "/1";
    QTest::newRow("a text") << QByteArray("[@@\"abc\"]") << "/0";
    QTest::newRow("an empty text") << QByteArray("[\"\",@@\"\"]") << "/1";
    QTest::newRow("a text with an escaped quotation mark")
        << QByteArray("[\"\\\"\", @@\"a\\\"b\"]") << "/1";
    QTest::newRow("a text that ends in backslashes") << QByteArray("[@@\"a\\\\\\\\\"]") << "/0";
    QTest::newRow("a text of escaped quotation marks only")
        << QByteArray("[@@\"\\\"\\\"\\\"\"]") << "/0";
    QTest::newRow("after characters of two, three and four bytes")
        << QByteArray("[\"\xC3\xA4\xE2\x82\xAC\xF0\x9F\x98\x80\", @@1]") << "/1";
    QTest::newRow("a list in an object") << QByteArray("{\"a\":{},\n \"b\" : @@[1]}") << "/b";
    QTest::newRow("a key with slash and tilde") << QByteArray("{\"a/b~\":@@1}") << "/a~1b~0";
    QTest::newRow("an empty key") << QByteArray("{\"\":@@1}") << "/";
    QTest::newRow("windows line ends") << QByteArray("{\r\n\"a\":\r\n@@1\r\n}") << "/a";
}

void TestJsonText::everyValueKnowsItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pointer);
    const Marked place = marked(text);
    Parsed parsed(place.bytes);
    QVERIFY2(parsed.document.root(), lines(parsed.problems.sorted()).constData());
    const JsonValue value = parsed.document.nearest(pointer.toStdString());
    QCOMPARE(QString::fromStdString(value.pointer()), pointer);
    parsed.problems.add(Level::Error, value, "Found.", "Look.");
    QCOMPARE(difference(parsed.problems.sorted().at(0), Level::Error, place, pointer, "Found."),
             QString());
}

void TestJsonText::valuesKeepOrderAndContent()
{
    const Parsed parsed("{\"z\": [1, 2.5, -9223372036854775808, 18446744073709551615], "
                        "\"a\": \"tab\\tand \\u00e4\", \"m\": [true, false, null, {}, []]}");
    const JsonValue root = parsed.document.root();
    QVERIFY(root);
    QCOMPARE(root.size(), 3u);
    const JsonValue z = root.firstChild();
    QVERIFY(z.key() == "z");
    QCOMPARE(z.size(), 4u);
    JsonValue number = z.firstChild();
    QVERIFY(number.kind() == JsonKind::Integer);
    QCOMPARE(number.number(), 1.0);
    number = number.next();
    QVERIFY(number.kind() == JsonKind::Number);
    QCOMPARE(number.number(), 2.5);
    number = number.next();
    QCOMPARE(number.integer(), std::numeric_limits<std::int64_t>::min());
    number = number.next();
    QVERIFY(number.kind() == JsonKind::Number); // beyond what a signed integer holds
    QCOMPARE(number.number(), 18446744073709551615.0);
    QVERIFY(!number.next());

    QVERIFY(root.find("a").text() == "tab\tand \xC3\xA4");
    const JsonValue m = root.find("m");
    QVERIFY(!m.next());
    const JsonValue last = m.firstChild().next().next().next().next();
    QVERIFY(last.kind() == JsonKind::Array);
    QVERIFY(!last.firstChild());
    QVERIFY(!root.find("absent"));
    QVERIFY(!root.find("absent").firstChild()); // a handle to nothing is harmless
}

void TestJsonText::pointersLeadToValuesAndBack()
{
    const Parsed parsed("{\"a\": [10, {\"b\": 20}]}");
    QCOMPARE(parsed.document.nearest("/a/1/b").number(), 20.0);
    QCOMPARE(parsed.document.nearest("/a/0").number(), 10.0);
    QVERIFY(parsed.document.nearest("/a/1/c").pointer() == "/a/1");
    QVERIFY(parsed.document.nearest("/a/7").pointer() == "/a");
    QVERIFY(parsed.document.nearest("/a/x").pointer() == "/a");
    QVERIFY(parsed.document.nearest("/nothing/there").pointer().empty());
}

void TestJsonText::faultsAreLocated_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("what");

    row("the file ends inside an object", "{\"a\": [1,\n 2@@", "/a", "ends in the middle");
    row("the file ends inside a text", "{\"a\": \"abc@@", "", "ends in the middle");
    row("the file ends after a colon", "{\"a\":@@", "", "ends in the middle");
    row("the file ends inside a word", "{\"a\": tr@@", "", "ends in the middle");
    row("the file ends after a backslash", "[\"a\\@@", "", "ends in the middle");
    row("the file ends inside an escape", "[\"a\\u00@@", "", "ends in the middle");
    row("the file ends after a minus", "[-@@", "", "ends in the middle");
    row("a comma is missing between members", "{\"a\": 1\n @@\"b\": 2}", "",
        "comma or colon is missing");
    row("a comma is missing between elements", "{\"a\": [{} @@{}]}", "/a",
        "comma or colon is missing");
    row("a colon is missing", "{\"a\" @@1}", "", "comma or colon is missing");
    row("a comma before a closing bracket", "[1, 2,\n@@]", "", "comma with nothing after it");
    row("a comma before a closing brace", "{\"a\": 1, @@}", "", "comma with nothing after it");
    row("the wrong closing bracket", "[1@@}", "", "\"}\"");
    row("a closing bracket alone", "@@]", "", "\"]\"");
    row("a comment with slashes", "{\n@@// why\n}", "", "no comments");
    row("a comment with a hash", "{\n@@# why\n}", "", "no comments");
    row("single quotation marks", "{\"a\": @@'b'}", "", "single quotation marks");
    row("a key without quotation marks", "{@@key: 1}", "", "\"key\"");
    row("not a number", "{\"a\": @@NaN}", "", "NaN");
    row("infinity", "{\"a\": @@Infinity}", "", "Infinity");
    row("minus infinity", "{\"a\": @@-Infinity}", "", "-Infinity");
    row("a number beyond the range of double", "[1, @@1e999]", "", "too large");
    row("a negative number beyond the range of double", "[@@-1e999, 1]", "", "too large");
    row("a number that begins with zero", "[@@01]", "", "\"01\" is not a number");
    row("a number that begins with a point", "[@@.5]", "", "\".5\"");
    row("a number that ends with a point", "[@@5.]", "", "not a number in JSON");
    row("a number with a plus sign", "[@@+5]", "", "\"+5\"");
    row("a line break inside a text", "{\"a\": \"b@@\nc\"}", "", "line break");
    row("a tab inside a text", "[\"b@@\tc\"]", "", "a tab");
    row("a zero byte inside a text", QByteArray("[\"abc@@\0\"]", 10), "", "control character");
    row("an unknown escape", "[\"a\\@@x\"]", "", "backslash");
    row("half of a surrogate pair", "[\"\\ud800@@\"]", "", "only half of a pair");
    row("text after the end", "{}\n@@{}", "", "after the end");
    row("a bracket too many", "[1]@@]", "", "after the end");
    row("plain prose", "@@Dear reader,", "", "\"Dear\"");
    row("a web page", "@@<!DOCTYPE html>", "", "<!DOCTYPE");

    row("Latin-1", "{\n \"a\": \"gr@@\xFC\xDF\"}", "", "not UTF-8");
    row("an overlong form", "[\"@@\xC0\xAF\"]", "", "not UTF-8");
    row("a surrogate in UTF-8", "[\"@@\xED\xA0\x80\"]", "", "not UTF-8");
    row("beyond Unicode", "[\"@@\xF4\x90\x80\x80\"]", "", "not UTF-8");
    row("a character cut off at the end", "[\"@@\xE2\x82", "", "not UTF-8");
    row("UTF-16 with a mark", QByteArray("@@\xFF\xFE[\0]\0", 8), "", "looks like UTF-16");
    row("UTF-16 without a mark", QByteArray("@@[\0]\0", 6), "", "looks like UTF-16");

    row("a key given twice", "[{\"a\": 1,\n @@\"a\": 2}]", "/0/a", "given twice");
    row("a key given twice, once with an escape", "{\"a\": 1, @@\"\\u0061\": 2}", "/a",
        "given twice");
    row("a right-to-left override in a text", "{\"a\": @@\"x\xE2\x80\xAEy\"}", "/a", "U+202E");
    row("an escaped right-to-left override", "{\"a\": @@\"x\\u202ey\"}", "/a", "U+202E");
    row("a direction isolate in a key", "{\"o\": {@@\"x\xE2\x81\xA6\": 1}}", "/o", "U+2066");
    row("an escaped bell", "[@@\"\\u0007\"]", "/0", "U+0007");
    row("an escaped zero", "[@@\"\\u0000\"]", "/0", "U+0000");
    row("a delete character", "[@@\"\x7F\"]", "/0", "U+007F");
    row("a second byte-order mark inside a text", "[@@\"\xEF\xBB\xBF\"]", "/0", "U+FEFF");
}

void TestJsonText::faultsAreLocated()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pointer);
    QFETCH(const QString, what);
    const Marked place = marked(text);
    const Parsed parsed(place.bytes);
    const std::vector<Diagnostic> problems = parsed.problems.sorted();
    QVERIFY2(problems.size() == 1, lines(problems).constData());
    QCOMPARE(difference(problems.at(0), Level::Error, place, pointer, what), QString());
    QCOMPARE(problems.at(0).file, std::string("test.json"));
}

void TestJsonText::byteOrderMarkIsNamedAndPassedOver()
{
    Parsed parsed("\xEF\xBB\xBF{\"a\": 1}");
    QVERIFY(parsed.document.root());
    QVERIFY(!parsed.problems.hasErrors());
    parsed.problems.add(Level::Error, parsed.document.nearest("/a"), "Found.", "Look.");
    const std::vector<Diagnostic> problems = parsed.problems.sorted();
    QCOMPARE(problems.size(), 2u);
    QVERIFY(problems[0].level == Level::Warning);
    QVERIFY(problems[0].what.find("byte-order mark") != std::string::npos);
    QCOMPARE(problems[0].column, 1);
    QCOMPARE(problems[1].column, 7); // the mark is no column
}

void TestJsonText::filesWithoutTextAreEmpty_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no byte") << QByteArray();
    QTest::newRow("spaces and line breaks") << QByteArray(" \r\n\t\n");
    QTest::newRow("a byte-order mark alone") << QByteArray("\xEF\xBB\xBF");
}

void TestJsonText::filesWithoutTextAreEmpty()
{
    QFETCH(const QByteArray, bytes);
    const Parsed parsed(bytes);
    QVERIFY(!parsed.document.root());
    const std::vector<Diagnostic> problems = parsed.problems.sorted();
    QCOMPARE(problems.size(), 1u);
    QCOMPARE(problems[0].what, std::string("The file is empty."));
    QCOMPARE(problems[0].line, 0);
}

void TestJsonText::allRepeatedKeysAreReported()
{
    const Parsed few("{\"a\": 1, \"b\": 1, \"a\": 2, \"b\": 2, \"a\": 3}");
    QCOMPARE(few.problems.sorted().size(), 3u);
    QCOMPARE(few.document.root().find("a").number(), 1.0); // the first one counts

    QByteArray text = "{";
    for (int i = 0; i < 100; ++i) {
        text += "\"k" + QByteArray::number(i) + "\": 0,\n";
    }
    const Parsed many(text + "\"k7\": 1, \"other\": 1, \"k99\": 1}");
    const std::vector<Diagnostic> problems = many.problems.sorted();
    QCOMPARE(problems.size(), 2u);
    QCOMPARE(problems[0].pointer, std::string("/k7"));
    QCOMPARE(problems[0].line, 101);
    QCOMPARE(problems[1].pointer, std::string("/k99"));
}

void TestJsonText::limitsAreKept()
{
    JsonLimits limits;
    limits.bytes = 8;
    const Parsed large("[1, 2, 3]", limits);
    QVERIFY(!large.document.root());
    QCOMPARE(large.problems.sorted().at(0).what, std::string("The file is larger than 8 bytes."));
    QCOMPARE(tooLarge("x.json").what, std::string("The file is larger than 128 MB."));

    limits = {};
    limits.values = 3;
    const Parsed crowded("[1, 2,\n 3]", limits);
    QVERIFY(!crowded.document.root());
    const Diagnostic problem = crowded.problems.sorted().at(0);
    QCOMPARE(problem.line, 2);
    QCOMPARE(problem.column, 2);

    limits = {};
    limits.depth = 2;
    QVERIFY(Parsed("[[1]]", limits).document.root());
    QVERIFY(!Parsed("[[[]]]", limits).document.root());
}

void TestJsonText::hundredThousandLevelsAreRefused()
{
    for (const char *opening : {"[", "{\"a\":"}) {
        const Parsed parsed(QByteArray(opening).repeated(100'000));
        QVERIFY(!parsed.document.root());
        const std::vector<Diagnostic> problems = parsed.problems.sorted();
        QCOMPARE(problems.size(), 1u);
        QVERIFY(problems[0].what.find("more than 64 levels") != std::string::npos);
        QCOMPARE(problems[0].column, static_cast<int>(64 * qstrlen(opening)) + 1);
    }
}

void TestJsonText::problemsAreShownOnOneLine()
{
    const Diagnostic problem{Level::Warning, "a\nb.json",  3, 14, "/x\xE2\x80\xAE",
                             "It is\tso.",   "Mend\r\nit."};
    QCOMPARE(toLine(problem),
             std::string("a\\u{000A}b.json:3:14: warning: /x\\u{202E}: It is\\u{0009}so. "
                         "Mend\\u{000D}\\u{000A}it."));
    const Diagnostic whole{Level::Error, "a.json", 0, 0, {}, "It is empty.", {}};
    QCOMPARE(toLine(whole), std::string("a.json: error: It is empty."));
    QVERIFY(!hasErrors({problem}));
    QVERIFY(hasErrors({problem, whole}));
}

STEELYARD_TEST_APPLESS_MAIN(TestJsonText)
#include "test_knowledge_json_text.moc"
