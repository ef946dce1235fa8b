// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/opinion_model.h"
#include "session/decision_document.h"
#include "storage/knowledge_bases.h"
#include "test_main.h"
#include "wording/wording.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace steelyard;

class TestOpinionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksAreThoseOfTheMethods();
};

void TestOpinionModel::ranksAreThoseOfTheMethods()
{
    const auto base = storage::loadKnowledge(QStringLiteral("python-web-frameworks")).base;
    QVERIFY(base);
    decision::Decision decision = decision::newDecision(*base, base->scenarios[0], "2026-11-20");
    decision.samples = 500;
    DecisionDocument document(base, decision);
    QTRY_VERIFY(!document.isSampling());
    OpinionModel model(document);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto &opinions = document.verdict().opinions();
    QVERIFY(!opinions.empty());
    QCOMPARE(model.columnCount(), OpinionModel::FirstMethodColumn + int(opinions.size()));
    QVERIFY(model.rowCount() >= 3);
    QCOMPARE(model.index(0, OpinionModel::NameColumn).data().toString(),
             document.wording().alternative(document.verdict().scores.winner));
    QCOMPARE(model.index(0, OpinionModel::VerdictColumn).data().toString(), QStringLiteral("1"));
    for (std::size_t o = 0; o < opinions.size(); ++o) {
        // Whom a method puts first is shown, with rank 1, and nobody else has it.
        QStringList first;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex cell =
                model.index(row, OpinionModel::FirstMethodColumn + static_cast<int>(o));
            QVERIFY(!cell.data().toString().isEmpty());
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
            if (cell.data(OpinionModel::IsFirstRole).toBool()) {
                first << cell.siblingAtColumn(OpinionModel::NameColumn).data().toString();
            }
        }
        QStringList winners;
        for (const std::string &id : opinions[o].winners) {
            winners << document.wording().alternative(id);
        }
        first.sort();
        winners.sort();
        QCOMPARE(first, winners);
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestOpinionModel)
#include "test_opinion_model.moc"
