// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/pages/start/scenario_card.h"
#include "ui/pages/start/start_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/focus_regions.h"
#include "window_of_test.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace steelyard;
using decision::AnswerState;

// The window as a person uses it, with keys.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init() { m_window.openEmpty(); }
    void cleanup()
    {
        m_window.close();
        useLanguage(QLocale(QLocale::English));
    }
    void opensWithTheStartPageAndSaysWhenItIsPainted();
    void enterOnTheStartPageBeginsADecision();
    void theStartPageSaysThatTextsAreEnglish();
    void undoAndRedoNameTheStep();
    void theTitleIsEditedInPlace();
    void keysReachPagesAndParts();
    void everyPageStartsOnAControl();
    void f6WalksThroughTheParts();
    void enterPressesWhatHasTheFocus();
    void enterBeginsACase();
    void theEndOfTheShortRoundIsSaid();
    void whatIsTakenBackIsShown();

private:
    tests::WindowOfTest m_window;
};

void TestMainWindow::opensWithTheStartPageAndSaysWhenItIsPainted()
{
    MainWindow window(m_window.settings());
    QSignalSpy painted(&window, &MainWindow::firstPainted);
    window.show();
    QVERIFY(painted.wait(5000));
    QVERIFY(window.findChild<StartPage *>()->isVisible());
    window.repaint();
    QCoreApplication::processEvents();
    QCOMPARE(painted.size(), 1);
    QCOMPARE(window.windowTitle(), QStringLiteral("Steelyard"));
}

void TestMainWindow::enterOnTheStartPageBeginsADecision()
{
    m_window.press(Qt::Key_Space); // the button that has the focus at first
    QVERIFY(m_window->document() != nullptr);
    QVERIFY(m_window.pages()->isVisible());
    m_window.press(Qt::Key_1);
    const auto &question = m_window->document()->base().questions.front();
    QCOMPARE(m_window->document()->decision().answer(question.id).state, AnswerState::Chosen);
}

// The bundled bases have no French texts; German ones they have.
void TestMainWindow::theStartPageSaysThatTextsAreEnglish()
{
    for (const QString &language :
         {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}) {
        m_window.close();
        useLanguage(QLocale(language));
        MainWindow window(m_window.settings(), language);
        window.show();
        QTRY_VERIFY(window.findChild<StartPage *>() != nullptr);
        const QString about =
            window.findChild<StartPage *>()->findChild<QLabel *>(QStringLiteral("groups"))->text();
        QVERIFY(!about.isEmpty());
        const QString notice =
            QStringLiteral("Les textes de cette base de connaissances sont en anglais.");
        QVERIFY2(about.endsWith(notice) == (language == u"fr"), qPrintable(about));
    }
}

void TestMainWindow::undoAndRedoNameTheStep()
{
    m_window.startDecision();
    auto *undo = m_window->findChild<QAction *>(QStringLiteral("undo"));
    auto *redo = m_window->findChild<QAction *>(QStringLiteral("redo"));
    QVERIFY(!undo->isEnabled());
    m_window.press(Qt::Key_1);
    const QString name =
        QString::fromStdString(m_window->document()->base().questions.front().name);
    QVERIFY2(undo->toolTip().contains(name), qPrintable(undo->toolTip()));
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undo->isEnabled());
    QVERIFY2(redo->toolTip().contains(name), qPrintable(redo->toolTip()));
}

void TestMainWindow::theTitleIsEditedInPlace()
{
    m_window.startDecision();
    m_window.press(Qt::Key_F2);
    auto *edit = m_window->findChild<TopBar *>()->findChild<QLineEdit *>();
    QCOMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, QStringLiteral("Ticket shop 12?"));
    m_window.press(Qt::Key_Return);
    QCOMPARE(QString::fromStdString(m_window->document()->decision().title),
             QStringLiteral("Ticket shop 12?"));
    QVERIFY(m_window->windowTitle().startsWith(QStringLiteral("Ticket shop 12?")));

    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("never mind"));
    m_window.press(Qt::Key_Escape);
    QCOMPARE(edit->text(), QStringLiteral("Ticket shop 12?"));
    m_window.press(Qt::Key_F2);
    m_window.press(Qt::Key_Delete);
    m_window.press(Qt::Key_Return);
    QCOMPARE(edit->text(), QStringLiteral("Ticket shop 12?"));
}

