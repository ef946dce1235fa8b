// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compare_page.h"

#include "models/comparison_model.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/compare/comparison_controls.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare/evidence_drawer.h"
#include "ui/pages/compare/option_chooser.h"
#include "ui/pages/compare/own_rating_editor.h"
#include "ui/widgets/address_link.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QUrl>

using namespace steelyard;

class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void clickingACellOpensItsEvidence();
    void arrowsWalkCellsWhileTheDrawerFollows();
    void keysBeginOnARating();
    void escapeClosesAndEnterOpens();
    void leftAndRightFoldAGroupOnItsName();
    void findingNarrowsAndCounts();
    void leftOutOptionsAreShownWhenAskedFor();
    void chosenOptionsAreShownInTheirOrder();
    void copiesWhatIsShown();
    void ownRatingNeedsAReasonAndIsShown();
    void namesStayInSightWhileTheRestScrolls();
    void showCellClearsFiltersInItsWay();
    void answerKeepsTheSelectedCell();
    void headsAndKeysOrderTheRows();
    void evidenceStaysWhenItsRatingMovesTheRow();
    void openingEvidenceMovesNothing();
    void listOfOptionsAgreesWithWhatIsShown();
    void onlyWebAddressesAreOpened();
    void textsFitAndControlsHaveNames_data();
    void textsFitAndControlsHaveNames();

private:
    static QLineEdit *find(const ComparePage &page)
    {
        return qobject_cast<QLineEdit *>(
            tests::visibleNamed(page, QStringLiteral("Find a criterion")));
    }
    static ComparisonView *view(const ComparePage &page)
    {
        return page.findChild<ComparisonView *>();
    }
    static EvidenceDrawer *drawer(const ComparePage &page)
    {
        return page.findChild<EvidenceDrawer *>();
    }
    static QModelIndex cell(const ComparePage &page, int group, int row, int option)
    {
        const QAbstractItemModel *model = view(page)->model();
        return model->index(row, ComparisonModel::FirstAlternativeColumn + option,
                            model->index(group, 0));
    }
    static void click(const ComparePage &page, const QModelIndex &index)
    {
        QTest::mouseClick(view(page)->viewport(), Qt::LeftButton, {},
                          view(page)->visualRect(index).center());
    }
    static bool shows(const ComparePage &page, const QString &text)
    {
        const auto labels = drawer(page)->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
};

void TestComparePage::nothingToShowIsShownWithoutHarm()
{
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    QVERIFY(!drawer(page)->isVisible());
}

void TestComparePage::clickingACellOpensItsEvidence()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(!drawer(page)->isVisible());
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    QVERIFY(drawer(page)->isVisible());
    QVERIFY(shows(page, QStringLiteral("Espresso machine")));
    QVERIFY(shows(page, QStringLiteral("Grinding, tamping and steaming are learnt.")));
    QVERIFY(shows(page, QStringLiteral("Anyone can use one within a minute.")));
    QVERIFY(shows(page, QStringLiteral("Three of five colleagues needed help")));
    QVERIFY(shows(page, QStringLiteral("A craft to be learnt"))); // the anchor met
    QVERIFY(shows(page, QStringLiteral("Manuals of the three machines")));

    click(page, cell(page, 0, 0, 0));
    QVERIFY(shows(page, QStringLiteral("Filter machine")));
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

void TestComparePage::escapeClosesAndEnterOpens()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    click(page, cell(page, 0, 0, 0));
    QVERIFY(drawer(page)->isVisible());
    page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.window()));
    view(page)->setFocus();
    QTest::keyClick(view(page), Qt::Key_Escape);
    QVERIFY(!drawer(page)->isVisible());
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

void TestComparePage::findingNarrowsAndCounts()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QTest::keyClicks(find(page), QStringLiteral("TAS"));
    QCOMPARE(view(page)->model()->rowCount(), 1);
    QCOMPARE(view(page)->model()->rowCount(view(page)->model()->index(0, 0)), 1);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text().startsWith(u"1 of 4"); }));
    find(page)->clear();
    QCOMPARE(view(page)->model()->rowCount(), 3);
    QVERIFY(view(page)->isExpanded(view(page)->model()->index(0, 0)));
}

void TestComparePage::leftOutOptionsAreShownWhenAskedFor()
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

void TestComparePage::chosenOptionsAreShownInTheirOrder()
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
    list->item(1)->setCheckState(Qt::Unchecked);
    QCOMPARE(view(page)->model()->columnCount(), 3);
    // The last one stays: nothing to compare is no comparison.
    list->item(2)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(0);
    list->item(0)->setCheckState(Qt::Unchecked);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    page.showCell(QStringLiteral("ease"), QStringLiteral("filter"));
    QCOMPARE(view(page)->currentIndex().data(ComparisonModel::AlternativeIdRole).toString(),
             QStringLiteral("filter"));
}

void TestComparePage::copiesWhatIsShown()
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

