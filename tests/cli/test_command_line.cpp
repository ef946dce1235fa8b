// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

using steelyard::tests::Run;
using steelyard::tests::runProgram;

class TestCommandLine : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWayWorksWithoutADisplay();
    void jsonHasEveryFieldOfTheContract();
    void answersAndMustHavesOnTheCommandLine();
    void answersToOneQuestionAddUp();
    void titlesAreCleanedOrRefused_data();
    void titlesAreCleanedOrRefused();
    void knowledgeIsListedAndShown();
    void wrongUsageExits2_data();
    void wrongUsageExits2();
    void badInputExits1AndWritesNothing_data();
    void badInputExits1AndWritesNothing();
    void anyBytesAreAnsweredWithAProblem();
    void checkSaysNothingIsWrong();
    void withoutADisplayAWindowIsRefusedInWords();
    void aTableIsToldWhereItBelongs();
    void nothingIsSaidOfTheSystem();
};

void TestCommandLine::wholeWayWorksWithoutADisplay()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    QVERIFY(QFileInfo::exists(decision));

    const QStringList verdict{QStringLiteral("verdict"), decision, QStringLiteral("--format"),
                              QStringLiteral("json")};
    const Run first = runProgram(verdict);
    QCOMPARE(first.err, QByteArray());
    QCOMPARE(first.code, 0);
    QCOMPARE(runProgram(verdict).out, first.out); // the same bytes
    QVERIFY(runProgram(verdict + QStringList{QStringLiteral("--seed"), QStringLiteral("7")}).out !=
            first.out);

    const QString pdf = path(QStringLiteral("d.pdf"));
    const Run report = runProgram({QStringLiteral("report"), decision, QStringLiteral("-o"), pdf});
    QCOMPARE(report.err, QByteArray());
    QCOMPARE(report.code, 0);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));

    const Run text = runProgram({QStringLiteral("verdict"), decision});
    QCOMPARE(text.code, 0);
    QVERIFY(text.out.contains("FastAPI"));
}

void TestCommandLine::jsonHasEveryFieldOfTheContract()
{
    const Run run = runProgram({QStringLiteral("verdict"), scenario(QStringLiteral("long_lived")),
                                QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.code, 0);
    const QJsonObject root = QJsonDocument::fromJson(run.out).object();
    for (const char *key :
         {"state", "winner", "alternatives", "reasons", "flips", "weights", "unsure", "must_haves",
          "published", "seed", "samples", "engine", "knowledge", "fingerprint"}) {
        QVERIFY2(root.contains(QLatin1String(key)), key);
    }
    const QJsonObject alternative = root[u"alternatives"].toArray().first().toObject();
    for (const char *key :
         {"id", "name", "value", "rank", "excluded", "rank_acceptability", "error"}) {
        QVERIFY2(alternative.contains(QLatin1String(key)), key);
    }
    const QJsonObject reason = root[u"reasons"].toArray().first().toObject();
    for (const char *key : {"criterion", "kind", "contribution", "answers", "text"}) {
        QVERIFY2(reason.contains(QLatin1String(key)), key);
    }
    double sum = 0;
    for (const auto weight : root[u"weights"].toArray()) {
        const QJsonObject entry = weight.toObject();
        sum += entry[u"weight"].toDouble();
        QVERIFY(entry[u"low"].toDouble() <= entry[u"weight"].toDouble() + 1e-12);
        QVERIFY(entry[u"high"].toDouble() >= entry[u"weight"].toDouble() - 1e-12);
    }
    QVERIFY(qAbs(sum - 1) < 1e-9);
    QCOMPARE(root[u"winner"].toString(), QStringLiteral("django"));
    QCOMPARE(root[u"samples"].toInt(), 10000);
    QCOMPARE(root[u"fingerprint"].toString().size(), 64);
}

void TestCommandLine::answersAndMustHavesOnTheCommandLine()
{
    const QString file = path(QStringLiteral("own.steelyard"));
    const Run made = runProgram({QStringLiteral("new"), QStringLiteral("--title"),
                                 QStringLiteral("Ours"), QStringLiteral("--answer"),
                                 QStringLiteral("purpose=api,live"), QStringLiteral("--answer"),
                                 QStringLiteral("data=not-sure"), QStringLiteral("--must-have"),
                                 QStringLiteral("admin=built-in"), QStringLiteral("-o"), file});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.code, 0);
    const Run run = runProgram(
        {QStringLiteral("verdict"), file, QStringLiteral("--format"), QStringLiteral("json")});
    const QJsonObject root = QJsonDocument::fromJson(run.out).object();
    QCOMPARE(root[u"winner"].toString(), QStringLiteral("django")); // the others have no admin
    const QJsonArray alternatives = root[u"alternatives"].toArray();
    int excluded = 0;
    for (const auto alternative : alternatives) {
        excluded += alternative.toObject()[u"excluded"].toBool() ? 1 : 0;
    }
    QCOMPARE(excluded, alternatives.size() - 1);
    QCOMPARE(root[u"must_haves"].toArray().size(), 1);
}

