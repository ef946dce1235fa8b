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
    void frontMatterOfPeople_isKept();
    void damagedMarks_stopTheWriting();
    void anotherEncoding_stopsTheWriting();
    void changesByHand_areFound_data();
    void changesByHand_areFound();
    void changesByHand_stopTheWriting();
    void titles_becomeNames_data();
    void titles_becomeNames();
    void records_areNumbered();
    void records_belongToOneDecision();
    void recordsByHand_areLeftAlone();
    void links_areNotFollowedOutOfTheFolder();
    void missingFolder_isMade();

private:
    [[nodiscard]] report::Report reportOf(const QString &id, const QString &title) const
    {
        report::Report report = m_report;
        report.decisionId = id;
        report.title = title;
        return report;
    }

    knowledge::KnowledgeBase m_base;
    report::Report m_report;
};

void TestReportRecordFile::initTestCase()
{
    m_base = tests::smallBase();
    m_report =
        report::buildReport(m_base, tests::sampleDecision(m_base), tests::sampleVerdict(m_base),
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

void TestReportRecordFile::anotherEncoding_stopsTheWriting()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.md");
    QVERIFY(!report::writeReportFile(m_report, name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray mark = "<!-- additions: more -->\n";
    QByteArray edited = file.readAll();
    QVERIFY(edited.contains(mark));
    edited.replace(mark, mark + "Caf\xe9\n"); // as Windows-1252 has it
    QVERIFY(file.seek(0) && file.write(edited) == edited.size());
    file.close();
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem);
    QVERIFY(QString::fromStdString(problem->what).contains("UTF-8"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), edited);
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

void TestReportRecordFile::frontMatterOfPeople_isKept()
{
    const QByteArray fresh = "---\nstatus: proposed\ndate: 2026-11-20\n---\n\n# T\n";
    const QByteArray earlier = "---\nconsulted:\n  - Ada\n  - \"Max: M\"\nstatus: proposed\n"
                               "# a comment\ndate: 2025-01-01\ninformed: all\n---\n\n# T\n";
    const QByteArray written = report::withAdditions(fresh, earlier);
    QCOMPARE(written, "---\nstatus: proposed\ndate: 2026-11-20\nconsulted:\n  - Ada\n"
                      "  - \"Max: M\"\n# a comment\ninformed: all\n---\n\n# T\n");
    QCOMPARE(report::withAdditions(fresh, written), written);
}

void TestReportRecordFile::changesByHand_areFound_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<int>("line"); // 0: that is no change
    const QByteArray begin = report::additionsBegin("outcome").toUtf8() + '\n';
    QTest::newRow("none") << QByteArray("b") << QByteArray("b") << 0;
    QTest::newRow("an addition") << begin << begin + "Agreed.\n" << 0;
    QTest::newRow("the status") << QByteArray("status: proposed") << QByteArray("status: rejected")
                                << 0;
    QTest::newRow("a key") << QByteArray("date:") << QByteArray("informed: all\ndate:") << 0;
    QTest::newRow("blanks and breaks") << QByteArray("* a\n") << QByteArray("* a  \r\n\r\n") << 0;
    QTest::newRow("a line") << QByteArray("* a\n") << QByteArray("* A\n") << 9;
    QTest::newRow("a line more") << QByteArray("* a\n") << QByteArray("* a\n* more\n") << 10;
    QTest::newRow("a line less") << QByteArray("* a\n") << QByteArray() << 9;
    QTest::newRow("the date") << QByteArray("2026-11-20") << QByteArray("2027-01-01") << 3;
    QTest::newRow("a line at the end") << QByteArray("-->\n") << QByteArray("-->\nMine.\n") << 0;
}

void TestReportRecordFile::changesByHand_areFound()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(int, line);
    const QByteArray record = report::withSums(
        "---\nstatus: proposed\ndate: 2026-11-20\ndecision-id: 7\n---\n\n# T\n\n* a\n* b\n\n" +
        report::additionsBegin("outcome").toUtf8() + '\n' + report::additionsEnd().toUtf8() + '\n');
    QByteArray changed = record;
    // The last of them: marks end like the sums.
    const auto at = changed.lastIndexOf(from);
    QVERIFY(at >= 0);
    changed.replace(at, from.size(), to);
    const auto change = report::handChange(changed);
    if (QByteArray(QTest::currentDataTag()) == "a line at the end") {
        QVERIFY(change && change->text == u"Mine.");
        return;
    }
    QCOMPARE(change ? static_cast<int>(change->line) : 0, line);
}

void TestReportRecordFile::changesByHand_stopTheWriting()
{
    QTemporaryDir folder;
    const QString name = folder.filePath("r.md");
    QVERIFY(!report::writeReportFile(m_report, name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray record = file.readAll();
    file.close();
    QVERIFY(record.contains("two marks for additions")); // it says what they are for
    QVERIFY(!report::writeReportFile(m_report, name));   // nothing has changed
    const auto put = [&](const QByteArray &bytes) {
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() &&
               (file.close(), true);
    };
    QByteArray changed = record;
    changed.replace("\n* ", "\n* By hand: ");
    QVERIFY(put(changed));
    const auto problem = report::writeReportFile(m_report, name);
    QVERIFY(problem && problem->line > 0);
    QVERIFY2(problem->what.find("By hand") != std::string::npos, problem->what.c_str());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), changed);
    file.close();
    QVERIFY(!report::writeReportFile(m_report, name, {}, storage::Over::Anything));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), record);
    file.close();
    // Of another decision, and without the sums.
    QVERIFY(report::writeReportFile(reportOf("another", m_report.title), name));
    QVERIFY(put(record.left(record.indexOf("<!-- as written"))));
    QVERIFY(report::writeReportFile(m_report, name));
}

