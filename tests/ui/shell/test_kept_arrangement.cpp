// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_model.h"
#include "resources/resources.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/pages/compare/comparison_controls.h"
#include "ui/pages/compare/comparison_filter.h"
#include "ui/pages/compare/comparison_view.h"
#include "ui/pages/compare/option_chooser.h"
#include "ui/pages/profiles/ranges_view.h"
#include "ui/pages/profiles/series_chooser.h"
#include "ui/pages/profiles/shape_view.h"
#include "ui/widgets/segmented_control.h"
#include "window_of_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>

#include <cstdlib>

using namespace steelyard;

// How a page is arranged is as it was left when the program is started again.
class TestKeptArrangement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { resources::load(); }
    void cleanup() { m_window.close(); }
    void compareKeepsAllButTheSearch();
    void compareKeepsTheWidthsOfItsColumns();
    void compareNeverBeginsWithNothing();
    void profilesKeepChartAndOptions();
    void fewerOptionsLeaveTheOthersAsTheyWere();

private:
    // Profiles are shown once somebody was asked what they expect.
    void openAsked(const char *example)
    {
        m_window.open(example);
        m_window->document()->setExpectation({});
    }
    [[nodiscard]] ComparisonControls *controls()
    {
        m_window.pages()->showPage(PageId::Compare);
        return m_window->findChild<ComparisonControls *>();
    }
    // The options as the columns show them.
    [[nodiscard]] QStringList columns()
    {
        const auto *shown = m_window->findChild<ComparisonFilter *>();
        QStringList names;
        for (int column = ComparisonModel::FirstAlternativeColumn; column < shown->columnCount();
             ++column) {
            names << shown->headerData(column, Qt::Horizontal).toString();
        }
        return names;
    }
    [[nodiscard]] static QStringList chosen(const QWidget *view)
    {
        QStringList names;
        for (const QCheckBox *box : view->findChildren<QCheckBox *>()) {
            names += box->isChecked() ? QStringList{box->text()} : QStringList{};
        }
        return names;
    }

    tests::WindowOfTest m_window;
};

void TestKeptArrangement::compareKeepsAllButTheSearch()
{
    m_window.open("clear"); // eight options
    auto *list = controls()->findChild<QListWidget *>();
    const QStringList before = columns();
    QVERIFY(before.size() > 2);
    controls()->findChild<QComboBox *>()->setCurrentIndex(1);
    for (QCheckBox *box : controls()->findChildren<QCheckBox *>()) {
        box->setChecked(true);
    }
    const QStringList all = columns();
    list->item(1)->setCheckState(Qt::Unchecked);
    list->setCurrentRow(0);
    controls()->findChildren<OptionChooser *>().at(0)->findChildren<QPushButton *>().at(1)->click();
    controls()->findChild<QLineEdit *>()->setText(QStringLiteral("security"));
    const QStringList left = columns();
    QVERIFY(!left.contains(all[1]));
    QVERIFY(left != all);
    m_window.leave();

    m_window.open("clear");
    QCOMPARE(controls()->findChild<QComboBox *>()->currentIndex(), 1);
    for (const QCheckBox *box : controls()->findChildren<QCheckBox *>()) {
        QVERIFY2(box->isChecked(), qPrintable(box->text()));
    }
    QCOMPARE(columns(), left);
    QCOMPARE(controls()->findChild<QLineEdit *>()->text(), QString());
}

void TestKeptArrangement::compareKeepsTheWidthsOfItsColumns()
{
    m_window.open("clear");
    QVERIFY(controls() != nullptr);
    const auto view = [this] { return m_window->findChild<ComparisonView *>(); };
    const auto width = [&](int column) { return view()->columnWidth(column); };
    const int first = ComparisonModel::FirstAlternativeColumn;
    const int fittedNames = width(0);
    const int fittedRatings = width(first);
    // Dragged at the edges of the header.
    const auto drag = [&](int column, int by) {
        QWidget *header = view()->header()->viewport();
        const QPoint edge(view()->columnViewportPosition(column) + width(column) - 1,
                          header->height() / 2);
        QTest::mousePress(header, Qt::LeftButton, {}, edge);
        QTest::mouseMove(header, edge + QPoint(by, 0));
        QTest::mouseRelease(header, Qt::LeftButton, {}, edge + QPoint(by, 0));
    };
    drag(0, 40);
    drag(first, 30);
    const int names = width(0);
    const int ratings = width(first);
    QVERIFY(names > fittedNames + 30);
    QVERIFY(ratings > fittedRatings + 20);
    QCOMPARE(width(first + 1), ratings); // all ratings alike
    m_window.leave();

    m_window.open("clear");
    QVERIFY(controls() != nullptr);
    QVERIFY(std::abs(width(0) - names) <= 1); // pixels of the look are whole
    QVERIFY(std::abs(width(first + 1) - ratings) <= 1);
    // With keys, and back to what fits.
    view()->setFocus();
    const QModelIndex group = view()->model()->index(0, 0);
    view()->setCurrentIndex(view()->model()->index(0, first, group));
    m_window.press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(width(first) > ratings + 8);
    m_window.press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(width(first) < ratings);
    view()->setCurrentIndex(group);
    m_window.press(Qt::Key_0, Qt::AltModifier);
    QCOMPARE(width(0), fittedNames);
    QCOMPARE(width(first), fittedRatings);
}