void TestComparePage::ownRatingNeedsAReasonAndIsShown()
{
    const auto document = tests::coffeeDocument();
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showCell(QStringLiteral("ease"), QStringLiteral("espresso"));
    auto *editor = page.findChild<OwnRatingEditor *>();
    const auto button = [&](const QString &text) {
        for (QPushButton *candidate : editor->findChildren<QPushButton *>()) {
            if (candidate->text() == text && candidate->isVisibleTo(editor)) {
                return candidate;
            }
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QVERIFY(button(QStringLiteral("Rate it differently")) != nullptr);
    button(QStringLiteral("Rate it differently"))->click();
    QVERIFY(!button(QStringLiteral("Use my rating"))->isEnabled());
    const auto fields = editor->findChildren<QDoubleSpinBox *>();
    fields[0]->setValue(8);
    fields[1]->setValue(1.5);
    QLineEdit *reason = nullptr;
    for (QLineEdit *line : editor->findChildren<QLineEdit *>()) {
        if (line->accessibleName() == QStringLiteral("Reason")) {
            reason = line;
        }
    }
    QVERIFY(reason != nullptr);
    reason->setText(QStringLiteral("We all know how to use ours."));
    button(QStringLiteral("Use my rating"))->click();
    const decision::Finding *own = document->decision().finding("ease", "espresso");
    QVERIFY(own != nullptr);
    QCOMPARE(own->value, 8.0);
    QCOMPARE(own->low, 6.5);
    QCOMPARE(own->high, 9.5);
    const QModelIndex cell = view(page)->currentIndex();
    QCOMPARE(cell.data().toString(), QStringLiteral("8.0"));
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().contains(u"Your own rating"));
    QVERIFY(shows(page, QStringLiteral("in place of 3.0")));
    window.save(QStringLiteral("compare-own-rating"));
    button(QStringLiteral("Remove my rating"))->click();
    QVERIFY(document->decision().findings.empty());
    QCOMPARE(view(page)->currentIndex().data().toString(), QStringLiteral("3.0"));
    QCOMPARE(document->undoStack()->count(), 2);
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

void TestComparePage::showCellClearsFiltersInItsWay()
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

void TestComparePage::headsAndKeysOrderTheRows()
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
    table->setCurrentIndex(table->currentIndex().siblingAtColumn(ComparisonModel::WeightColumn));
    QTest::keyClick(table, Qt::Key_S);
    QCOMPARE(combo->currentIndex(), 0); // by weight again
}

void TestComparePage::evidenceStaysWhenItsRatingMovesTheRow()
{
    const auto document = tests::frameworkDocument(0);
    ComparePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *table = view(page);
    const int option = ComparisonModel::FirstAlternativeColumn;
    QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {},
                      QPoint(table->header()->sectionViewportPosition(option) + 30, 12));
    const QModelIndex best = table->model()->index(0, option, table->model()->index(0, 0));
    QVERIFY(table->model()->rowCount(best.parent()) > 1);
    const QString criterion = best.data(ComparisonModel::CriterionIdRole).toString();
    const QString alternative = best.data(ComparisonModel::AlternativeIdRole).toString();
    page.showCell(criterion, alternative);
    document->setFinding(
        {criterion.toStdString(), alternative.toStdString(), 0.5, 0, 1, "Seen otherwise."});
    QTRY_VERIFY(shows(page, QStringLiteral("Your own rating, in place of")));
    const QModelIndex now = table->currentIndex();
    QCOMPARE(now.data(ComparisonModel::CriterionIdRole).toString(), criterion);
    QCOMPARE(now.data(ComparisonModel::AlternativeIdRole).toString(), alternative);
    QVERIFY(now.row() > 0 || now.parent().row() > 0);
}

void TestComparePage::openingEvidenceMovesNothing()
{
    const auto document = tests::frameworkDocument(0);
    for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
        ComparePage page;
        tests::PageWindow window(page, size);
        page.setDocument(document.get());
        window.settle();
        const QModelIndex at = cell(page, 0, 0, 0);
        const auto places = [&] {
            QList<QRect> found{QRect(view(page)->mapTo(&page, QPoint()), QSize(1, 1))};
            for (int column = 0; column < 4; ++column) {
                found << view(page)->visualRect(at.siblingAtColumn(column));
            }
            for (const QPushButton *button : page.findChildren<QPushButton *>()) {
                if (!drawer(page)->isAncestorOf(button) && button->isVisible()) {
                    found << QRect(button->mapTo(&page, QPoint()), button->size());
                }
            }
            return found;
        };
        const QList<QRect> before = places();
        click(page, at);
        window.settle();
        QVERIFY(drawer(page)->isVisible());
        QCOMPARE(places(), before);
        QTest::keyClick(view(page), Qt::Key_Escape);
        window.settle();
        QCOMPARE(places(), before);
    }
}

void TestComparePage::listOfOptionsAgreesWithWhatIsShown()
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

void TestComparePage::onlyWebAddressesAreOpened()
{
    const auto openable = [](const char *address) {
        return isOpenable(QUrl(QString::fromLatin1(address), QUrl::StrictMode));
    };
    QVERIFY(openable("https://example.org/a"));
    QVERIFY(openable("http://example.org"));
    for (const char *address :
         {"", "file:///etc/passwd", "ftp://example.org", "javascript:alert(1)", "https://",
          "example.org", "data:text/html,hello", "https://good.example@evil.example/"}) {
        QVERIFY2(!openable(address), address);
    }
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
