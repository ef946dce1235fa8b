// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/packed.h"
#include "tables/sheet_file.h"
#include "test_main.h"

using namespace steelyard;
using namespace steelyard::tables;

namespace {

struct Read
{
    std::optional<Sheet> sheet;
    std::vector<knowledge::Diagnostic> problems;

    [[nodiscard]] QString said() const
    {
        return sheet              ? sheet->understood.join(u'\n')
               : problems.empty() ? QString()
                                  : QString::fromStdString(knowledge::toLine(problems.front()));
    }
};

Read read(const QByteArray &bytes, const QString &sheet = {})
{
    CsvDiagnostics problems(QStringLiteral("s"));
    TableWishes wishes;
    wishes.sheet = sheet;
    Read result{sheetFromBytes(bytes.toStdString(), problems, wishes), {}};
    result.problems = problems.list();
    return result;
}

QByteArray shown(const Sheet &sheet)
{
    QByteArray text;
    for (const std::vector<SheetCell> &row : sheet.rows) {
        for (const SheetCell &cell : row) {
            text += QByteArray(1, "-TNDE"[static_cast<int>(cell.kind)]) +
                    QByteArray::fromStdString(cell.text) + (cell.percent ? "%|" : "|");
        }
        text += '\n';
    }
    return text;
}

QByteArray inlineCell(const QByteArray &name, const QByteArray &text)
{
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

class TestSpreadsheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfXlsxAreReadAsTheyAre();
    void sharedTextsComeWithoutTheirPronunciation();
    void escapesAndInvisibleCharactersAreRead();
    void formulasGiveTheirStoredResult();
    void hiddenAndMergedPartsAreSaid();
    void aSheetIsChosenByName();
    void cellsOfOdsAreReadAsTheyAre();
    void repeatedCellsOfOdsCount();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void aBombIsNotUnpacked();
    void readingStopsOnRequest();
    void textBecomesASheet();
    void aSeparatorAndAnEncodingMayBeNamed();
    void columnsHaveLetters();
};

void TestSpreadsheets::cellsOfXlsxAreReadAsTheyAre()
{
    const Read result =
        read(xlsx({{"Brokers",
                    "<sheetData><row r=\"1\">" + inlineCell("A1", " Broker ") +
                        inlineCell("C1", "&lt;b&gt; \xC3\xA4") +
                        "</row><row r=\"3\"><c><v>119.5</v></c><c s=\"1\"><v>45000</v>"
                        "</c><c s=\"2\"><v>0.07</v></c><c s=\"3\"><v>1.5</v></c>"
                        "<c t=\"b\"><v>1</v></c><c t=\"e\"><v>#DIV/0!</v></c>"
                        "<c t=\"d\"><v>2025-03-01</v></c><c><v>-0</v></c>"
                        "<c><v>nan</v></c></row></sheetData>",
                    ""}}));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet), QByteArray("TBroker|-|T<b> \xC3\xA4|\n\n"
                                              "N119.5|D2023-03-15|N7%|D1900-01-01T12:00:00|TTRUE|"
                                              "E#DIV/0!|D2025-03-01|N0|Enan|\n"));
    QCOMPARE(result.sheet->cell(2, 0).number, 119.5);
    QCOMPARE(result.sheet->name, std::string("Brokers"));
    QVERIFY(result.sheet->understood.isEmpty());
}

void TestSpreadsheets::sharedTextsComeWithoutTheirPronunciation()
{
    const Read result = read(xlsx(
        {{"S",
          "<sheetData><row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>7</v></c>"
          "</row></sheetData>",
          ""}},
        "<si><t>one</t></si><si><r><t>ru</t></r><r><t>ns</t></r><rPh><t>no</t></rPh></si>"));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet), QByteArray("Truns|Tone|\n")); // 7 is not there: an empty cell
}

void TestSpreadsheets::escapesAndInvisibleCharactersAreRead()
{
    const Read result = read(
        xlsx({{"S",
               "<sheetData><row><c t=\"s\"><v>0</v></c>" + inlineCell("B1", "_x0041__x00e4_") +
                   inlineCell("C1", "_x005F_x0041_") + inlineCell("D1", "_x004_ _xGGGG_ _x0041") +
                   "<c t=\"str\"><f>x</f><v>_x0042_</v></c>" +
                   inlineCell("F1", "a\xE2\x80\x8B"
                                    "b") +
                   inlineCell("G1", "\xE3\x85\xA4") + "</row></sheetData>",
               ""}},
             "<si><t>one_x000D_\ntwo_xD83D__xDE00_</t></si>"));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet),
             QByteArray("Tone\ntwo\xF0\x9F\x98\x80|TA\xC3\xA4|T_x0041_|T_x004_ _xGGGG_ _x0041|TB|"
                        "Tab|\n"));
}

