// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/compare/compare_page_parts.h"
#include "ui/pages/compare/comparison_controls.h"
#include "ui/pages/compare/option_chooser.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace steelyard;
using tests::find;
using tests::shows;
using tests::view;

// Which criteria and options the comparison shows, and in which order.
class TestCompareRowsAndOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void findingNarrowsAndCounts();
    void leftOutOptionsAreShownWhenAskedFor();
    void chosenOptionsAreShownInTheirOrder();
    void copiesWhatIsShown();
    void showCellClearsFiltersInItsWay();
    void headsAndKeysOrderTheRows();
    void listOfOptionsAgreesWithWhatIsShown();
};

void TestCompareRowsAndOptions::findingNarrowsAndCounts()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    find(page)->setFocus();
    QTest::keyClicks(find(page), QStringLiteral("TAS"));
    QCOMPARE(view(page)->model()->rowCount(), 1);
    QCOMPARE(view(page)->model()->rowCount(view(page)->model()->index(0, 0)), 1);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().startsWith(u"1 of 4"); }));
    QTRY_VERIFY(tests::announced(page).startsWith(u"1 of 4")); // once the typing rests
    find(page)->clear();
    QCOMPARE(view(page)->model()->rowCount(), 3);
    QVERIFY(view(page)->isExpanded(view(page)->model()->index(0, 0)));
}

void TestCompareRowsAndOptions::leftOutOptionsAreShownWhenAskedFor()
{
    const auto document = tests::coffeeDocument(); // its timer leaves the capsule machine out
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QCOMPARE(view(page)->model()->columnCount(), 4);
    const auto boxes = page.findChildren<QCheckBox *>();
    boxes[1]->click();
    QCOMPARE(view(page)->model()->columnCount(), 5);
    boxes[1]->click();
    document->setMustHave("timer", decision::MustHaveChoice{false, {}, 0});
    QCOMPARE(view(page)->model()->columnCount(), 5); // none is left out any more
}

void TestCompareRowsAndOptions::chosenOptionsAreShownInTheirOrder()
{
    const auto document = tests::coffeeDocument(); // its timer leaves the capsule machine out
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *chooser = page.findChild<OptionChooser *>();
    auto *list = chooser->findChild<QListWidget *>();
    const auto header = [&](int option) {
        return view(page)
            ->model()
            ->headerData(ComparisonModel::FirstAlternativeColumn + option, Qt::Horizontal)
            .toString();
    };
    QCOMPARE(list->count(), 3);
    QCOMPARE(header(0), QStringLiteral("Filter machine"));
    list->setCurrentRow(2);
    chooser->findChildren<QPushButton *>().first()->click(); // moves the espresso machine up
    chooser->findChildren<QPushButton *>().first()->click();
    QCOMPARE(list->item(0)->text(), QStringLiteral("Espresso machine"));
    QCOMPARE(header(0), QStringLiteral("Espresso machine"));
    QCOMPARE(tests::announced(*list), QStringLiteral("Espresso machine is 1 of 3 now"));
    const QString second = list->item(1)->text();
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(tests::announced(*list), second + QStringLiteral(" is not compared"));
    QCOMPARE(view(page)->model()->columnCount(), 3);
    // The last one stays: nothing to compare is no comparison.
    list->item(2)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(0);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(tests::announced(*list), QStringLiteral("Espresso machine is compared")); // still
    page.showCell(QStringLiteral("ease"), QStringLiteral("filter"));
    QCOMPARE(view(page)->currentIndex().data(ComparisonModel::AlternativeIdRole).toString(),
             QStringLiteral("filter"));
}

void TestCompareRowsAndOptions::copiesWhatIsShown()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *controls = page.findChild<ComparisonControls *>();
    find(page)->setText(QStringLiteral("taste"));
    controls->copy(ComparisonControls::Format::Csv);
    const QString csv = QGuiApplication::clipboard()->text();
    QVERIFY2(csv.startsWith(u"Criterion,Weight,Filter machine,Espresso machine"), qPrintable(csv));
    QVERIFY(csv.contains(u"Taste,"));
    QVERIFY(!csv.contains(u"Ease of use"));
    controls->copy(ComparisonControls::Format::Markdown);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(
        u"| Criterion | Weight | Filter machine | Espresso machine |"));
}

