// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

// `steelyard report` and `steelyard verify`.
class TestReportCommand : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageOfTheReport();
    void reportOptions();
    void decisionIsNotOverwritten();
    void recordsAreNumberedAndKeepAdditions();
    void verifyTellsWhatChanged();
};

void TestReportCommand::languageOfTheReport()
{
    const QString decision = scenario(QStringLiteral("content_site"));
    const QString file = path(QStringLiteral("d.md"));
    const Run run = runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), file,
                                QStringLiteral("--language"), QStringLiteral("de")});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QFile markdown(file);
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(markdown.readAll()).contains(u"Entscheidung"));
}

void TestReportCommand::reportOptions()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString full = path(QStringLiteral("full.pdf"));
    const QString one = path(QStringLiteral("one.pdf"));
    QCOMPARE(runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), full}).code, 0);
    QCOMPARE(runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), one,
                         QStringLiteral("--one-page"), QStringLiteral("--draft")})
                 .code,
             0);
    QVERIFY(QFileInfo(one).size() < QFileInfo(full).size() / 2);
    const QString html = path(QStringLiteral("why.html"));
    QCOMPARE(runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), html,
                         QStringLiteral("--sections"), QStringLiteral("why,method"),
                         QStringLiteral("--confidential")})
                 .code,
             0);
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    QVERIFY(text.contains("Confidential") && text.contains("Method and fingerprint"));
    QVERIFY(!text.contains("Evidence register"));
    for (const char *kind : {"csv", "json", "xlsx"}) {
        const QString file = path(QStringLiteral("data.") + QLatin1String(kind));
        const Run run =
            runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), file});
        QCOMPARE(run.err, QByteArray());
        QCOMPARE(run.code, 0);
        QVERIFY(QFileInfo(file).size() > 1000);
    }
}

void TestReportCommand::decisionIsNotOverwritten()
{
    const QString decision = path(QStringLiteral("mine.json"));
    QVERIFY(QFile::copy(scenario(QStringLiteral("api_backend")), decision));
    QVERIFY(QFile::link(decision, path(QStringLiteral("other.json"))));
    const qint64 size = QFileInfo(decision).size();
    for (const QString &name : {decision, path(QStringLiteral("other.json"))}) {
        const Run run =
            runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), name});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains("take the place of the decision"), run.err);
        QCOMPARE(QFileInfo(decision).size(), size);
    }
    // Two files that are not there are not the same file.
    const Run run = runProgram({QStringLiteral("report"), path(QStringLiteral("none.steelyard")),
                                QStringLiteral("-o"), path(QStringLiteral("new.json"))});
    QCOMPARE(run.code, 1);
}

void TestReportCommand::recordsAreNumberedAndKeepAdditions()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    QDir(folder()).mkdir(QStringLiteral("adr"));
    write(QStringLiteral("adr/0006-earlier.md"), "# Earlier\n");
    const auto record = [&] {
        return runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"),
                           path(QStringLiteral("adr")), QStringLiteral("--record"),
                           QStringLiteral("numbered")});
    };
    const Run first = record();
    QCOMPARE(first.code, 0);
    const QString name = QString::fromUtf8(first.out).trimmed();
    QVERIFY2(QFileInfo(name).fileName().startsWith(QStringLiteral("0007-")), qPrintable(name));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("<!-- additions: outcome -->\n",
                 "<!-- additions: outcome -->\nAgreed on Monday.\n");
    text.replace("status: proposed", "status: accepted");
    file.resize(0);
    file.seek(0);
    file.write(text);
    file.close();
    const Run second = record();
    QCOMPARE(second.out, first.out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), text);
}

void TestReportCommand::verifyTellsWhatChanged()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString pdf = path(QStringLiteral("verified.pdf"));
    QCOMPARE(runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), pdf}).code, 0);
    const Run same = runProgram({QStringLiteral("verify"), pdf});
    QCOMPARE(same.err, QByteArray());
    QVERIFY2(same.out.contains("everything is the same"), same.out);
    QCOMPARE(same.code, 0);
    const Run plain = runProgram({QStringLiteral("verify"), decision});
    QVERIFY(plain.out.contains("Fingerprint"));
    QCOMPARE(plain.code, 0);
}

STEELYARD_TEST_GUILESS_MAIN(TestReportCommand)
#include "test_report_command.moc"
