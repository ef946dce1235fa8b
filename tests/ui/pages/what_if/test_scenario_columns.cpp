// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/scenario_columns.h"

#include "models/scenario_model.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/what_if/what_if_page.h"
#include "ui/widgets/state_badge.h"

#include <QTest>

using namespace steelyard;

class TestScenarioColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void scenarioIsJudgedWhenItsSharesAreThere();
};

void TestScenarioColumns::scenarioIsJudgedWhenItsSharesAreThere()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto *model = page.findChild<ScenarioModel *>();
    const auto badges = page.findChild<ScenarioColumns *>()->findChildren<StateBadge *>();
    QCOMPARE(static_cast<int>(badges.size()), model->rowCount());
    QCOMPARE(model->at(model->rowCount() - 1).verdict.samples(), 0U);
    QVERIFY(!badges.last()->isVisible());
    for (int row = 0; row < model->rowCount(); ++row) {
        QTRY_VERIFY(model->at(row).verdict.samples() > 0);
        QVERIFY(badges[row]->isVisible());
    }
    // Beside each other their names begin at one height.
    window.settle();
    QCOMPARE(badges[0]->parentWidget()->y(), badges[1]->parentWidget()->y());
    QCOMPARE(badges[0]->parentWidget()->y(), badges[2]->parentWidget()->y());
}

STEELYARD_TEST_MAIN(TestScenarioColumns)
#include "test_scenario_columns.moc"
