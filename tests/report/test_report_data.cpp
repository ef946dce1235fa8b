// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/tables/data_writers.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

namespace {

// The records of a CSV text with everything quoted undone.
QList<QStringList> recordsOf(const QByteArray &csv)
{
    QList<QStringList> records{{}};
    QString cell;
    bool isInside = false;
    const QString text = QString::fromUtf8(csv.mid(3));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isInside && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            isInside = !isInside;
        } else if (!isInside && (c == u',' || c == u'\n')) {
            records.last() << cell;
            cell.clear();
            if (c == u'\n') {
                records.append(QStringList());
            }
        } else if (isInside || c != u'\r') {
            cell += c;
        }
    }
    return records;
}

} // namespace

class TestReportData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void csv_hasAllTables();
    void json_hasNumbersAsNumbers();
    void formulas_areHarmless_data();
    void formulas_areHarmless();
    void xlsx_hasASheetATable();

private:
    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportData::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base),
                            {QLocale(QLocale::German), report::allParts(), false, false});
}

void TestReportData::csv_hasAllTables()
{
    const QByteArray csv = report::writeCsv(m_report);
    QVERIFY(csv.startsWith("\xef\xbb\xbf"));
    const QList<QStringList> records = recordsOf(csv);
    QVERIFY(records.contains(QStringList{"Ratings"}));
    QVERIFY(records.contains(QStringList{"Sources"}));
    // Numbers have a point whatever the language; nothing is not zero.
    QVERIFY(csv.contains("\"filter\",\"Filter machine\",1,7.6,7,8.1,0.84,0.007,\r\n"));
    QVERIFY(csv.contains("\"Little waste\",\"Espresso machine\",,"));
}

void TestReportData::json_hasNumbersAsNumbers()
{
    const QJsonObject root = QJsonDocument::fromJson(report::writeJson(m_report)).object();
    QCOMPARE(root["format"].toString(), "steelyard-report");
    QCOMPARE(root["fingerprint"].toString(), m_report.fingerprint);
    QCOMPARE(root["results"].toArray().size(), 3);
    QCOMPARE(root["results"][0]["value"].toDouble(), 7.6);
    QCOMPARE(root["ratings"].toArray().size(), 12);
    QCOMPARE(root["weights"][0]["weight"].toDouble(), 0.5);
    int unknown = 0;
    for (const QJsonValue &rating : root["ratings"].toArray()) {
        unknown += rating["rating"].isNull() ? 1 : 0;
    }
    QVERIFY(unknown > 0);
    for (const char *table : {"about", "answers", "sources"}) {
        QVERIFY2(!root[QLatin1String(table)].toArray().isEmpty(), table);
    }
}

void TestReportData::formulas_areHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << "=cmd|' /C calc'!A0"
                            << "'=cmd|' /C calc'!A0";
    QTest::newRow("plus") << "+1"
                          << "'+1";
    QTest::newRow("minus") << "-1+1"
                           << "'-1+1";
    QTest::newRow("at") << "@SUM(1)"
                        << "'@SUM(1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("space before") << " =1"
                                  << "' =1";
    QTest::newRow("wide equals") << QStringLiteral("\uFF1D1") << QStringLiteral("'\uFF1D1");
    QTest::newRow("invisible before") << QStringLiteral("\u200B=1") << QStringLiteral("'\u200B=1");
    QTest::newRow("quotes") << "a \"b\", c\nd"
                            << "a \"b\", c\nd";
    QTest::newRow("plain") << "a=b"
                           << "a=b";
}

void TestReportData::formulas_areHarmless()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    report::Report report;
    report.data.tables = {{"k", "T", {{"a", "A", 10}}, {{text}}}};
    QCOMPARE(recordsOf(report::writeCsv(report)).at(2).first(), written);

    // In a workbook a text is a shared string: no cell has a formula.
    QTemporaryDir folder;
    QFile file(folder.filePath("a.xlsx"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(report::writeXlsx(report));
    file.close();
    QProcess unzip;
    unzip.start("python3", {"-c",
                            "import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                            "sys.stdout.buffer.write(z.read('xl/worksheets/sheet1.xml'))",
                            file.fileName()});
    if (!unzip.waitForFinished() || unzip.exitCode() != 0) {
        QSKIP("python3 is not here to look into the workbook");
    }
    const QByteArray sheet = unzip.readAllStandardOutput();
    QVERIFY(sheet.contains("t=\"s\""));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
}

void TestReportData::xlsx_hasASheetATable()
{
    const QByteArray xlsx = report::writeXlsx(m_report);
    QVERIFY(xlsx.startsWith("PK"));
    for (int sheet = 1; sheet <= static_cast<int>(m_report.data.tables.size()); ++sheet) {
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

STEELYARD_TEST_MAIN(TestReportData)
#include "test_report_data.moc"
