// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/must_haves_page.h"

#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/must_haves/capability_row.h"
#include "ui/pages/must_haves/must_have_changes_card.h"
#include "ui/pages/must_haves/remaining_options_card.h"
#include "ui/widgets/segmented_control.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace steelyard;
using knowledge::Support;

class TestMustHavesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void choosingAToleranceLeavesOutAtOnce();
    void daysAreAskedForWhereWeBuild();
    void cheapestWayBackIsOneClickAway();
    void theRestIsFoldedAway();
    void whoStaysIsInSightBesideEveryCapability();
    void everyLookFits_data();
    void everyLookFits();

private:
    static void choose(const QWidget &page, const QString &capability, int tolerance)
    {
        QWidget *control =
            tests::visibleNamed(page, QStringLiteral("How %1 may be met").arg(capability));
        QVERIFY(control);
        control->findChildren<QPushButton *>().at(tolerance)->click();
    }
};

void TestMustHavesPage::nothingToShowIsShownWithoutHarm()
{
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QVERIFY(!tests::showsText(page, QStringLiteral("What must")));
}

void TestMustHavesPage::choosingAToleranceLeavesOutAtOnce()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QString milk = QString::fromStdString(document->base().capabilities[0].name);
    const auto before = document->undoStack()->count();
    choose(page, milk, 1);
    QVERIFY(tests::showsText(page, QStringLiteral("1 of 3 option(s) stay")));
    QVERIFY(tests::showsText(page, QStringLiteral("left out")));
    choose(page, milk, 2);
    QVERIFY(tests::showsText(page, QStringLiteral("2 of 3 option(s) stay")));
    choose(page, milk, 0);
    QVERIFY(tests::showsText(page, QStringLiteral("3 of 3 option(s) stay")));
    QCOMPARE(document->undoStack()->count(), before + 3);
}

void TestMustHavesPage::daysAreAskedForWhereWeBuild()
{
    const auto document = tests::coffeeDocument();
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QString timer = QString::fromStdString(document->base().capabilities[1].name);
    const QString field = QStringLiteral("Most working days for %1").arg(timer);
    choose(page, timer, 1);
    QVERIFY(!tests::visibleNamed(page, field));
    choose(page, timer, 3);
    auto *days = static_cast<QDoubleSpinBox *>(tests::visibleNamed(page, field));
    QVERIFY(days);
    QCOMPARE(days->value(), 5.0);
    QVERIFY(tests::showsText(page, QStringLiteral("2 day(s) to build")));
    days->setValue(1);
    QCOMPARE(document->decision().mustHaves.at("timer").days, 1.0);
    QVERIFY(!tests::showsText(page, QStringLiteral("2 day(s) to build")));
    QVERIFY(tests::showsText(page, QStringLiteral("more than the 1 ")));
}

void TestMustHavesPage::cheapestWayBackIsOneClickAway()
{
    const auto document = tests::coffeeDocument();
    document->setAnswer("wishes", {});
    document->setMustHave("milk", decision::MustHaveChoice{true, Support::BuiltIn, 0});
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(tests::showsText(page, QStringLiteral("The cheapest way back.")));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Change ") && button->isVisible()) {
            button->click();
            break;
        }
    }
    QVERIFY(document->decision().mustHaves.at("milk").tolerance == Support::AddOn);
    QVERIFY(tests::showsText(page, QStringLiteral("2 of 3 option(s) stay")));
}

void TestMustHavesPage::theRestIsFoldedAway()
{
    const auto document = tests::frameworkDocument(0);
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto visible = [&page] {
        int count = 0;
        for (const CapabilityRow *row : page.findChildren<CapabilityRow *>()) {
            count += row->isVisible() ? 1 : 0;
        }
        return count;
    };
    const int all = static_cast<int>(document->base().capabilities.size());
    QVERIFY(visible() < all);
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text().endsWith(u"more capabilities")) {
            button->click();
        }
    }
    QCOMPARE(visible(), all);
}

void TestMustHavesPage::whoStaysIsInSightBesideEveryCapability()
{
    const auto document = tests::frameworkDocument(0);
    MustHavesPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isCheckable() && button->isVisible() && button->property("role") == "link") {
            button->click(); // the rest of the capabilities
        }
    }
    window.settle();
    auto *bar = page.findChild<QScrollArea *>()->verticalScrollBar();
    QVERIFY(bar->maximum() > 200);
    const auto *card = page.findChild<RemainingOptionsCard *>();
    const auto top = [&] { return card->mapTo(&page, QPoint()).y(); };
    const int before = top();
    const auto *mustHaveChanges = page.findChild<MustHaveChangesCard *>();
    for (const int value : {bar->maximum() / 4, bar->maximum() / 2}) {
        bar->setValue(value);
        QVERIFY2(top() >= 0 && top() + card->height() <= page.height(),
                 qPrintable(QString::number(top())));
    }
    // At the end what stands below it comes into sight.
    bar->setValue(bar->maximum());
    QVERIFY(mustHaveChanges->mapTo(&page, QPoint(0, mustHaveChanges->height())).y() <=
            page.height());
    bar->setValue(0);
    QCOMPARE(top(), before);

    // Below each other there is nothing to stay beside.
    window.resize(tests::kSmallWindow);
    bar->setValue(bar->maximum());
    const auto *list = page.findChild<CapabilityRow *>()->parentWidget();
    QVERIFY(top() >= list->mapTo(&page, QPoint(0, list->height())).y());
}

void TestMustHavesPage::everyLookFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    QTest::newRow("must-haves-large") << tests::kLargeWindow << false << 10;
    QTest::newRow("must-haves-small") << tests::kSmallWindow << false << 10;
    QTest::newRow("must-haves-dark") << tests::kLargeWindow << true << 10;
    QTest::newRow("must-haves-twice") << tests::kLargeWindow << false << 21;
}

void TestMustHavesPage::everyLookFits()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    document->setMustHave(document->base().capabilities[1].id,
                          decision::MustHaveChoice{true, Support::AddOn, 0});
    document->setMustHave("admin", decision::MustHaveChoice{true, Support::Build, 5});
    QTRY_VERIFY(!document->isSampling());
    MustHavesPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    window.settle();
    window.save(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestMustHavesPage)
#include "test_must_haves_page.moc"
