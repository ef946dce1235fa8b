// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"
#include "session/decision_document.h"
#include "session/recovery_keeper.h"
#include "small_base.h"
#include "test_main.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace steelyard;

// Copies of what was not saved, on a thread of their own, in a folder of the test's own.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangeIsCopiedAndTheCopyIsTheDecision();
    void aDecisionNobodyChangedHasNoCopy();
    void savingTakesTheCopyAway();
    void takingEverythingBackTakesTheCopyAway();
    void anotherDocumentTakesTheCopyOfTheFirstAway();
    void theEndOfTheProgramLeavesTheCopy();
    void aCopyBelongsToWhoHoldsIt();
    void aCopyOfAKilledProgramIsFree();
    void aLockThatAKilledProgramDidNotFinishHoldsNothing();
    void severalCopiesComeNewestFirst();
    void whatIsNoCopyIsPassedOver_data();
    void whatIsNoCopyIsPassedOver();
    void aFolderThatCannotBeIsSaidOnceAndStopsNothing();
    void aFullDiskIsSaidOnceAndStopsNothing();
    void aFileThatIsOpenElsewhereIsNoticed();
    void othersCannotReadTheCopies();

private:
    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("a/copies")); }
    [[nodiscard]] qsizetype files() const
    {
        return QDir(folder()).entryList({QStringLiteral("*.recovery")}, QDir::Files).size();
    }
    void answer(const std::string &answer)
    {
        m_document->setAnswer("cups", {decision::AnswerState::Chosen, {answer}, {}});
    }
    // Ends as a program does that is killed: with no word to the document.
    void end()
    {
        m_keeper.reset();
        m_document.reset();
    }

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<RecoveryKeeper> m_keeper;
};

void TestRecovery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
    m_keeper = std::make_unique<RecoveryKeeper>(RecoveryFolder(folder()));
    m_keeper->setDocument(m_document.get());
}

void TestRecovery::cleanup()
{
    end();
}

void TestRecovery::aChangeIsCopiedAndTheCopyIsTheDecision()
{
    QVERIFY(!m_keeper->isKept());
    m_keeper->setFileHash("abc");
    answer("many");
    QTRY_COMPARE(files(), 1);
    QTRY_VERIFY(m_keeper->isKept());
    answer("few");
    end();
    const RecoveryFolder copies(folder());
    const auto found = copies.abandoned();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].title, QStringLiteral("Coffee"));
    QCOMPARE(found[0].file, QString());
    QCOMPARE(found[0].fileHash, QByteArray("abc"));
    const auto contents = copies.read(found[0].id);
    QVERIFY(contents);
    const auto read = decision::read(contents->decision.toStdString(), "copy");
    QVERIFY(read.decision);
    QCOMPARE(chosen(read.decision->answer("cups")).front(), std::string("many"));
}

void TestRecovery::aDecisionNobodyChangedHasNoCopy()
{
    m_document->setAnswer("cups", {});
    end();
    QVERIFY(!QDir(folder()).exists());
}

void TestRecovery::savingTakesTheCopyAway()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    QVERIFY(!m_document->save(m_folder->filePath(QStringLiteral("d.steelyard"))));
    QTRY_COMPARE(files(), 0);
    QVERIFY(m_keeper->isKept());
    answer("few"); // and it is kept again
    QTRY_COMPARE(files(), 1);
}

void TestRecovery::takingEverythingBackTakesTheCopyAway()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    m_document->undoStack()->undo();
    QTRY_COMPARE(files(), 0);
    m_document->undoStack()->redo();
    QTRY_COMPARE(files(), 1);
}

void TestRecovery::anotherDocumentTakesTheCopyOfTheFirstAway()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    m_keeper->setDocument(nullptr); // the user has discarded it
    QTRY_COMPARE(files(), 0);
    answer("few"); // nobody's business any more
    end();
    QCOMPARE(files(), 0);
}

void TestRecovery::theEndOfTheProgramLeavesTheCopy()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    end();
    QCOMPARE(files(), 1);
    QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), 1); // and no lock
}

void TestRecovery::aCopyBelongsToWhoHoldsIt()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    const RecoveryFolder other(folder());
    QVERIFY(other.abandoned().empty());
    end();
    QCOMPARE(other.abandoned().size(), 1U);
    const auto lock = other.lock(other.abandoned()[0].id);
    QVERIFY(lock != nullptr);
    QVERIFY(RecoveryFolder(folder()).abandoned().empty());
}

