// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "models/decision_table_model.h"
#include "models/profile_model.h"
#include "models/weight_trial_model.h"
#include "presentation/tornado_chart.h"
#include "session/exploration.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "wording/weight_wording.h"

#include <QDir>
#include <QTest>

using namespace steelyard;

// One weight of one criterion is printed alike on every page; what reports say of it is compared in
// tests/report.
class TestPrintedWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModel_printsTheSameWeight_data();
    void everyModel_printsTheSameWeight();
    void equalWeights_arePrintedAlike();

private:
    static void compareRows(const QAbstractItemModel &model, const QModelIndex &parent,
                            const QStringList &expected, const knowledge::KnowledgeBase &base);
};

void TestPrintedWeights::everyModel_printsTheSameWeight_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(!storage::bundledKnowledge().empty()); // loads the resources
    const QDir folder(QStringLiteral(":/examples"));
    for (const QString &name : folder.entryList({QStringLiteral("*.steelyard")})) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestPrintedWeights::compareRows(const QAbstractItemModel &model, const QModelIndex &parent,
                                     const QStringList &expected,
                                     const knowledge::KnowledgeBase &base)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex name = model.index(row, ComparisonModel::CriterionColumn, parent);
        const std::string id = name.data(ComparisonModel::CriterionIdRole).toString().toStdString();
        QCOMPARE(name.siblingAtColumn(ComparisonModel::WeightColumn).data().toString(),
                 expected.value(int(base.criterionIndex(id))));
    }
}

void TestPrintedWeights::everyModel_printsTheSameWeight()
{
    QFETCH(const QString, file);
    const storage::DecisionResult opened = storage::openDecision(file);
    QVERIFY(opened.decision && opened.base);
    DecisionDocument document(opened.base, *opened.decision);
    const knowledge::KnowledgeBase &base = document.base();
    const Wording words = document.wording();
    QStringList expected;
    for (const decision::WeightResult &weight : document.verdict().scores.weights) {
        expected << words.numbers().percent(weight.weight);
    }
    QCOMPARE(WeightWording(words).percents(), expected);
    const QStringList groups = WeightWording(words).groupPercents();

    ComparisonModel comparison;
    comparison.setDocument(&document);
    for (int group = 0; group < comparison.rowCount(); ++group) {
        const QModelIndex row = comparison.index(group, ComparisonModel::CriterionColumn);
        const std::string id = row.data(ComparisonModel::CriterionIdRole).toString().toStdString();
        QCOMPARE(row.siblingAtColumn(ComparisonModel::WeightColumn).data().toString(),
                 groups.value(int(base.groupIndex(id))));
        compareRows(comparison, row, expected, base);
    }

    DecisionTableModel table;
    table.setDocument(&document);
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex cell = table.index(row, DecisionTableModel::WeightColumn);
        const std::string id =
            cell.data(DecisionTableModel::CriterionIdRole).toString().toStdString();
        if (!id.empty()) { // a new row has none yet
            QCOMPARE(cell.data().toString(), expected.value(int(base.criterionIndex(id))));
        }
    }

    Exploration exploration;
    exploration.setDocument(&document);
    WeightTrialModel trial;
    trial.setExploration(&exploration);
    trial.setRows(WeightTrialModel::Rows::Criteria);
    QCOMPARE(trial.rowCount(), int(expected.size()));
    for (int row = 0; row < trial.rowCount(); ++row) {
        QCOMPARE(trial.index(row, WeightTrialModel::Now).data().toString(), expected.at(row));
        QCOMPARE(trial.index(row, WeightTrialModel::Agreed).data().toString(), expected.at(row));
    }

    ProfileModel profile;
    profile.setDocument(&document);
    const int weights = profile.rowCount() - 1;
    for (int group = 0; group < int(groups.size()); ++group) {
        const int column = ProfileModel::FirstGroupColumn + group;
        QCOMPARE(profile.index(weights, column).data().toString(), groups.at(group));
    }

    const BarProfile tornado = TornadoChart::build(words);
    for (const BarProfile::Line &line : tornado.lines) {
        const auto criterion =
            std::find_if(base.criteria.begin(), base.criteria.end(), [&](const auto &entry) {
                return QString::fromStdString(entry.name) == line.cells.value(0);
            });
        QVERIFY(criterion != base.criteria.end());
        QCOMPARE(line.cells.value(1), expected.value(int(criterion - base.criteria.begin())));
    }
}

// Three equal weights were 8, 7 and 7% where whole per cents had to sum to 100.
void TestPrintedWeights::equalWeights_arePrintedAlike()
{
    const storage::DecisionResult opened =
        storage::openDecision(QStringLiteral(":/examples/clear.steelyard"));
    QVERIFY(opened.decision && opened.base);
    decision::Decision decision = *opened.decision;
    for (const knowledge::Criterion &criterion : opened.base->criteria) {
        decision.ownWeights[criterion.id] = 1.0 / double(opened.base->criteria.size());
    }
    DecisionDocument document(opened.base, decision);
    const QStringList percents = WeightWording(document.wording()).percents();
    QVERIFY(percents.size() > 3);
    QCOMPARE(QSet<QString>(percents.begin(), percents.end()).size(), 1);
    // 25 times 4.0% are 100; of other counts it is said that they are not.
    QCOMPARE(WeightWording(document.wording()).sumNote().isEmpty(),
             document.base().criteria.size() == 25);
}

STEELYARD_TEST_MAIN(TestPrintedWeights)
#include "test_printed_weights.moc"
