// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/report_file.h"
#include "session/recovery_folder.h"
#include "storage/decision_inside_pdf.h"
#include "storage/decision_store.h"
#include "test_main.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <random>

#include <unistd.h>

using namespace steelyard;

// The program itself, killed at random moments while it writes, saves, copies and starts: whatever
// it leaves behind opens. STEELYARD_KILLS says how often; a fifth of them meet the window.
class TestKilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsLeaveWholeFiles();
    void theWindowLeavesFileAndCopy();

private:
    [[nodiscard]] static int kills() { return qEnvironmentVariableIntValue("STEELYARD_KILLS"); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int random(int most) { return static_cast<int>(m_random() % unsigned(most + 1)); }
    void run(const QStringList &arguments) const;
    void startScript(const QString &script);
    void killScript();
    void verifyReports() const;
    void verifyCopies() const;
    [[nodiscard]] static QByteArray contentsOf(const QString &file);
    [[nodiscard]] static QString isOpened(const QString &file);

    QTemporaryDir m_folder;
    QProcess m_script;
    std::minstd_rand m_random{20261130}; // NOLINT(cert-msc51-cpp): the same moments in every run
};

void TestKilledProgram::initTestCase()
{
    if (kills() == 0) {
        qputenv("STEELYARD_KILLS", "40");
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        environment.insert(QString::fromLatin1(variable), path(QStringLiteral("home")));
    }
    environment.insert(QStringLiteral("STEELYARD"), QStringLiteral(STEELYARD_PROGRAM));
    m_script.setProcessEnvironment(environment);
    m_script.setWorkingDirectory(m_folder.path());
    // A group of its own, so that what the script has started is killed with it.
    m_script.setChildProcessModifier([] { ::setpgid(0, 0); });
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("home")));
    // What the files may hold, of two decisions.
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        run({QStringLiteral("new"), QStringLiteral("--title"), id, QStringLiteral("-o"),
             id + QStringLiteral(".steelyard")});
        for (const QString &suffix : report::formatSuffixes()) {
            run({QStringLiteral("report"), id + QStringLiteral(".steelyard"), QStringLiteral("-o"),
                 id + u'.' + suffix});
        }
    }
}

void TestKilledProgram::run(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(STEELYARD_PROGRAM), arguments);
    QVERIFY(process.waitForFinished(120'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
}

void TestKilledProgram::startScript(const QString &script)
{
    m_script.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    QVERIFY(m_script.waitForStarted());
}

void TestKilledProgram::killScript()
{
    ::kill(-static_cast<pid_t>(m_script.processId()), SIGKILL);
    QVERIFY(m_script.waitForFinished());
}

QByteArray TestKilledProgram::contentsOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
}

// Empty when it does; else why not.
QString TestKilledProgram::isOpened(const QString &file)
{
    const auto opened = storage::openDecision(file);
    return opened.decision ? QString()
                           : QString::fromStdString(knowledge::toLine(opened.problems.front()));
}

void TestKilledProgram::verifyReports() const
{
    const QStringList suffixes = report::formatSuffixes();
    for (qsizetype i = 0; i < 2 * suffixes.size(); ++i) {
        const QString &suffix = suffixes[i / 2];
        const QString id = i % 2 == 0 ? QStringLiteral("a") : QStringLiteral("b");
        const QString file = path(id + QStringLiteral("-out.") + suffix);
        if (!QFile::exists(file)) {
            continue;
        }
        if (suffix == u"pdf") { // its bytes differ each time
            const auto opened = storage::openReport(file, {}, {});
            QVERIFY2(opened.decision.decision.has_value() && !opened.carried.record.isEmpty(),
                     qPrintable(file));
            continue;
        }
        const QByteArray bytes = contentsOf(file);
        QVERIFY2(bytes == contentsOf(path(id + u'.' + suffix)), qPrintable(file));
    }
}

