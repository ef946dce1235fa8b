// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "test_main.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>

#include <dirent.h>
#include <unistd.h>

using steelyard::tests::Run;

// Files whose names are not UTF-8: the commands take them as they are, and never another one.
class TestNativeNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("STEELYARD", STEELYARD_PROGRAM); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_folder->setAutoRemove(false);
    }
    // Qt cannot remove what is made here.
    void cleanup() { std::filesystem::remove_all(m_folder->path().toStdString()); }
    void aDecisionIsWrittenAndReadUnderItsName();
    void aNeighbourWhoseNameLooksAlikeIsLeftAlone();
    void reportsAndTheirLogoHaveSuchNames();
    void aFolderHasSuchAName();
    void recordsGoIntoAFolderOfSuchAName();
    void aMissingFileIsNamedAsItWasGiven();
    void textThatIsNotUtf8IsRefused();
    void nothingIsLeftBehind();

private:
    // A line of the shell in the test's folder; in it \351 is the byte, and $STEELYARD the program.
    [[nodiscard]] Run shell(const char *line) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder->path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TMPDIR"), m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("e=$(printf '\\351'); ") + QString::fromLatin1(line)});
        if (!process.waitForFinished(60'000)) {
            qWarning("the line does not end: %s", line);
        }
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    // Names as the system has them.
    [[nodiscard]] QList<QByteArray> names() const
    {
        QList<QByteArray> result;
        DIR *folder = ::opendir(QFile::encodeName(m_folder->path()).constData());
        while (const dirent *entry = ::readdir(folder)) {
            const QByteArray name(entry->d_name);
            if (name != "." && name != "..") {
                result << name;
            }
        }
        ::closedir(folder);
        std::sort(result.begin(), result.end());
        return result;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestNativeNames::aDecisionIsWrittenAndReadUnderItsName()
{
    const Run made = shell("$STEELYARD new --scenario content_site -o \"caf$e.steelyard\"");
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.out, "caf\xe9.steelyard\n");
    QCOMPARE(made.code, 0);
    QCOMPARE(names(), QList<QByteArray>{"caf\xe9.steelyard"});
    const Run verdict = shell("$STEELYARD verdict \"caf$e.steelyard\"");
    QCOMPARE(verdict.err, QByteArray());
    QCOMPARE(verdict.code, 0);
    const Run checked = shell("$STEELYARD check \"./caf$e.steelyard\"");
    QCOMPARE(checked.code, 0);
    QVERIFY2(checked.out.startsWith("./caf\xe9.steelyard: "), checked.out);
    QCOMPARE(shell("$STEELYARD verify \"$PWD/caf$e.steelyard\"").code, 0);
    QCOMPARE(shell("$STEELYARD new --output=\"caf$e.steelyard\"").code, 0); // over the first
    QCOMPARE(names().size(), 1);
}

void TestNativeNames::aNeighbourWhoseNameLooksAlikeIsLeftAlone()
{
    QCOMPARE(shell("for name in 'caf?.steelyard' 'caf%E9.steelyard' \"caf$(printf "
                   "'\\357\\277\\275').steelyard\"; do echo mine > \"$name\"; done")
                 .code,
             0);
    const auto before = names();
    QCOMPARE(shell("$STEELYARD verdict \"caf$e.steelyard\"").code, 1);
    QCOMPARE(names(), before);
    QCOMPARE(shell("$STEELYARD new -o \"caf$e.steelyard\"").code, 0);
    QCOMPARE(names().size(), before.size() + 1);
    QCOMPARE(shell("cat 'caf?.steelyard' 'caf%E9.steelyard' \"caf$(printf "
                   "'\\357\\277\\275').steelyard\"")
                 .out,
             "mine\nmine\nmine\n");
}

void TestNativeNames::reportsAndTheirLogoHaveSuchNames()
{
    QCOMPARE(shell("$STEELYARD new --scenario content_site -o d.steelyard").code, 0);
    QFile logo(m_folder->filePath(QStringLiteral("l.svg")));
    QVERIFY(logo.open(QIODevice::WriteOnly));
    logo.write("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
               "<rect width=\"9\" height=\"9\"/></svg>");
    logo.close();
    QCOMPARE(shell("mv l.svg \"l$e.svg\"").code, 0);
    for (const char *format : {"pdf", "html", "md", "csv", "json", "xlsx"}) {
        const Run report = shell(("$STEELYARD report d.steelyard --logo \"l$e.svg\" -o \"r$e." +
                                  QByteArray(format) + "\"")
                                     .constData());
        QVERIFY2(report.code == 0, report.err);
        QCOMPARE(report.out, "r\xe9." + QByteArray(format) + "\n");
        QVERIFY(names().contains("r\xe9." + QByteArray(format)));
    }
    QCOMPARE(shell("$STEELYARD verify \"r$e.pdf\"").code, 0);
    const Run refused = shell("$STEELYARD report d.steelyard -o \"l$e.svg\"");
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("l\xe9.svg"), refused.err);
}