// The same question twice is the comma form, not the last one of both.
void TestCommandLine::answersToOneQuestionAddUp()
{
    QByteArray written[2];
    for (const bool isTwice : {false, true}) {
        const QString file =
            path(isTwice ? QStringLiteral("twice.steelyard") : QStringLiteral("once.steelyard"));
        QStringList arguments{QStringLiteral("new"), QStringLiteral("-o"), file,
                              QStringLiteral("--answer"), QStringLiteral("purpose=api,live")};
        if (isTwice) {
            arguments.last() = QStringLiteral("purpose=api");
            arguments << QStringLiteral("--answer") << QStringLiteral("purpose=live");
        }
        const Run run = runProgram(arguments);
        QVERIFY2(run.code == 0, run.err.constData());
        const Run verdict = runProgram(
            {QStringLiteral("verdict"), file, QStringLiteral("--format"), QStringLiteral("json")});
        written[isTwice ? 1 : 0] = verdict.out;
    }
    QVERIFY(!written[0].isEmpty());
    QCOMPARE(written[1], written[0]);
    const Run tooMany = runProgram({QStringLiteral("new"), QStringLiteral("-o"),
                                    path(QStringLiteral("n.steelyard")), QStringLiteral("--answer"),
                                    QStringLiteral("data=hardly"), QStringLiteral("--answer"),
                                    QStringLiteral("data=relational")});
    QCOMPARE(tooMany.code, 1);
    QVERIFY(tooMany.err.contains("at most 1"));
}

void TestCommandLine::titlesAreCleanedOrRefused_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("written"); // empty: refused
    QTest::newRow("a line break") << QStringLiteral("a\nb") << QByteArray("spaces")
                                  << QByteArray("a b");
    QTest::newRow("an escape") << QStringLiteral("a\u001b[31mb") << QByteArray("U+001B")
                               << QByteArray("a[31mb");
    QTest::newRow("a direction override")
        << QStringLiteral("a\u202eb") << QByteArray("U+202E") << QByteArray("ab");
    QTest::newRow("too long") << QString(300, u'x') << QByteArray("At most 200")
                              << QByteArray(200, 'x');
    QTest::newRow("empty") << QString() << QByteArray("--title is empty") << QByteArray();
    QTest::newRow("blank") << QStringLiteral(" \u00a0") << QByteArray("--title is empty")
                           << QByteArray();
}

void TestCommandLine::titlesAreCleanedOrRefused()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, written);
    const QString file = path(QStringLiteral("titled.steelyard"));
    QFile::remove(file);
    const Run made = runProgram(
        {QStringLiteral("new"), QStringLiteral("--title"), title, QStringLiteral("-o"), file});
    QVERIFY2(made.err.contains(said), made.err.constData());
    QCOMPARE(QFile::exists(file), !written.isEmpty());
    QCOMPARE(made.code, written.isEmpty() ? 2 : 0);
    if (!written.isEmpty()) {
        const Run checked = runProgram({QStringLiteral("check"), QStringLiteral("--strict"), file});
        QCOMPARE(checked.code, 0);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("\"title\": \"" + written + "\""));
    }
}

void TestCommandLine::knowledgeIsListedAndShown()
{
    const Run list = runProgram({QStringLiteral("knowledge"), QStringLiteral("list")});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains("python-web-frameworks"));
    const Run show = runProgram({QStringLiteral("knowledge"), QStringLiteral("show"),
                                 QStringLiteral("python-web-frameworks")});
    QCOMPARE(show.code, 0);
    QVERIFY(show.out.contains("api_backend"));
    QVERIFY(show.out.contains("websockets"));
}

