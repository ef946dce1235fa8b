// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_report.h"
#include "report/data_writers.h"
#include "report/record_file.h"
#include "report/report_file.h"
#include "report/sample_verdict.h"
#include "small_base.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

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
            if (c == u'\n')
                records.append(QStringList());
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
    void everyKind_isTheSameTwice();
    void additions_areKept();
    void status_isKept();
    void damagedMarks_stopTheWriting();
    void records_areNamed();
    void fullDisk_leavesTheOldFile();
    void noDevice_isReplaced();
    void badPlaces_areSaid_data();
    void badPlaces_areSaid();

private:
    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportData::initTestCase()
{
    m_base = tests::smallBase();
    m_report = report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(),
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
    for (const QJsonValue &rating : root["ratings"].toArray())
        unknown += rating["rating"].isNull() ? 1 : 0;
    QVERIFY(unknown > 0);
    for (const char *table : {"about", "answers", "sources"})
        QVERIFY2(!root[QLatin1String(table)].toArray().isEmpty(), table);
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
    if (!unzip.waitForFinished() || unzip.exitCode() != 0)
        QSKIP("python3 is not here to look into the workbook");
    const QByteArray sheet = unzip.readAllStandardOutput();
    QVERIFY(sheet.contains("t=\"s\""));
    QVERIFY(!sheet.contains("<f>"));
    QVERIFY(!sheet.contains("hyperlink"));
}

void TestReportData::xlsx_hasASheetATable()
{
    const QByteArray xlsx = report::writeXlsx(m_report);
    QVERIFY(xlsx.startsWith("PK"));
    for (int sheet = 1; sheet <= static_cast<int>(m_report.data.tables.size()); ++sheet)
        QVERIFY(xlsx.contains(QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet).toUtf8()));
    // Names that the format refuses, twice the same, and texts longer than a cell.
    report::Report report;
    const QString name = QString(40, u'n') + "[]:*?/\\'";
    report.data.tables = {{"one", name, {{"a", "A", 10}}, {{QString(40000, u'x')}}},
                          {"two", name, {{"a", "A", 10}}, {}},
                          {"three", "", {{"a", "A", 10}}, {}}};
    const QByteArray odd = report::writeXlsx(report);
    QVERIFY(odd.contains("xl/worksheets/sheet3.xml"));
}

void TestReportData::everyKind_isTheSameTwice()
{
    for (int kind = 0; kind < report::kindSuffixes().size(); ++kind) {
        const auto bytes = [&] {
            return report::reportBytes(m_report, static_cast<report::Kind>(kind), {});
        };
        const QByteArray first = bytes();
        QVERIFY(!first.isEmpty());
        QVERIFY2(first == bytes(), qPrintable(report::kindSuffixes()[kind]));
    }
}

void TestReportData::additions_areKept()
{
    const auto record = [](const QString &inside) {
        return QStringLiteral("---\nstatus: proposed\n---\n\n# T\n\n%1\n%2%3\n\nEnd\n")
            .arg(report::additionsBegin("context"), inside, report::additionsEnd())
            .toUtf8();
    };
    QCOMPARE(report::withAdditions(record({}), {}), record({}));
    const QByteArray earlier = record("By hand.\n\n* two\n");
    QCOMPARE(report::withAdditions(record({}), earlier), earlier);
    QCOMPARE(report::withAdditions(record({}), QByteArray(earlier).replace("\n", "\r\n")), earlier);
    // A place that is no more keeps what stood in it, at the end.
    const QByteArray moved = report::withAdditions("# T\n", earlier);
    QVERIFY(moved.startsWith("# T\n"));
    QVERIFY(moved.contains("By hand.\n\n* two\n"));
    QCOMPARE(report::withAdditions("# T\n", moved), moved);
}

void TestReportData::status_isKept()
{
    const QByteArray fresh = "---\nstatus: proposed\ndate: 2026-11-20\n---\n\n# T\n";
    QVERIFY(report::withAdditions(fresh, "---\ndate: x\nstatus: accepted\n---\n# T\n")
                .contains("status: accepted\ndate: 2026-11-20\n"));
    QVERIFY(
        report::withAdditions(fresh, "# T\nstatus: accepted\n---\n").contains("status: proposed"));
}

void TestReportData::damagedMarks_stopTheWriting()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.md");
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray damaged = "# T\n<!-- additions: context -->\nMine\n";
    file.write(damaged);
    file.close();
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem);
    QVERIFY(QString::fromStdString(problem->what).contains("damaged"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

void TestReportData::records_areNamed()
{
    using report::RecordName;
    QTemporaryDir folder;
    const QString path = folder.path();
    const auto name = [&](RecordName habit, const QString &title) {
        return report::recordName(habit, path, title, "2026-11-20");
    };
    const auto touch = [&](const QString &file) {
        QFile made(QDir(path).filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
    };
    QCOMPARE(name(RecordName::Numbered, "Choose a framework!"), "0001-choose-a-framework.md");
    QCOMPARE(name(RecordName::Dated, "Choose a framework!"), "20261120-choose-a-framework.md");
    touch("0006-other.md");
    touch("notes.md");
    touch("20250101-choose-a-framework.md");
    QCOMPARE(name(RecordName::Numbered, "Choose a framework"), "0007-choose-a-framework.md");
    QCOMPARE(name(RecordName::Dated, "Choose a framework"), "20250101-choose-a-framework.md");
    touch("0007-choose-a-framework.md");
    QCOMPARE(name(RecordName::Numbered, "Choose a framework"), "0007-choose-a-framework.md");
    QCOMPARE(name(RecordName::Numbered, "../../etc/passwd"), "0008-etc-passwd.md");
    QCOMPARE(name(RecordName::Numbered, "Ünï — cödé"), "0008-uni-code.md");
    QCOMPARE(name(RecordName::Numbered, "..."), "0008-decision.md");
    QVERIFY(name(RecordName::Numbered, QString(500, u'a')).size() < 80);
}

void TestReportData::fullDisk_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.html");
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("as it was");
    old.close();
    // No file may grow beyond some bytes: a disk that is nearly full.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit little{5000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &little), 0);
    const auto problem = report::writeReportFile(m_report, name);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, handler);
    QVERIFY(problem);
    QVERIFY(problem->what.find("cannot be written") != std::string::npos);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), "as it was");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no rest lies about
}

void TestReportData::noDevice_isReplaced()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.html");
    QCOMPARE(mkfifo(qPrintable(name), 0600), 0);
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem);
    QVERIFY(problem->what.find("device") != std::string::npos);
    QVERIFY(!QFileInfo(name).isFile());
}

void TestReportData::badPlaces_areSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << "no/such/r.pdf";
    QTest::newRow("a folder") << "r.pdf";
    QTest::newRow("an unknown kind") << "r.docx";
    QTest::newRow("no kind") << "r";
}

void TestReportData::badPlaces_areSaid()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("r.pdf"));
    const auto problem = report::writeReportFile(m_report, folder.filePath(name));
    QVERIFY(problem);
    QVERIFY(!problem->what.empty() && !problem->remedy.empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"r.pdf"});
}

QTEST_MAIN(TestReportData)
#include "test_report_data.moc"
