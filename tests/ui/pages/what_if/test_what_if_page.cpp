// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/what_if/what_if_page.h"

#include "models/scenario_model.h"
#include "session/exploration.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/what_if/ranking_rows.h"
#include "ui/pages/what_if/weight_slider.h"
#include "ui/widgets/bar_view.h"
#include "ui/widgets/number_field.h"
#include "ui/widgets/segmented_control.h"
#include "wording/verdict_wording.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace steelyard;

class TestWhatIfPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void sliderMovesTheTrialAndNotTheDecision();
    void anotherVerdictIsToldOnce();
    void arrowsAndTheFieldMoveAWeight();
    void criteriaHaveSlidersToo();
    void keepTakesAllInOneStep();
    void ratingNeedsAReason();
    void aTableOfOnesOwnListsWhatIsTriedAlone();
    void scenarioIsSavedTriedAndRemoved();
    void anotherDocumentIsShown();
    void wheelScrollsThePage();
    void keyboardReachesEveryControl();
    void everyLookFits_data();
    void everyLookFits();
};

void TestWhatIfPage::nothingToShowIsShownWithoutHarm()
{
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QVERIFY(!tests::showsText(page, QStringLiteral("Weights")));
}

void TestWhatIfPage::sliderMovesTheTrialAndNotTheDecision()
{
    const auto document = tests::coffeeDocument();
    const decision::Decision before = document->decision();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *slider = page.findChildren<WeightSlider *>().at(1);
    const QString ranking = page.findChild<RankingRows *>()->accessibleDescription();
    QVERIFY(
        tests::showsText(page, QStringLiteral("changes the decision only when you put it there")));
    for (int x = slider->width() / 4; x < slider->width(); x += 7) {
        QTest::mousePress(slider, Qt::LeftButton, {}, {x, slider->height() / 2});
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {x, slider->height() / 2});
    }
    QVERIFY(page.findChild<RankingRows *>()->accessibleDescription() != ranking);
    QTRY_VERIFY(tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
    QTRY_VERIFY(tests::showsText(page, QStringLiteral("the others give way in proportion")));
    QTRY_VERIFY(tests::showsText(page, QStringLiteral("other methods"))); // of what is tried
    QVERIFY(document->decision() == before);
    QCOMPARE(document->undoStack()->count(), 0);
    tests::visibleButton(page, QStringLiteral("Reset"))->click();
    QCOMPARE(page.findChild<RankingRows *>()->accessibleDescription(), ranking);
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
}

// Once, when the shares of what is tried have arrived; not while it says what the decision says.
void TestWhatIfPage::anotherVerdictIsToldOnce()
{
    const auto document = tests::coffeeDocument();
    document->setExpectation({}); // else the verdict is kept back
    QTRY_VERIFY(!document->isSampling());
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    const auto *trial = page.findChild<Exploration *>();
    const auto said = [&page] {
        const auto *speaker = page.window()->findChild<QWidget *>(QStringLiteral("announcement"));
        return speaker != nullptr ? speaker->accessibleName() : QString();
    };
    const auto settled = [&] { return !trial->trial()->isSampling(); };
    QTRY_VERIFY(settled());
    QVERIFY(said().isEmpty());
    const std::string winner = document->verdict().scores.winner;
    for (WeightSlider *slider : page.findChildren<WeightSlider *>()) {
        for (const auto key : {Qt::Key_End, Qt::Key_Home}) {
            slider->setFocus();
            QTest::keyClick(slider, key);
            QTRY_VERIFY(settled());
            if (trial->trial()->verdict().scores.winner != winner) {
                QTRY_COMPARE(said(), QStringLiteral("What if: ") +
                                         VerdictWording(trial->trial()->wording()).sentence());
                tests::visibleButton(page, QStringLiteral("Reset"))->click();
                QTRY_VERIFY(settled());
                QTRY_COMPARE(said(), QStringLiteral("What if: ") +
                                         VerdictWording(document->wording()).sentence());
                return;
            }
        }
    }
    QFAIL("no weight makes another option lead");
}

