// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_base.h"
#include "models/rank_model.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace steelyard;
using tests::chosen;

class TestRankModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsOptionsByRankWithTheirShares();
    void rankingMovesRowsAndColumnsFollow();
    void nobodyLeftHasNoRanks();

private:
    void waitForShares() { QTRY_VERIFY(!m_document->isSampling()); }
    [[nodiscard]] static QStringList names(const RankModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row) {
            result << model.index(row, 0).data().toString();
        }
        return result;
    }

    storage::KnowledgePointer m_base = tests::tableBase();
    std::unique_ptr<DecisionDocument> m_document;
};

void TestRankModel::init()
{
    m_document = std::make_unique<DecisionDocument>(m_base, tests::tastyDecision(*m_base));
}

void TestRankModel::listsOptionsByRankWithTheirShares()
{
    RankModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(m_document.get());
    waitForShares();
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(names(model).last(), QStringLiteral("Filter machine"));
    for (int row = 0; row < model.rowCount(); ++row) {
        double sum = 0;
        int likeliest = 0;
        for (int column = RankModel::FirstRankColumn; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const double share = index.data(RankModel::ShareRole).toDouble();
            sum += share;
            likeliest += index.data(RankModel::IsLikeliestRole).toBool() ? 1 : 0;
            QCOMPARE(index.data().toString(), QString::number(std::lround(share * 100)));
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QVERIFY(likeliest >= 1);
    }
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("First"));
    const QModelIndex first = model.index(0, 1);
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(u" in 100"));
    QVERIFY(first.data(RankModel::ErrorRole).toDouble() >= 0);
}

void TestRankModel::rankingMovesRowsAndColumnsFollow()
{
    RankModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDocument(m_document.get());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex filter = model.index(2, 0);
    m_document->setAnswer("cups", chosen({"many"}));
    m_document->setAnswer("wishes", chosen({"timer"})); // leaves the capsule machine out
    waitForShares();
    QCOMPARE(names(model).first(), QStringLiteral("Filter machine"));
    QCOMPARE(names(model).last(), QStringLiteral("Capsule machine"));
    QCOMPARE(filter.row(), 0);
    QCOMPARE(model.columnCount(), 3); // two ranks to take
    const QModelIndex leftOut = model.index(2, 0);
    QVERIFY(leftOut.data(RankModel::LeftOutRole).toBool());
    QVERIFY(leftOut.data(RankModel::ReasonRole).toString().contains(u"Timer"));
    QVERIFY(!leftOut.siblingAtColumn(1).data().isValid());
    QCOMPARE(reset.size(), 0);
    m_document->undoStack()->undo();
    QCOMPARE(model.columnCount(), 4);
}

void TestRankModel::nobodyLeftHasNoRanks()
{
    RankModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDocument(m_document.get());
    // Milk at once rules out the filter machine, a ready-made timer the other two.
    m_document->setAnswer("wishes", chosen({"milk"}));
    m_document->setMustHave("timer", decision::MustHaveChoice{});
    QCOMPARE(m_document->verdict().state(), decision::State::NoFeasible);
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(model.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(model.index(row, 0).data(RankModel::LeftOutRole).toBool());
    }
}

STEELYARD_TEST_MAIN(TestRankModel)
#include "test_rank_model.moc"