void TestCommandLine::wrongUsageExits2_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char *name, const QString &line) {
        QTest::newRow(name) << line.split(u' ');
    };
    row("a command without a file", QStringLiteral("verdict"));
    row("an unknown option", QStringLiteral("verdict x.steelyard --colour blue"));
    row("an unknown format", QStringLiteral("verdict x.steelyard --format xml"));
    row("samples that are no number", QStringLiteral("verdict x.steelyard --samples many"));
    row("no samples at all", QStringLiteral("verdict x.steelyard --samples 0"));
    row("too few samples", QStringLiteral("verdict x.steelyard --samples 999"));
    row("a negative seed", QStringLiteral("verdict x.steelyard --seed=-1"));
    row("a report without an output", QStringLiteral("report x.steelyard"));
    row("a report of an unknown kind", QStringLiteral("report x.steelyard -o y.docx"));
    row("an unknown paper", QStringLiteral("report x.steelyard -o y.pdf --paper a5"));
    row("an unknown language", QStringLiteral("report x.steelyard -o y.pdf --language tlh"));
    row("an unknown section", QStringLiteral("report x.steelyard -o y.pdf --sections why,wy"));
    row("a preset and sections",
        QStringLiteral("report x.steelyard -o y.pdf --preset board --sections why"));
    row("an unknown preset", QStringLiteral("report x.steelyard -o y.pdf --preset short"));
    row("an unknown habit", QStringLiteral("report x.steelyard -o . --record weekly"));
    row("a record in no folder", QStringLiteral("report x.steelyard -o y.md --record dated"));
    row("nothing to verify", QStringLiteral("verify"));
    row("a new decision without an output", QStringLiteral("new"));
    row("an unknown scenario", QStringLiteral("new --scenario moon -o y.steelyard"));
    row("an answer that is none", QStringLiteral("new --answer purpose -o y.steelyard"));
    row("an answer on top of not sure",
        QStringLiteral("new --answer data=not-sure --answer data=relational -o y.steelyard"));
    row("a must-have that is none", QStringLiteral("new --must-have admin=maybe -o y.steelyard"));
    row("a sheet of no table", QStringLiteral("new --sheet Brokers -o y.steelyard"));
    row("two outputs", QStringLiteral("new -o y.steelyard -o z.steelyard"));
    row("two outputs by both names", QStringLiteral("report x.steelyard -o y.pdf --output z.pdf"));
    row("two presets", QStringLiteral("report x.steelyard -o y.pdf --preset file --preset board"));
    row("two seeds", QStringLiteral("verdict x.steelyard --seed 1 --seed 2"));
    row("knowledge of an unknown kind", QStringLiteral("knowledge burn x"));
    row("two files for the window", QStringLiteral("a.steelyard b.steelyard"));
    row("an unknown option for the window", QStringLiteral("--fast"));
}

void TestCommandLine::wrongUsageExits2()
{
    QFETCH(QStringList, arguments);
    const bool window =
        !QStringList{QStringLiteral("verdict"), QStringLiteral("report"), QStringLiteral("new"),
                     QStringLiteral("knowledge"), QStringLiteral("verify")}
             .contains(arguments.first());
    if (window) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        arguments.prepend(QStringLiteral("-platform"));
        arguments.insert(1, QStringLiteral("offscreen"));
    }
    const Run run = runProgram(arguments, folder());
    QCOMPARE(run.code, 2);
    QVERIFY(run.err.contains("steelyard"));
    QCOMPARE(run.out, QByteArray());
}

void TestCommandLine::badInputExits1AndWritesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    write(QStringLiteral("empty.steelyard"), "");
    write(QStringLiteral("other.steelyard"), "{\"format\": \"cookbook\"}");
    const QString good = scenario(QStringLiteral("microservice"));
    const auto verdict = [](const QString &file) {
        return QStringList{QStringLiteral("verdict"), file};
    };
    QTest::newRow("a missing file")
        << verdict(QStringLiteral("none.steelyard")) << QByteArray("no such file");
    QTest::newRow("a folder") << verdict(folder()) << QByteArray("not a regular file");
    QTest::newRow("a device") << verdict(QStringLiteral("/dev/zero"))
                              << QByteArray("not a regular file");
    QTest::newRow("an empty file")
        << verdict(QStringLiteral("empty.steelyard")) << QByteArray("empty");
    QTest::newRow("another format")
        << verdict(QStringLiteral("other.steelyard")) << QByteArray("other.steelyard:1:12");
    QTest::newRow("the program itself")
        << verdict(QStringLiteral(STEELYARD_PROGRAM)) << QByteArray("error");
    QTest::newRow("an unknown answer")
        << QStringList{QStringLiteral("new"), QStringLiteral("--answer"),
                       QStringLiteral("purpose=apy"), QStringLiteral("-o"),
                       QStringLiteral("never.steelyard")}
        << QByteArray("Did you mean \"api\"?");
    QTest::newRow("an unknown knowledge base")
        << QStringList{QStringLiteral("new"), QStringLiteral("--knowledge"), QStringLiteral("moon"),
                       QStringLiteral("-o"), QStringLiteral("never.steelyard")}
        << QByteArray("moon");
    QTest::newRow("an output folder that is missing")
        << QStringList{QStringLiteral("report"), good, QStringLiteral("-o"),
                       QStringLiteral("no/such/never.pdf")}
        << QByteArray("no folder");
    write(QStringLiteral("logo.png"), "no picture");
    QTest::newRow("a logo that is none")
        << QStringList{QStringLiteral("report"), good,
                       QStringLiteral("-o"),     QStringLiteral("never.pdf"),
                       QStringLiteral("--logo"), QStringLiteral("logo.png")}
        << QByteArray("neither an SVG nor a PNG");
    write(QStringLiteral("foreign.pdf"), "%PDF-1.4\n");
    QTest::newRow("a PDF that is none")
        << QStringList{QStringLiteral("verify"), QStringLiteral("foreign.pdf")}
        << QByteArray("foreign.pdf");
    QTest::newRow("an output that is a folder")
        << QStringList{QStringLiteral("new"), QStringLiteral("-o"), folder()}
        << QByteArray("folder");
}

