// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_file.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
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
    void everyKind_isTheSameTwice();
    void fullDisk_leavesTheOldFile();
    void noDevice_isReplaced();
    void otherKinds_areNotReplaced();
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

void TestReportFile::everyKind_isTheSameTwice()
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
    for (const QString &suffix : report::kindSuffixes()) {
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
