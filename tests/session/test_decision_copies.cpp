// SPDX-License-Identifier: GPL-3.0-or-later
#include "copy_count.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

#include <functional>

using namespace steelyard;
using decision::AnswerState;

// What one change costs: a decision may carry pages of text, and a key that is held changes it
// thirty times a second.
class TestDecisionCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachChangeCopiesOnce_data();
    void eachChangeCopiesOnce();
    void typingCopiesOnceALetter();
    void undoAndRedoCopyNothing();
    void samplingCopiesNothing();

private:
    void answer(const char *choice)
    {
        m_document->setAnswer("cups", {AnswerState::Chosen, {choice}, {}});
    }

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestDecisionCopies::init()
{
    decision::Decision decision = decision::newDecision(*m_base, "Coffee", "2026-11-20");
    decision.ownScenarios = tests::markedScenarios();
    decision.expectation.askedOn = "2026-11-20"; // changes are logged
    const decision::Decision again = decision;
    QVERIFY(tests::isMarked(again));
    QVERIFY(tests::copies > 0); // it is counted
    m_document = std::make_unique<DecisionDocument>(m_base, std::move(decision));
    QVERIFY(tests::isMarked(m_document->decision()));
}

void TestDecisionCopies::eachChangeCopiesOnce_data()
{
    QTest::addColumn<std::function<void(DecisionDocument &)>>("change");
    const auto row = [](const char *name, std::function<void(DecisionDocument &)> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("answer", [](DecisionDocument &document) {
        document.setAnswer("cups", {AnswerState::Chosen, {"many"}, {}});
    });
    row("must-have", [](DecisionDocument &document) {
        document.setMustHave("milk", decision::MustHaveChoice{});
    });
    row("own rating", [](DecisionDocument &document) {
        document.setFinding({"taste", "filter", 9, 8, 10, "We like it."});
    });
    row("weights", [](DecisionDocument &document) { document.setOwnWeights({{"taste", 0.5}}); });
    row("title", [](DecisionDocument &document) { document.setTitle(QStringLiteral("Tea")); });
}

void TestDecisionCopies::eachChangeCopiesOnce()
{
    QFETCH(const std::function<void(DecisionDocument &)>, change);
    for (const int expected : {1, 1}) { // done again, it is no change: but that is found by trying
        tests::copies = 0;
        change(*m_document);
        QVERIFY2(tests::copies <= expected, qPrintable(QString::number(tests::copies)));
    }
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestDecisionCopies::typingCopiesOnceALetter()
{
    for (const char *text : {"A", "As", "As ", "As K"}) {
        tests::copies = 0;
        m_document->setNote("cups", QString::fromLatin1(text));
        QCOMPARE(int(tests::copies), 1);
    }
}

void TestDecisionCopies::undoAndRedoCopyNothing()
{
    answer("many");
    answer("few");
    tests::copies = 0;
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    m_document->undoStack()->redo();
    QCOMPARE(int(tests::copies), 0);
    QCOMPARE(chosen(m_document->decision().answer("cups")), std::vector<std::string>{"many"});
}

void TestDecisionCopies::samplingCopiesNothing()
{
    answer("many");
    tests::copies = 0;
    QTRY_VERIFY(!m_document->isSampling());
    QCOMPARE(int(tests::copies), 0);
}

STEELYARD_TEST_MAIN(TestDecisionCopies)
#include "test_decision_copies.moc"