void TestKilledProgram::commandsLeaveWholeFiles()
{
    const QString script =
        QStringLiteral("while :; do for id in a b; do\n"
                       "  $STEELYARD new --scenario content_site -o made.steelyard\n"
                       "  $STEELYARD new --title $id --answer attack=closed -o made.steelyard\n"
                       "  $STEELYARD verdict made.steelyard\n"
                       "  for suffix in csv json md html xlsx pdf; do\n"
                       "    $STEELYARD report $id.steelyard -o $id-out.$suffix\n"
                       "  done\n"
                       "  $STEELYARD report $id.steelyard --record numbered -o adr\n"
                       "  $STEELYARD knowledge template --force -o base.json\n"
                       "done; done >script.out 2>script.err");
    const int times = kills() - kills() / 5;
    for (int i = 0; i < times; ++i) {
        startScript(script);
        QTest::qWait(random(2500));
        killScript();
        QCOMPARE(contentsOf(path(QStringLiteral("script.err"))), QByteArray());
        const QString made = path(QStringLiteral("made.steelyard"));
        QVERIFY2(!QFile::exists(made) || isOpened(made).isEmpty(), qPrintable(isOpened(made)));
        verifyReports();
        const QString base = path(QStringLiteral("base.json"));
        QVERIFY(!QFile::exists(base) || storage::loadKnowledge(base).base != nullptr);
    }
    // Each decision has one record, which the next writing still takes for whole.
    for (const QString &id : {QStringLiteral("a"), QStringLiteral("b")}) {
        run({QStringLiteral("report"), id + QStringLiteral(".steelyard"),
             QStringLiteral("--record"), QStringLiteral("numbered"), QStringLiteral("-o"),
             QStringLiteral("adr")});
    }
    QCOMPARE(QDir(path(QStringLiteral("adr"))).entryList(QDir::Files).size(), 2);
    qInfo("commands killed %d times", times);
}

void TestKilledProgram::verifyCopies() const
{
    const QDir home(path(QStringLiteral("home")));
    const QDir copies(home.filePath(QStringLiteral("Steelyard/Steelyard/recovery")));
    const RecoveryFolder folder(copies.path());
    const QStringList files = copies.entryList({QStringLiteral("*.recovery")}, QDir::Files);
    QCOMPARE(folder.abandoned().size(), std::size_t(files.size()));
    for (const QString &file : files) {
        const auto contents = folder.read(file.chopped(9));
        QVERIFY2(contents.has_value(), qPrintable(file));
        const auto opened = storage::openDecision(contents->decision, file, {}, {});
        QVERIFY2(opened.decision.has_value(), qPrintable(file));
    }
}

// Keys go to it from the start on: while it opens, while answers are given, copied and saved.
void TestKilledProgram::theWindowLeavesFileAndCopy()
{
    const QString script =
        QStringLiteral("$STEELYARD w.steelyard &\n"
                       "window=\n"
                       "while [ -z \"$window\" ]; do\n"
                       "  window=$(xdotool search --onlyvisible --pid $! --name Steelyard)\n"
                       "done 2>/dev/null\n"
                       "xdotool windowfocus $window\n"
                       "while :; do xdotool key --delay 30 1 Return 2 Return ctrl+s 3 Return "
                       "ctrl+3 1 ctrl+s ctrl+1 2 4 ctrl+z ctrl+s; done");
    const QString file = path(QStringLiteral("w.steelyard"));
    run({QStringLiteral("new"), QStringLiteral("-o"), file});
    int changed = 0;
    const int times = kills() / 5;
    for (int i = 0; i < times; ++i) {
        const QByteArray before = contentsOf(file);
        startScript(script);
        QTest::qWait(random(6000));
        killScript();
        QVERIFY2(isOpened(file).isEmpty(), qPrintable(isOpened(file)));
        verifyCopies();
        changed += contentsOf(file) != before ? 1 : 0;
    }
    QVERIFY(changed > 0); // else nothing was ever saved, and nothing was tried
    qInfo("window killed %d times; its file was another one %d times", times, changed);
}

STEELYARD_TEST_MAIN(TestKilledProgram)
#include "test_killed_program.moc"
