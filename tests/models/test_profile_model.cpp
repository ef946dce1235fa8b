// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_base.h"
#include "models/profile_model.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using tests::chosen;

class TestProfileModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsGroupRatingsAndWeights();
    void bestIsMarkedAsItIsShown();
    void unknownGroupRatingIsNoNumber();
    void answerUpdatesInPlace();
    void leftOutOptionIsMarked();

private:
    storage::KnowledgePointer m_base = tests::tableBase();
    std::unique_ptr<DecisionDocument> m_document;
};

void TestProfileModel::init()
{
    m_document = std::make_unique<DecisionDocument>(m_base, tests::tastyDecision(*m_base));
}

void TestProfileModel::printsGroupRatingsAndWeights()
{
    ProfileModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setDocument(m_document.get());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << tests::printRow(model, row);
    }
    const QStringList expected{
        QStringLiteral("Filter machine | 8.0 | 5.3 | 7.0"),
        QStringLiteral("Capsule machine | 2.0 | 7.0 | 1.0"),
        QStringLiteral("Espresso machine | 6.0 | 7.0 | ?"),
        QStringLiteral("Weight | 0% | 96.0% | 4.0%"),
    };
    QCOMPARE(rows, expected);
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Comfort"));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Planet"));
    QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(),
             QStringLiteral("Waste and energy"));
    QCOMPARE(model.index(0, 2).data(ProfileModel::SentenceRole).toString(),
             QStringLiteral("Filter machine, Comfort: 5.3, plausible from 4.3 to 6.3"));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("5.3, plausible from 4.3 to 6.3")); // the heads say whose it is
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Filter machine"));
    model.setDocument(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestProfileModel::bestIsMarkedAsItIsShown()
{
    ProfileModel model;
    model.setDocument(m_document.get());
    const auto isBest = [&](int row, int column) {
        return model.index(row, column).data(ProfileModel::IsBestRole).toBool();
    };
    QVERIFY(isBest(0, 1));
    QVERIFY(!isBest(1, 1));
    QVERIFY(!isBest(0, 2));
    QVERIFY(isBest(1, 2)); // level at 7.0: both
    QVERIFY(isBest(2, 2));
    QVERIFY(!isBest(3, 2)); // a weight is no rating
}

void TestProfileModel::unknownGroupRatingIsNoNumber()
{
    ProfileModel model;
    model.setDocument(m_document.get());
    const QModelIndex unknown = model.index(2, 3);
    QVERIFY(!unknown.data(ProfileModel::ValueRole).isValid());
    QVERIFY(!unknown.data(ProfileModel::IsBestRole).toBool());
    QVERIFY(unknown.data(Qt::AccessibleTextRole).toString().contains(u"unknown"));
}

void TestProfileModel::answerUpdatesInPlace()
{
    ProfileModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDocument(m_document.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_document->setAnswer("practice", chosen({"yes"})); // ease of espresso 3 to 5, weighing less
    QVERIFY(!changed.isEmpty());
    QCOMPARE(reset.size(), 0);
    QVERIFY(model.index(2, 2).data(ProfileModel::ValueRole).toDouble() > 7.0);
}

void TestProfileModel::leftOutOptionIsMarked()
{
    ProfileModel model;
    model.setDocument(m_document.get());
    m_document->setAnswer("wishes", chosen({"milk"}));
    QVERIFY(model.index(0, 0).data(ProfileModel::LeftOutRole).toBool());
    QVERIFY(!model.index(1, 0).data(ProfileModel::LeftOutRole).toBool());
    QVERIFY(!model.index(0, 1).data(ProfileModel::IsBestRole).toBool());
}

STEELYARD_TEST_MAIN(TestProfileModel)
#include "test_profile_model.moc"
