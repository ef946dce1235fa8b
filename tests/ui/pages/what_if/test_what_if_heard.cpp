// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/what_if/weight_slider.h"
#include "ui/pages/what_if/what_if_page.h"
#include "ui/widgets/number_field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace steelyard;
using tests::announced;

// What somebody hears who tries weights without seeing the banner.
class TestWhatIfHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void savingAScenarioIsAnnounced_andLeavesTheDecisionAlone();
    void takingOverAndResettingAreAnnounced();
    void aWeightThatIsTooLargeIsAnnounced();
};

void TestWhatIfHeard::savingAScenarioIsAnnounced_andLeavesTheDecisionAlone()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QApplication::setActiveWindow(page.window());
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    auto *name =
        static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Name of a scenario")));
    name->setText(QStringLiteral("Cheap"));
    QPushButton *save = tests::visibleButton(page, QStringLiteral("Save as a scenario"));
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QCOMPARE(document->decision().ownScenarios.size(), 1U);
    QTRY_COMPARE(announced(page), QStringLiteral("Saved as “Cheap”, under Scenarios below."));
    // A second press does nothing.
    QCOMPARE(QApplication::focusWidget(), name);
    const auto before = document->decision();
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(document->decision() == before);
}

void TestWhatIfHeard::takingOverAndResettingAreAnnounced()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    tests::visibleButton(page, QStringLiteral("Put into the decision"))->click();
    QCOMPARE(announced(page), QStringLiteral("The decision is now what was tried."));
    page.findChildren<WeightSlider *>().at(1)->setValue(300);
    tests::visibleButton(page, QStringLiteral("Reset"))->click();
    QCOMPARE(announced(page), QStringLiteral("Nothing is tried any more."));
}

void TestWhatIfHeard::aWeightThatIsTooLargeIsAnnounced()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *number = static_cast<NumberField *>(
        tests::visibleNamed(page, QStringLiteral("Weight of Comfort in per cent")));
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("150"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(number->value(), 100);
    QCOMPARE(announced(page), QStringLiteral("at most 100"));
}

STEELYARD_TEST_MAIN(TestWhatIfHeard)
#include "test_what_if_heard.moc"
