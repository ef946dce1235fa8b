// SPDX-License-Identifier: GPL-3.0-or-later
#include "packages/package_writer.h"
#include "packages/packed_file.h"
#include "report/formats/report_file.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace steelyard;

// A file is written whole or not at all.
class TestReportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formats_areTold();
    void everyKind_isTheSameTwice();
    void fullDisk_leavesTheOldFile();
    void noDevice_isReplaced();
    void otherKinds_areNotReplaced();
    void filesOfOthers_areNotReplaced_data();
    void filesOfOthers_areNotReplaced();
    void workbookThatSomebodySaved_isTheirs();
    void folders_haveATableAFile();
    void folders_leaveFilesOfOthers();
    void badPlaces_areSaid_data();
    void badPlaces_areSaid();

private:
    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportFile::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base),
                            {QLocale(QLocale::German), report::allParts(), false, false});
}

// Whatever is in the table has a suffix and a label of its own, and knows what it has written.
void TestReportFile::formats_areTold()
{
    QStringList labels;
    for (const report::ReportFormat &format : report::reportFormats()) {
        QVERIFY(report::formatOf(QStringLiteral("a/b.c.") + format.suffix.toUpper()) == &format);
        labels << format.label();
        const QByteArray written = report::reportBytes(m_report, format);
        for (const report::ReportFormat &other : report::reportFormats()) {
            QVERIFY2(other.isOurs(m_report, written) == (&other == &format),
                     qPrintable(other.suffix + QStringLiteral(" of ") + format.suffix));
        }
    }
    QVERIFY(report::formatOf(QStringLiteral("a.docx")) == nullptr);
    labels.removeDuplicates();
    QCOMPARE(labels.size(), report::formatSuffixes().size());
}

void TestReportFile::everyKind_isTheSameTwice()
{
    for (const report::ReportFormat &format : report::reportFormats()) {
        const QByteArray first = report::reportBytes(m_report, format);
        QVERIFY(!first.isEmpty());
        QVERIFY2(first == report::reportBytes(m_report, format), qPrintable(format.suffix));
    }
}

void TestReportFile::fullDisk_leavesTheOldFile()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.html");
    QFile old(name);
    QVERIFY(old.open(QIODevice::WriteOnly));
    const QByteArray content = "<meta name=\"generator\" content=\"Steelyard\">as it was";
    old.write(content);
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
    // And why: a disk that is full can be helped.
    QCOMPARE(QString::fromStdString(problem->what),
             QStringLiteral("The file cannot be written: %1.")
                 .arg(QString::fromLocal8Bit(std::strerror(EFBIG))));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), content);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // no rest lies about
}

void TestReportFile::noDevice_isReplaced()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.html");
    QCOMPARE(mkfifo(qPrintable(name), 0600), 0);
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem);
    QVERIFY(problem->what.find("device") != std::string::npos);
    QVERIFY(!QFileInfo(name).isFile());
}

void TestReportFile::otherKinds_areNotReplaced()
{
    QTemporaryDir folder;
    for (const QString &suffix : report::formatSuffixes()) {
        const QString name = folder.filePath(QStringLiteral("mine.") + suffix);
        QFile mine(name);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        const QByteArray before = "name,price\nmine,2\n";
        mine.write(before);
        mine.close();
        const auto problem = report::writeReportFile(m_report, name);
        QVERIFY2(problem && !problem->remedy.empty(), qPrintable(suffix));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), before);
        mine.close();
        // When it is asked for; and then a report may take the place of a report.
        QVERIFY2(!report::writeReportFile(m_report, name, {}, storage::Over::Anything),
                 qPrintable(suffix));
        const auto again = report::writeReportFile(m_report, name);
        QVERIFY2(!again, again ? again->what.c_str() : "");
    }
}

// Of the very kind of the report, by another program.
void TestReportFile::filesOfOthers_areNotReplaced_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("content");
    QByteArray pdf;
    QBuffer buffer(&pdf);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&buffer);
        writer.setCreator(QStringLiteral("Steelyard")); // a hand-out, say
        QPainter painter(&writer);
        painter.drawText(100, 100, QStringLiteral("Ours"));
    }
    QTest::newRow("PDF") << "pdf" << pdf;
    QTest::newRow("HTML") << "html" << QByteArray("<!DOCTYPE html>\n<title>Steelyard</title>");
    QTest::newRow("CSV") << "csv" << QByteArray("\xEF\xBB\xBF\"Option\",\"Price\"\r\n\"a\",1\r\n");
    QTest::newRow("CSV with one column")
        << "csv" << QByteArray("\xEF\xBB\xBF\"Option\"\r\n\"a\"\r\n");
    QTest::newRow("JSON") << "json" << QByteArray("{\"format\": \"cookbook\"}");
    QTest::newRow("workbook") << "xlsx"
                              << packages::packageOf({{"[Content_Types].xml", "<Types/>"},
                                                      {"xl/workbook.xml", "<workbook/>"}});
    QTest::newRow("archive") << "xlsx" << packages::packageOf({{"a.txt", "a"}});
    QTest::newRow("beginning of an archive") << "xlsx" << QByteArray("PK\x03\x04 and no more");
    QTest::newRow("record") << "md" << QByteArray("# Use Django\n\nBecause we know it.\n");
}

