// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/grid/grid_view.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/pages/must_haves/must_have_view.h"
#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/pages/verdict/fold_head.h"
#include "ui/shell/manual_dialog.h"
#include "ui/theme/accessible_roles.h"
#include "ui/widgets/key_text.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/reading_text.h"
#include "window_of_test.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

using namespace steelyard;

// What the keys of the window do for those who hear it only: each does one thing, and says it.
class TestKeysHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        resources::load();
        installAccessibleRoles();
    }
    void init() { m_window.open(); }
    void cleanup() { m_window.close(); }
    void aFieldOverACellUndoesItsTypingOnly();
    void fieldsOfTheOwnTableUndoTheirTypingOnly();
    void whatFoldsOpensByEnterAndSpace();
    void theExactEffectIsReadWhenItIsShown();
    void arrowsWithAltAreNoArrows();
    void altRightGoesOnAmongTheQuestions();
    void savingIsSaid();
    void fullScreenIsSaid();
    void coloursAreSaid();
    void aMenuOpenedByAKeyBeginsAtItsFirstLine();
    void theManualIsWalkedByKeys();
    void theManualOpensWhereThePageIs();
    void everyKeyIsALineOfItsOwn();
    void howItCountsHasACaret();
    void enterHasOneName();

private:
    [[nodiscard]] QString said() { return tests::announced(*m_window.get()); }
    static QAccessible::Role role(QWidget &widget)
    {
        return QAccessible::queryAccessibleInterface(&widget)->role();
    }

    tests::WindowOfTest m_window;
};

void TestKeysHeard::aFieldOverACellUndoesItsTypingOnly()
{
    DecisionDocument *document = m_window->document();
    document->setMustHave(document->base().capabilities[0].id,
                          decision::MustHaveChoice{true, knowledge::Support::AddOn, 0});
    const decision::Decision before = document->decision();
    m_window.pages()->showPage(PageId::MustHaves);
    auto *table = m_window.pages()->currentWidget()->findChild<MustHaveView *>();
    table->setFocus();
    table->goTo(1);
    m_window.press(Qt::Key_1);
    QPointer<NumberField> field = table->findChild<NumberField *>();
    QVERIFY(field);
    QCOMPARE(QApplication::focusWidget(), field);
    m_window.press(Qt::Key_2);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field && field->isVisible());
    QVERIFY(document->decision() == before);
    m_window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(document->decision() == before);
    m_window.press(Qt::Key_Escape);
    QTRY_VERIFY(field.isNull());
    m_window.press(Qt::Key_Z, Qt::ControlModifier); // of the decision again
    QVERIFY(document->decision() != before);
}

void TestKeysHeard::fieldsOfTheOwnTableUndoTheirTypingOnly()
{
    m_window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *grid = m_window->findChild<GridView *>();
    QVERIFY(grid != nullptr);
    DecisionDocument *document = m_window->document();
    const auto typeOverAndUndo = [&](QWidget *place) {
        place->setFocus();
        m_window.press(Qt::Key_X);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(field != nullptr);
        QVERIFY(place->isAncestorOf(field));
        m_window.press(Qt::Key_Y);
        const decision::Decision before = document->decision();
        m_window.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(field->isVisible());
        QVERIFY(document->decision() == before);
        m_window.press(Qt::Key_Escape);
    };
    grid->setCurrentIndex(grid->model()->index(0, 0));
    document->setTitle("Another title"); // there is something to undo
    typeOverAndUndo(grid);
    typeOverAndUndo(grid->horizontalHeader());
    QCOMPARE(document->decision().title, std::string("Another title"));
}

void TestKeysHeard::whatFoldsOpensByEnterAndSpace()
{
    m_window.pages()->showPage(PageId::Verdict);
    tests::settleLayouts();
    FoldHead *head = nullptr;
    for (FoldHead *each : m_window.pages()->currentWidget()->findChildren<FoldHead *>()) {
        head = head == nullptr && each->isVisible() ? each : head;
    }
    QVERIFY(head != nullptr);
    head->setFocus();
    const auto state = [head] { return QAccessible::queryAccessibleInterface(head)->state(); };
    bool isOpen = head->isOpen();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Enter, Qt::Key_Space}) {
        m_window.press(key);
        isOpen = !isOpen;
        QCOMPARE(head->isOpen(), isOpen);
        QVERIFY(isOpen ? state().expanded : state().collapsed);
        QCOMPARE(said(), isOpen ? QStringLiteral("Shown") : QStringLiteral("Folded away"));
    }
}

