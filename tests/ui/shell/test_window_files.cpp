// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/pages/start/start_page.h"
#include "window_of_test.h"

#include <QDateTime>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace steelyard;

// How a window opens, saves and closes decisions, with files in a folder of the test's own.
class TestWindowFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init();
    void cleanup() { m_window.close(); }
    void savingAsksForAFileOnceOnly();
    void aFileThatIsNoDecisionIsSaidInThePage();
    void aTableIsToldWhereItBelongs();
    void aFailedOpenKeepsTheOpenDecision();
    void aFailedSaveIsSaidAndKeepsTheChanges();
    void closingAsksOnceWhatBecomesOfChanges();
    void aWindowThatStayedWhereItWasWritesNothing();
    void closingTheDecisionShowsTheStartPage();
    void aFileNamesADecisionWithoutName();
    void aFileWithoutNameLeavesTheDecisionItsOwn();
    void anyTitleCanBeSavedUnderTheSuggestedName();
    void aReviewThatIsDueIsSaidOnOpening();
    void droppedFileOpens();
    void recentDecisionsAreOfferedAgain();
    void theStarShowsUnsavedChanges();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_window.path(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? file.fileName() : QString();
    }

    tests::WindowOfTest m_window;
    QString m_file; // the answer to the next question for a file
    DecisionFiles::Unsaved m_unsaved = DecisionFiles::Unsaved::Cancel;
    int m_fileQuestions = 0;
    int m_unsavedQuestions = 0;
};

void TestWindowFiles::init()
{
    m_fileQuestions = 0;
    m_unsavedQuestions = 0;
    m_unsaved = DecisionFiles::Unsaved::Cancel;
    m_window.openEmpty();
    m_window->setDialogs({[this](DecisionFiles::Purpose, const QString &) {
                              ++m_fileQuestions;
                              return m_file;
                          },
                          [this](const QString &) {
                              ++m_unsavedQuestions;
                              return m_unsaved;
                          }});
}

void TestWindowFiles::savingAsksForAFileOnceOnly()
{
    m_window.startDecision();
    m_window.press(Qt::Key_1);
    m_file = m_window.path(QStringLiteral("a.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fileQuestions, 1);
    QVERIFY(QFile::exists(m_file));
    QVERIFY(!m_window->isWindowModified());
    m_window.press(Qt::Key_2);
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fileQuestions, 1);
    QVERIFY(!m_window->isWindowModified());
}

void TestWindowFiles::aFileThatIsNoDecisionIsSaidInThePage()
{
    m_file = write(QStringLiteral("broken.steelyard"), "{ \"format\": ");
    m_window.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_window->document() == nullptr);
    QVERIFY2(m_window.noticeText().contains(QStringLiteral("broken.steelyard:1:")),
             qPrintable(m_window.noticeText()));
}

void TestWindowFiles::aTableIsToldWhereItBelongs()
{
    m_file = write(QStringLiteral("price.csv"), "alternative,Price\nCheap host,100\n");
    m_window.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_window->document() == nullptr);
    QVERIFY2(m_window.noticeText().contains(QStringLiteral("This is a table")) &&
                 m_window.noticeText().contains(QStringLiteral("steelyard rank")),
             qPrintable(m_window.noticeText()));
}

void TestWindowFiles::aFailedOpenKeepsTheOpenDecision()
{
    m_window.startDecision();
    const DecisionDocument *document = m_window->document();
    m_file = m_window.path(QStringLiteral("missing.steelyard"));
    m_window.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_window->document(), document);
    QVERIFY(!m_window.noticeText().isEmpty());
}