void TestCommandLine::badInputExits1AndWritesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const QStringList before = QDir(folder()).entryList(QDir::AllEntries);
    const Run run = runProgram(arguments, folder());
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.contains(says), run.err);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(QDir(folder()).entryList(QDir::AllEntries), before);
}

void TestCommandLine::anyBytesAreAnsweredWithAProblem()
{
    write(QStringLiteral("deep.steelyard"), QByteArray(100'000, '['));
    write(QStringLiteral("nul.steelyard"), QByteArray(5'000, '\0'));
    write(QStringLiteral("latin.steelyard"), "{\"title\": \"Caf\xe9\"}");
    for (const char *name : {"deep", "nul", "latin"}) {
        for (const char *command : {"verdict", "check"}) {
            const Run run = runProgram(
                {QLatin1String(command), QLatin1String(name) + QStringLiteral(".steelyard")},
                folder());
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains(".steelyard:"), run.err);
        }
    }
}

void TestCommandLine::checkSaysNothingIsWrong()
{
    const Run run = runProgram({QStringLiteral("check"), scenario(QStringLiteral("realtime"))});
    QCOMPARE(run.code, 0);
    QCOMPARE(run.err, QByteArray());
    QVERIFY(run.out.contains("no problems"));
}

void TestCommandLine::withoutADisplayAWindowIsRefusedInWords()
{
    const Run unknown = runProgram({QStringLiteral("frobnicate")}, folder());
    QCOMPARE(unknown.code, 2);
    QCOMPARE(unknown.out, QByteArray());
    QVERIFY2(unknown.err.startsWith("There is neither a command nor a file “frobnicate”."),
             unknown.err.constData());
    QVERIFY(unknown.err.contains("steelyard verdict  ")); // the list of all commands
    for (const QStringList &arguments :
         {QStringList{}, QStringList{QStringLiteral("missing.steelyard")},
          QStringList{QStringLiteral("--quit-when-ready")}}) {
        const Run run = runProgram(arguments, folder());
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains("there is no display"), run.err.constData());
    }
    // Named, but nobody answers: Qt itself would abort.
    const Run silent = runProgram({QStringLiteral("-platform"), QStringLiteral("xcb")}, folder());
    QCOMPARE(silent.code, 1);
    QCOMPARE(silent.err.count('\n'), 1);
    QVERIFY2(silent.err.contains("there is no display"), silent.err.constData());
}

// No folder for sockets, as in a container or over ssh: nothing that a report needs.
void TestCommandLine::nothingIsSaidOfTheSystem()
{
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    const auto putBack = qScopeGuard([&] { qputenv("XDG_RUNTIME_DIR", before); });
    const QStringList arguments{QStringLiteral("report"), scenario(QStringLiteral("api_backend")),
                                QStringLiteral("-o"), QStringLiteral("r.html")};
    for (const QByteArray &folder : {QByteArray(), QByteArray("/"), QByteArray("/nowhere")}) {
        folder.isEmpty() ? qunsetenv("XDG_RUNTIME_DIR") : qputenv("XDG_RUNTIME_DIR", folder);
        const Run run = runProgram(arguments, this->folder());
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QByteArray());
    }
}

void TestCommandLine::aTableIsToldWhereItBelongs()
{
    write(QStringLiteral("price.csv"), "alternative,Price\nCheap host,100\nDear host,900\n");
    for (const QString &command :
         {QStringLiteral("verdict"), QStringLiteral("check"), QStringLiteral("report")}) {
        QStringList arguments{command, QStringLiteral("price.csv")};
        if (command == u"report") {
            arguments << QStringLiteral("-o") << QStringLiteral("price.pdf");
        }
        const Run run = runProgram(arguments, folder());
        QCOMPARE(run.code, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(run.err.contains("This is a table, neither a decision nor a knowledge base. Rank "
                                  "it on the command line with “steelyard rank”"),
                 run.err.constData());
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