void TestCompareRowsAndOptions::showCellClearsFiltersInItsWay()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    find(page)->setText(QStringLiteral("taste"));
    page.showCell(QStringLiteral("ease"), QStringLiteral("capsule"));
    QCOMPARE(view(page)->currentIndex().data(ComparisonModel::CriterionIdRole).toString(),
             QStringLiteral("ease"));
    QCOMPARE(view(page)->currentIndex().data(ComparisonModel::AlternativeIdRole).toString(),
             QStringLiteral("capsule"));
    QVERIFY(shows(page, QStringLiteral("Insert a capsule, press a button.")));
}

void TestCompareRowsAndOptions::headsAndKeysOrderTheRows()
{
    const auto document = tests::frameworkDocument(0);
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    const auto *combo = page.findChild<QComboBox *>();
    auto *table = view(page);
    const auto values = [table](int column) {
        std::vector<double> found;
        const QModelIndex group = table->model()->index(0, 0);
        for (int row = 0; row < table->model()->rowCount(group); ++row) {
            const QModelIndex cell = table->model()->index(row, column, group);
            const double low = cell.data(ComparisonModel::ScaleLowRole).toDouble();
            const double high = cell.data(ComparisonModel::ScaleHighRole).toDouble();
            found.push_back((cell.data(ComparisonModel::ValueRole).toDouble() - low) /
                            (high - low));
        }
        return found;
    };
    const int option = ComparisonModel::FirstAlternativeColumn + 1;
    QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {},
                      QPoint(table->header()->sectionViewportPosition(option) + 30, 12));
    const std::vector<double> down = values(option);
    QVERIFY(down.size() > 1);
    QVERIFY(std::is_sorted(down.rbegin(), down.rend()));
    QVERIFY(combo->currentText().contains(
        table->model()->headerData(option, Qt::Horizontal, Qt::DisplayRole).toString()));
    // S on a cell of the column is the same click again: the other way round.
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, option, table->model()->index(0, 0)));
    QTest::keyClick(table, Qt::Key_S);
    const std::vector<double> up = values(option);
    QVERIFY(std::is_sorted(up.begin(), up.end()));
    QCOMPARE(tests::announced(page), combo->currentText() + QStringLiteral(", reversed"));
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(ComparisonModel::WeightColumn));
    QTest::keyClick(table, Qt::Key_S);
    QCOMPARE(combo->currentIndex(), 0); // by weight again
    QCOMPARE(tests::announced(page), combo->currentText());
}

void TestCompareRowsAndOptions::listOfOptionsAgreesWithWhatIsShown()
{
    const auto document = tests::coffeeDocument();
    document->setMustHave("milk", decision::MustHaveChoice{true, knowledge::Support::BuiltIn, 0});
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *chooser = page.findChild<OptionChooser *>();
    chooser->click();
    auto *list = chooser->findChild<QListWidget *>();
    const auto checked = [list] {
        QStringList names;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked) {
                names << list->item(row)->text().section(QStringLiteral(" ("), 0, 0);
            }
        }
        return names;
    };
    const auto shown = [&page] {
        QStringList names;
        const QAbstractItemModel *model = view(page)->model();
        for (int column = ComparisonModel::FirstAlternativeColumn; column < model->columnCount();
             ++column) {
            names << model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        }
        return names;
    };
    QVERIFY(shown().size() < list->count());
    QCOMPARE(checked(), shown());
    // To choose one that is left out is to ask for those.
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Unchecked) {
            QVERIFY(list->item(row)->text().contains(u"left out"));
            list->item(row)->setCheckState(Qt::Checked);
            break;
        }
    }
    window.settle();
    QCOMPARE(shown().size(), list->count());
    QCOMPARE(checked(), shown());
    list->window()->hide();
}

STEELYARD_TEST_MAIN(TestCompareRowsAndOptions)
#include "test_compare_rows_and_options.moc"
