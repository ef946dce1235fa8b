// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_of_test.h"
#include "test_main.h"

#include <QFileInfo>

#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using steelyard::tests::runProgram;

// Standard output that takes nothing is an error of every command.
class TestStandardOutput : public QObject, private steelyard::tests::FilesOfTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandSaysSo_data();
    void everyCommandSaysSo();
    void closedOutputIsNoFileOfOurs();

private:
    enum class Output { FullDisk, GonePipe, Closed };
    struct Ended
    {
        int code = -1; // -1: it did not end by itself
        QByteArray err;
    };
    [[nodiscard]] Ended runInto(Output output, const QStringList &arguments) const;
};

TestStandardOutput::Ended TestStandardOutput::runInto(Output output,
                                                      const QStringList &arguments) const
{
    const QString errors = path(QStringLiteral("errors"));
    QList<QByteArray> words{STEELYARD_PROGRAM};
    for (const QString &argument : arguments) {
        words.append(argument.toUtf8());
    }
    std::vector<char *> argv;
    for (QByteArray &word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    const QByteArray errorFile = errors.toUtf8();
    const QByteArray place = folder().toUtf8();
    int ends[2] = {};
    if (::pipe(ends) != 0) {
        return {};
    }
    const pid_t process = ::fork();
    if (process == 0) {
        std::signal(SIGPIPE, SIG_DFL);
        ::close(ends[0]); // nobody will ever read
        const int full = ::open("/dev/full", O_WRONLY);
        ::dup2(output == Output::GonePipe ? ends[1] : full, STDOUT_FILENO);
        ::dup2(::open(errorFile.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600), STDERR_FILENO);
        ::close(ends[1]);
        ::close(full);
        if (output == Output::Closed) {
            ::close(STDOUT_FILENO);
        }
        if (::chdir(place.constData()) == 0) {
            ::execv(argv[0], argv.data());
        }
        ::_exit(127);
    }
    ::close(ends[0]);
    ::close(ends[1]);
    int status = 0;
    const bool ended = ::waitpid(process, &status, 0) == process && WIFEXITED(status);
    QFile said(errors);
    return {ended ? WEXITSTATUS(status) : -1,
            said.open(QIODevice::ReadOnly) ? said.readAll() : QByteArray()};
}

void TestStandardOutput::everyCommandSaysSo_data()
{
    const QString decision = scenario(QStringLiteral("api_backend"));
    write(QStringLiteral("table.csv"), "alternative,a,b\nx,1,2\ny,2,1\n");
    write(QStringLiteral("pairs.csv"), ",a,b\na,1,2\nb,,1\n");
    QTest::addColumn<QStringList>("arguments");
    for (const char *line : {"--help",
                             "--version",
                             "knowledge list",
                             "knowledge show python-web-frameworks",
                             "knowledge template",
                             "knowledge schema",
                             "new -o made.steelyard",
                             "verdict api_backend.steelyard",
                             "verdict api_backend.steelyard --format json",
                             "report api_backend.steelyard -o made.md",
                             "verify api_backend.steelyard",
                             "check api_backend.steelyard",
                             "rank table.csv",
                             "weights pairs.csv",
                             "report api_backend.steelyard -o made --format csv",
                             "report api_backend.steelyard -o records --record numbered",
                             "handout api_backend.steelyard -o made.odp",
                             "diff api_backend.steelyard api_backend.steelyard",
                             "diff api_backend.steelyard api_backend.steelyard --format json",
                             "rank table.csv --audit",
                             "rank table.csv --audit --format json",
                             "rank table.csv --format json",
                             "weights pairs.csv --format json",
                             "new --table table.csv -o of-table.steelyard"}) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
    }
}

void TestStandardOutput::everyCommandSaysSo()
{
    QFETCH(QStringList, arguments);
    const steelyard::tests::Run usual = runProgram(arguments, folder());
    QCOMPARE(usual.code, 0);
    if (usual.out.isEmpty()) {
        QCOMPARE(runInto(Output::FullDisk, arguments).code, 0); // there is nothing to be lost
        return;
    }
    for (const auto &[output, why] : {std::pair(Output::FullDisk, "No space left on device"),
                                      std::pair(Output::GonePipe, "Broken pipe"),
                                      std::pair(Output::Closed, "Bad file descriptor")}) {
        const Ended ended = runInto(output, arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("Standard output cannot be written: "), ended.err);
        QVERIFY2(ended.err.contains(why), ended.err);
    }
}

// The first file that is opened would get the number of the stream, and the text meant for it.
void TestStandardOutput::closedOutputIsNoFileOfOurs()
{
    const QStringList arguments{QStringLiteral("new"), QStringLiteral("-o"),
                                QStringLiteral("whole.steelyard")};
    QCOMPARE(runInto(Output::Closed, arguments).code, 1);
    QCOMPARE(
        runProgram({QStringLiteral("verdict"), QStringLiteral("whole.steelyard")}, folder()).code,
        0);
}

STEELYARD_TEST_GUILESS_MAIN(TestStandardOutput)
#include "test_standard_output.moc"
