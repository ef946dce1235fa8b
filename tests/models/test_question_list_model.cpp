// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/question_list_model.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace steelyard;
using decision::AnswerState;
using decision::GivenAnswer;

class TestQuestionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsEveryQuestionWithItsState();
    void anAnswerChangesItsRowOnly();
    void whatIsNotAskedIsNotCounted();
    void undoTakesTheStateBack();
    void saysEachRowInOneSentence();
    void anotherDocumentReplacesTheList();
    void aWrongIndexIsNoRow();

private:
    [[nodiscard]] QStringList rows() const;

    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<QuestionListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestQuestionListModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<QuestionListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_document = std::make_unique<DecisionDocument>(
        m_base, decision::newDecision(*m_base, "Coffee", "2026-11-20"));
    m_model->setDocument(m_document.get());
}

QStringList TestQuestionListModel::rows() const
{
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        rows << QStringLiteral("%1 %2 %3")
                    .arg(index.data(QuestionListModel::NumberRole).toString(),
                         index.data(QuestionListModel::IdRole).toString(),
                         QuestionListModel::stateName(m_model->state(row)));
    }
    return rows;
}

void TestQuestionListModel::listsEveryQuestionWithItsState()
{
    QStringList expected;
    for (std::size_t i = 0; i < m_base->questions.size(); ++i) {
        expected << QStringLiteral("%1 %2 open")
                        .arg(i + 1)
                        .arg(QString::fromStdString(m_base->questions[i].id));
    }
    QCOMPARE(rows(), expected);
    QCOMPARE(m_model->settledCount(), 0);
    QCOMPARE(m_model->roleNames().value(QuestionListModel::StateRole), QByteArray("state"));
}

void TestQuestionListModel::anAnswerChangesItsRowOnly()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto &question = m_base->questions[1];
    m_document->setAnswer(question.id,
                          GivenAnswer{AnswerState::Chosen, {question.answers.front().id}, {}});

    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(m_model->state(1), AnswerState::Chosen);
    QCOMPARE(m_model->settledCount(), 1);

    m_document->setAnswer(question.id, GivenAnswer{AnswerState::NotSure, {}, {}});
    QCOMPARE(m_model->state(1), AnswerState::NotSure);
    QCOMPARE(m_model->settledCount(), 0);
}

// The count beside the words "1 answered, 26 open" adds up to the same.
void TestQuestionListModel::whatIsNotAskedIsNotCounted()
{
    QCOMPARE(m_model->askedCount(), m_model->rowCount());
    auto base = std::make_shared<knowledge::KnowledgeBase>(*m_base);
    const knowledge::Question &first = base->questions[0];
    base->questions[1].askedIf = {first.id + '/' + first.answers[0].id};
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-20"));
    QuestionListModel model;
    model.setDocument(&document);
    document.setAnswer(first.id, GivenAnswer{AnswerState::Chosen, {first.answers[1].id}, {}});
    QCOMPARE(model.state(1), AnswerState::DoesNotApply);
    QCOMPARE(model.settledCount(), 1);
    QCOMPARE(model.askedCount(), model.rowCount() - 1);
}

void TestQuestionListModel::undoTakesTheStateBack()
{
    m_document->setAnswer(m_base->questions[0].id, GivenAnswer{AnswerState::NotSure, {}, {}});
    m_document->undoStack()->undo();
    QCOMPARE(m_model->state(0), AnswerState::Open);
}

void TestQuestionListModel::saysEachRowInOneSentence()
{
    const QString name = QString::fromStdString(m_base->questions[0].name);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Question 1, %1, open").arg(name));
}

void TestQuestionListModel::anotherDocumentReplacesTheList()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setDocument(nullptr);
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->settledCount(), 0);
}

void TestQuestionListModel::aWrongIndexIsNoRow()
{
    QCOMPARE(m_model->rowOf(QStringLiteral("no such question")), -1);
    QCOMPARE(m_model->state(-1), AnswerState::Open);
    QCOMPARE(m_model->state(1000), AnswerState::Open);
    // A view asks for its current row, to copy it say, also where none is.
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

STEELYARD_TEST_GUILESS_MAIN(TestQuestionListModel)
#include "test_question_list_model.moc"
