// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>

#include <unistd.h>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What another program prints; its code is not 0 when it is not here.
Run runTool(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished()) {
        return {-1, {}, tool.toUtf8() + " did not run"};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

// `steelyard report` and `steelyard verify`.
class TestReportCommand : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void languageOfTheReport_data();
    void languageOfTheReport();
    void mixedLocalesAreVerified_data();
    void mixedLocalesAreVerified();
    void reportOptions();
    void tablesHoldTheVerdict();
    void workbookHoldsTheVerdict();
    void tablesGoIntoAFolder();
    void tablesReplaceNeitherLinksNorTheDecision();
    void formatAndNameHaveToFit();
    void decisionIsNotOverwritten();
    void recordsAreNumberedAndKeepAdditions();
    void verifyTellsWhatChanged();
    void verifyTellsOfAnotherKnowledgeBase();
    void namesOfEveryScriptAreQuiet_data();
    void namesOfEveryScriptAreQuiet();

private:
    // A report of a decision in the format of that suffix; its file.
    [[nodiscard]] QString reportOf(const QString &decision, const QString &suffix) const;
};

QString TestReportCommand::reportOf(const QString &decision, const QString &suffix) const
{
    const QString file = path(QStringLiteral("report.") + suffix);
    const Run run = runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), file});
    if (run.code != 0 || !run.err.isEmpty()) {
        qWarning().noquote() << run.err;
    }
    return file;
}

void TestReportCommand::languageOfTheReport_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::newRow("German") << "de"
                            << "Entscheidung";
    QTest::newRow("French") << "fr" << QStringLiteral("décision");
    QTest::newRow("Spanish") << "es" << QStringLiteral("decisión");
}

void TestReportCommand::languageOfTheReport()
{
    QFETCH(QString, language);
    QFETCH(QString, word);
    const QString decision = scenario(QStringLiteral("content_site"));
    const QString file = path(language + QStringLiteral(".md"));
    const Run run = runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), file,
                                QStringLiteral("--language"), language});
    QCOMPARE(run.err, QByteArray());
    QCOMPARE(run.code, 0);
    QFile markdown(file);
    QVERIFY(markdown.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(markdown.readAll()).contains(word));
}

void TestReportCommand::mixedLocalesAreVerified_data()
{
    QTest::addColumn<QString>("suffix");
    for (const char *suffix : {"pdf", "html", "md"}) {
        QTest::newRow(suffix) << QString::fromLatin1(suffix);
    }
}

// A desktop that speaks one language and writes numbers and dates in the way of others.
void TestReportCommand::mixedLocalesAreVerified()
{
    QFETCH(const QString, suffix);
    const QByteArray before = qgetenv("LC_ALL");
    const auto restore = qScopeGuard([&before] {
        qputenv("LC_ALL", before);
        for (const char *name : {"LANG", "LC_NUMERIC", "LC_TIME"}) {
            qunsetenv(name);
        }
    });
    qunsetenv("LC_ALL");
    qputenv("LANG", "en_US.UTF-8");
    qputenv("LC_NUMERIC", "de_DE.UTF-8");
    qputenv("LC_TIME", "sv_SE.UTF-8");
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString report = reportOf(decision, suffix);
    QStringList line{QStringLiteral("verify"), report};
    if (suffix == u"md") {
        line << decision;
    }
    const Run here = runProgram(line);
    QVERIFY2(here.code == 0, here.out + here.err);
    qputenv("LC_ALL", "fr_FR.UTF-8");
    const Run elsewhere = runProgram(line);
    QVERIFY2(elsewhere.code == 0, elsewhere.out + elsewhere.err);
}

void TestReportCommand::reportOptions()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString full = path(QStringLiteral("full.pdf"));
    const QString one = path(QStringLiteral("one.pdf"));
    QCOMPARE(runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), full,
                         QStringLiteral("--preset"), QStringLiteral("file")})
                 .code,
             0);
    QCOMPARE(
        runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), one,
                    QStringLiteral("--preset"), QStringLiteral("board"), QStringLiteral("--draft")})
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
}

