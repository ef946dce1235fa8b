// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/pages/questions/answer_card.h"
#include "ui/pages/questions/questions_page.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <memory>

using namespace steelyard;
using tests::announced;

// What somebody hears who answers by keys. The small base asks three questions: cups (one of two;
// may not apply), wishes (up to two of three) and practice (one of two).
class TestQuestionsHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRefusedAnswerIsAnnounced();
    void theAnswerThatHasTheFocusIsAnnounced();
    void thatGoingOnConfirmsIsHeardWithTheAnswer();

private:
    void open(std::unique_ptr<DecisionDocument> document);
    void press(Qt::Key key)
    {
        tests::forgetAnnounced(*m_page);
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    [[nodiscard]] AnswerCard *card(int number) const
    {
        return m_page->findChildren<AnswerCard *>().at(number);
    }

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<QuestionsPage> m_page;
};

void TestQuestionsHeard::init()
{
    open(std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20")));
}

void TestQuestionsHeard::open(std::unique_ptr<DecisionDocument> document)
{
    m_page = std::make_unique<QuestionsPage>();
    m_document = std::move(document);
    m_page->setDocument(m_document.get());
    m_page->resize(1440, 900);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
}

void TestQuestionsHeard::cleanup()
{
    m_page.reset();
    m_document.reset();
}

void TestQuestionsHeard::aRefusedAnswerIsAnnounced()
{
    m_page->showQuestion(QStringLiteral("wishes"));
    press(Qt::Key_3);
    press(Qt::Key_1);
    QCOMPARE(announced(*m_page), QString()); // the card that gets the focus is heard
    press(Qt::Key_2);
    QVERIFY2(announced(*m_page).contains(u"Take one back"), qPrintable(announced(*m_page)));
    // On screen it is said once, where the answers are.
    const auto *hint = m_page->findChild<QLabel *>(QStringLiteral("hint"));
    QVERIFY2(!hint->text().contains(u"Take one back"), qPrintable(hint->text()));
}

void TestQuestionsHeard::theAnswerThatHasTheFocusIsAnnounced()
{
    QCOMPARE(QApplication::focusWidget(), card(0));
    press(Qt::Key_1);
    QCOMPARE(announced(*m_page), card(0)->accessibleName() + QStringLiteral(": chosen"));
    press(Qt::Key_1); // again: it stays, and is said again
    QCOMPARE(announced(*m_page), card(0)->accessibleName() + QStringLiteral(": chosen"));
    press(Qt::Key_2); // the focus goes there, which is heard
    QCOMPARE(announced(*m_page), QString());
    press(Qt::Key_Space); // so is what Space does
    QCOMPARE(announced(*m_page), QString());
    press(Qt::Key_Question);
    QCOMPARE(announced(*m_page), QString());
    press(Qt::Key_Question);
    QCOMPARE(announced(*m_page), QStringLiteral("Not sure: chosen"));
    // A check box that changes is heard by itself.
    m_page->showQuestion(QStringLiteral("wishes"));
    press(Qt::Key_1);
    press(Qt::Key_1);
    QCOMPARE(announced(*m_page), QString());
}

void TestQuestionsHeard::thatGoingOnConfirmsIsHeardWithTheAnswer()
{
    m_page.reset();
    open(std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, m_base->scenarios[0], "2026-11-20")));
    m_page->showQuestion(QString::fromStdString(m_base->questions[0].id));
    const QString said = tests::descriptionOf(*QApplication::focusWidget());
    QVERIFY2(said.contains(u"Going on takes it as your own answer"), qPrintable(said));
}

STEELYARD_TEST_MAIN(TestQuestionsHeard)
#include "test_questions_heard.moc"