void TestSpreadsheets::formulasGiveTheirStoredResult()
{
    const Read result = read(
        xlsx({{"S",
               "<sheetData><row><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\" t=\"str\"><f>x</f>"
               "<v>yes</v></c><c r=\"C1\"><f>A1*2</f></c></row></sheetData>",
               ""}}));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet), QByteArray("N2|Tyes|E=|\n"));
    QVERIFY2(result.said().contains(u"not stored") && result.said().contains(u"C1"),
             qPrintable(result.said()));
}

void TestSpreadsheets::hiddenAndMergedPartsAreSaid()
{
    const Read result =
        read(xlsx({{"Old", "<sheetData><row>" + inlineCell("A1", "secret") + "</row></sheetData>",
                    "state=\"hidden\""},
                   {"Now",
                    "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"1\" "
                    "hidden=\"1\">" +
                        inlineCell("A1", "a") +
                        "</row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/>"
                        "<mergeCell ref=\"F9:G9\"/></mergeCells>",
                    ""},
                   {"More", "<sheetData/>", ""}}));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(result.sheet->name, std::string("Now"));
    const QString said = result.said();
    QVERIFY2(said.contains(u"\"Now\"") && said.contains(u"not read: \"More\""), qPrintable(said));
    QVERIFY2(said.contains(u"Hidden sheets, not read: \"Old\""), qPrintable(said));
    QVERIFY2(said.contains(u"A1:B2") && !said.contains(u"F9:G9"), qPrintable(said));
    QVERIFY2(said.contains(u"Rows that are hidden in the sheet count here: 1."), qPrintable(said));
    QVERIFY2(said.contains(u"Columns that are hidden in the sheet count here: B:C."),
             qPrintable(said));
}

void TestSpreadsheets::aSheetIsChosenByName()
{
    const QByteArray file =
        xlsx({{"One", "<sheetData><row>" + inlineCell("A1", "1st") + "</row></sheetData>", ""},
              {"Two", "<sheetData><row>" + inlineCell("A1", "2nd") + "</row></sheetData>", ""}});
    QCOMPARE(shown(*read(file, QStringLiteral("two")).sheet), QByteArray("T2nd|\n"));
    const Read none = read(file, QStringLiteral("Three"));
    QVERIFY(!none.sheet);
    QVERIFY2(none.said().contains(u"\"Three\"") && none.said().contains(u"\"One\", \"Two\""),
             qPrintable(none.said()));
    QVERIFY(read("a,b\n1,2\n", QStringLiteral("One")).said().contains(u"no sheets"));
}

void TestSpreadsheets::cellsOfOdsAreReadAsTheyAre()
{
    const Read result = read(ods(
        "<table:table table:name=\"Old\" table:style-name=\"h\"/><table:table table:name=\"New\">"
        "<table:table-row><table:table-cell office:value-type=\"string\" "
        "table:number-columns-spanned=\"2\"><office:annotation><text:p>note</text:p>"
        "</office:annotation><text:p>A<text:s/>b</text:p><text:p>c</text:p></table:table-cell>"
        "<table:covered-table-cell/><table:table-cell office:value-type=\"percentage\" "
        "office:value=\"0.07\"><text:p>7 %</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:visibility=\"collapse\"><table:table-cell "
        "office:value-type=\"date\" office:date-value=\"2025-03-01\"/><table:table-cell "
        "office:value-type=\"currency\" office:value=\"1.5\"/><table:table-cell "
        "office:value-type=\"boolean\" office:boolean-value=\"true\"/><table:table-cell "
        "office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#REF!</text:p>"
        "</table:table-cell></table:table-row><table:table-row "
        "table:number-rows-repeated=\"1048574\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
        "<style:style style:name=\"h\"><style:table-properties table:display=\"false\"/>"
        "</style:style>"));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet), QByteArray("TA b\nc|-|N7%|\nD2025-03-01|N1.5|TTRUE|E#REF!|\n"));
    const QString said = result.said();
    QVERIFY2(said.contains(u"Hidden sheets, not read: \"Old\""), qPrintable(said));
    QVERIFY2(said.contains(u"A1:B1") && said.contains(u"Rows that are hidden"), qPrintable(said));
}

void TestSpreadsheets::repeatedCellsOfOdsCount()
{
    const Read result =
        read(ods("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\">"
                 "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell "
                 "office:value-type=\"float\" office:value=\"4\" "
                 "table:number-columns-repeated=\"3\"/></table:table-row></table:table>"));
    QVERIFY2(result.sheet, qPrintable(result.said()));
    QCOMPARE(shown(*result.sheet), QByteArray("-|-|N4|N4|N4|\n-|-|N4|N4|N4|\n"));
}