void TestKeysHeard::theExactEffectIsReadWhenItIsShown()
{
    m_window.pages()->showPage(PageId::Questions);
    auto *effects = m_window->findChild<QPushButton *>(QStringLiteral("effectsButton"));
    const auto *text = m_window->findChild<QLabel *>(QStringLiteral("effects"));
    QVERIFY(effects != nullptr && text != nullptr);
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return}) {
        effects->setFocus();
        m_window.press(key);
        QVERIFY(text->isVisible());
        QCOMPARE(said(), text->text());
        m_window.press(key);
        QVERIFY(!text->isVisible());
        QCOMPARE(said(), QStringLiteral("The exact effect is hidden"));
    }
}

void TestKeysHeard::arrowsWithAltAreNoArrows()
{
    m_window.pages()->showPage(PageId::Questions);
    auto *page = m_window->findChild<QuestionsPage *>();
    const int question = page->currentQuestion();
    QVERIFY(qobject_cast<AnswerCard *>(QApplication::focusWidget()) != nullptr);
    const QPointer<QWidget> card = QApplication::focusWidget();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down}) {
        for (const Qt::KeyboardModifier with :
             {Qt::AltModifier, Qt::ControlModifier, Qt::MetaModifier}) {
            m_window.press(key, with);
            QCOMPARE(QApplication::focusWidget(), card.data());
        }
    }
    QCOMPARE(page->currentQuestion(), question);
    // Of the buttons of a row no other is chosen.
    m_window.pages()->showPage(PageId::Verdict);
    QToolButton *tool = nullptr;
    for (QToolButton *each : m_window->findChildren<QToolButton *>()) {
        tool = each->isVisible() && each->isEnabled() ? each : tool;
    }
    QVERIFY(tool != nullptr);
    tool->setFocus();
    m_window.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), tool);
}

void TestKeysHeard::altRightGoesOnAmongTheQuestions()
{
    m_window.pages()->showPage(PageId::Questions);
    const auto *page = m_window->findChild<QuestionsPage *>();
    const int first = page->currentQuestion();
    m_window.press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(page->currentQuestion() > first);
    m_window.press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page->currentQuestion(), first);
    for (int presses = 0; presses < 100; ++presses) { // the last stays
        m_window.press(Qt::Key_Right, Qt::AltModifier);
    }
    QCOMPARE(m_window.pages()->current(), PageId::Questions);
}