void TestReportRecordFile::titles_becomeNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");
    QTest::newRow("plain") << "Choose a framework!"
                           << "choose-a-framework";
    QTest::newRow("a path") << "../../etc/passwd"
                            << "etc-passwd";
    QTest::newRow("accents") << "Ünï — cödé, à la Łódź"
                             << "ueni-coede-a-la-lodz";
    QTest::newRow("German") << "Maß für Straße & Größe wählen"
                            << "mass-fuer-strasse-groesse-waehlen";
    QTest::newRow("German, decomposed")
        << QStringLiteral("Maß für Straße").normalized(QString::NormalizationForm_D)
        << "mass-fuer-strasse";
    QTest::newRow("Korean")
        << QStringLiteral("데이터베이스 선택").normalized(QString::NormalizationForm_D)
        << "데이터베이스-선택";
    QTest::newRow("Japanese") << "データベースの選択 が ガ"
                              << "データベースの選択-が-ガ";
    QTest::newRow("Japanese, half width") << "ﾃﾞｰﾀ"
                                          << "データ";
    QTest::newRow("Hindi") << "हिन्दी में निर्णय"
                           << "हिन्दी-में-निर्णय";
    QTest::newRow("Greek and Russian") << "Ζωή и Йод"
                                       << "ζωή-и-йод";
    QTest::newRow("C++") << "Library for C++"
                         << "library-for-c-plus-plus";
    QTest::newRow("C#") << "Library for C#"
                        << "library-for-c-sharp";
    QTest::newRow("a sum") << "a + b # c"
                           << "a-b-c";
    QTest::newRow("no letter") << "..."
                               << "decision";
    QTest::newRow("pictures") << "🚀 Launch 🚀"
                              << "launch";
}

void TestReportRecordFile::titles_becomeNames()
{
    QFETCH(QString, title);
    QTEST(report::slugOf(title), "slug");
    QVERIFY(report::slugOf(title.repeated(20)).normalized(QString::NormalizationForm_C) ==
            report::slugOf(title.repeated(20)));
}

void TestReportRecordFile::records_areNumbered()
{
    using report::AdrName;
    QTemporaryDir folder;
    const auto name = [&](AdrName habit, const QString &title) {
        return report::adrPlace(folder.path(), {habit, "id", title, "2026-11-20"}).name;
    };
    const auto touch = [&](const QString &file) {
        QFile made(folder.filePath(file));
        QVERIFY(made.open(QIODevice::WriteOnly));
    };
    QCOMPARE(name(AdrName::Numbered, "Choose"), "0001-choose.md");
    QCOMPARE(name(AdrName::Dated, "Choose"), "20261120-choose.md");
    touch("0006-other.md");
    touch("notes.md");
    touch("20250101-choose.md"); // a day, not a number
    touch("20261120-choose.md");
    QCOMPARE(name(AdrName::Numbered, "Choose"), "0007-choose.md");
    QCOMPARE(name(AdrName::Dated, "Choose"), "20261120-choose-2.md");
    touch("0007-choose.adoc"); // a number is taken, whatever took it
    QCOMPARE(name(AdrName::Numbered, "Choose"), "0008-choose.md");
    touch("9999-last.md");
    QCOMPARE(name(AdrName::Numbered, "Choose"), "10000-choose.md");
    touch("10000-choose.md");
    QCOMPARE(name(AdrName::Numbered, "Choose"), "10001-choose.md");
    QVERIFY(name(AdrName::Numbered, QString(500, u'a')).size() < 80);
    QVERIFY(name(AdrName::Numbered, QStringLiteral("क्षि").repeated(200)).toUtf8().size() <= 255);
}

