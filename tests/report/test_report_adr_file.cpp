// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/adr_file.h"
#include "report/formats/report_file.h"
#include "report/sample_verdict.h"
#include "report/sections/build_report.h"
#include "small_base.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace steelyard;

// Decision records that are written again and again.
class TestReportRecordFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void additions_areKept();
    void status_isKept();
    void damagedMarks_stopTheWriting();
    void records_areNamed();

private:
    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportRecordFile::initTestCase()
{
    m_base = tests::smallBase();
    m_report = report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(),
                                   {QLocale(QLocale::German), report::allParts(), false, false});
}

void TestReportRecordFile::additions_areKept()
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

void TestReportRecordFile::status_isKept()
{
    const QByteArray fresh = "---\nstatus: proposed\ndate: 2026-11-20\n---\n\n# T\n";
    QVERIFY(report::withAdditions(fresh, "---\ndate: x\nstatus: accepted\n---\n# T\n")
                .contains("status: accepted\ndate: 2026-11-20\n"));
    // What the decision itself says is newer than what somebody once typed.
    const QByteArray decided = "---\nstatus: superseded\n---\n\n# T\n";
    QVERIFY(report::withAdditions(decided, "---\nstatus: accepted\n---\n# T\n")
                .contains("status: superseded\n"));
    QVERIFY(
        report::withAdditions(fresh, "# T\nstatus: accepted\n---\n").contains("status: proposed"));
}

void TestReportRecordFile::damagedMarks_stopTheWriting()
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

void TestReportRecordFile::records_areNamed()
{
    using report::AdrName;
    QTemporaryDir folder;
    const QString path = folder.path();
    const auto name = [&](AdrName habit, const QString &title) {
        return report::adrFileName(habit, path, title, "2026-11-20");
    };
    const auto touch = [&](const QString &file) {
        QFile made(QDir(path).filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
    };
    QCOMPARE(name(AdrName::Numbered, "Choose a framework!"), "0001-choose-a-framework.md");
    QCOMPARE(name(AdrName::Dated, "Choose a framework!"), "20261120-choose-a-framework.md");
    touch("0006-other.md");
    touch("notes.md");
    touch("20250101-choose-a-framework.md");
    QCOMPARE(name(AdrName::Numbered, "Choose a framework"), "0007-choose-a-framework.md");
    QCOMPARE(name(AdrName::Dated, "Choose a framework"), "20250101-choose-a-framework.md");
    touch("0007-choose-a-framework.md");
    QCOMPARE(name(AdrName::Numbered, "Choose a framework"), "0007-choose-a-framework.md");
    QCOMPARE(name(AdrName::Numbered, "../../etc/passwd"), "0008-etc-passwd.md");
    QCOMPARE(name(AdrName::Numbered, "Ünï — cödé"), "0008-uni-code.md");
    QCOMPARE(name(AdrName::Numbered, "..."), "0008-decision.md");
    QVERIFY(name(AdrName::Numbered, QString(500, u'a')).size() < 80);
}

STEELYARD_TEST_MAIN(TestReportRecordFile)
#include "test_report_adr_file.moc"