void TestReportCommand::tablesHoldTheVerdict()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const Run verdict = runProgram(
        {QStringLiteral("verdict"), decision, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject told = QJsonDocument::fromJson(verdict.out).object();
    const QJsonArray options = told[u"alternatives"].toArray();
    QVERIFY(options.size() > 1);

    const QByteArray json = bytesOf(reportOf(decision, QStringLiteral("json")));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root[u"format"].toString(), QStringLiteral("steelyard-report"));
    QCOMPARE(root[u"fingerprint"].toString(), told[u"fingerprint"].toString());
    const QJsonArray results = root[u"results"].toArray();
    QCOMPARE(results.size(), options.size());
    const QByteArray csv = bytesOf(reportOf(decision, QStringLiteral("csv")));
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QJsonObject option = options.at(i).toObject();
        const QJsonObject result = results.at(i).toObject();
        const QString id = option[u"id"].toString();
        QCOMPARE(result[u"option"].toString(), id);
        QCOMPARE(result[u"option_name"].toString(), option[u"name"].toString());
        QCOMPARE(result[u"value"].toDouble(), option[u"value"].toDouble());
        if (id == told[u"winner"].toString()) {
            QCOMPARE(result[u"place"].toInt(), 1);
            const QString row = QStringLiteral("\r\n\"%1\",\"%2\",1,");
            QVERIFY2(csv.contains(row.arg(id, option[u"name"].toString()).toUtf8()), csv);
        }
    }
}

void TestReportCommand::workbookHoldsTheVerdict()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString file = reportOf(decision, QStringLiteral("xlsx"));
    QVERIFY(bytesOf(file).startsWith("PK"));
    const Run texts =
        runTool(QStringLiteral("python3"), {QStringLiteral("-c"),
                                            QStringLiteral("import sys,zipfile\n"
                                                           "z=zipfile.ZipFile(sys.argv[1])\n"
                                                           "sys.stdout.buffer.write("
                                                           "z.read('xl/sharedStrings.xml'))"),
                                            file});
    if (texts.code != 0) {
        QSKIP("python3 is not here to look into the workbook");
    }
    const Run verdict = runProgram(
        {QStringLiteral("verdict"), decision, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject told = QJsonDocument::fromJson(verdict.out).object();
    QVERIFY(told[u"fingerprint"].toString().size() == 64);
    for (const char *key : {"winner", "fingerprint"}) {
        const QByteArray text = told[QLatin1String(key)].toString().toUtf8();
        QVERIFY2(texts.out.contains('>' + text + '<'), text);
    }
}

void TestReportCommand::tablesGoIntoAFolder()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QString folder = path(QStringLiteral("german/tables"));
    const QStringList line{QStringLiteral("report"),     decision,
                           QStringLiteral("--format"),   QStringLiteral("csv"),
                           QStringLiteral("--language"), QStringLiteral("de"),
                           QStringLiteral("-o"),         folder};
    const Run run = runProgram(line);
    QVERIFY2(run.code == 0, run.err);
    QCOMPARE(QString::fromUtf8(run.out), folder + u'\n');
    QVERIFY(QDir(folder).entryList(QDir::Files).contains(QStringLiteral("ratings.csv")));
    const QByteArray results = bytesOf(folder + QStringLiteral("/results.csv"));
    // Semicolons and decimal commas, as German spreadsheets read them.
    QVERIFY2(results.contains("\";1;") && !results.contains("\","), results);
    const QByteArray single = bytesOf(reportOf(decision, QStringLiteral("csv")));
    QCOMPARE(single.count('\n'), results.count('\n'));
    QVERIFY(!single.contains("\";"));
    // Over itself, but over nothing else.
    QCOMPARE(runProgram(line).code, 0);
    write(QStringLiteral("german/tables/ratings.csv"), "mine\n");
    QCOMPARE(runProgram(line).code, 1);
    QCOMPARE(bytesOf(folder + QStringLiteral("/ratings.csv")), "mine\n");
    QCOMPARE(runProgram(line + QStringList{QStringLiteral("--force")}).code, 0);
}

// What has the name of a table may be the decision itself, by a link of either kind.
void TestReportCommand::tablesReplaceNeitherLinksNorTheDecision()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QByteArray held = bytesOf(decision);
    const QString folder = path(QStringLiteral("linked"));
    const QString table = folder + QStringLiteral("/ratings.csv");
    const QStringList line{
        QStringLiteral("report"), decision, QStringLiteral("--format"), QStringLiteral("csv"),
        QStringLiteral("-o"),     folder,   QStringLiteral("--force")};
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(decision, table));
    QCOMPARE(runProgram(line).code, 1);
    QVERIFY(QFile::remove(table));
    QCOMPARE(::link(QFile::encodeName(decision).constData(), QFile::encodeName(table).constData()),
             0);
    const Run run = runProgram(line);
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains("same file"), run.err);
    QCOMPARE(bytesOf(decision), held);
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{QStringLiteral("ratings.csv")});
}

