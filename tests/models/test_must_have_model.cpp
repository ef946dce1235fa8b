// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/must_have_model.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using decision::AnswerState;
using knowledge::Support;

class TestMustHaveModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tableSaysWhatIsAcceptedAndOffered();
    void toleranceChangesWhoStays();
    void notNeededOverrulesAnAnswer();
    void countingDaysIsOneStep();
    void rowsStayWhereTheyAre();

private:
    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestMustHaveModel::init()
{
    decision::Decision decision = decision::newDecision(*m_base, "Coffee", "2026-11-20");
    decision.samples = 100;
    m_document = std::make_unique<DecisionDocument>(m_base, decision);
}

void TestMustHaveModel::tableSaysWhatIsAcceptedAndOffered()
{
    m_document->setMustHave("timer", decision::MustHaveChoice{true, Support::Build, 2});
    MustHaveModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(m_document.get());
    QStringList table;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            cells << model.index(row, column).data().toString();
        }
        table << cells.join(QStringLiteral(" | "));
    }
    QCOMPARE(model.askedCount(), 1);
    QVERIFY2(table[0].startsWith(QString::fromStdString(m_base->capabilities[1].name)),
             qPrintable(table[0]));
    QVERIFY2(table[0].contains(u"We build it in up to 2 working day"), qPrintable(table[0]));
    QVERIFY2(table[1].contains(u"| Not needed |"), qPrintable(table[1]));
    QVERIFY2(table[1].contains(u"Add-on: Foamer"), qPrintable(table[1]));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
             m_document->wording().alternative("filter"));
    QVERIFY(model.isMet(0, 0) && !model.isMet(0, 1) && model.isMet(0, 2));
    QVERIFY(model.index(0, 3).data(Qt::AccessibleTextRole).toString().endsWith(u"not enough"));
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestMustHaveModel::toleranceChangesWhoStays()
{
    MustHaveModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTolerance(0, MustHaveModel::BuiltIn); // milk
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.tolerance(0), MustHaveModel::BuiltIn);
    QVERIFY(!m_document->verdict().scores.alternatives[1].exclusions.empty());
    model.setTolerance(0, MustHaveModel::AddOn);
    QVERIFY(m_document->verdict().scores.alternatives[1].exclusions.empty());
    model.setTolerance(0, MustHaveModel::NotNeeded);
    QVERIFY(m_document->decision().mustHaves.empty());
    QCOMPARE(m_document->undoStack()->count(), 3);
}

void TestMustHaveModel::notNeededOverrulesAnAnswer()
{
    m_document->setAnswer("wishes", {AnswerState::Chosen, {"milk"}, {}});
    MustHaveModel model;
    model.setDocument(m_document.get());
    QCOMPARE(model.tolerance(0), MustHaveModel::AddOn);
    QCOMPARE(model.askedBy(0), m_document->wording().question("wishes"));
    model.setTolerance(0, MustHaveModel::NotNeeded);
    QCOMPARE(model.tolerance(0), MustHaveModel::NotNeeded);
    QVERIFY(!m_document->decision().mustHaves.at("milk").needed);
    QVERIFY(model.askedBy(0).isEmpty());
}

void TestMustHaveModel::countingDaysIsOneStep()
{
    MustHaveModel model;
    model.setDocument(m_document.get());
    model.setTolerance(1, MustHaveModel::Build, 1); // timer
    QVERIFY(!m_document->verdict().scores.alternatives[2].exclusions.empty());
    for (const double days : {2, 3, 4}) {
        model.setTolerance(1, MustHaveModel::Build, days);
    }
    QVERIFY(m_document->verdict().scores.alternatives[2].exclusions.empty());
    QCOMPARE(model.days(1), 4.0);
    QCOMPARE(m_document->undoStack()->count(), 2);
    m_document->undoStack()->undo();
    QCOMPARE(model.days(1), 1.0);
}

void TestMustHaveModel::rowsStayWhereTheyAre()
{
    MustHaveModel model;
    model.setDocument(m_document.get());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QString first = model.index(0, 0).data().toString();
    model.setTolerance(1, MustHaveModel::BuiltIn);
    QCOMPARE(model.index(0, 0).data().toString(), first);
    QCOMPARE(reset.count(), 0);
}

STEELYARD_TEST_GUILESS_MAIN(TestMustHaveModel)
#include "test_must_have_model.moc"
