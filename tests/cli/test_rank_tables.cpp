// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "rank_of_test.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>

using steelyard::tests::kTable;
using steelyard::tests::Run;
using steelyard::tests::runProgram;

// Which tables `steelyard rank` reads, and what it says of those that it does not.
class TestRankTables : public QObject, private steelyard::tests::RankOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void aByteOrderMarkAndEmptyRowsAreSkipped();
    void malformedTablesAreExplained_data();
    void malformedTablesAreExplained();
    void allProblemsComeAtOnce();
    void manyProblemsAreCountedNotListed();
    void anotherKindIsToldInOneLine();
    void tablesOfSpreadsheetsAreRead_data();
    void tablesOfSpreadsheetsAreRead();
    void whatWasGuessedIsSaid();
    void namesSayWhichWayCounts();
    void everyNameHasOneLine();
    void filesThatAreNoTables();
};

void TestRankTables::aByteOrderMarkAndEmptyRowsAreSkipped()
{
    const Run plain = rank(kTable);
    QByteArray table = "\xEF\xBB\xBF" + kTable + "\n,,\n";
    table.replace("\n", "\r\n");
    const Run run = rank(table);
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.out, plain.out);
}

void TestRankTables::malformedTablesAreExplained_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("problem");
    const auto row = [](const char *name, const QByteArray &table, const QByteArray &problem) {
        QTest::newRow(name) << table << problem;
    };
    row("empty", "", "t.csv: error: The file is empty.");
    row("only a mark", "\xEF\xBB\xBF\n", "t.csv: error: The file is empty.");
    row("nothing but commas", ",\n,,\"\"\n", "t.csv: error: The file is empty.");
    row("half of UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0b",
                   5),
        "t.csv: error: The file is damaged text in UTF-16.");
    row("NUL", QByteArray("alternative,a\nA,1\0\n", 19), "t.csv:2:4: error: The file holds a byte");
    row("no text", "alternative,a\n\x81,1\n", "t.csv:2:1: error: The file is not text in UTF-8");
    row("damaged UTF-8", "alternative,ä\nA,1\nB\xC3,1\n",
        "t.csv:3:2: error: The text is not in UTF-8 throughout.");
    row("hidden", "alternative,a\nA\xE2\x80\xAE,1\n", "t.csv:2:1: error: The cell holds");
    row("no header", "A,1\nB,2\n", "t.csv:1:1: error: The first row does not name");
    row("a row of ours first", "@weight,a\nA,1\n", "t.csv:1:1: error: The first row does not name");
    row("no criterion", "alternative\nA\n", "t.csv:1:1: error: There is no criterion.");
    row("no alternative", "alternative,a\n", "t.csv: error: There is no alternative.");
    row("short row", "alternative,a,b\nA,1\n",
        "t.csv:2:1: error: Cells in this row: 2; in the first row: 3.");
    row("decimal comma makes a long row", "alternative,a\nA,1,5\n",
        "t.csv:2:1: error: Cells in this row: 3; in the first row: 2.");
    row("both decimal signs", "alternative;a\nA;1.5\nB;2,5\n",
        "t.csv:3:3: error: \"2,5\" has a decimal comma, but \"1.5\" has a decimal point.");
    row("both, grouped", "alternative;a\nA;1.234,56\nB;1,234.56\n",
        "t.csv:3:3: error: \"1.234,56\" has a decimal comma, but \"1,234.56\" has");
    row("a group or decimals", "alternative;a\nA;1.250\nB;2.000\n",
        "t.csv:2:3: error: \"1.250\" can be read in two ways. Write 1250 when");
    row("a group or decimals, quoted", "alternative,a\nA,\"1,250\"\n",
        "t.csv:2:3: error: \"1,250\" can be read in two ways.");
    row("a group of two digits", "alternative;a\nA;1.23.456\n",
        "t.csv:2:3: error: \"1.23.456\" is");
    row("a long cell", "alternative,a\n" + QByteArray(20'000, 'A') + ",1\n",
        "t.csv:2:1: error: The cell has more than 10000 characters.");
    row("a wide row", "alternative" + QByteArray(",1").repeated(20'000) + "\nA,1\n",
        "error: The row has more than 10000 cells.");
    row("a decision", "{\n  \"format\": \"steelyard-decision\",\n",
        "t.csv: error: This is a decision, not a table. Weigh it with “steelyard verdict”");
    row("a base", "{\"id\": \"x\", \"subject\": \"Lamps\"}\n",
        "t.csv: error: This is a knowledge base, not a table.");
    row("a report", "%PDF-1.4\n", "t.csv: error: This is a PDF, not a table.");
    row("a web page", "<!DOCTYPE html>\n", "t.csv: error: This is HTML or XML, not a table.");
    row("a workbook", QByteArray("PK\3\4....xl/workbook.xml"),
        "t.csv: error: The file is damaged.");
    row("text", "alternative,a\nA,ten\n", "t.csv:2:3: error: \"ten\" is not a number.");
    row("unit", "alternative,a\nA,5 ms\n", "t.csv:2:3: error: \"5 ms\" is not a number.");
    row("hexadecimal", "alternative,a\nA,0x10\n", "t.csv:2:3: error: \"0x10\" is not a number.");
    row("NaN", "alternative,a\nA,NaN\n", "t.csv:2:3: error: \"NaN\" is not a number to");
    row("infinity", "alternative,a\nA,-inf\n", "t.csv:2:3: error: \"-inf\" is not a number to");
    row("too large", "alternative,a\nA,1e999\n", "t.csv:2:3: error: \"1e999\" is too large");
    row("look-alikes", "alternative,a\nCaf\xC3\xA9,1\nCafe\xCC\x81,2\n", "is there twice.");
    row("twice", "alternative,a\nA,1\nA,2\n", "t.csv:3:1: error: The name \"A\" is there twice.");
    row("criterion twice", "alternative,a,a\nA,1,2\n", "t.csv:1:15: error: The name \"a\"");
    row("no name", "alternative,a\n,1\n", "t.csv:2:1: error: A name is missing.");
    row("no criterion's name", "alternative,,b\nA,1,2\n", "t.csv:1:13: error: A name is missing.");
    row("unknown row", "alternative,a\n@wieght,1\nA,1\n", "t.csv:2:1: error: There is no row");
    row("row twice", "alternative,a\n@weight,1\n@weight,2\nA,1\n", "t.csv:3:1: error: The row");
    row("direction", "alternative,a\n@direction,sideways\nA,1\n",
        "t.csv:2:12: error: \"sideways\" is not a");
    row("negative weight", "alternative,a\n@weight,-1\nA,1\n", "t.csv:2:9: error: The weight");
    row("missing weight", "alternative,a,b\n@weight,1,\nA,1,2\n", "t.csv:2:11: error: A weight is");
    row("no weight", "alternative,a\n@weight,0\nA,1\n", "t.csv:2:9: error: All weights are zero.");
    row("function", "alternative,a\n@function,s\nA,1\n", "t.csv:2:11: error: There is no pref");
    row("scale", "alternative,a\n@lower,5\n@upper,5\nA,1\n", "t.csv:3:8: error: The scale does");
    row("half a scale", "alternative,a\n@lower,5\nA,1\n", "t.csv:2:8: error: The scale has only");
    row("never closed", "alternative,a\n\"A,1\n", "t.csv:2:1: error: The quotation mark is never");
    row("inside", "alternative,a\nA\"B,1\n", "t.csv:2:2: error: A quotation mark stands inside");
    row("behind", "alternative,a\n\"A\"B,1\n", "t.csv:2:4: error: Text follows a closing");
}

void TestRankTables::malformedTablesAreExplained()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, problem);
    const Run run = rank(table);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.err.contains(problem), run.err.constData());
}

