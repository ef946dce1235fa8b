// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/save_bytes.h"
#include "storage/saving_tools.h"
#include "test_main.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <ctime>
#include <random>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace steelyard;
using tests::contentsOf;
using tests::endOf;
using tests::inProcess;

// A disk that is full, a program that is killed, two that save the same file: the file is whole.
class TestSavingFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void limit_leavesTheOldFile_data();
    void limit_leavesTheOldFile();
    void fullDisk_leavesTheOldFile_data();
    void fullDisk_leavesTheOldFile();
    void fullDisk_leavesAllOldFiles_data();
    void fullDisk_leavesAllOldFiles();
    void killed_leavesOneOrTheOther();
    void killedInPlace_leavesTheFileOrItsCopy();
    void twoPrograms_oneIsLast_data();
    void twoPrograms_oneIsLast();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void killSaving(const QString &file, int times, const std::function<bool()> &isSound);

    std::unique_ptr<QTemporaryDir> m_folder;
    // Longer than what is written at once, and each of one letter, so that a mixture shows.
    const QByteArray m_one = QByteArray(300'000, '1');
    const QByteArray m_two = QByteArray(170'000, '2');
};

void TestSavingFaults::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSavingFaults::limit_leavesTheOldFile_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("a new file in its place") << false;
    QTest::newRow("in place") << true;
}

void TestSavingFaults::limit_leavesTheOldFile()
{
    QFETCH(bool, isLinked);
    const QString file = path(QStringLiteral("f"));
    QVERIFY(!storage::saveBytes("the old content", file));
    if (isLinked) {
        QCOMPARE(::link(qPrintable(file), qPrintable(path(QStringLiteral("other")))), 0);
    }
    const int end = endOf(inProcess([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &little) != 0) {
            return 2;
        }
        return storage::saveBytes(m_one, file) ? 0 : 1;
    }));
    QCOMPARE(end, 0);
    QCOMPARE(contentsOf(file), "the old content");
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), isLinked ? 2 : 1);
}

void TestSavingFaults::fullDisk_leavesTheOldFile_data()
{
    limit_leavesTheOldFile_data();
}