void TestWhatIfPage::arrowsAndTheFieldMoveAWeight()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *slider = page.findChildren<WeightSlider *>().at(1);
    auto *number = static_cast<NumberField *>(
        tests::visibleNamed(page, QStringLiteral("Weight of Comfort in per cent")));
    QVERIFY(number);
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("30"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(slider->value(), 300);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(number->value(), 31.0);
    QTest::keyClick(slider, Qt::Key_PageDown);
    QCOMPARE(number->value(), 26.0);
    QVERIFY(tests::showsText(page, QStringLiteral("was ")));
    QTRY_VERIFY(slider->accessibleDescription().startsWith(u"Comfort: 26.0%, agreed "));
    // Beyond the track the field still goes, and the track with it.
    number->setValue(100);
    QCOMPARE(slider->maximum(), 1000);
    QCOMPARE(slider->value(), 1000);
    // More than the whole is not taken for something else: it is said.
    QVERIFY(!tests::showsText(page, QStringLiteral("at most")));
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("150"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(number->value(), 100);
    QVERIFY(tests::showsText(page, QStringLiteral("at most 100")));
    QTest::keyClick(slider, Qt::Key_PageDown);
    QVERIFY(!tests::showsText(page, QStringLiteral("at most")));
}

void TestWhatIfPage::criteriaHaveSlidersToo()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QCOMPARE(page.findChildren<WeightSlider *>().size(), 3);
    page.findChild<SegmentedControl *>()->findChildren<QPushButton *>().at(1)->click();
    QCOMPARE(page.findChildren<WeightSlider *>().size(), 4);
    QVERIFY(tests::visibleNamed(page, QStringLiteral("Weight of Taste")));
    const auto *chart = page.findChild<BarView *>();
    QVERIFY(chart->accessibleDescription().contains(u"moves it most"));
    QVERIFY(!chart->content().rows.empty());
    // The strong line is the lead of the agreed leader, whichever side of the beam it hangs on.
    const decision::Lead &lead = *document->verdict().scores.lead;
    QCOMPARE(
        chart->content().baseline,
        std::optional(document->verdict().scores.winner == lead.right ? -lead.lead : lead.lead));
}

void TestWhatIfPage::keepTakesAllInOneStep()
{
    const auto document = tests::coffeeDocument();
    const decision::Decision before = document->decision();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.findChildren<WeightSlider *>().at(0)->setValue(100);
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    tests::visibleButton(page, QStringLiteral("Put into the decision"))->click();
    QCOMPARE(document->undoStack()->count(), 1);
    QVERIFY(!document->decision().ownWeights.empty());
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
    document->undoStack()->undo();
    QVERIFY(document->decision() == before);
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
}

void TestWhatIfPage::ratingNeedsAReason()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *criterion =
        static_cast<QComboBox *>(tests::visibleNamed(page, QStringLiteral("Criterion")));
    criterion->setCurrentIndex(2); // taste
    auto *value =
        static_cast<QDoubleSpinBox *>(tests::visibleNamed(page, QStringLiteral("Your rating")));
    QCOMPARE(value->value(), 5.0);
    value->setValue(9.5);
    tests::visibleButton(page, QStringLiteral("Try"))->click();
    QVERIFY(tests::showsText(page, QStringLiteral("needs a reason")));
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
    auto *reason = static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Why")));
    reason->setText(QStringLiteral("We tasted it."));
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(!tests::showsText(page, QStringLiteral("needs a reason")));
    QTRY_VERIFY(tests::showsText(page, QStringLiteral("of your own.")));
    QVERIFY(tests::showsText(page, QStringLiteral("We tasted it.")));
    QVERIFY(document->decision().findings.empty());
    for (QToolButton *drop : page.findChildren<QToolButton *>()) {
        if (drop->accessibleName().startsWith(u"Remove the rating ")) {
            drop->click();
        }
    }
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
}

void TestWhatIfPage::aTableOfOnesOwnListsWhatIsTriedAlone()
{
    const auto document = tests::brokerDocument();
    const decision::Decision before = document->decision();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    const auto drops = [&page] {
        QList<QToolButton *> all;
        for (QToolButton *drop : page.findChildren<QToolButton *>()) {
            if (drop->isVisible() && drop->accessibleName().startsWith(u"Remove the rating ")) {
                all << drop;
            }
        }
        return all;
    };
    QVERIFY(drops().isEmpty());
    QVERIFY(tests::visibleButton(page, QStringLiteral("Groups")) == nullptr); // there are none
    auto *value =
        static_cast<QDoubleSpinBox *>(tests::visibleNamed(page, QStringLiteral("Your rating")));
    value->setValue(value->maximum());
    auto *reason = static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Why")));
    reason->setText(QStringLiteral("Measured anew."));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(drops().size(), 1);
    QCOMPARE(drops().front()->toolTip(), QStringLiteral("Back to what your table says"));
    drops().front()->click();
    QTRY_VERIFY(drops().isEmpty());
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
    QVERIFY(document->decision() == before);
}

