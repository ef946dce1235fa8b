// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/limited_process.h"
#include "test_main.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <stdexcept>
#include <thread>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace steelyard::storage;

class TestLimitedProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_comesBackWhole_data();
    void answer_comesBackWhole();
    void memory_isLimited();
    void time_isLimited();
    void answer_isLimited();
    void crashesAndThrows_areToldApartFromAnswers();
    void stop_endsTheWork();
    void nothingIsLeftBehind();
};

void TestLimitedProcess::answer_comesBackWhole_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << 0;
    QTest::newRow("a byte") << 1;
    QTest::newRow("more than a pipe holds") << 5'000'001;
}

void TestLimitedProcess::answer_comesBackWhole()
{
    QFETCH(int, size);
    QByteArray expected(size, 'a');
    for (int i = 0; i < size; i += 7) {
        expected[i] = static_cast<char>(i % 251);
    }
    const ProcessResult result = runLimited([&expected] { return expected; });
    QVERIFY(result.end == ProcessEnd::Done);
    QCOMPARE(result.answer, expected);
}

void TestLimitedProcess::memory_isLimited()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("A sanitizer takes all addresses at once.");
#endif
    ProcessLimits limits;
    limits.memory = std::size_t{64} << 20;
    const auto take = [](std::size_t megabytes) {
        std::vector<std::vector<char>> all;
        for (std::size_t i = 0; i < megabytes; ++i) {
            all.emplace_back(std::size_t{1} << 20, 'x');
        }
        return QByteArray::number(static_cast<qulonglong>(all.size()));
    };
    QCOMPARE(runLimited([&] { return take(16); }, limits).answer, "16");
    QVERIFY(runLimited([&] { return take(200); }, limits).end == ProcessEnd::TooMuch);
    // What Qt's containers take counts as well, also in one piece.
    const auto large = [] { return QByteArray(QByteArray(300'000'000, 'x').left(3)); };
    QVERIFY(runLimited(large, limits).end == ProcessEnd::TooMuch);
}

void TestLimitedProcess::time_isLimited()
{
    ProcessLimits limits;
    limits.computing = std::chrono::seconds(1);
    const auto endless = [] {
        for (std::atomic<int> i = 0;; ++i) {
        }
        return QByteArray();
    };
    QVERIFY(runLimited(endless, limits).end == ProcessEnd::TooMuch);
    limits.waiting = std::chrono::seconds(1);
    const auto sleepy = [] {
        pause();
        return QByteArray("awake");
    };
    QVERIFY(runLimited(sleepy, limits).end == ProcessEnd::TooMuch);
}

void TestLimitedProcess::answer_isLimited()
{
    ProcessLimits limits;
    limits.answer = 1000;
    QVERIFY(runLimited([] { return QByteArray(500'000, 'x'); }, limits).end == ProcessEnd::TooMuch);
}

void TestLimitedProcess::crashesAndThrows_areToldApartFromAnswers()
{
    const auto crash = [] {
        std::abort();
        return QByteArray();
    };
    QVERIFY(runLimited(crash).end == ProcessEnd::Failed);
    const auto leave = [] {
        _exit(0); // without an answer
        return QByteArray();
    };
    QVERIFY(runLimited(leave).end == ProcessEnd::Failed);
    const auto throwing = []() -> QByteArray { throw std::runtime_error("no"); };
    QVERIFY(runLimited(throwing).end == ProcessEnd::Failed);
}

void TestLimitedProcess::stop_endsTheWork()
{
    std::stop_source source;
    ProcessResult result;
    std::thread waiting([&] {
        result = runLimited(
            [] {
                pause();
                return QByteArray();
            },
            {}, source.get_token());
    });
    source.request_stop();
    waiting.join();
    QVERIFY(result.end == ProcessEnd::Cancelled);
}

void TestLimitedProcess::nothingIsLeftBehind()
{
    // Every copy was waited for: there is no child any more.
    QCOMPARE(waitpid(-1, nullptr, WNOHANG), -1);
    QCOMPARE(errno, ECHILD);
}

STEELYARD_TEST_GUILESS_MAIN(TestLimitedProcess)
#include "test_limited_process.moc"
