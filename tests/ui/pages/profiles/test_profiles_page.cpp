// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/profiles/profiles_page.h"

#include "models/profile_model.h"
#include "presentation/profile_charts.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/profiles/chart_card.h"
#include "ui/pages/profiles/profile_dots.h"
#include "ui/pages/profiles/profile_table.h"
#include "ui/pages/profiles/radar_view.h"
#include "ui/pages/profiles/ranges_view.h"
#include "ui/pages/profiles/series_chooser.h"
#include "ui/pages/profiles/shape_view.h"
#include "ui/widgets/bar_view.h"
#include "wording/profile_wording.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace steelyard;

class TestProfilesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void radarSaysTheNumbersOfTheTable();
    void answerChangesAllOfThem();
    void theRadarIsAGraphic();
    void tabComesToTheOptionsBeforeTheirChart();
    void wheelOverTheRadarIsLeftToThePage();
    void everyViewHasItsNumbersAsATable_data();
    void everyViewHasItsNumbersAsATable();
    void everyViewBeginsWithTheSameOptions();
    void chartsAreSavedAsPictures();
    void criteriaOfOnesOwnAreNoGroups();
    void textsFitAndControlsHaveNames_data();
    void textsFitAndControlsHaveNames();
};

void TestProfilesPage::nothingToShowIsShownWithoutHarm()
{
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QCOMPARE(page.findChild<ProfileTable *>()->model()->rowCount(), 0);
}

void TestProfilesPage::radarSaysTheNumbersOfTheTable()
{
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto *radar = page.findChild<RadarView *>();
    const QAbstractItemModel *model = page.findChild<ProfileTable *>()->model();
    QVERIFY(!radar->accessibleName().isEmpty());
    for (int row = 0; row < 3; ++row) {
        QVERIFY(radar->accessibleDescription().contains(model->index(row, 0).data().toString()));
        const QString shown = model->index(row, 1).data().toString();
        QVERIFY(model->index(row, 1).data(ProfileModel::ValueRole).isValid());
        QVERIFY2(radar->accessibleDescription().contains(u' ' + shown), qPrintable(shown));
    }
}

void TestProfilesPage::answerChangesAllOfThem()
{
    const auto document = tests::coffeeDocument();
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto *radar = page.findChild<RadarView *>();
    const QString before = radar->accessibleDescription();
    document->setAnswer("practice", {decision::AnswerState::Chosen, {"yes"}, {}});
    QVERIFY(radar->accessibleDescription() != before);
}

void TestProfilesPage::theRadarIsAGraphic()
{
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QAccessibleInterface *radar =
        QAccessible::queryAccessibleInterface(page.findChild<RadarView *>());
    QCOMPARE(radar->role(), QAccessible::Graphic);
    QCOMPARE(radar->childCount(), 0);
}

void TestProfilesPage::tabComesToTheOptionsBeforeTheirChart()
{
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    QApplication::setActiveWindow(page.window());
    QTRY_VERIFY(!document->isSampling());
    page.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr);
    QVERIFY(page.findChild<SeriesChooser *>()->isAncestorOf(QApplication::focusWidget()));
    const QStringList out = tests::tabStopsOutOfOrder(*page.window());
    QVERIFY2(out.isEmpty(), qPrintable(out.join(u'\n')));
}

