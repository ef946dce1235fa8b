// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_document.h"
#include "resources/resources.h"
#include "ui/main_window.h"
#include "ui/notice_bar.h"
#include "ui/page_stack.h"
#include "ui/questions/questions_page.h"
#include "ui/rail.h"
#include "ui/regions.h"
#include "ui/start/scenario_card.h"
#include "ui/start/start_page.h"
#include "ui/top_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

using namespace steelyard;
using decision::AnswerState;

// The window as a person uses it: with keys, and with files in a folder of the test's own.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensWithTheStartPageAndSaysWhenItIsPainted();
    void enterOnTheStartPageBeginsADecision();
    void theStarShowsUnsavedChanges();
    void savingAsksForAFileOnceOnly();
    void aFileThatIsNoDecisionIsSaidInThePage();
    void aFailedOpenKeepsTheOpenDecision();
    void aFailedSaveIsSaidAndKeepsTheChanges();
    void closingAsksOnceWhatBecomesOfChanges();
    void closingTheDecisionShowsTheStartPage();
    void undoAndRedoNameTheStep();
    void theTitleIsEditedInPlace();
    void keysReachPagesAndParts();
    void everyPageStartsOnAControl();
    void f6WalksThroughTheParts();
    void enterPressesWhatHasTheFocus();
    void enterBeginsACase();
    void theEndOfTheShortRoundIsSaid();
    void whatIsTakenBackIsShown();
    void aFileNamesADecisionWithoutName();
    void aReviewThatIsDueIsSaidOnOpening();
    void droppedFileOpens();
    void recentDecisionsAreOfferedAgain();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void startDecision();
    void openExample();
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString noticeText() const; // of the bar that is on screen
    [[nodiscard]] PageStack *pages() const { return m_window->findChild<PageStack *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_file; // the answer to the next question for a file
    DecisionFiles::Unsaved m_unsaved = DecisionFiles::Unsaved::Cancel;
    int m_fileQuestions = 0;
    int m_unsavedQuestions = 0;
};

void TestMainWindow::initTestCase()
{
    resources::load();
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_fileQuestions = 0;
    m_unsavedQuestions = 0;
    m_unsaved = DecisionFiles::Unsaved::Cancel;
    m_window->setDialogs({[this](DecisionFiles::Purpose, const QString &) {
                              ++m_fileQuestions;
                              return m_file;
                          },
                          [this](const QString &) {
                              ++m_unsavedQuestions;
                              return m_unsaved;
                          }});
    m_window->resize(1440, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
}

void TestMainWindow::startDecision()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(m_window->document() != nullptr);
}

void TestMainWindow::openExample()
{
    QVERIFY(m_window->openFile(QStringLiteral(":/examples/member-app.steelyard")));
}

QString TestMainWindow::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QString TestMainWindow::noticeText() const
{
    for (const NoticeBar *bar : m_window->findChildren<NoticeBar *>()) {
        if (bar->isVisible()) {
            return bar->text();
        }
    }
    return {};
}

void TestMainWindow::opensWithTheStartPageAndSaysWhenItIsPainted()
{
    MainWindow window(*m_settings);
    QSignalSpy painted(&window, &MainWindow::firstPainted);
    window.show();
    QVERIFY(painted.wait(5000));
    QVERIFY(window.findChild<StartPage *>()->isVisible());
    window.update();
    QTest::qWait(50);
    QCOMPARE(painted.size(), 1);
    QCOMPARE(window.windowTitle(), QStringLiteral("Steelyard"));
}

void TestMainWindow::enterOnTheStartPageBeginsADecision()
{
    press(Qt::Key_Space); // the button that has the focus at first
    QVERIFY(m_window->document() != nullptr);
    QVERIFY(pages()->isVisible());
    press(Qt::Key_1);
    const auto &question = m_window->document()->base().questions.front();
    QCOMPARE(m_window->document()->decision().answer(question.id).state, AnswerState::Chosen);
}

