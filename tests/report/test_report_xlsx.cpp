// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/packed_file.h"
#include "report/formats/tables/data_writers.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "report/workbook.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using tests::sheetOf;

namespace {

// Tables of which a workbook makes a model to play with.
report::Report playedWith()
{
    using report::Shown;
    report::Report report;
    const report::Value nothing;
    report.data.tables = {{"about",
                           "About",
                           {{"key", "Key"}, {"what", "What"}, {"value", "Value"}},
                           {{QString("left_by_hand"), QString("Left"), 0.8}},
                           true},
                          {"results",
                           "Results",
                           {{"option", "Id"},
                            {"option_name", "Option"},
                            {"place", "Place"},
                            {"value", "Value"},
                            {"left_out", "Left out"}},
                           {{QString("a"), QString("Apple"), 1.0, 6.8, QString("no")},
                            {QString("b"), QString("=Pear"), nothing, 8.2, QString("yes")}}},
                          {"weights",
                           "Weights",
                           {{"criterion", "Id"},
                            {"criterion_name", "Criterion"},
                            {"weight", "Weight"},
                            {"by_hand", "By hand"},
                            {"start", "Start"},
                            {"answers_factor", "Answers"},
                            {"open_factor", "Open"},
                            {"unraised_factor", "Unraised"},
                            {"raw", "Raw"}},
                           {{QString("x"), QString("Taste"), 0.6, nothing, 2.0, 1.5, 1.0, 1.0, 3.0},
                            {QString("y"), QString("Price"), 0.2, nothing, 2.0, 1.0, 1.0, 0.5, 1.0},
                            {QString("z"), QString("Size"), 0.2, 0.2, 2.0, 1.0, 1.0, 0.5, 7.0}}},
                          {"ratings",
                           "Ratings",
                           {{"criterion", "Id"}, {"option", "Id"}, {"points", "Points"}},
                           {{QString("x"), QString("a"), 8.0},
                            {QString("x"), QString("b"), 9.0},
                            {QString("y"), QString("a"), nothing},
                            {QString("y"), QString("b"), 7.0},
                            {QString("z"), QString("a"), 5.0},
                            {QString("z"), QString("b"), 7.0}}}};
    return report;
}

} // namespace

class TestReportXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsx_hasASheetATable();
    void xlsx_tellsKindsOfValues();
    void xlsx_hasAModelToPlayWith();
    void xlsx_derivesWeights();
    void xlsx_isSetForPaper();
};

void TestReportXlsx::xlsx_hasASheetATable()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    const report::Report whole =
        report::buildReport(base, tests::sampleDecision(base), tests::sampleVerdict(base),
                            {QLocale(QLocale::German), report::allParts(), false, false});
    const QByteArray xlsx = report::writeXlsx(whole);
    QVERIFY(xlsx.startsWith("PK"));
    for (int sheet = 1; sheet <= static_cast<int>(whole.data.tables.size()); ++sheet) {
        QVERIFY(xlsx.contains(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet).toUtf8()));
    }
    // Names that the format refuses, twice the same, and texts longer than a cell.
    report::Report report;
    const QString name = QString(40, u'n') + "[]:*?/\\'";
    report.data.tables = {{"one", name, {{"a", "A", 10}}, {{QString(40000, u'x')}}},
                          {"two", name, {{"a", "A", 10}}, {}},
                          {"three", "", {{"a", "A", 10}}, {}}};
    const QByteArray odd = report::writeXlsx(report);
    QVERIFY(odd.contains("xl/worksheets/sheet3.xml"));
}

void TestReportXlsx::xlsx_tellsKindsOfValues()
{
    using report::Shown;
    report::Report report;
    report.data.tables = {
        {"k",
         "T",
         {{"a", "A", 10, Shown::Share},
          {"b", "B", 10, Shown::Date},
          {"c", "C", 10, Shown::Address},
          {"d", "D", 10, Shown::Points}},
         {{0.25, QString("2026-11-20"), QString("https://example.org/?a=1&b"), 7.5},
          {{}, QString("2026-11"), QString("javascript:alert(1)"), {}},
          {{}, QString("undated"), QString("file:///etc/passwd"), {}}}}};
    const QString sheet = sheetOf(report, "1");
    // A day is a number of days since 1900; what is no day, and what is no address, stays a text.
    QVERIFY(sheet.contains("<v>46346</v>"));
    QCOMPARE(sheet.count("t=\"s\""), 4 + 1 + 2 + 2);
    QCOMPARE(sheet.count("<hyperlink "), 1);
    const QByteArray styles = packages::partOf(report::writeXlsx(report), "xl/styles.xml", 1 << 20);
    QVERIFY(styles.contains("0.0%"));
    QVERIFY(styles.contains("yyyy\\-mm\\-dd") || styles.contains("yyyy-mm-dd"));
}

void TestReportXlsx::xlsx_hasAModelToPlayWith()
{
    const QString sheet = sheetOf(playedWith(), "1");
    QVERIFY2(sheet.contains("<f>SUMPRODUCT($D$5:$D$7,E5:E7)</f><v>6.8</v>"), qPrintable(sheet));
    QVERIFY(sheet.contains("<f>IF(SUM($C$5:$C$7)&gt;0,C5/SUM($C$5:$C$7),0)</f><v>0.6"));
    QVERIFY(sheet.contains("<f>IF(E10=\"yes\",\"\",1+SUMPRODUCT(($E$10:$F$10&lt;&gt;\"yes\")*"
                           "(ROUND($E$8:$F$8,9)&gt;ROUND(E8,9))))</f><v>1</v>"));
    QVERIFY(sheet.contains("<c r=\"E6\"")); // unknown: the middle, not nothing
    // Without what it needs there is none, and nothing is taken for one.
    report::Report bare = playedWith();
    bare.data.tables.pop_back();
    QVERIFY(!sheetOf(bare, "1").contains("SUMPRODUCT"));
}

void TestReportXlsx::xlsx_derivesWeights()
{
    const QString sheet = sheetOf(playedWith(), "4"); // behind the model and two tables
    QVERIFY2(sheet.contains("<f>E2*F2*G2*H2</f><v>3</v>"), qPrintable(sheet));
    QVERIFY(sheet.contains("<f>I2/SUMIF($D$2:$D$4,\"\",$I$2:$I$4)*0.80000000000000004</f>"
                           "<v>0.6"));
    // Set by hand, and a raw weight that is not what its factors give: as they are.
    QVERIFY(!sheet.contains("<f>E4*F4*G4*H4</f>"));
    QVERIFY(!sheet.contains("<f>I4/"));
}

void TestReportXlsx::xlsx_isSetForPaper()
{
    const report::Report report = playedWith();
    for (const char *name : {"1", "2", "3", "4", "5", "6"}) {
        const QString sheet = sheetOf(report, name);
        QVERIFY2(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\"") &&
                     sheet.contains("<pageSetUpPr fitToPage=\"1\"/>") &&
                     sheet.contains("fitToHeight=\"0\""),
                 name);
        QVERIFY2(sheet.contains("Page &amp;P of &amp;N"), name);
    }
    const QByteArray book = packages::partOf(report::writeXlsx(report), "xl/workbook.xml", 1 << 20);
    QVERIFY(book.contains("_xlnm.Print_Titles"));
    const QByteArray letter =
        packages::partOf(report::writeXlsx(report, true), "xl/worksheets/sheet1.xml", 1 << 20);
    QVERIFY(letter.contains("paperSize=\"1\"") || !letter.contains("paperSize"));
}

STEELYARD_TEST_MAIN(TestReportXlsx)
#include "test_report_xlsx.moc"
