// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_page.h"

#include "models/comparison_model.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/compare_page_parts.h"

#include <QScrollBar>
#include <QTest>

using namespace steelyard;
using tests::cell;
using tests::click;
using tests::drawer;
using tests::find;
using tests::shows;
using tests::view;

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void arrowsWalkCellsWhileTheDrawerFollows();
    void keysBeginOnARating();
    void leftAndRightFoldAGroupOnItsName();
    void namesStayInSightWhileTheRestScrolls();
    void answerKeepsTheSelectedCell();
    void textsFitAndControlsHaveNames_data();
    void textsFitAndControlsHaveNames();
};

void TestComparePage::nothingToShowIsShownWithoutHarm()
{
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    QVERIFY(!drawer(page)->isVisible());
}

void TestComparePage::arrowsWalkCellsWhileTheDrawerFollows()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    click(page, cell(page, 0, 0, 0));
    const QString before =
        view(page)->currentIndex().data(ComparisonModel::CriterionIdRole).toString();
    QTest::keyClick(view(page), Qt::Key_Right);
    QCOMPARE(view(page)->currentIndex(), cell(page, 0, 0, 1));
    QVERIFY(shows(page, QStringLiteral("Espresso machine"))); // the capsules are left out
    for (int i = 0; i < 5; ++i) {                             // down passes over the rows of groups
        QTest::keyClick(view(page), Qt::Key_Down);
        QVERIFY(!view(page)->currentIndex().data(ComparisonModel::IsGroupRole).toBool());
    }
    QVERIFY(view(page)->currentIndex().data(ComparisonModel::CriterionIdRole).toString() != before);
}

// Not on a group's row, where Enter would open no evidence.
void TestComparePage::keysBeginOnARating()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.window()));
    find(page)->setFocus();
    view(page)->setFocus();
    QCOMPARE(view(page)->currentIndex(), cell(page, 0, 0, 0));
    QTest::keyClick(view(page), Qt::Key_Return);
    QVERIFY(drawer(page)->isVisible());
}

void TestComparePage::leftAndRightFoldAGroupOnItsName()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QModelIndex group = view(page)->model()->index(0, 0);
    QVERIFY(view(page)->isExpanded(group));
    view(page)->setCurrentIndex(group);
    QTest::keyClick(view(page), Qt::Key_Left);
    QVERIFY(!view(page)->isExpanded(group));
    QTest::keyClick(view(page), Qt::Key_Right);
    QVERIFY(view(page)->isExpanded(group));
}

void TestComparePage::namesStayInSightWhileTheRestScrolls()
{
    const auto document = tests::frameworkDocument(2); // all eight options compete
    ComparePage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    window.settle();
    QScrollBar *bar = view(page)->horizontalScrollBar();
    QVERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    const QModelIndex name = view(page)->model()->index(0, 0, view(page)->model()->index(0, 0));
    const QPoint atName(30, view(page)->visualRect(name).center().y());
    QCOMPARE(view(page)->indexAt(atName), name);
    window.save(QStringLiteral("compare-eight-options-scrolled"));
    // A cell that would lie below the names is brought out beside them.
    view(page)->setCurrentIndex(cell(page, 0, 0, 0));
    view(page)->scrollTo(cell(page, 0, 0, 0));
    const int names = view(page)->columnWidth(0);
    QVERIFY(bar->value() == 0 || view(page)->visualRect(cell(page, 0, 0, 0)).left() >= names);
}

void TestComparePage::answerKeepsTheSelectedCell()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showCell(QStringLiteral("taste"), QStringLiteral("espresso"));
    document->setAnswer("cups", {decision::AnswerState::Chosen, {"few"}, {}});
    document->setAnswer("wishes", {decision::AnswerState::Chosen, {"good"}, {}});
    QCOMPARE(view(page)->currentIndex().data(ComparisonModel::CriterionIdRole).toString(),
             QStringLiteral("taste"));
    QVERIFY(view(page)->selectionModel()->isSelected(view(page)->currentIndex()));
    QVERIFY(drawer(page)->isVisible());
}

void TestComparePage::textsFitAndControlsHaveNames_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("large") << tests::kLargeWindow << false << 10;
    QTest::newRow("large-dark") << tests::kLargeWindow << true << 10;
    QTest::newRow("small") << tests::kSmallWindow << false << 10;
    QTest::newRow("small-dark") << tests::kSmallWindow << true << 10;
    QTest::newRow("text-of-twice-the-size") << tests::kLargeWindow << false << 21;
}

void TestComparePage::textsFitAndControlsHaveNames()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    ComparePage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    const QString name = QStringLiteral("compare-") + QString::fromLatin1(QTest::currentDataTag());
    window.save(name + QStringLiteral("-closed"));
    click(page, cell(page, 0, 0, 1));
    QVERIFY(drawer(page)->isVisible());
    window.save(name);
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestComparePage)
#include "test_compare_page.moc"