void TestRecovery::aCopyOfAKilledProgramIsFree()
{
    end(); // and its threads, which a child would not have
    const pid_t child = fork();
    if (child == 0) {
        const RecoveryFolder copies(folder());
        const auto lock = copies.lock(QStringLiteral("mine"));
        QFile file(copies.pathOf(QStringLiteral("mine")));
        if (lock == nullptr || !file.open(QIODevice::WriteOnly)) {
            _exit(1);
        }
        file.write(RecoveryFolder::bytes({{}, QStringLiteral("Killed"), {}, {}, {}}, "{}"));
        file.flush();
        std::raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFile::exists(QDir(folder()).filePath(QStringLiteral("mine.lock"))));
    const auto found = RecoveryFolder(folder()).abandoned();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].title, QStringLiteral("Killed"));
}

void TestRecovery::severalCopiesComeNewestFirst()
{
    QVERIFY(QDir().mkpath(folder()));
    const RecoveryFolder copies(folder());
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));
    for (const int hour : {2, 3, 1}) {
        QFile file(copies.pathOf(QString::number(hour)));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(RecoveryFolder::bytes({{}, QString::number(hour), {}, {}, {}}, "{}"));
        file.flush();
        QVERIFY(file.setFileTime(noon.addSecs(3600 * hour), QFileDevice::FileModificationTime));
    }
    QStringList titles;
    for (const RecoveryCopy &copy : copies.abandoned()) {
        titles << copy.title;
    }
    QCOMPARE(titles.join(u' '), QStringLiteral("3 2 1"));
}

void TestRecovery::whatIsNoCopyIsPassedOver_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a line break") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("abc\n{}");
    QTest::newRow("a list") << QByteArray("[1]\n{}");
    QTest::newRow("no title") << QByteArray("{\"title\":3}\n{}");
    QTest::newRow("one endless line") << QByteArray(200'000, '{');
    QTest::newRow("zeros") << QByteArray(5'000, '\0');
}

void TestRecovery::whatIsNoCopyIsPassedOver()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    const RecoveryFolder copies(folder());
    QFile file(copies.pathOf(QStringLiteral("x")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QVERIFY(QDir(folder()).mkdir(QStringLiteral("folder.recovery")));
    QVERIFY(copies.abandoned().empty());
    QVERIFY(!copies.read(QStringLiteral("x")));
    QVERIFY(!copies.read(QStringLiteral("folder")));
    QVERIFY(file.exists()); // whoever wrote it may need it
}

void TestRecovery::aFolderThatCannotBeIsSaidOnceAndStopsNothing()
{
    QFile file(m_folder->filePath(QStringLiteral("a"))); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    QSignalSpy failed(m_keeper.get(), &RecoveryKeeper::failed);
    answer("many");
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(!m_keeper->isKept());
    answer("few");
    QVERIFY(file.remove());
    QTRY_VERIFY(m_keeper->isKept()); // tried again, with success
    QCOMPARE(failed.size(), 1);
}

void TestRecovery::aFullDiskIsSaidOnceAndStopsNothing()
{
    QVERIFY(QDir().mkpath(folder()));
    // A file may not grow beyond a few bytes: what a full disk does, for this program only.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit few = before;
    few.rlim_cur = 300;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &few), 0);
    QSignalSpy failed(m_keeper.get(), &RecoveryKeeper::failed);
    answer("many");
    const bool said = QTest::qWaitFor([&] { return failed.size() == 1; });
    const bool isKept = m_keeper->isKept();
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(said);
    QVERIFY(!isKept);
    answer("few");
    QTRY_VERIFY(m_keeper->isKept());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(m_document->undoStack()->count(), 2);
}

// Killed between making the file of the lock and writing to it.
void TestRecovery::aLockThatAKilledProgramDidNotFinishHoldsNothing()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    end();
    const RecoveryFolder copies(folder());
    const QString id = copies.abandoned().at(0).id;
    QFile lock(QDir(folder()).filePath(id + QStringLiteral(".lock")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    QCOMPARE(copies.abandoned().size(), 1U);
    QVERIFY(copies.lock(id) != nullptr);
    QVERIFY(!lock.exists());
}

void TestRecovery::aFileThatIsOpenElsewhereIsNoticed()
{
    const QString file = m_folder->filePath(QStringLiteral("d.steelyard"));
    QVERIFY(!m_document->save(file));
    const RecoveryFolder copies(folder());
    bool isTaken = true;
    auto first = copies.lockOpenFile(file, isTaken);
    QVERIFY(first != nullptr);
    QVERIFY(!isTaken);
    // The same file by another name.
    const QString link = m_folder->filePath(QStringLiteral("link.steelyard"));
    QVERIFY(QFile::link(file, link));
    QVERIFY(copies.lockOpenFile(link, isTaken) == nullptr);
    QVERIFY(isTaken);
    first.reset();
    QVERIFY(copies.lockOpenFile(link, isTaken) != nullptr);
    QVERIFY(!isTaken);
}

void TestRecovery::othersCannotReadTheCopies()
{
    answer("many");
    QTRY_COMPARE(files(), 1);
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder()) & others));
}

STEELYARD_TEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
