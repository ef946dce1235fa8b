// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/pages/scroll_page.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace steelyard;
using decision::AnswerState;

namespace {

class CountingPage final : public ScrollPage
{
public:
    CountingPage()
        : ScrollPage(QStringLiteral("Counted"), nullptr)
    {
        stackBelow(600, {m_row});
        column()->addLayout(m_row);
    }

    void addRoom(int height) { column()->addSpacing(height); }
    QPushButton *addButton()
    {
        auto *button = new QPushButton(QStringLiteral("Press"));
        column()->addWidget(button);
        return button;
    }

    int presented = 0;
    [[nodiscard]] QBoxLayout::Direction direction() const { return m_row->direction(); }
    [[nodiscard]] bool isContentHidden() const { return content()->isHidden(); }

protected:
    void present() override { ++presented; }

private:
    QBoxLayout *m_row = new QBoxLayout(QBoxLayout::LeftToRight);
};

} // namespace

class TestScrollPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatChangesUnseenIsMadeOnceWhenShown();
    void withoutADocumentNothingIsShown();
    void rowsStackOnANarrowPage();
    void goingBackShowsTheStart();
    void assistiveTechnologyKnowsItsName();

private:
    void answer(const std::string &choice)
    {
        m_document->setAnswer("cups", {AnswerState::Chosen, {choice}, {}});
    }

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestScrollPage::init()
{
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
    QTRY_VERIFY(!m_document->isSampling());
}

void TestScrollPage::whatChangesUnseenIsMadeOnceWhenShown()
{
    CountingPage page;
    page.setDocument(m_document.get());
    answer("many");
    answer("few");
    QTRY_VERIFY(!m_document->isSampling());
    QCOMPARE(page.presented, 0);
    page.show();
    QCOMPARE(page.presented, 1);
    page.hide();
    page.show(); // nothing has changed
    QCOMPARE(page.presented, 1);
    answer("many"); // seen: at once
    QCOMPARE(page.presented, 2);
    QTRY_COMPARE(page.presented, 3); // its shares
}

void TestScrollPage::withoutADocumentNothingIsShown()
{
    CountingPage page;
    page.show();
    page.setDocument(m_document.get());
    QCOMPARE(page.presented, 1);
    QVERIFY(!page.isContentHidden());
    page.setDocument(nullptr);
    QVERIFY(page.isContentHidden());
    answer("many"); // of a document that it no longer follows
    QCOMPARE(page.presented, 1);
}

void TestScrollPage::rowsStackOnANarrowPage()
{
    CountingPage page;
    page.resize(800, 400);
    page.show();
    QCOMPARE(page.direction(), QBoxLayout::LeftToRight);
    page.resize(500, 400);
    QTRY_COMPARE(page.direction(), QBoxLayout::TopToBottom);
}

void TestScrollPage::goingBackShowsTheStart()
{
    CountingPage page;
    page.setDocument(m_document.get());
    QList<QPushButton *> buttons;
    for (const int above : {200, 900, 900}) {
        page.addRoom(above);
        buttons << page.addButton();
    }
    page.resize(600, 400);
    page.show();
    QApplication::setActiveWindow(&page);
    QVERIFY(QTest::qWaitForWindowActive(&page));
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    buttons[0]->setFocus();
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttons[1]);
    QVERIFY(bar->value() > 500);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), buttons[0]);
    QCOMPARE(bar->value(), 0);

    // The start is on show, whatever the focus was on.
    press(Qt::Key_Tab);
    press(Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    press(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    // Further down only the control is asked for.
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), buttons[1]);
    QVERIFY(bar->value() > 500);
}

void TestScrollPage::assistiveTechnologyKnowsItsName()
{
    CountingPage page;
    QCOMPARE(page.findChild<QScrollArea *>()->accessibleName(), QStringLiteral("Counted"));
}

STEELYARD_TEST_MAIN(TestScrollPage)
#include "test_scroll_page.moc"