void TestRankTables::allProblemsComeAtOnce()
{
    const Run run = rank("alternative,a,a\n@weight,x,1\nA,1,two\nA,inf,4\n");
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 5);
    // A number that no method may divide by is found by the method, at its place.
    const Run product = rank("alternative,a\nA,1\nB,0\n",
                             {QStringLiteral("--method"), QStringLiteral("weighted-product")});
    QCOMPARE(product.code, 1);
    QVERIFY2(product.err.startsWith("t.csv:3:3: error: The method cannot"),
             product.err.constData());
    const Run function = rank("alternative,a\n@function,v-shape\nA,1\nB,0\n",
                              {QStringLiteral("--method"), QStringLiteral("promethee-ii")});
    QCOMPARE(function.code, 1);
    QVERIFY2(function.err.startsWith("t.csv:2:11: error: The thresholds"),
             function.err.constData());
}

void TestRankTables::manyProblemsAreCountedNotListed()
{
    QByteArray table = "alternative,a\n";
    for (int i = 0; i < 5000; ++i) {
        table += QByteArray::number(i) + ",x\n";
    }
    const Run run = rank(table);
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 101);
    QVERIFY(run.err.contains("5000"));
}

void TestRankTables::anotherKindIsToldInOneLine()
{
    const Run run = rank("{\n  \"format\": \"steelyard-decision\",\n  \"x\": 1;2;3\n}\n");
    QCOMPARE(run.code, 1);
    QCOMPARE(run.err.count('\n'), 1);
}