void TestWindowFiles::aFailedSaveIsSaidAndKeepsTheChanges()
{
    m_window.startDecision();
    m_window.press(Qt::Key_1);
    m_file = m_window.path(QStringLiteral("no such folder/a.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window.noticeText().isEmpty());
    QVERIFY(m_window->isWindowModified());
    m_file = m_window.path(QStringLiteral("a.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window.noticeText(), QString());
}

void TestWindowFiles::closingAsksOnceWhatBecomesOfChanges()
{
    m_window.startDecision();
    m_window.press(Qt::Key_1);
    QVERIFY(!m_window->close());
    QCOMPARE(m_unsavedQuestions, 1);
    QVERIFY(m_window->isVisible());

    m_unsaved = DecisionFiles::Unsaved::Save;
    m_file.clear(); // asked for a file, the user thinks better of it
    QVERIFY(!m_window->close());

    m_unsaved = DecisionFiles::Unsaved::Discard;
    QVERIFY(m_window->close());
    QCOMPARE(m_unsavedQuestions, 3);
}

void TestWindowFiles::aWindowThatStayedWhereItWasWritesNothing()
{
    QSettings &settings = m_window.settings();
    const auto written = [&settings] {
        settings.sync();
        return QFileInfo(settings.fileName()).lastModified();
    };
    QVERIFY(m_window->close());
    // Long ago, so that a file written again is younger.
    QVERIFY(written().isValid());
    QFile file(settings.fileName());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(written().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    const QDateTime first = written();
    m_window->show();
    QVERIFY(m_window->close());
    QCOMPARE(written(), first);
    m_window->show();
    m_window->resize(1200, 800);
    QVERIFY(m_window->close());
    QVERIFY(written() > first);
}

void TestWindowFiles::closingTheDecisionShowsTheStartPage()
{
    m_window.startDecision();
    m_window.press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_unsavedQuestions, 0);
    QVERIFY(m_window->document() == nullptr);
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    m_window.press(Qt::Key_S, Qt::ControlModifier); // there is nothing to save
    QCOMPARE(m_fileQuestions, 0);
}

void TestWindowFiles::aFileNamesADecisionWithoutName()
{
    m_window.startDecision();
    m_file = m_window.path(QStringLiteral("Ticket shop.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window->document()->decision().title, std::string("Ticket shop"));
    QVERIFY(!m_window->document()->isModified());
    m_window->document()->setTitle(QStringLiteral("Member app"));
    m_file = m_window.path(QStringLiteral("other.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->document()->decision().title, std::string("Member app"));
}

void TestWindowFiles::aFileWithoutNameLeavesTheDecisionItsOwn()
{
    m_window.startDecision();
    const std::string title = m_window->document()->decision().title;
    m_file = m_window.path(QStringLiteral(".steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window->document()->decision().title, title);
    QVERIFY(!title.empty());
    QVERIFY(m_window->openFile(m_file));
    QCOMPARE(m_window->document()->decision().title, title);
    QVERIFY2(m_window.noticeText().isEmpty(), qPrintable(m_window.noticeText()));
}

void TestWindowFiles::anyTitleCanBeSavedUnderTheSuggestedName()
{
    m_window.startDecision();
    QString suggested;
    m_window->setDialogs({[this, &suggested](DecisionFiles::Purpose, const QString &suggestion) {
                              suggested = m_window.path(QFileInfo(suggestion).fileName());
                              return suggested;
                          },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    const QString titles[]{QString(120, QChar(0x540E)), QString(200, u'x'),
                           QStringLiteral("a\nb\u202ec"), QStringLiteral("..")};
    for (const QString &title : titles) {
        m_window.startDecision(); // what has a file is saved as that
        m_window->document()->setTitle(title);
        m_window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(QFile::exists(suggested), qPrintable(suggested));
        const std::string saved = m_window->document()->decision().title;
        QVERIFY(m_window->openFile(suggested));
        QCOMPARE(m_window->document()->decision().title, saved);
        QVERIFY2(m_window.noticeText().isEmpty(), qPrintable(m_window.noticeText()));
    }
}

void TestWindowFiles::aReviewThatIsDueIsSaidOnOpening()
{
    QFile example(QStringLiteral(":/examples/member-app.steelyard"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QByteArray bytes = example.readAll();
    QVERIFY(m_window->openFile(write(QStringLiteral("later.steelyard"), bytes)));
    QVERIFY2(m_window.noticeText().isEmpty(), qPrintable(m_window.noticeText()));
    QByteArray due = bytes;
    due.replace("2028-04-30", "2020-01-31");
    QVERIFY(due != bytes);
    QVERIFY(m_window->openFile(write(QStringLiteral("due.steelyard"), due)));
    QVERIFY2(m_window.noticeText().contains(u"was to be reviewed on 31 Jan 2020"),
             qPrintable(m_window.noticeText()));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Go to the decision" && button->isVisible()) {
            button->click();
        }
    }
    QCOMPARE(m_window.pages()->current(), PageId::Decide);
}

void TestWindowFiles::droppedFileOpens()
{
    m_window.startDecision();
    m_file = m_window.path(QStringLiteral("drop.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    m_window.press(Qt::Key_W, Qt::ControlModifier);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_file)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(m_window->document() != nullptr);
    QCOMPARE(m_window->document()->file(), m_file);
}

void TestWindowFiles::recentDecisionsAreOfferedAgain()
{
    m_window.startDecision();
    m_file = m_window.path(QStringLiteral("recent.steelyard"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    m_window.press(Qt::Key_W, Qt::ControlModifier);
    auto *list = m_window->findChild<QWidget *>(QStringLiteral("recent"));
    auto *row = list->findChild<QPushButton *>();
    QVERIFY(row != nullptr);
    row->click();
    QVERIFY(m_window->document() != nullptr);
    QCOMPARE(m_window->document()->file(), m_file);
}

void TestWindowFiles::theStarShowsUnsavedChanges()
{
    m_window.startDecision();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("[*]")));
    m_window.press(Qt::Key_1);
    QVERIFY(m_window->isWindowModified());
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
}

STEELYARD_TEST_MAIN(TestWindowFiles)
#include "test_window_files.moc"
