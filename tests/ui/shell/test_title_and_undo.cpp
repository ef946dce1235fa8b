// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/pages/questions/questions_page.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/notice_bar.h"
#include "window_of_test.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace steelyard;

// What must not happen unseen: a name changed in passing, a step taken back on another page.
class TestTitleAndUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void init() { m_window.open(); }
    void cleanup() { m_window.close(); }
    void aDecisionWithoutANameAsksForOne();
    void passingByTheTitleChangesNothing();
    void aClickEditsTheTitleAtOnce();
    void whatIsTakenBackElsewhereIsOneStepAway_data();
    void whatIsTakenBackElsewhereIsOneStepAway();
    void whatIsTakenBackHereNeedsNoLink();
    void whatIsTakenBackIsHeardOnItsPage();
    void aTypedTitleIsSavedAndTakenBackFirst();

private:
    [[nodiscard]] QLineEdit *title()
    {
        return m_window->findChild<TopBar *>()->findChild<QLineEdit *>();
    }
    [[nodiscard]] NoticeBar *notice() // above the pages; the start page has one of its own
    {
        return m_window->findChild<QWidget *>(QStringLiteral("workspace"))
            ->findChild<NoticeBar *>();
    }
    [[nodiscard]] QPushButton *link()
    {
        auto *button = notice()->findChild<QPushButton *>();
        return button->isVisible() ? button : nullptr;
    }

    tests::WindowOfTest m_window;
};

void TestTitleAndUndo::aDecisionWithoutANameAsksForOne()
{
    m_window.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != title()); // it asks and is in nobody's way
    QCOMPARE(title()->text(), QString());
    QCOMPARE(title()->placeholderText(), QStringLiteral("Name this decision"));
    QCOMPARE(m_window->document()->decision().title, std::string("New decision"));
    QTest::mouseClick(title(), Qt::LeftButton);
    m_window.press(Qt::Key_Return); // nothing was typed
    QVERIFY(m_window->document()->undoStack()->isClean());
    QTest::mouseClick(title(), Qt::LeftButton);
    QTest::keyClicks(title(), QStringLiteral("Which broker"));
    m_window.press(Qt::Key_Return);
    QCOMPARE(m_window->document()->decision().title, std::string("Which broker"));
    QCOMPARE(title()->text(), QStringLiteral("Which broker"));
    m_window->document()->undoStack()->undo();
    QCOMPARE(title()->text(), QString());
    QString proposed;
    m_window->setDialogs({[&proposed](DecisionFiles::Purpose, const QString &suggestion) {
                              proposed = suggestion;
                              return QString();
                          },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window->document()->undoStack()->redo();
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY2(proposed.endsWith(u"Which broker.steelyard"), qPrintable(proposed));
}

void TestTitleAndUndo::passingByTheTitleChangesNothing()
{
    for (int parts = 0; parts < 12 && QApplication::focusWidget() != title(); ++parts) {
        m_window.press(Qt::Key_F6);
    }
    QCOMPARE(QApplication::focusWidget(), title());
    QTRY_VERIFY(!title()->hasSelectedText());
    const QString name = title()->text();
    QTest::keyClicks(title(), QStringLiteral("x"));
    m_window.press(Qt::Key_Delete);
    QCOMPARE(title()->text(), name);
    m_window.press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), title());
    QCOMPARE(title()->selectedText(), name);
    QTest::keyClicks(title(), QStringLiteral("Ticket shop"));
    m_window.press(Qt::Key_Return);
    QCOMPARE(QString::fromStdString(m_window->document()->decision().title),
             QStringLiteral("Ticket shop"));
    QVERIFY(QApplication::focusWidget() != title());

    m_window.press(Qt::Key_F2);
    QTest::keyClicks(title(), QStringLiteral("Booking"));
    m_window.press(Qt::Key_Escape);
    QCOMPARE(title()->text(), QStringLiteral("Ticket shop"));
    title()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(title(), QStringLiteral("x"));
    QCOMPARE(title()->text(), QStringLiteral("Ticket shop"));
}

void TestTitleAndUndo::aClickEditsTheTitleAtOnce()
{
    QTest::mouseClick(title(), Qt::LeftButton, {}, QPoint(6, title()->height() / 2));
    QTest::keyClicks(title(), QStringLiteral("My "));
    m_window.press(Qt::Key_Return);
    QCOMPARE(QString::fromStdString(m_window->document()->decision().title),
             QStringLiteral("My Back end for the member app"));
}