void TestRankTables::tablesOfSpreadsheetsAreRead_data()
{
    QTest::addColumn<QByteArray>("table");
    const auto row = [](const char *name, const QByteArray &table) {
        QTest::newRow(name) << table;
    };
    // All of them the same table as this.
    const QByteArray plain = "alternative,Preis (€),Qualität\nÄpfel,1250.5,7\nB,990,6.25\n";
    const QByteArray german = "alternative;Preis (€);Qualität\nÄpfel;1250,5;7\nB;990;6,25\n";
    const QString text = QString::fromUtf8(german);
    const auto utf16 = [&text](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom
                                              : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    row("commas", plain);
    row("another first cell", QByteArray(plain).replace("alternative", "Anbieter"));
    row("no first cell", QByteArray(plain).replace("alternative", ""));
    row("semicolons", german);
    row("tabs", QByteArray(german).replace(';', '\t'));
    row("vertical bars", QByteArray(german).replace(';', '|'));
    row("sep=", "sep=;\n" + german);
    row("sep= quoted, CR LF", "\"SEP=;\"\r\n" + QByteArray(german).replace("\n", "\r\n"));
    row("sep= and separators", "sep=;;;\n" + german);
    row("CR alone", QByteArray(german).replace('\n', '\r'));
    row("a quoted heading", QByteArray(german).replace("Preis (€)", "\"Preis (€)\""));
    row("groups", QByteArray(german).replace("1250,5", "1.250,50"));
    row("groups by spaces", QByteArray(german).replace("1250,5", "1\xC2\xA0"
                                                                 "250,50"));
    row("groups by apostrophes", QByteArray(plain).replace("1250.5", "1'250.5"));
    row("English groups", QByteArray(plain).replace("1250.5", "\"1,250.50\""));
    row("separators at the end", QByteArray(german).replace("\n", ";;\n") + ";;;;\n\n;;\n");
    row("empty lines", "\n\n" + QByteArray(german).replace("\n", "\n\n"));
    row("a mark", "\xEF\xBB\xBF" + german);
    row("UTF-16LE", utf16(QStringConverter::Utf16LE, true));
    row("UTF-16BE", utf16(QStringConverter::Utf16BE, true));
    row("UTF-16LE without a mark", utf16(QStringConverter::Utf16LE, false));
    row("Windows-1252", QByteArray("alternative;Preis (\x80);Qualit\xE4t\n"
                                   "\xC4pfel;1250,5;7\nB;990;6,25\n"));
}

void TestRankTables::tablesOfSpreadsheetsAreRead()
{
    QFETCH(QByteArray, table);
    const QJsonObject root = rankJson(table);
    QCOMPARE(root[QStringLiteral("criteria")].toArray(),
             QJsonArray({QStringLiteral("Preis (€)"), QStringLiteral("Qualität")}));
    QCOMPARE(root[QStringLiteral("directions")].toArray(),
             QJsonArray({QStringLiteral("min"), QStringLiteral("max")}));
    const QJsonArray alternatives = root[QStringLiteral("alternatives")].toArray();
    QCOMPARE(alternatives.size(), 2);
    QCOMPARE(alternatives[0].toObject()[QStringLiteral("name")].toString(),
             QStringLiteral("Äpfel"));
    // Not normalised, the sums show the numbers themselves.
    const QJsonArray sums =
        rankJson(table, {QStringLiteral("--method"), QStringLiteral("weighted-sum"),
                         QStringLiteral("--normalisation"),
                         QStringLiteral("sum")})[QStringLiteral("alternatives")]
            .toArray();
    const double price = (1 / 1250.5) / (1 / 1250.5 + 1 / 990.0);
    const double expected = (price + 7 / 13.25) / 2;
    QVERIFY2(qAbs(sums[0].toObject()[QStringLiteral("score")].toDouble() - expected) < 1e-9,
             qPrintable(QString::number(sums[0].toObject()[QStringLiteral("score")].toDouble())));
}

void TestRankTables::whatWasGuessedIsSaid()
{
    const QJsonObject commas = rankJson("alternative;Preis, netto;Qualit\xC3\xA4t\n"
                                        "Anbieter A;1250,50;7,5\nAnbieter B;990,00;6,0\n");
    QCOMPARE(commas[QStringLiteral("criteria")].toArray().first().toString(),
             QStringLiteral("Preis, netto"));

    const QByteArray german = "alternative;Qualit\xE4t\nA;7,5\nB;6\n";
    const QByteArray out = rank(german).out;
    for (const char *sentence :
         {"The text was read as Windows-1252.", "The columns are separated by semicolons.",
          "The numbers have a decimal comma."}) {
        QVERIFY2(out.contains(sentence), out.constData());
    }
    // What CSV is by definition is no guess.
    const QByteArray plain = rank(kTable).out;
    QVERIFY2(!plain.contains("separated") && !plain.contains("decimal"), plain.constData());
}

void TestRankTables::namesSayWhichWayCounts()
{
    const Run run = rank("alternative,Price,Quality\nCheap host,100,1\nDear host,900,1\n");
    QVERIFY2(run.out.contains("   1  Cheap host"), run.out.constData());
    QVERIFY2(run.out.contains("There is no row @direction"), run.out.constData());
    QVERIFY(run.out.contains("Less is better: Price."));
    QVERIFY(run.out.contains("More is better: Quality."));
    const Run told = rank("alternative,Price\n@direction,max\nCheap host,100\nDear host,900\n");
    QVERIFY2(told.out.contains("   1  Dear host"), told.out.constData());
    QVERIFY2(told.out.contains("More is better: Price."), told.out.constData());
    QVERIFY(!told.out.contains("@direction"));
}

void TestRankTables::everyNameHasOneLine()
{
    const QByteArray table = "alternative,Price,\"Quality\r\nof service\"\n\"Vendor A\n(Berlin, "
                             "\"\"main\"\")\",1250,7\n" +
                             QByteArray(3000, 'B') + ",990,6\n,,\n";
    const Run run = rank(table);
    QCOMPARE(run.err, QByteArray());
    QVERIFY2(run.out.contains("Vendor A (Berlin, \"main\")  "), run.out.constData());
    QVERIFY2(run.out.contains("Quality of service"), run.out.constData());
    for (const QByteArray &line : run.out.split('\n')) {
        QVERIFY2(line.size() < 300, line.constData());
    }
    // Whoever reads it by a program gets the name as it is.
    const QJsonArray alternatives = rankJson(table)[QStringLiteral("alternatives")].toArray();
    QCOMPARE(alternatives[0].toObject()[QStringLiteral("name")].toString(),
             QStringLiteral("Vendor A\n(Berlin, \"main\")"));
    QCOMPARE(alternatives[1].toObject()[QStringLiteral("name")].toString().size(), 3000);
}

void TestRankTables::filesThatAreNoTables()
{
    const Run missing = runProgram({QStringLiteral("rank"), QStringLiteral("missing.csv")});
    QCOMPARE(missing.code, 1);
    QVERIFY(missing.err.contains("There is no such file."));
    const Run folder = runProgram({QStringLiteral("rank"), m_folder.path()});
    QCOMPARE(folder.code, 1);
    QVERIFY(folder.err.contains("not a regular file"));
    QFile huge(m_folder.filePath(QStringLiteral("huge.csv")));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(qint64{300} << 20)); // a hole, no bytes
    const Run large = runProgram({QStringLiteral("rank"), huge.fileName()});
    QCOMPARE(large.code, 1);
    QVERIFY(large.err.contains("300 MiB"));
}

STEELYARD_TEST_GUILESS_MAIN(TestRankTables)
#include "test_rank_tables.moc"