void TestKeptArrangement::compareNeverBeginsWithNothing()
{
    m_window.open("clear");
    // Of a decision with other options, say: none of the present ones is among those chosen.
    QStringList ids;
    for (const std::string &id : m_window->document()->decision().alternatives) {
        ids << QString::fromStdString(id);
    }
    auto *page = controls();
    Q_EMIT page->findChild<OptionChooser *>()->chosen(
        {}, {ids[0].toStdString(), ids[1].toStdString(), ids[2].toStdString()});
    const auto shown = columns();
    QVERIFY(shown.size() < ids.size());
    std::set<std::string> every(m_window->document()->decision().alternatives.begin(),
                                m_window->document()->decision().alternatives.end());
    Q_EMIT page->findChild<OptionChooser *>()->chosen({}, every);
    m_window.leave();

    m_window.open("clear");
    QVERIFY(controls() != nullptr);
    QVERIFY(!columns().isEmpty());
}

void TestKeptArrangement::profilesKeepChartAndOptions()
{
    openAsked("clear");
    m_window.pages()->showPage(PageId::Profiles);
    const auto boxes = [this](const QWidget *view) { return view->findChildren<QCheckBox *>(); };
    // Another in the place of one that is shown; of the ranges all but one.
    QCheckBox *away = nullptr;
    QCheckBox *instead = nullptr;
    for (QCheckBox *box : boxes(m_window->findChild<ShapeView *>())) {
        (box->isChecked() ? away : instead) = box;
    }
    away->setChecked(false);
    instead->setChecked(true);
    for (QCheckBox *box : boxes(m_window->findChild<RangesView *>())) {
        box->setChecked(true);
    }
    boxes(m_window->findChild<RangesView *>()).at(2)->setChecked(false);
    const QStringList shape = chosen(m_window->findChild<ShapeView *>());
    const QStringList ranges = chosen(m_window->findChild<RangesView *>());
    QCOMPARE(shape.size(), SeriesChooser::kMostInRadar);
    auto *kind = m_window.pages()->currentWidget()->findChild<SegmentedControl *>();
    kind->findChildren<QPushButton *>().at(3)->click();
    m_window.leave();

    openAsked("clear");
    m_window.pages()->showPage(PageId::Profiles);
    kind = m_window.pages()->currentWidget()->findChild<SegmentedControl *>();
    QCOMPARE(kind->currentIndex(), 3);
    QCOMPARE(QApplication::focusWidget(), kind->findChildren<QPushButton *>().at(3));
    QCOMPARE(chosen(m_window->findChild<ShapeView *>()), shape);
    QCOMPARE(chosen(m_window->findChild<RangesView *>()), ranges);
}

void TestKeptArrangement::fewerOptionsLeaveTheOthersAsTheyWere()
{
    const auto ranges = [this] { return m_window->findChild<RangesView *>(); };
    openAsked("clear"); // eight options
    auto *list = controls()->findChild<QListWidget *>();
    list->item(7)->setCheckState(Qt::Unchecked);
    const QStringList eight = columns();
    m_window.pages()->showPage(PageId::Profiles);
    for (QCheckBox *box : ranges()->findChildren<QCheckBox *>()) {
        box->setChecked(true);
    }
    ranges()->findChildren<QCheckBox *>().at(7)->setChecked(false);
    const QStringList shown = chosen(ranges());
    m_window.leave();

    openAsked("published-winner"); // three of them
    list = controls()->findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(0)->setCheckState(Qt::Checked);
    m_window.pages()->showPage(PageId::Profiles);
    ranges()->findChildren<QCheckBox *>().at(0)->setChecked(false);
    ranges()->findChildren<QCheckBox *>().at(0)->setChecked(true);
    m_window.leave();

    openAsked("clear");
    QVERIFY(controls() != nullptr);
    QCOMPARE(columns(), eight);
    m_window.pages()->showPage(PageId::Profiles);
    QCOMPARE(chosen(ranges()), shown);
}

STEELYARD_TEST_MAIN(TestKeptArrangement)
#include "test_kept_arrangement.moc"