void TestReportRecordFile::records_belongToOneDecision()
{
    QTemporaryDir folder;
    const auto written = [&](const QString &id, const QString &title) {
        const auto made =
            report::writeRecord(reportOf(id, title), folder.path(), report::AdrName::Numbered);
        return QFileInfo(made.file).fileName();
    };
    QCOMPARE(written("one", "New decision"), "0001-new-decision.md");
    QCOMPARE(written("two", "New decision"), "0002-new-decision.md");
    QCOMPARE(written("three", "Library for C"), "0003-library-for-c.md");
    QCOMPARE(written("four", "Library for C++"), "0004-library-for-c-plus-plus.md");
    QCOMPARE(written("one", "New decision"), "0001-new-decision.md");
    QCOMPARE(written("two", "New decision"), "0002-new-decision.md");
    // What the file is called is up to people.
    QVERIFY(
        QFile::rename(folder.filePath("0002-new-decision.md"), folder.filePath("0042-ours.md")));
    QCOMPARE(written("two", "New decision"), "0042-ours.md");
    // A copy of a decision's file that got another title, or the same one renamed: nothing is lost.
    const auto renamed = report::writeRecord(reportOf("three", "Library for D"), folder.path(),
                                             report::AdrName::Numbered);
    QCOMPARE(QFileInfo(renamed.file).fileName(), "0043-library-for-d.md");
    QCOMPARE(renamed.problems.size(), 1U);
    QVERIFY(!knowledge::hasErrors(renamed.problems));
    QVERIFY(renamed.problems[0].file.ends_with("0003-library-for-c.md"));
}

void TestReportRecordFile::recordsByHand_areLeftAlone()
{
    QTemporaryDir folder;
    const report::Report ours = reportOf("one", "Back end");
    const QByteArray byHand = "# 3. Back end\n\nWe chose Flask because of X.\n";
    const QByteArray ofEarlierVersion = "---\nstatus: accepted\n---\n\n# Back end\n\n" +
                                        report::additionsBegin("context").toUtf8() + '\n' +
                                        report::additionsEnd().toUtf8() + '\n';
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(put("0003-back-end.md", byHand) && put("0004-back-end.md", ofEarlierVersion));
    const auto made = report::writeRecord(ours, folder.path(), report::AdrName::Numbered);
    QCOMPARE(QFileInfo(made.file).fileName(), "0005-back-end.md");
    QCOMPARE(made.problems.size(), 1U); // of the earlier version's it says what can be done
    QVERIFY(made.problems[0].remedy.find("decision-id: one") != std::string::npos);
    for (const auto &[name, bytes] :
         {std::pair("0003-back-end.md", byHand), std::pair("0004-back-end.md", ofEarlierVersion)}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
        file.close();
        QVERIFY(report::writeReportFile(ours, file.fileName()));
    }
}

void TestReportRecordFile::links_areNotFollowedOutOfTheFolder()
{
    QTemporaryDir outside;
    QTemporaryDir folder;
    const report::Report ours = reportOf("one", "Back end");
    const QString secret = outside.filePath("secret.md");
    QVERIFY(!report::writeReportFile(ours, secret));
    const QFileInfo before(secret);
    const auto modified = before.lastModified();
    QVERIFY(QFile::link(secret, folder.filePath("0001-back-end.md")));
    QVERIFY(QFile::link(outside.filePath("none.md"), folder.filePath("0002-back-end.md")));
    const auto made = report::writeRecord(ours, folder.path(), report::AdrName::Numbered);
    QCOMPARE(QFileInfo(made.file).fileName(), "0003-back-end.md");
    QCOMPARE(made.problems.size(), std::size_t{1});
    QVERIFY(made.problems[0].file.ends_with("0001-back-end.md"));
    QVERIFY(made.problems[0].what.find("link out of the folder") != std::string::npos);
    QVERIFY(!QFileInfo::exists(outside.filePath("none.md")));
    QCOMPARE(QFileInfo(secret).lastModified(), modified);
    // A folder of records may itself be a link, and a record one to its neighbour.
    QVERIFY(QFile::link(folder.path(), outside.filePath("adr")));
    const auto again =
        report::writeRecord(ours, outside.filePath("adr"), report::AdrName::Numbered);
    QCOMPARE(QFileInfo(again.file).fileName(), "0003-back-end.md");
}

void TestReportRecordFile::missingFolder_isMade()
{
    QTemporaryDir folder;
    const QString records = folder.filePath("docs/adr");
    const auto made = report::writeRecord(m_report, records, report::AdrName::Dated);
    QVERIFY(made.problems.empty());
    QVERIFY(QFileInfo(made.file).isFile());
    QCOMPARE(QFileInfo(made.file).path(), records);
    const auto none = report::writeRecord(m_report, made.file, report::AdrName::Dated);
    QVERIFY(none.file.isEmpty() && knowledge::hasErrors(none.problems));
}

STEELYARD_TEST_MAIN(TestReportRecordFile)
#include "test_report_adr_file.moc"