void TestMainWindow::keysReachPagesAndParts()
{
    m_window.startDecision();
    const auto *rail = m_window->findChild<QWidget *>(QStringLiteral("rail"));
    const QStringList names{QStringLiteral("Questions"), QStringLiteral("Must-haves"),
                            QStringLiteral("Compare"),   QStringLiteral("Profiles"),
                            QStringLiteral("Verdict"),   QStringLiteral("What if"),
                            QStringLiteral("Decide"),    QStringLiteral("Knowledge")};
    for (const int position : {1, 2, 3, 4, 5, 6, 7, 0}) {
        m_window.press(Qt::Key(Qt::Key_1 + position), Qt::ControlModifier);
        QStringList current;
        for (const auto *button : rail->findChildren<QPushButton *>()) {
            current += button->isChecked() ? QStringList{button->accessibleName()} : QStringList{};
        }
        QCOMPARE(current, QStringList{names[position]});
        QVERIFY2(m_window.pages()->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(names[position]));
    }
}

void TestMainWindow::everyPageStartsOnAControl()
{
    m_window.openExample();
    for (const Qt::Key key :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8}) {
        m_window.press(key, Qt::AltModifier);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(m_window.pages()->currentWidget()->isAncestorOf(focus));
        QVERIFY((focus->focusPolicy() & Qt::TabFocus) != 0);
        const auto *view = qobject_cast<const QAbstractItemView *>(focus);
        QVERIFY(view == nullptr || view->currentIndex().isValid());
        QVERIFY(qobject_cast<const QAbstractScrollArea *>(focus) == view);
    }
    m_window.press(Qt::Key_F2);
    m_window.press(Qt::Key_Escape);
    QVERIFY(m_window.pages()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::f6WalksThroughTheParts()
{
    m_window.openExample();
    // The questions that matter come with the shares, from another thread.
    auto *panel = m_window->findChild<QWidget *>(QStringLiteral("panel"));
    QTRY_VERIFY(firstControl(panel) != nullptr);
    const auto inside = [this](const char *name) {
        return m_window->findChild<QWidget *>(QLatin1String(name))
            ->isAncestorOf(QApplication::focusWidget());
    };
    const QList<const char *> parts{"panel", "listPane", "topBar", "rail", "form"};
    for (const char *part : parts) {
        m_window.press(Qt::Key_F6);
        QVERIFY2(inside(part), part);
    }
    for (qsizetype i = parts.size() - 2; i >= 0; --i) {
        m_window.press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(inside(parts[i]), parts[i]);
    }
}

void TestMainWindow::enterPressesWhatHasTheFocus()
{
    m_window.openExample();
    const auto steps = m_window->findChild<Rail *>()->findChildren<QPushButton *>();
    const auto compare = std::find_if(steps.begin(), steps.end(), [](const QPushButton *step) {
        return step->accessibleName() == QStringLiteral("Compare");
    });
    QVERIFY(compare != steps.end());
    (*compare)->setFocus();
    m_window.press(Qt::Key_Return);
    QCOMPARE(m_window.pages()->current(), PageId::Compare);

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
    m_window.press(Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_VERIFY(isShown);
}

void TestMainWindow::enterBeginsACase()
{
    auto *card = m_window->findChild<StartPage *>()->findChild<ScenarioCard *>();
    card->setFocus();
    m_window.press(Qt::Key_Return);
    QVERIFY(m_window->document() != nullptr);
    QVERIFY(!m_window->document()->decision().answers.empty());
}

void TestMainWindow::theEndOfTheShortRoundIsSaid()
{
    m_window.startDecision();
    const auto *hint =
        m_window->findChild<QuestionsPage *>()->findChild<QLabel *>(QStringLiteral("hint"));
    const QString keys = pageKeys(PageId::Verdict).toString(QKeySequence::NativeText);
    const auto &questions = m_window->document()->base().questions;
    int round = 0;
    while (questions[std::size_t(round)].shortRound) {
        QVERIFY2(!hint->text().contains(keys), qPrintable(hint->text()));
        m_window.press(Qt::Key_1);
        if (questions[std::size_t(++round)].shortRound) {
            m_window.press(Qt::Key_Return);
        }
    }
    QVERIFY2(hint->text().contains(keys), qPrintable(hint->text()));
    m_window.press(Qt::Key_Return);
    QVERIFY2(hint->text().contains(keys), qPrintable(hint->text())); // for who went on
    m_window.press(Qt::Key_1);
    QVERIFY2(!hint->text().contains(keys), qPrintable(hint->text()));
    m_window.press(Qt::Key(int(Qt::Key_0) + pageNumber(PageId::Verdict)), Qt::ControlModifier);
    QCOMPARE(m_window.pages()->current(), PageId::Verdict);
}

void TestMainWindow::whatIsTakenBackIsShown()
{
    m_window.startDecision();
    auto *questions = m_window->findChild<QuestionsPage *>();
    m_window.press(Qt::Key_1);
    m_window.press(Qt::Key_Return);
    QCOMPARE(questions->currentQuestion(), 1);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(questions->currentQuestion(), 0);

    m_window.press(Qt::Key_2, Qt::AltModifier);
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(m_window.noticeText().contains(m_window->document()->undoStack()->undoText()));
    m_window.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(m_window.noticeText(), QString());
}

STEELYARD_TEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