void TestTitleAndUndo::whatIsTakenBackElsewhereIsOneStepAway_data()
{
    QTest::addColumn<PageId>("page");
    QTest::newRow("answer") << PageId::Questions;
    QTest::newRow("must-have") << PageId::MustHaves;
    QTest::newRow("own rating") << PageId::Compare;
    QTest::newRow("own weight") << PageId::WhatIf;
    QTest::newRow("record") << PageId::Decide;
}

void TestTitleAndUndo::whatIsTakenBackElsewhereIsOneStepAway()
{
    QFETCH(const PageId, page);
    DecisionDocument *document = m_window->document();
    const knowledge::KnowledgeBase &base = document->base();
    decision::DecisionRecord record = document->decision().record;
    record.owner = "Somebody else";
    switch (page) {
    case PageId::Questions:
        document->setAnswer(base.questions[7].id, {decision::AnswerState::NotSure, {}, {}});
        break;
    case PageId::MustHaves:
        document->setMustHave(base.capabilities[0].id,
                              decision::MustHaveChoice{true, knowledge::Support::AddOn, 0});
        break;
    case PageId::Compare:
        document->setFinding({base.criteria[0].id, document->decision().alternatives[0], 5, 4, 6,
                              "measured on our own machines"});
        break;
    case PageId::WhatIf:
        document->setOwnWeights({{base.criteria[0].id, 0.3}});
        break;
    default:
        document->setRecord(record, QStringLiteral("Owner"));
    }
    const QString step = document->undoStack()->undoText();
    m_window.pages()->showPage(PageId::Knowledge);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    const NoticeBar *bar = notice();
    QVERIFY2(bar->text().contains(step), qPrintable(bar->text()));
    QCOMPARE(m_window.pages()->current(), PageId::Knowledge);
    QVERIFY(link() != nullptr);
    link()->click();
    QCOMPARE(m_window.pages()->current(), page);
    if (page == PageId::Questions) {
        QCOMPARE(m_window->findChild<QuestionsPage *>()->currentQuestion(), 7);
    }
    QVERIFY(m_window.pages()->isAncestorOf(QApplication::focusWidget()));

    // Done again, from a page that is neither.
    m_window.pages()->showPage(PageId::Profiles);
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(link() != nullptr);
}

void TestTitleAndUndo::whatIsTakenBackHereNeedsNoLink()
{
    DecisionDocument *document = m_window->document();
    document->setMustHave(document->base().capabilities[0].id,
                          decision::MustHaveChoice{true, knowledge::Support::AddOn, 0});
    m_window.pages()->showPage(PageId::MustHaves);
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    const NoticeBar *bar = notice();
    QVERIFY(!bar->text().isEmpty());
    QVERIFY(link() == nullptr);
}

// There the change itself is seen, so that no notice says it.
void TestTitleAndUndo::whatIsTakenBackIsHeardOnItsPage()
{
    DecisionDocument *document = m_window->document();
    m_window.pages()->showPage(PageId::Questions);
    document->setAnswer(document->base().questions[7].id, {decision::AnswerState::NotSure, {}, {}});
    const QString step = document->undoStack()->undoText();
    QTRY_VERIFY(!document->isSampling());
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(tests::announced(*m_window.get()), QStringLiteral("Taken back: %1").arg(step));
    m_window.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(tests::announced(*m_window.get()), QStringLiteral("Done again: %1").arg(step));
    QVERIFY(m_window.noticeText().isEmpty());
}

void TestTitleAndUndo::aTypedTitleIsSavedAndTakenBackFirst()
{
    DecisionDocument *document = m_window->document();
    const std::string before = document->decision().title;
    const QString name = m_window.path(QStringLiteral("typed.steelyard"));
    m_window->setDialogs({[&name](DecisionFiles::Purpose, const QString &) { return name; },
                          [](const QString &) { return DecisionFiles::Unsaved::Discard; }});
    m_window.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto type = [this](const QString &text) {
        QTest::mouseClick(title(), Qt::LeftButton);
        title()->selectAll();
        QTest::keyClicks(title(), text);
    };
    type(QStringLiteral("Typed"));
    m_window.press(Qt::Key_S, Qt::ControlModifier);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\"title\": \"Typed\""));
    QVERIFY(!document->isModified());
    type(QStringLiteral("Typed again"));
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document->decision().title, std::string("Typed"));
    m_window.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(document->decision().title, before);
}

STEELYARD_TEST_MAIN(TestTitleAndUndo)
#include "test_title_and_undo.moc"