void TestKeysHeard::savingIsSaid()
{
    const QString name = m_window.path(QStringLiteral("heard.steelyard"));
    m_window->setDialogs({[&name](DecisionFiles::Purpose, const QString &) { return name; },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!m_window->document()->isSampling());
    DecisionDocument *document = m_window->document();
    document->setAnswer(document->base().questions[7].id, {decision::AnswerState::NotSure, {}, {}});
    QTRY_VERIFY(!document->isSampling());
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(said(), QStringLiteral("Saved"));
}

void TestKeysHeard::fullScreenIsSaid()
{
    QTRY_VERIFY(!m_window->document()->isSampling());
    m_window.press(Qt::Key_F11);
    QCOMPARE(said(), QStringLiteral("Full screen"));
    m_window.press(Qt::Key_F11);
    QCOMPARE(said(), QStringLiteral("Full screen left"));
}

void TestKeysHeard::coloursAreSaid()
{
    m_window.press(Qt::Key_Comma, Qt::ControlModifier);
    QPointer<QDialog> dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *colours =
        static_cast<QComboBox *>(tests::visibleNamed(*dialog, QStringLiteral("Colours")));
    QVERIFY(colours != nullptr);
    colours->setFocus();
    QTest::keyClick(colours, Qt::Key_Down);
    QCOMPARE(tests::announced(*dialog), colours->currentText());
    QTest::keyClick(colours, Qt::Key_Up);
    QCOMPARE(tests::announced(*dialog), colours->currentText());
    dialog->close();
}

void TestKeysHeard::aMenuOpenedByAKeyBeginsAtItsFirstLine()
{
    QString first;
    bool isAlone = false;                            // none of its lines is open
    QTimer::singleShot(0, this, [&first, &isAlone] { // the menu runs until it is closed
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (menu == nullptr) {
            return;
        }
        [[maybe_unused]] const bool isBegun =
            QTest::qWaitFor([menu] { return menu->activeAction() != nullptr; });
        first = menu->activeAction() != nullptr ? menu->activeAction()->text() : QString();
        isAlone = QApplication::activePopupWidget() == menu;
        menu->close();
    });
    m_window.press(Qt::Key_F10);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
    QCOMPARE(first, QStringLiteral("&File"));
    QVERIFY(isAlone);
}

void TestKeysHeard::theManualIsWalkedByKeys()
{
    ManualDialog manual(QStringLiteral("en"), m_window.get());
    manual.show();
    QApplication::setActiveWindow(&manual);
    auto *chapters = manual.findChild<QListWidget *>();
    auto *text = manual.findChild<ReadingText *>();
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    QCOMPARE(role(*text), QAccessible::EditableText); // read-only by its state; else it is a label
    QVERIFY(QAccessible::queryAccessibleInterface(text)->state().readOnly);
    chapters->setFocus();
    chapters->setCurrentRow(2);
    QTest::keyClick(chapters, Qt::Key_Return);
    QVERIFY(manual.isVisible());
    QCOMPARE(manual.focusWidget(), text);
    QCOMPARE(text->textCursor().block().text(), chapters->item(2)->text());
    QTest::keyClick(text, Qt::Key_Down);
    QVERIFY(text->textCursor().block().text() != chapters->item(2)->text());
    QTest::keyClick(text, Qt::Key_Tab);
    QVERIFY(manual.focusWidget() != text);
}

void TestKeysHeard::theManualOpensWhereThePageIs()
{
    m_window.pages()->showPage(PageId::Verdict);
    m_window.press(Qt::Key_F1);
    const auto *manual = m_window->findChild<ManualDialog *>();
    QVERIFY(manual != nullptr);
    QCOMPARE(manual->findChild<QListWidget *>()->currentRow(), 1);
}

void TestKeysHeard::everyKeyIsALineOfItsOwn()
{
    m_window.press(Qt::Key_F1, Qt::ControlModifier);
    auto *dialog = m_window->findChild<QDialog *>();
    QVERIFY(dialog != nullptr);
    auto *list = dialog->findChild<QListWidget *>();
    QCOMPARE(dialog->focusWidget(), list);
    QVERIFY(list->count() > 20);
    // Seen in one line, and read as one.
    QCOMPARE(list->model()->columnCount(), 1);
    QVERIFY(list->sizeHintForColumn(0) <= list->viewport()->width());
    QVERIFY(dialog->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/keys.png")));
    QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Choose an answer: 1 to 9"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Not sure: ?"));
    QTest::keyClick(list, Qt::Key_Escape);
}

void TestKeysHeard::howItCountsHasACaret()
{
    for (QAction *action : m_window->actions()) {
        if (action->text().remove(u'&') == u"How it counts") {
            action->trigger();
        }
    }
    auto *text = m_window->findChild<ReadingText *>();
    QVERIFY(text != nullptr);
    QCOMPARE(text->window()->focusWidget(), text);
    QCOMPARE(text->textCursor().position(), 0);
    QTest::keyClick(text, Qt::Key_Down, Qt::ControlModifier); // a paragraph on
    QTest::keyClick(text, Qt::Key_Right);
    QVERIFY(text->textCursor().position() > 0);
}

void TestKeysHeard::enterHasOneName()
{
    QCOMPARE(keyText(Qt::Key_Return), QStringLiteral("Enter"));
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), QStringLiteral("Ctrl+Enter"));
    QCOMPARE(keyText(Qt::Key_Home), QStringLiteral("Home"));
}

STEELYARD_TEST_MAIN(TestKeysHeard)
#include "test_keys_heard.moc"
