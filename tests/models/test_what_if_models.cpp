// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_model.h"
#include "models/weight_trial_model.h"
#include "session/exploration.h"
#include "small_base.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace steelyard;
using decision::AnswerState;

class TestWhatIfModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exploringLeavesTheDecisionAlone();
    void keepingIsOneStep();
    void changedDecisionIsExploredAnew();
    void nothingIsTriedWhilePaused();
    void scenariosWaitWhilePaused();
    void scenariosAreSavedTriedAndRemoved();
    void weightsOfGroupsAndCriteria();
    void movedWeightIsTold();
    void scenariosAreSampledOneAfterAnother();
    void anotherDocumentLeavesNothingBehind();

private:
    storage::KnowledgePointer m_base =
        std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    std::unique_ptr<DecisionDocument> m_document;
};

void TestWhatIfModels::init()
{
    decision::Decision decision = decision::newDecision(*m_base, "Coffee", "2026-11-20");
    decision.answers["cups"] = {AnswerState::Chosen, {"many"}, {}};
    decision.samples = 200;
    m_document = std::make_unique<DecisionDocument>(m_base, decision);
}

void TestWhatIfModels::exploringLeavesTheDecisionAlone()
{
    m_document->setExpectation({});
    const int steps = m_document->undoStack()->count();
    const decision::Decision before = m_document->decision();
    Exploration exploration;
    exploration.setDocument(m_document.get());
    QSignalSpy changed(&exploration, &Exploration::changed);
    QVERIFY(!exploration.isChanged());
    for (int percent = 1; percent <= 90; ++percent) {
        exploration.setWeights({{"taste", percent / 100.0}});
    }
    exploration.setRating({"taste", "filter", 9, 8, 10, "Tasted."});
    QVERIFY(exploration.isChanged());
    QVERIFY(changed.count() >= 91);
    QVERIFY(exploration.trial()->verdict().scores.weights[2].weight == 0.9);
    QVERIFY(m_document->decision() == before);
    QCOMPARE(m_document->undoStack()->count(), steps);
    QVERIFY(exploration.trial()->decision().history.empty());
    exploration.reset();
    QVERIFY(!exploration.isChanged());
    QVERIFY(exploration.trial()->verdict().scores.weights[2].weight ==
            m_document->verdict().scores.weights[2].weight);
}

void TestWhatIfModels::keepingIsOneStep()
{
    const decision::Decision before = m_document->decision();
    Exploration exploration;
    exploration.setDocument(m_document.get());
    exploration.setWeights({{"taste", 0.5}});
    exploration.setRating({"taste", "filter", 9, 8, 10, "Tasted."});
    exploration.keep();
    QCOMPARE(m_document->undoStack()->count(), 1);
    QCOMPARE(m_document->verdict().scores.weights[2].weight, 0.5);
    QCOMPARE(m_document->decision().findings.size(), 1U);
    QVERIFY(!exploration.isChanged());
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision() == before);
    QVERIFY(!exploration.isChanged());
    QVERIFY(exploration.trial()->decision().ownWeights.empty());
}

void TestWhatIfModels::changedDecisionIsExploredAnew()
{
    Exploration exploration;
    exploration.setDocument(m_document.get());
    exploration.setWeights({{"taste", 0.5}});
    m_document->setAnswer("practice", {AnswerState::Chosen, {"no"}, {}});
    QVERIFY(exploration.isChanged()); // what is tried stays, on the new answers
    QCOMPARE(exploration.trial()->decision().answers, m_document->decision().answers);
    QCOMPARE(exploration.trial()->verdict().scores.weights[2].weight, 0.5);
    // New shares of the decision take nothing away.
    QTRY_VERIFY(!m_document->isSampling());
    QVERIFY(exploration.isChanged());
}

void TestWhatIfModels::nothingIsTriedWhilePaused()
{
    Exploration exploration;
    exploration.setPaused(true);
    QSignalSpy changed(&exploration, &Exploration::changed);
    exploration.setDocument(m_document.get());
    QVERIFY(exploration.trial() == nullptr);
    exploration.setPaused(false);
    QVERIFY(exploration.trial() != nullptr);
    exploration.setWeights({{"taste", 0.5}});

    exploration.setPaused(true);
    changed.clear();
    const auto before = exploration.trial()->decision().answers;
    m_document->setAnswer("practice", {AnswerState::Chosen, {"no"}, {}});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(exploration.trial()->decision().answers, before);
    exploration.setPaused(false);
    QCOMPARE(exploration.trial()->decision().answers, m_document->decision().answers);
    QCOMPARE(exploration.trial()->verdict().scores.weights[2].weight, 0.5);

    exploration.setPaused(true); // nothing has happened: nothing is made anew
    changed.clear();
    exploration.setPaused(false);
    QCOMPARE(changed.count(), 0);
}