void TestSpreadsheets::brokenFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const QByteArray &bytes, const char *problem) {
        QTest::newRow(name) << bytes << QString::fromUtf8(problem);
    };
    const QByteArray sound =
        xlsx({{"S", "<sheetData><row>" + inlineCell("A1", "a") + "</row></sheetData>", ""}});
    row("no archive", "PK\3\4--xl/workbook.xml", "damaged");
    row("cut off", sound.first(sound.size() / 2) + "xl/workbook.xml", "damaged");
    QByteArray changed = sound;
    changed[80] = static_cast<char>(changed[80] ^ 0x55);
    row("a bit changed", changed, "damaged");
    row("XML that is none", xlsx({{"S", "<sheetData><row><c></row>", ""}}), "damaged");
    row("a document type",
        packed({{"xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"bb\">]><workbook>&b;</workbook>"}}),
        "damaged");
    row("very deep", xlsx({{"S", QByteArray("<a>").repeated(5000), ""}}), "damaged");
    row("no sheet in it", xlsx({}), "damaged");
    row("an empty sheet", xlsx({{"S", "<sheetData/>", ""}}), "The sheet \"S\" is empty");
    row("a cell far away",
        xlsx({{"S",
               "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row></sheetData>",
               ""}}),
        "more than any table");
    row("a repeated content",
        ods("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2000000\">"
            "<table:table-cell office:value-type=\"float\" office:value=\"4\"/></table:table-row>"
            "</table:table>"),
        "more than any table");
    row("a password",
        ods("x", {}, "<manifest><file-entry><encryption-data/></file-entry></manifest>"),
        "password");
    row("an old workbook", "\xD0\xCF\x11\xE0\xA1\xB1", "old spreadsheet program");
    row("a letter", "PK\3\4--[Content_Types].xml--word/document.xml", "archive");
}

void TestSpreadsheets::brokenFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const Read result = read(bytes);
    QVERIFY(!result.sheet);
    QCOMPARE(result.problems.size(), std::size_t{1});
    QVERIFY2(result.said().contains(problem), qPrintable(result.said()));
    QVERIFY(!result.problems.front().remedy.empty());
}

// Its bytes would be a thousand times as many.
void TestSpreadsheets::aBombIsNotUnpacked()
{
    const QByteArray text(150'000'000, 'x');
    const QByteArray file =
        xlsx({{"S", "<sheetData><row>" + inlineCell("A1", text) + "</row></sheetData>", ""}});
    QVERIFY(file.size() < 1'000'000);
    QVERIFY2(read(file).said().contains(u"more than any table"), qPrintable(read(file).said()));
}

void TestSpreadsheets::readingStopsOnRequest()
{
    std::stop_source stop;
    stop.request_stop();
    CsvDiagnostics problems(QStringLiteral("s"));
    const QByteArray file =
        xlsx({{"S", "<sheetData><row>" + inlineCell("A1", "a") + "</row></sheetData>", ""}});
    QVERIFY(!sheetFromBytes(file.toStdString(), problems, {}, stop.get_token()));
    QVERIFY(!sheetFromBytes("a,b\n1,2\n", problems, {}, stop.get_token()));
}

void TestSpreadsheets::textBecomesASheet()
{
    const Read result = read("\xEF\xBB\xBFsep=;\nA;;B;\n\n;;;\n1,5;\"x;y\"\n");
    QVERIFY2(result.sheet, qPrintable(result.said()));
    // Rows keep the numbers that a spreadsheet program shows.
    QCOMPARE(shown(*result.sheet), QByteArray("TA|-|TB|\n\n\nT1,5|Tx;y|\n"));
    QCOMPARE(result.sheet->format.separator, ';');
    QVERIFY(!read(" \n").sheet);
}

void TestSpreadsheets::aSeparatorAndAnEncodingMayBeNamed()
{
    CsvDiagnostics problems(QStringLiteral("s"));
    TableWishes wishes;
    wishes.separator = '|';
    wishes.encoding = Encoding::Windows1252;
    const auto sheet = sheetFromBytes("a,b|\xE4\nc,d|\xC3\xA4\n", problems, wishes);
    QVERIFY(sheet.has_value());
    QCOMPARE(shown(*sheet), QByteArray("Ta,b|T\xC3\xA4|\nTc,d|T\xC3\x83\xC2\xA4|\n"));
    wishes.encoding = Encoding::Utf8;
    QVERIFY(!sheetFromBytes("a|\xE4\n", problems, wishes));
}

void TestSpreadsheets::columnsHaveLetters()
{
    QCOMPARE(columnLetters(0), std::string("A"));
    QCOMPARE(columnLetters(25), std::string("Z"));
    QCOMPARE(columnLetters(26), std::string("AA"));
    QCOMPARE(columnLetters(16383), std::string("XFD"));
    QCOMPARE(cellName(5, 1), std::string("B6"));
}

STEELYARD_TEST_APPLESS_MAIN(TestSpreadsheets)
#include "test_spreadsheets.moc"