void TestNativeNames::aFolderHasSuchAName()
{
    QCOMPARE(shell("mkdir \"d$e\" && $STEELYARD new -o \"d$e/a.steelyard\" && cd \"d$e\" && "
                   "$STEELYARD verdict a.steelyard && $STEELYARD report a.steelyard -o r.md")
                 .code,
             0);
    QCOMPARE(shell("cd \"d$e\" && ls").out, "a.steelyard\nr.md\n");
    const Run missing = shell("$STEELYARD new -o \"no$e/a.steelyard\"");
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains("no\xe9/a.steelyard: error: There is no folder"), missing.err);
}

void TestNativeNames::recordsGoIntoAFolderOfSuchAName()
{
    QCOMPARE(shell("$STEELYARD new --title Bread -o d.steelyard").code, 0);
    const Run made = shell("$STEELYARD report d.steelyard --record numbered -o \"adr$e\"");
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(made.out, "adr\xe9/0001-bread.md\n");
    QCOMPARE(shell("ls \"adr$e\"").out, "0001-bread.md\n");
    QCOMPARE(shell("$STEELYARD report d.steelyard --record numbered -o \"adr$e\"").code, 0);
    QCOMPARE(shell("ls \"adr$e\"").out, "0001-bread.md\n");
    // A number that such a name has is taken.
    QCOMPARE(shell("touch \"adr$e/0006-caf$e.md\" && $STEELYARD new --title Tea -o t.steelyard && "
                   "$STEELYARD report t.steelyard --record numbered -o \"adr$e\"")
                 .out,
             "t.steelyard\nadr\xe9/0007-tea.md\n");
}

void TestNativeNames::aMissingFileIsNamedAsItWasGiven()
{
    for (const char *command : {"verdict", "check", "verify", "rank", "weights"}) {
        const Run run = shell(("$STEELYARD " + QByteArray(command) + " \"not$e.csv\"").constData());
        QCOMPARE(run.code, 1);
        QVERIFY2(run.err.startsWith("not\xe9.csv: error: There is no such file."), run.err);
    }
    QCOMPARE(names(), QList<QByteArray>());
}

void TestNativeNames::textThatIsNotUtf8IsRefused()
{
    for (const char *option : {"--title", "--answer", "--scenario", "--title=caf$e/x"}) {
        const Run run = shell(
            ("$STEELYARD new -o a.steelyard " + QByteArray(option) + " \"caf$e\"").constData());
        QCOMPARE(run.code, 2);
    }
    const Run run = shell("$STEELYARD new -o a.steelyard --title \"caf$e\"");
    QVERIFY2(run.err.contains("What follows --title is not UTF-8."), run.err);
    QCOMPARE(names(), QList<QByteArray>());
}

void TestNativeNames::nothingIsLeftBehind()
{
    QCOMPARE(shell("$STEELYARD new -o \"caf$e.steelyard\"").code, 0);
    QCOMPARE(shell("$STEELYARD verdict \"caf$e.steelyard\"").code, 0);
    QCOMPARE(names(), QList<QByteArray>{"caf\xe9.steelyard"}); // and this is TMPDIR
}

STEELYARD_TEST_GUILESS_MAIN(TestNativeNames)
#include "test_native_names.moc"