void TestMainWindow::theStarShowsUnsavedChanges()
{
    startDecision();
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("[*]")));
    press(Qt::Key_1);
    QVERIFY(m_window->isWindowModified());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::savingAsksForAFileOnceOnly()
{
    startDecision();
    press(Qt::Key_1);
    m_file = m_folder->filePath(QStringLiteral("a.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fileQuestions, 1);
    QVERIFY(QFile::exists(m_file));
    QVERIFY(!m_window->isWindowModified());
    press(Qt::Key_2);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_fileQuestions, 1);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::aFileThatIsNoDecisionIsSaidInThePage()
{
    m_file = write(QStringLiteral("broken.steelyard"), "{ \"format\": ");
    press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(m_window->document() == nullptr);
    QVERIFY2(noticeText().contains(QStringLiteral("broken.steelyard:1:")),
             qPrintable(noticeText()));
}

void TestMainWindow::aFailedOpenKeepsTheOpenDecision()
{
    startDecision();
    const DecisionDocument *document = m_window->document();
    m_file = m_folder->filePath(QStringLiteral("missing.steelyard"));
    press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(m_window->document(), document);
    QVERIFY(!noticeText().isEmpty());
}

void TestMainWindow::aFailedSaveIsSaidAndKeepsTheChanges()
{
    startDecision();
    press(Qt::Key_1);
    m_file = m_folder->filePath(QStringLiteral("no such folder/a.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!noticeText().isEmpty());
    QVERIFY(m_window->isWindowModified());
    m_file = m_folder->filePath(QStringLiteral("a.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(noticeText(), QString());
}

void TestMainWindow::closingAsksOnceWhatBecomesOfChanges()
{
    startDecision();
    press(Qt::Key_1);
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

void TestMainWindow::closingTheDecisionShowsTheStartPage()
{
    startDecision();
    press(Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_unsavedQuestions, 0);
    QVERIFY(m_window->document() == nullptr);
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    press(Qt::Key_S, Qt::ControlModifier); // there is nothing to save
    QCOMPARE(m_fileQuestions, 0);
}

void TestMainWindow::undoAndRedoNameTheStep()
{
    startDecision();
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("undo"));
    auto *redo = m_window->findChild<QAction *>(QStringLiteral("redo"));
    QVERIFY(!undo->isEnabled());
    press(Qt::Key_1);
    const QString name =
        QString::fromStdString(m_window->document()->base().questions.front().name);
    QVERIFY2(undo->toolTip().contains(name), qPrintable(undo->toolTip()));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo->isEnabled());
    QVERIFY2(redo->toolTip().contains(name), qPrintable(redo->toolTip()));
}

void TestMainWindow::theTitleIsEditedInPlace()
{
    startDecision();
    press(Qt::Key_F2);
    auto *edit = m_window->findChild<TopBar *>()->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, QStringLiteral("Ticket shop 12?"));
    press(Qt::Key_Return);
    QCOMPARE(QString::fromStdString(m_window->document()->decision().title),
             QStringLiteral("Ticket shop 12?"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Ticket shop 12?")));

    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("never mind"));
    press(Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("Ticket shop 12?"));
    press(Qt::Key_F2);
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("Ticket shop 12?"));
}

void TestMainWindow::keysReachPagesAndParts()
{
    startDecision();
    const auto *rail = m_window->findChild<QWidget *>(QStringLiteral("rail"));
    const QStringList names{QStringLiteral("Questions"), QStringLiteral("Must-haves"),
                            QStringLiteral("Compare"),   QStringLiteral("Profiles"),
                            QStringLiteral("Verdict"),   QStringLiteral("What if"),
                            QStringLiteral("Decide"),    QStringLiteral("Knowledge")};
    for (const int position : {1, 2, 3, 4, 5, 6, 7, 0}) {
        press(Qt::Key(Qt::Key_1 + position), Qt::ControlModifier);
        QStringList current;
        for (const auto *button : rail->findChildren<QPushButton *>()) {
            current += button->isChecked() ? QStringList{button->accessibleName()} : QStringList{};
        }
        QCOMPARE(current, QStringList{names[position]});
        QVERIFY2(pages()->isAncestorOf(QApplication::focusWidget()), qPrintable(names[position]));
    }
}

void TestMainWindow::everyPageStartsOnAControl()
{
    openExample();
    for (const Qt::Key key :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8}) {
        press(key, Qt::AltModifier);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(pages()->currentWidget()->isAncestorOf(focus));
        QVERIFY((focus->focusPolicy() & Qt::TabFocus) != 0);
        const auto *view = qobject_cast<const QAbstractItemView *>(focus);
        QVERIFY(view == nullptr || view->currentIndex().isValid());
        QVERIFY(qobject_cast<const QAbstractScrollArea *>(focus) == view);
    }
    press(Qt::Key_F2);
    press(Qt::Key_Escape);
    QVERIFY(pages()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::f6WalksThroughTheParts()
{
    openExample();
    // The questions that matter come with the shares, from another thread.
    auto *panel = m_window->findChild<QWidget *>(QStringLiteral("panel"));
    QTRY_VERIFY(firstControl(panel) != nullptr);
    const auto inside = [this](const char *name) {
        return m_window->findChild<QWidget *>(QLatin1String(name))
            ->isAncestorOf(QApplication::focusWidget());
    };
    const QList<const char *> parts{"panel", "listPane", "topBar", "rail", "form"};
    for (const char *part : parts) {
        press(Qt::Key_F6);
        QVERIFY2(inside(part), part);
    }
    for (qsizetype i = parts.size() - 2; i >= 0; --i) {
        press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(inside(parts[i]), parts[i]);
    }
}

void TestMainWindow::enterPressesWhatHasTheFocus()
{
    openExample();
    const auto steps = m_window->findChild<Rail *>()->findChildren<QPushButton *>();
    const auto compare = std::find_if(steps.begin(), steps.end(), [](const QPushButton *step) {
        return step->accessibleName() == QStringLiteral("Compare");
    });
    QVERIFY(compare != steps.end());
    (*compare)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(pages()->current(), PageStack::Compare);

    const auto tools = m_window->findChild<TopBar *>()->findChildren<QToolButton *>();
    tools.last()->setFocus();
    QVERIFY(tools.last()->menu() != nullptr);
    bool isShown = false;
    QTimer::singleShot(0, this, [&isShown] {
        QWidget *menu = QApplication::activePopupWidget();
        isShown = qobject_cast<QMenu *>(menu) != nullptr;
        if (menu != nullptr) {
            menu->close();
        }
    });
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_VERIFY(isShown);
}

void TestMainWindow::enterBeginsACase()
{
    auto *card = m_window->findChild<StartPage *>()->findChild<ScenarioCard *>();
    card->setFocus();
    press(Qt::Key_Return);
    QVERIFY(m_window->document() != nullptr);
    QVERIFY(!m_window->document()->decision().answers.empty());
}

void TestMainWindow::theEndOfTheShortRoundIsSaid()
{
    startDecision();
    const auto *hint =
        m_window->findChild<QuestionsPage *>()->findChild<QLabel *>(QStringLiteral("hint"));
    const QString keys = PageStack::keys(PageStack::Verdict).toString(QKeySequence::NativeText);
    const auto &questions = m_window->document()->base().questions;
    int round = 0;
    while (questions[std::size_t(round)].shortRound) {
        QVERIFY2(!hint->text().contains(keys), qPrintable(hint->text()));
        press(Qt::Key_1);
        if (questions[std::size_t(++round)].shortRound) {
            press(Qt::Key_Return);
        }
    }
    QVERIFY2(hint->text().contains(keys), qPrintable(hint->text()));
    press(Qt::Key_Return);
    QVERIFY2(hint->text().contains(keys), qPrintable(hint->text())); // for who went on
    press(Qt::Key_1);
    QVERIFY2(!hint->text().contains(keys), qPrintable(hint->text()));
    press(Qt::Key(int(Qt::Key_1) + int(PageStack::Verdict)), Qt::ControlModifier);
    QCOMPARE(pages()->current(), PageStack::Verdict);
}

void TestMainWindow::whatIsTakenBackIsShown()
{
    startDecision();
    auto *questions = m_window->findChild<QuestionsPage *>();
    press(Qt::Key_1);
    press(Qt::Key_Return);
    QCOMPARE(questions->currentQuestion(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(questions->currentQuestion(), 0);

    press(Qt::Key_2, Qt::AltModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(noticeText().contains(m_window->document()->undoStack()->undoText()));
    press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(noticeText(), QString());
}

void TestMainWindow::aFileNamesADecisionWithoutName()
{
    startDecision();
    m_file = m_folder->filePath(QStringLiteral("Ticket shop.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_window->document()->decision().title, std::string("Ticket shop"));
    QVERIFY(!m_window->document()->isModified());
    m_window->document()->setTitle(QStringLiteral("Member app"));
    m_file = m_folder->filePath(QStringLiteral("other.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_window->document()->decision().title, std::string("Member app"));
}

void TestMainWindow::aReviewThatIsDueIsSaidOnOpening()
{
    QFile example(QStringLiteral(":/examples/member-app.steelyard"));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const QByteArray bytes = example.readAll();
    QVERIFY(m_window->openFile(write(QStringLiteral("later.steelyard"), bytes)));
    QVERIFY2(noticeText().isEmpty(), qPrintable(noticeText()));
    QByteArray due = bytes;
    due.replace("2028-04-30", "2020-01-31");
    QVERIFY(due != bytes);
    QVERIFY(m_window->openFile(write(QStringLiteral("due.steelyard"), due)));
    QVERIFY2(noticeText().contains(u"was to be reviewed on 31 Jan 2020"), qPrintable(noticeText()));
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->text() == u"Go to the decision" && button->isVisible())
            button->click();
    }
    QCOMPARE(pages()->current(), PageStack::Decide);
}

void TestMainWindow::droppedFileOpens()
{
    startDecision();
    m_file = m_folder->filePath(QStringLiteral("drop.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
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

void TestMainWindow::recentDecisionsAreOfferedAgain()
{
    startDecision();
    m_file = m_folder->filePath(QStringLiteral("recent.steelyard"));
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_W, Qt::ControlModifier);
    auto *list = m_window->findChild<QWidget *>(QStringLiteral("recent"));
    auto *row = list->findChild<QPushButton *>();
    QVERIFY(row != nullptr);
    row->click();
    QVERIFY(m_window->document() != nullptr);
    QCOMPARE(m_window->document()->file(), m_file);
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