void TestReportCommand::formatAndNameHaveToFit()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const auto code = [&](const QString &words) {
        return runProgram(QStringList{QStringLiteral("report"), decision} + words.split(u' '),
                          folder())
            .code;
    };
    QCOMPARE(code(QStringLiteral("-o out.pdf --format csv")), 2);
    QCOMPARE(code(QStringLiteral("-o out --format docx")), 2);
    QCOMPARE(code(QStringLiteral("-o out")), 2);
    QCOMPARE(code(QStringLiteral("-o records --record numbered --format md")), 2);
    write(QStringLiteral("file"), "mine\n");
    QCOMPARE(code(QStringLiteral("-o file --format csv")), 2);
    QCOMPARE(code(QStringLiteral("-o plain --format json")), 0);
    QVERIFY(bytesOf(path(QStringLiteral("plain"))).startsWith("{"));
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
    const QString pdf = reportOf(scenario(QStringLiteral("api_backend")), QStringLiteral("pdf"));
    const Run same = runProgram({QStringLiteral("verify"), pdf});
    QCOMPARE(same.err, QByteArray());
    QVERIFY2(same.out.contains("The decision inside is right"), same.out);
    QCOMPARE(same.code, 0);

    // The same report, in which another verdict was put.
    const Run attached =
        runTool(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=verdict.json"), pdf});
    QVERIFY2(attached.code == 0, attached.err);
    QJsonObject record = QJsonDocument::fromJson(attached.out).object();
    QVERIFY(record[u"winner"].toString() != u"flask");
    record[u"winner"] = QStringLiteral("flask");
    write(QStringLiteral("verdict.json"), QJsonDocument(record).toJson());
    const QString forged = path(QStringLiteral("forged.pdf"));
    const Run put =
        runTool(QStringLiteral("qpdf"),
                {pdf, QStringLiteral("--add-attachment"), path(QStringLiteral("verdict.json")),
                 QStringLiteral("--replace"), QStringLiteral("--"), forged});
    QVERIFY2(put.code == 0, put.err);
    const Run changed = runProgram({QStringLiteral("verify"), forged});
    QVERIFY2(changed.out.contains("The verdict has changed:"), changed.out);
    QVERIFY2(changed.out.contains(" now, was Flask."), changed.out);
    QVERIFY2(!changed.out.contains("The decision inside is right"), changed.out);
    QCOMPARE(changed.code, 1);
}

void TestReportCommand::verifyTellsOfAnotherKnowledgeBase()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    const QByteArray kept = "Made with the knowledge base this program has.";
    const Run same = runProgram({QStringLiteral("verify"), decision});
    QVERIFY2(same.out.contains("Fingerprint") && same.out.contains(kept), same.out);
    QCOMPARE(same.code, 0);

    QString text = QString::fromUtf8(bytesOf(decision));
    const QString before = text;
    text.replace(QRegularExpression(QStringLiteral("\"hash\": ?\"[0-9a-f]{64}\"")),
                 QStringLiteral("\"hash\":\"") + QString(64, u'f') + u'"');
    QVERIFY(text != before);
    write(QStringLiteral("other.steelyard"), text.toUtf8());
    const Run other =
        runProgram({QStringLiteral("verify"), path(QStringLiteral("other.steelyard"))});
    QVERIFY2(other.out.contains("Fingerprint") && !other.out.contains(kept), other.out);
    QCOMPARE(other.code, 1);
}

STEELYARD_TEST_GUILESS_MAIN(TestReportCommand)
void TestReportCommand::namesOfEveryScriptAreQuiet_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("Hindi") << QStringLiteral("सदस्य ऐप के लिए बैकएंड");
    QTest::newRow("Korean") << QStringLiteral("회원 앱을 위한 백엔드");
    QTest::newRow("Japanese") << QStringLiteral("会員アプリのバックエンド");
    QTest::newRow("Thai") << QStringLiteral("แอปสมาชิก");
}

// Whatever fonts there are: the report is written and found right, and nothing is said of fonts.
void TestReportCommand::namesOfEveryScriptAreQuiet()
{
    QFETCH(QString, title);
    QJsonObject decision =
        QJsonDocument::fromJson(bytesOf(scenario(QStringLiteral("api_backend")))).object();
    decision[u"title"] = title;
    write(QStringLiteral("named.steelyard"), QJsonDocument(decision).toJson());
    const QString pdf = path(QStringLiteral("named.pdf"));
    const Run made = runProgram({QStringLiteral("report"), path(QStringLiteral("named.steelyard")),
                                 QStringLiteral("-o"), pdf, QStringLiteral("--force")});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.err, QByteArray());
    const Run same = runProgram({QStringLiteral("verify"), pdf});
    QCOMPARE(same.code, 0);
    QCOMPARE(same.err, QByteArray());
}

#include "test_report_command.moc"