void TestWhatIfModels::scenariosWaitWhilePaused()
{
    ScenarioModel model;
    model.setPaused(true);
    model.setDocument(m_document.get());
    QCOMPARE(model.rowCount(), 0);
    model.setPaused(false);
    QVERIFY(model.rowCount() > 1);
    QTRY_VERIFY(model.at(model.rowCount() - 1).verdict.samples() > 0);

    model.setPaused(true);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    m_document->setAnswer("practice", {AnswerState::Chosen, {"no"}, {}});
    QCOMPARE(changed.count(), 0);
    model.setPaused(false);
    QVERIFY(changed.count() > 0);
    QCOMPARE(model.at(0).decision.answers, m_document->decision().answers);
    // The cases of the knowledge base are as they were and keep their shares.
    QVERIFY(model.at(model.rowCount() - 1).verdict.samples() > 0);
}

void TestWhatIfModels::scenariosAreSavedTriedAndRemoved()
{
    Exploration exploration;
    exploration.setDocument(m_document.get());
    exploration.setWeights({{"taste", 0.5}});
    exploration.saveScenario(QStringLiteral("  Taste "));
    exploration.setWeights({{"taste", 0.75}});
    exploration.saveScenario(QStringLiteral("Taste"));
    QCOMPARE(m_document->decision().ownScenarios.size(), 1U);
    QCOMPARE(m_document->decision().ownScenarios[0].ownWeights.at("taste"), 0.75);
    QVERIFY(m_document->decision().ownWeights.empty());
    exploration.reset();
    exploration.tryScenario(m_document->decision().ownScenarios[0]);
    QCOMPARE(exploration.trial()->verdict().scores.weights[2].weight, 0.75);
    exploration.removeScenario(QStringLiteral("Taste"));
    QVERIFY(m_document->decision().ownScenarios.empty());
    QVERIFY(exploration.isChanged());
    QCOMPARE(m_document->undoStack()->count(), 3);
}

void TestWhatIfModels::weightsOfGroupsAndCriteria()
{
    Exploration exploration;
    WeightTrialModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    exploration.setDocument(m_document.get());
    model.setExploration(&exploration);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("Comfort"));
    double sum = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        sum += model.at(row).line.now();
    }
    QVERIFY(std::abs(sum - 1) < 1e-12);
    model.setRows(WeightTrialModel::Rows::Criteria);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("Taste"));
    QVERIFY(!model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestWhatIfModels::movedWeightIsTold()
{
    Exploration exploration;
    exploration.setDocument(m_document.get());
    WeightTrialModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setExploration(&exploration);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const double agreed = model.at(1).agreed;
    model.setShare(1, 0.25);
    QVERIFY(changed.count() > 0);
    QVERIFY(std::abs(model.at(1).line.now() - 0.25) < 1e-12);
    QCOMPARE(model.at(1).agreed, agreed);
    QCOMPARE(model.index(1, WeightTrialModel::Now).data().toString(), QStringLiteral("25.0%"));
    const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"Comfort: 25.0%, agreed "), qPrintable(spoken));
    // The lead foretold for half the weight is the lead that half the weight gives.
    const double foretold = model.at(1).halved;
    model.setShare(1, 0.125);
    QVERIFY(std::abs(exploration.trial()->verdict().scores.lead->lead - foretold) < 1e-9 ||
            exploration.trial()->verdict().scores.lead->left !=
                m_document->verdict().scores.lead->left);
}

void TestWhatIfModels::scenariosAreSampledOneAfterAnother()
{
    ScenarioModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(m_document.get());
    QCOMPARE(model.rowCount(), 1 + static_cast<int>(m_base->scenarios.size()));
    const auto sampled = [&model] {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row).verdict.samples() == 0) {
                return false;
            }
        }
        return true;
    };
    QTRY_VERIFY(sampled());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_document->setOwnScenarios({{"Taste", {{"taste", 0.9}}, {}}});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Taste"));
    QVERIFY(model.at(0).verdict.samples() > 0); // was not sampled again
    QTRY_VERIFY(sampled());
    m_document->setAnswer("cups", {AnswerState::Chosen, {"few"}, {}});
    QCOMPARE(reset.count(), 1); // the same scenarios, other numbers
    QTRY_VERIFY(sampled());
    QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void TestWhatIfModels::anotherDocumentLeavesNothingBehind()
{
    Exploration exploration;
    ScenarioModel scenarios;
    exploration.setDocument(m_document.get());
    scenarios.setDocument(m_document.get());
    exploration.setWeights({{"taste", 0.5}});
    exploration.setDocument(nullptr);
    scenarios.setDocument(nullptr);
    QVERIFY(!exploration.isChanged());
    QCOMPARE(scenarios.rowCount(), 0);
    m_document->setAnswer("cups", {});
    QVERIFY(exploration.trial() == nullptr);
}

STEELYARD_TEST_GUILESS_MAIN(TestWhatIfModels)
#include "test_what_if_models.moc"