void TestWhatIfPage::scenarioIsSavedTriedAndRemoved()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(!tests::visibleButton(page, QStringLiteral("Save as a scenario"))->isEnabled());
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    auto *name =
        static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Name of a scenario")));
    name->setText(QStringLiteral("Cheap"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(document->decision().ownScenarios.size(), 1U);
    QVERIFY(tests::visibleNamed(page, QStringLiteral("Try Cheap")));
    tests::visibleButton(page, QStringLiteral("Reset"))->click();
    static_cast<QPushButton *>(tests::visibleNamed(page, QStringLiteral("Try Cheap")))->click();
    QCOMPARE(page.findChildren<WeightSlider *>().at(1)->value(), 200);
    static_cast<QPushButton *>(tests::visibleNamed(page, QStringLiteral("Remove Cheap")))->click();
    QVERIFY(document->decision().ownScenarios.empty());
    QVERIFY(!tests::visibleNamed(page, QStringLiteral("Try Cheap")));
}

void TestWhatIfPage::anotherDocumentIsShown()
{
    const auto first = tests::frameworkDocument(0);
    const auto second = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(first.get());
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    page.setDocument(second.get());
    QTRY_VERIFY(!tests::showsText(page, QStringLiteral("Exploring. The decision is unchanged.")));
    QVERIFY(tests::visibleNamed(page, QStringLiteral("Weight of Comfort")));
    QCOMPARE(static_cast<QComboBox *>(tests::visibleNamed(page, QStringLiteral("Option")))->count(),
             3);
    page.setDocument(nullptr);
    page.setDocument(first.get());
    QVERIFY(!tests::visibleNamed(page, QStringLiteral("Weight of Comfort")));
}

void TestWhatIfPage::wheelScrollsThePage()
{
    const auto document = tests::coffeeDocument();
    WhatIfPage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    auto *slider = page.findChildren<WeightSlider *>().at(1);
    const int before = slider->value();
    QWheelEvent wheel({5, 5}, slider->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(slider, &wheel);
    QCOMPARE(slider->value(), before);
}

void TestWhatIfPage::keyboardReachesEveryControl()
{
    const auto document = tests::coffeeDocument();
    document->setOwnScenarios({{"Cheap", {{"cost", 0.5}}, {}}});
    WhatIfPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.findChildren<WeightSlider *>().at(1)->setValue(200);
    window.settle();
    QSet<QWidget *> reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(page.window(), Qt::Key_Tab);
        reached.insert(page.window()->focusWidget());
    }
    for (QWidget *control : page.findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<WeightSlider *>(control) || qobject_cast<NumberField *>(control) ||
            qobject_cast<QComboBox *>(control) || qobject_cast<QToolButton *>(control);
        if (isControl && control->isVisible() && control->isEnabled()) {
            QVERIFY2(reached.contains(control), qPrintable(control->accessibleName()));
        }
    }
    for (QWidget *region : page.focusRegions()) {
        QVERIFY(!region->accessibleName().isEmpty() || region->isVisible());
    }
}

void TestWhatIfPage::everyLookFits_data()
{
    QTest::addColumn<bool>("tries");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("whatif-large") << true << tests::kLargeWindow << false << 10;
    QTest::newRow("whatif-small") << true << tests::kSmallWindow << false << 10;
    QTest::newRow("whatif-dark") << true << tests::kLargeWindow << true << 10;
    QTest::newRow("whatif-twice") << true << tests::kLargeWindow << false << 21;
    QTest::newRow("whatif-small-twice") << false << tests::kSmallWindow << false << 20;
    QTest::newRow("whatif-nothing-tried") << false << tests::kLargeWindow << false << 10;
}

void TestWhatIfPage::everyLookFits()
{
    QFETCH(const bool, tries);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    WhatIfPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    if (tries) {
        page.findChildren<WeightSlider *>().at(1)->setValue(350);
        auto *name = static_cast<QLineEdit *>(
            tests::visibleNamed(page, QStringLiteral("Name of a scenario")));
        name->setText(QStringLiteral("More weight on what users see"));
        QTest::keyClick(name, Qt::Key_Return);
        static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Why")))
            ->setText(QStringLiteral("Measured by ourselves."));
        tests::visibleButton(page, QStringLiteral("Try"))->click();
    }
    const auto *scenarios = page.findChild<ScenarioModel *>();
    QVERIFY(scenarios != nullptr);
    for (int row = 0; row < scenarios->rowCount(); ++row) { // sampled one after another
        QTRY_VERIFY_WITH_TIMEOUT(scenarios->at(row).verdict.samples() > 0 ||
                                     scenarios->at(row).verdict.scores.winner.empty(),
                                 20'000);
    }
    window.settle();
    window.save(QString::fromLatin1(QTest::currentDataTag()));
    // Sentences follow the numbers within a moment.
    QTRY_VERIFY2(tests::clippedTexts(page).isEmpty(),
                 qPrintable(tests::clippedTexts(page).join(u'\n')));
    QVERIFY(tests::fitsItsWidth(page));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestWhatIfPage)
#include "test_what_if_page.moc"