void TestSavingFaults::fullDisk_leavesTheOldFile()
{
    QFETCH(bool, isLinked);
    const QString disk = path(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    if (::mount("none", qPrintable(disk), "tmpfs", MS_NOSUID, "size=64k") != 0) {
        QSKIP("Only root can make a small disk.");
    }
    const QString file = disk + QStringLiteral("/f");
    const bool isThere = !storage::saveBytes("the old content", file);
    const bool isReady =
        !isLinked || ::link(qPrintable(file), qPrintable(disk + QStringLiteral("/other"))) == 0;
    const auto problem = storage::saveBytes(m_one, file);
    const QByteArray after = contentsOf(file);
    const auto files = QDir(disk).entryList(QDir::Files | QDir::Hidden).size();
    const bool fits = !storage::saveBytes(QByteArray(30'000, 's'), file);
    QCOMPARE(::umount(qPrintable(disk)), 0);
    QVERIFY(isThere && isReady);
    QVERIFY(problem && problem->what.find("space") != std::string::npos);
    QCOMPARE(after, "the old content");
    QCOMPARE(files, isLinked ? 2 : 1);
    QVERIFY(fits); // what was tried takes no room
}

void TestSavingFaults::fullDisk_leavesAllOldFiles_data()
{
    limit_leavesTheOldFile_data();
}

// There is room for some of the files, not for all.
void TestSavingFaults::fullDisk_leavesAllOldFiles()
{
    QFETCH(bool, isLinked);
    const QString disk = path(QStringLiteral("disk"));
    QVERIFY(QDir().mkdir(disk));
    if (::mount("none", qPrintable(disk), "tmpfs", MS_NOSUID, "size=64k") != 0) {
        QSKIP("Only root can make a small disk.");
    }
    std::vector<storage::FileToSave> old;
    std::vector<storage::FileToSave> wanted;
    std::vector<storage::FileToSave> smaller;
    for (const char *name : {"a", "b", "c", "d"}) {
        const QString file = disk + u'/' + name;
        old.push_back({file, QByteArray(4'000, 'o')});
        wanted.push_back({file, QByteArray(16'000, 'n')});
        smaller.push_back({file, QByteArray(3'000, 's')});
    }
    const auto holds = [](const std::vector<storage::FileToSave> &files) {
        return std::all_of(files.begin(), files.end(), [](const storage::FileToSave &each) {
            return contentsOf(each.file) == each.bytes;
        });
    };
    const bool isThere = !storage::saveTogether(old) && holds(old);
    const bool isReady =
        !isLinked || ::link(qPrintable(old[1].file), qPrintable(disk + QStringLiteral("/l"))) == 0;
    const auto problem = storage::saveTogether(wanted);
    const bool isLeft = holds(old);
    const auto files = QDir(disk).entryList(QDir::Files | QDir::Hidden).size();
    const bool fits = !storage::saveTogether(smaller) && holds(smaller);
    QCOMPARE(::umount(qPrintable(disk)), 0);
    QVERIFY(isThere && isReady);
    QVERIFY(problem && problem->what.find("space") != std::string::npos);
    QVERIFY(problem->remedy.find("nothing was overwritten") != std::string::npos);
    QVERIFY(isLeft);
    QCOMPARE(files, isLinked ? 5 : 4);
    QVERIFY(fits);
}

// Saves the one and the other by turns in another process and kills it at random moments.
void TestSavingFaults::killSaving(const QString &file, int times,
                                  const std::function<bool()> &isSound)
{
    std::minstd_rand random(20261130); // NOLINT(cert-msc51-cpp): the same moments in every run
    const QDeadlineTimer bound(60'000);
    int killed = 0;
    for (; killed < times && !bound.hasExpired(); ++killed) {
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t process = inProcess([&] {
            ::close(ends[0]);
            for (;;) {
                for (const QByteArray &bytes : {m_one, m_two}) {
                    if (::write(ends[1], "s", 1) != 1 || storage::saveBytes(bytes, file)) {
                        return 1;
                    }
                }
            }
        });
        ::close(ends[1]);
        char saved = 0;
        for (auto saves = random() % 4 + 1; saves > 0; --saves) {
            QCOMPARE(::read(ends[0], &saved, 1), 1);
        }
        const timespec pause{0, static_cast<long>(random() % 3'000'000)};
        ::nanosleep(&pause, nullptr);
        ::kill(process, SIGKILL);
        QCOMPARE(endOf(process), -1);
        ::close(ends[0]);
        QVERIFY2(isSound(), qPrintable(QStringLiteral("kill %1").arg(killed)));
    }
    QVERIFY2(killed >= std::min(times, 50), qPrintable(QString::number(killed)));
    qInfo("killed %d times", killed);
}

void TestSavingFaults::killed_leavesOneOrTheOther()
{
    const QString file = path(QStringLiteral("f"));
    QVERIFY(!storage::saveBytes(m_one, file));
    killSaving(file, 300, [&] {
        const QByteArray now = contentsOf(file);
        return now == m_one || now == m_two;
    });
}

void TestSavingFaults::killedInPlace_leavesTheFileOrItsCopy()
{
    const QString file = path(QStringLiteral("f"));
    QVERIFY(!storage::saveBytes(m_one, file));
    QCOMPARE(::link(qPrintable(file), qPrintable(path(QStringLiteral("other")))), 0);
    std::vector<knowledge::Diagnostic> notes;
    QVERIFY(!storage::saveBytes(m_two, file, {.notes = &notes}));
    const QString said = QString::fromStdString(notes.at(0).remedy);
    const auto begin = said.indexOf(u'“') + 1;
    const QString copy = said.mid(begin, said.indexOf(u'”') - begin);
    QCOMPARE(contentsOf(copy), m_one);
    int broken = 0;
    killSaving(file, 60, [&] {
        const QByteArray now = contentsOf(file);
        const QByteArray kept = contentsOf(copy + QStringLiteral(".writing"));
        if (now == m_one || now == m_two) {
            return true;
        }
        // Saving again does not write over the only whole one.
        const bool isSaved = !storage::saveBytes(m_one, file);
        while (QFileInfo::exists(copy + QStringLiteral(".broken-off-%1").arg(broken + 1))) {
            ++broken;
        }
        const QByteArray aside = contentsOf(copy + QStringLiteral(".broken-off-%1").arg(broken));
        return isSaved && (kept == m_one || kept == m_two) && aside == kept;
    });
    qInfo("%d copies of what was broken off", broken);
}

void TestSavingFaults::twoPrograms_oneIsLast_data()
{
    limit_leavesTheOldFile_data();
}

void TestSavingFaults::twoPrograms_oneIsLast()
{
    QFETCH(bool, isLinked);
    const QString file = path(QStringLiteral("f"));
    QVERIFY(!storage::saveBytes(m_one, file));
    if (isLinked) {
        QCOMPARE(::link(qPrintable(file), qPrintable(path(QStringLiteral("other")))), 0);
    }
    const auto saving = [&](const QByteArray &bytes) {
        return inProcess([&] {
            for (int i = 0; i < 40; ++i) {
                if (storage::saveBytes(bytes, file)) {
                    return 1;
                }
            }
            return 0;
        });
    };
    const pid_t first = saving(m_one);
    const pid_t second = saving(m_two);
    QCOMPARE(endOf(first), 0);
    QCOMPARE(endOf(second), 0);
    const QByteArray now = contentsOf(file);
    QVERIFY(now == m_one || now == m_two);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), isLinked ? 2 : 1);
}

STEELYARD_TEST_GUILESS_MAIN(TestSavingFaults)
#include "test_saving_faults.moc"