void TestProfilesPage::wheelOverTheRadarIsLeftToThePage()
{
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    window.settle();
    auto *radar = page.findChild<RadarView *>();
    QVERIFY(page.findChild<QScrollArea *>()->verticalScrollBar()->maximum() > 0);
    QWheelEvent wheel(radar->rect().center(), radar->mapToGlobal(radar->rect().center()), {},
                      {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    for (QObject *part :
         {static_cast<QObject *>(radar), static_cast<QObject *>(radar->viewport())}) {
        wheel.ignore();
        part->event(&wheel);
        QVERIFY(!wheel.isAccepted()); // so it goes on to the page
    }
}

void TestProfilesPage::everyViewHasItsNumbersAsATable_data()
{
    QTest::addColumn<QString>("view");
    for (const ProfileChart &chart : profileCharts()) {
        QTest::newRow(chart.id.data()) << QString(chart.id);
    }
}

void TestProfilesPage::everyViewHasItsNumbersAsATable()
{
    QFETCH(const QString, view);
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showView(view);
    const auto *bars = page.findChild<BarView *>();
    QVERIFY(bars->isVisibleTo(&page));
    QVERIFY(!bars->accessibleName().isEmpty());
    QVERIFY(!bars->accessibleDescription().isEmpty());
    const ProfileTable *table = nullptr;
    for (const ProfileTable *candidate : page.findChildren<ProfileTable *>()) {
        if (candidate->isVisibleTo(&page)) {
            table = candidate;
        }
    }
    QVERIFY(table != nullptr);
    QVERIFY2(table->accessibleName().startsWith(bars->accessibleName()),
             qPrintable(table->accessibleName()));
    QVERIFY(!bars->content().rows.empty());
    for (std::size_t row = 0; row < bars->content().rows.size(); ++row) {
        const drawing::BarRow &bar = bars->content().rows[row];
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->index(static_cast<int>(row), 0).data().toString(), bar.name);
        QStringList cells;
        for (int column = 1; column < model->columnCount(); ++column) {
            cells << model->index(static_cast<int>(row), column).data().toString();
        }
        QVERIFY2(cells.contains(bar.value), qPrintable(cells.join(u',')));
    }
}

void TestProfilesPage::everyViewBeginsWithTheSameOptions()
{
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showView(QStringLiteral("ranges"));
    window.settle();
    auto *view = page.findChild<RangesView *>();
    auto *dots = view->findChild<ProfileDots *>();
    // Whose line is where, as the mouse finds it.
    const auto names = [&] {
        QStringList found;
        for (int y = 0; y < dots->height(); y += 3) {
            const QPoint point(dots->width() * 3 / 4, y);
            QHelpEvent help(QEvent::ToolTip, point, dots->mapToGlobal(point));
            QCoreApplication::sendEvent(dots, &help);
            found << QToolTip::text().section(u',', 0, 0);
        }
        found.removeDuplicates();
        found.removeAll(QString());
        found.sort(); // the last tooltip lingers into the next round
        return found;
    };
    // The best three of the verdict, in both views.
    QStringList best;
    std::vector<std::pair<int, QString>> ranked;
    for (const decision::AlternativeResult &result : document->verdict().scores.alternatives) {
        if (result.rank > 0) {
            ranked.emplace_back(result.rank, document->wording().alternative(result.id));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t i = 0; i < SeriesChooser::kMostInRadar; ++i) {
        best << ranked.at(i).second;
    }
    QStringList checked;
    const auto boxes = view->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), qsizetype(document->decision().alternatives.size()));
    for (const QCheckBox *box : boxes) {
        QVERIFY(box->isEnabled());
        checked << (box->isChecked() ? box->text() : QString());
    }
    checked.removeAll(QString());
    QStringList inShape;
    for (const QCheckBox *box : page.findChild<ShapeView *>()->findChildren<QCheckBox *>()) {
        inShape << (box->isChecked() ? box->text() : QString());
    }
    inShape.removeAll(QString());
    QCOMPARE(inShape, checked);
    best.sort();
    checked.sort();
    QCOMPARE(checked, best);
    QCOMPARE(names(), best);
    // Ranges have room for all of them.
    QStringList all;
    for (QCheckBox *box : boxes) {
        box->setChecked(true);
        all << box->text();
    }
    window.settle();
    all.sort();
    QCOMPARE(names(), all);
}

void TestProfilesPage::chartsAreSavedAsPictures()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    ProfilesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QDir folder(QStringLiteral(STEELYARD_TEST_OUTPUT));
    int number = 0;
    for (const QString &view : ProfilesPage::views()) {
        page.showView(view);
        window.settle();
        for (ChartCard *card : page.findChildren<ChartCard *>()) {
            if (!card->isVisibleTo(&page)) {
                continue;
            }
            const QString name = folder.filePath(QStringLiteral("chart-%1").arg(++number));
            QVERIFY(card->save(name + QStringLiteral(".png")));
            const QImage image(name + QStringLiteral(".png"));
            QVERIFY(image.width() > 800 && image.height() > 200);
            QVERIFY(card->save(name + QStringLiteral(".svg")));
            QFile svg(name + QStringLiteral(".svg"));
            QVERIFY(svg.open(QIODevice::ReadOnly));
            const QByteArray text = svg.readAll();
            QVERIFY(text.contains("<svg"));
            QVERIFY(text.contains("<title>" + card->accessibleName().toHtmlEscaped().toUtf8()));
            QVERIFY2(!text.contains("<image"), "a picture of points, not of lines");
            card->copy();
            QVERIFY(!QGuiApplication::clipboard()->image().isNull());
            QVERIFY(!card->save(QStringLiteral("/no such folder/chart.png")));
        }
    }
    QCOMPARE(number, ProfilesPage::views().size() + 1); // the shape is shown in two
}

void TestProfilesPage::criteriaOfOnesOwnAreNoGroups()
{
    const QString own = ProfileWording(tests::brokerDocument()->wording()).sentence();
    QVERIFY2(own.contains(u"criteria") && !own.contains(u"group"), qPrintable(own));
    const QString grouped = ProfileWording(tests::frameworkDocument(0)->wording()).sentence();
    QVERIFY2(grouped.contains(u"group"), qPrintable(grouped));
}

void TestProfilesPage::textsFitAndControlsHaveNames_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("large") << tests::kLargeWindow << false << 10;
    QTest::newRow("large-dark") << tests::kLargeWindow << true << 10;
    QTest::newRow("small") << tests::kSmallWindow << false << 10;
    QTest::newRow("small-dark") << tests::kSmallWindow << true << 10;
    QTest::newRow("text-of-twice-the-size") << tests::kLargeWindow << false << 21;
    QTest::newRow("small-twice") << tests::kSmallWindow << false << 20;
}

void TestProfilesPage::textsFitAndControlsHaveNames()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    ProfilesPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    QTRY_VERIFY(!document->isSampling());
    for (const QString &view : ProfilesPage::views()) {
        page.showView(view);
        window.save(QStringLiteral("profiles-%1-%2")
                        .arg(QString::fromLatin1(QTest::currentDataTag()), view));
        const QStringList clipped = tests::clippedTexts(page);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
        QVERIFY2(tests::fitsItsWidth(page), qPrintable(view));
        const QStringList nameless = tests::namelessControls(page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
}

STEELYARD_TEST_MAIN(TestProfilesPage)
#include "test_profiles_page.moc"