void TestReportFile::filesOfOthers_areNotReplaced()
{
    QFETCH(QString, suffix);
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("mine.") + suffix);
    QFile mine(name);
    QVERIFY(mine.open(QIODevice::WriteOnly));
    mine.write(content);
    mine.close();
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem && !problem->remedy.empty());
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), content);
}

// Spreadsheets keep the properties of a file and note when they wrote it.
void TestReportFile::workbookThatSomebodySaved_isTheirs()
{
    const report::ReportFormat &xlsx = *report::formatOf(QStringLiteral("a.xlsx"));
    const QByteArray written = report::reportBytes(m_report, xlsx);
    const auto part = [&written](const char *name) {
        return packages::PackagePart{name, packages::partOf(written, name, 100'000)};
    };
    packages::PackagePart core = part("docProps/core.xml");
    QVERIFY(core.bytes.contains("modified"));
    const packages::PackagePart custom = part("docProps/custom.xml");
    QVERIFY(xlsx.isOurs(m_report, packages::packageOf({core, custom})));
    core.bytes.replace("Z</dcterms:modified>", ".5Z</dcterms:modified>");
    QVERIFY(!xlsx.isOurs(m_report, packages::packageOf({core, custom})));
    QVERIFY(!xlsx.isOurs(m_report, packages::packageOf({custom})));
}

void TestReportFile::folders_haveATableAFile()
{
    const report::ReportFormat &csv = *report::formatBySuffix(QStringLiteral("csv"));
    QVERIFY(report::isForFolder("tables", csv) && report::isForFolder("a/b/v1.2", csv));
    QVERIFY(!report::isForFolder("tables.csv", csv));
    QVERIFY(!report::isForFolder("tables", *report::formatBySuffix(QStringLiteral("pdf"))));
    QTemporaryDir folder;
    const QString place = folder.filePath("new/tables"); // made with what is missing above it
    QVERIFY(!report::writeReportFolder(m_report, place, csv));
    QStringList expected;
    for (const report::DataTable &table : m_report.data.tables) {
        expected << table.key + ".csv";
    }
    expected.sort();
    QCOMPARE(QDir(place).entryList(QDir::Files, QDir::Name), expected);
    QVERIFY(!report::writeReportFolder(m_report, place, csv)); // and again over it
}

void TestReportFile::folders_leaveFilesOfOthers()
{
    const report::ReportFormat &csv = *report::formatBySuffix(QStringLiteral("csv"));
    QTemporaryDir folder;
    const QString last = m_report.data.tables.back().key + ".csv";
    QFile mine(folder.filePath(last));
    QVERIFY(mine.open(QIODevice::WriteOnly));
    const QByteArray content = "name,price\nmine,2\n";
    mine.write(content);
    mine.close();
    QFile other(folder.filePath("notes.txt"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    const auto problem = report::writeReportFolder(m_report, folder.path(), csv);
    QVERIFY(problem && problem->file.find(last.toStdString()) != std::string::npos);
    // Not one of the others was written.
    // Whichever table is the last, its name may stand before or after that of the other.
    QStringList both{last, "notes.txt"};
    both.sort(Qt::CaseInsensitive);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name | QDir::IgnoreCase), both);
    QVERIFY(mine.open(QIODevice::ReadOnly));
    QCOMPARE(mine.readAll(), content);
    QVERIFY(!report::writeReportFolder(m_report, folder.path(), csv, storage::Over::Anything));
    QVERIFY(QFile::exists(folder.filePath("notes.txt")));
}

void TestReportFile::badPlaces_areSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no folder") << "no/such/r.pdf";
    QTest::newRow("a folder") << "r.pdf";
    QTest::newRow("an unknown kind") << "r.docx";
    QTest::newRow("no kind") << "r";
}

void TestReportFile::badPlaces_areSaid()
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

STEELYARD_TEST_MAIN(TestReportFile)
#include "test_report_file.moc"
