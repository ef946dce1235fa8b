// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diff_model.h"
#include "small_base.h"
#include "small_decision.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steelyard;

class TestDiffModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isATreeOfKinds();
    void whatTurnsTheVerdict_isToldToScreenReadersToo();
    void nothing_hasNoRows();

private:
    void compare() { m_diff = *decision::diff({m_base, m_a}, {m_base, m_b}); }

    const knowledge::KnowledgeBase m_base = tests::smallBase();
    decision::Decision m_a;
    decision::Decision m_b;
    decision::DecisionDiff m_diff;
};

void TestDiffModel::init()
{
    m_a = tests::answeredDecision(m_base);
    m_b = m_a;
    m_b.title = "<b>Again</b>";
    m_b.mustHaves["timer"] = {true, knowledge::Support::BuiltIn, 0};
    m_b.mustHaves["milk"] = {false, knowledge::Support::BuiltIn, 0};
}

void TestDiffModel::isATreeOfKinds()
{
    compare();
    const DiffWording words({m_base, m_a}, {m_base, m_b}, m_diff, QLocale::c());
    DiffModel model(m_diff, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QStringList printed;
    const auto print = [&](const QModelIndex &parent, int row) {
        QStringList cells;
        for (int column = 0; column < DiffModel::ColumnCount; ++column) {
            cells << model.index(row, column, parent).data().toString();
        }
        printed << cells.join(QStringLiteral(" | "));
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        print({}, row);
        const QModelIndex kind = model.index(row, 0);
        for (int child = 0; child < model.rowCount(kind); ++child) {
            print(kind, child);
            QVERIFY(model.difference(model.index(child, 0, kind)) != nullptr);
        }
        QVERIFY(model.difference(kind) == nullptr);
    }
    const QStringList expected{
        QStringLiteral("Must-haves (2) |  |  | 1 of them turn(s) the verdict"),
        QStringLiteral("Milk foam | as the answers say | not needed | the same"),
        QStringLiteral("Timer | as the answers say | built in | Clear, Filter machine first in "
                       "100 of 100"),
        QStringLiteral("Names and notes (1) |  |  | "),
        QStringLiteral("Name | Test | <b>Again</b> | does not count")};
    QCOMPARE(printed, expected);
    const QModelIndex name = model.index(0, DiffModel::InB, model.index(1, 0));
    QCOMPARE(name.data(Qt::ToolTipRole).toString(),
             QStringLiteral("<span>&lt;b&gt;Again&lt;/b&gt;</span>"));
}

void TestDiffModel::whatTurnsTheVerdict_isToldToScreenReadersToo()
{
    compare();
    const DiffWording words({m_base, m_a}, {m_base, m_b}, m_diff, QLocale::c());
    const DiffModel model(m_diff, words);
    const QModelIndex cause = model.firstCause();
    QCOMPARE(cause.data().toString(), QStringLiteral("Timer"));
    QCOMPARE(cause.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Timer, turns the verdict"));
    QVERIFY(cause.data(DiffModel::CauseRole).toBool());
    QVERIFY(cause.parent().data(DiffModel::CauseRole).toBool());
    QVERIFY(!model.index(1, 0).data(DiffModel::CauseRole).toBool());
}

void TestDiffModel::nothing_hasNoRows()
{
    m_b = m_a;
    compare();
    const DiffWording words({m_base, m_a}, {m_base, m_b}, m_diff, QLocale::c());
    DiffModel model(m_diff, words);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.firstCause().isValid());
}

STEELYARD_TEST_MAIN(TestDiffModel)
#include "test_diff_model.moc"
