// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/file_watch.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace steelyard;
using State = FileWatch::State;

class TestFileWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theHashOfBytesIsThatOfTheirFile();
    void aFileWrittenInPlaceIsNoticed();
    void aFileThatIsReplacedIsNoticedEachTime();
    void theSameContentsAreNoChange();
    void aDeletedFileIsNoticedAndSoIsItsReturn();
    void aMovedFolderIsNoticed();
    void lookingNeedsNoMessageOfTheSystem();
    void whatIsNoFileIsMissing();
    void nothingIsWatchedWithoutAFile();

private:
    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void replace(const QByteArray &bytes) const
    {
        QSaveFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
        QVERIFY(file.commit());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestFileWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("inside")));
    m_file = m_folder->filePath(QStringLiteral("inside/a.steelyard"));
    write("first");
}

void TestFileWatch::theHashOfBytesIsThatOfTheirFile()
{
    QCOMPARE(FileWatch::hashOfBytes("first"), FileWatch::hashOf(m_file));
    QVERIFY(FileWatch::hashOfBytes("First") != FileWatch::hashOf(m_file));
}

void TestFileWatch::aFileWrittenInPlaceIsNoticed()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    write("other"); // as long as before
    QTRY_COMPARE(watch.state(), State::Changed);
}

void TestFileWatch::aFileThatIsReplacedIsNoticedEachTime()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QSignalSpy changed(&watch, &FileWatch::stateChanged);
    replace("second");
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(watch.state(), State::Changed);
    replace("third");
    QTRY_COMPARE(changed.size(), 2);
    replace("first");
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(watch.state(), State::Same);
}

void TestFileWatch::theSameContentsAreNoChange()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QSignalSpy changed(&watch, &FileWatch::stateChanged);
    replace("first");
    QCOMPARE(watch.look(), State::Same);
    replace("second");
    QTRY_COMPARE(changed.size(), 1); // the first one was not told
}

void TestFileWatch::aDeletedFileIsNoticedAndSoIsItsReturn()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QVERIFY(QFile::remove(m_file));
    QTRY_COMPARE(watch.state(), State::Missing);
    write("first");
    QTRY_COMPARE(watch.state(), State::Same);
}

void TestFileWatch::aMovedFolderIsNoticed()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QVERIFY(QDir(m_folder->path()).rename(QStringLiteral("inside"), QStringLiteral("elsewhere")));
    QTRY_COMPARE(watch.state(), State::Missing);
}

void TestFileWatch::lookingNeedsNoMessageOfTheSystem()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    write("other");
    QCOMPARE(watch.look(), State::Changed);
    QVERIFY(QFile::remove(m_file));
    QCOMPARE(watch.look(), State::Missing);
}

void TestFileWatch::whatIsNoFileIsMissing()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QVERIFY(QFile::remove(m_file));
    QCOMPARE(mkfifo(m_file.toLocal8Bit().constData(), 0600), 0); // reading it would wait for ever
    QCOMPARE(watch.look(), State::Missing);
    QVERIFY(QFile::remove(m_file));
    QVERIFY(QDir().mkdir(m_file));
    QCOMPARE(watch.look(), State::Missing);
}

void TestFileWatch::nothingIsWatchedWithoutAFile()
{
    FileWatch watch;
    watch.watch(m_file, FileWatch::hashOf(m_file));
    QSignalSpy changed(&watch, &FileWatch::stateChanged);
    watch.watch({}, {});
    write("other");
    QCOMPARE(watch.look(), State::Same);
    QCOMPARE(changed.size(), 0);
}

STEELYARD_TEST_GUILESS_MAIN(TestFileWatch)
#include "test_file_watch.moc"
