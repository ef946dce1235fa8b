// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/knowledge_page.h"

#include "search/place_list_model.h"
#include "test_main.h"
#include "ui/hostile_base.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/widgets/breakable_text.h"
#include "ui/widgets/focus_regions.h"
#include "ui/widgets/place_list.h"
#include "ui/widgets/text_link.h"
#include "wording/wording.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace steelyard;
using Kind = KnowledgePlace::Kind;

class TestKnowledgePage : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openAddress(const QUrl &address) { m_opened = address; }

private Q_SLOTS:
    void initTestCase();
    void nothingToShowIsShownWithoutHarm();
    void anOptionShowsAllThatIsSaidOfIt();
    void everyStatementLeadsToTheRegister();
    void commandsAreCopiedAsTheyAre();
    void aCapabilityIsShownInItsOption();
    void answersAreNarrowedWhileOneTypes();
    void aClaimNamesWhoMadeItAndWhyItDoesNotHold();
    void aSourceShowsWhatRestsOnItAndLeadsThere();
    void addressesOpenOnlyOnAClick();
    void whatWasNotFoundIsSaid();
    void verdictsStandSideBySide();
    void theKeyForRegionsWalksThroughAll();
    void hostileTextStaysTextAndKeepsThePage_data();
    void hostileTextStaysTextAndKeepsThePage();
    void textsFitAndControlsHaveNames_data();
    void textsFitAndControlsHaveNames();
    void cleanupTestCase();

private:
    static QStringList labels(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                texts << label->text();
            }
        }
        return texts;
    }
    static TextLink *visibleLink(const QWidget &page, const QString &name)
    {
        for (TextLink *link : page.findChildren<TextLink *>()) {
            if (link->isVisible() && link->accessibleName() == name) {
                return link;
            }
        }
        return nullptr;
    }
    template <typename Widget>
    static Widget *visible(const QWidget &page)
    {
        for (Widget *widget : page.findChildren<Widget *>()) {
            if (widget->isVisible()) {
                return widget;
            }
        }
        return nullptr;
    }
    static KnowledgePlace place(Kind kind, const char *id, const char *option = "")
    {
        return {kind, QString::fromLatin1(id), QString::fromLatin1(option)};
    }
    static KnowledgePlace only(const QSignalSpy &spy)
    {
        return spy.size() == 1 ? spy.front().front().value<KnowledgePlace>() : KnowledgePlace();
    }
    // No sheet may be wider than what shows it: there is no way to scroll sideways.
    static void checkWidths(const QWidget &page)
    {
        for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()) {
                QVERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(QStringLiteral("%1 in %2")
                                        .arg(area->widget()->width())
                                        .arg(area->viewport()->width())));
            }
        }
    }

    QUrl m_opened;
};

void TestKnowledgePage::initTestCase()
{
    tests::setUpLook(false);
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "openAddress");
    QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "openAddress");
}

void TestKnowledgePage::nothingToShowIsShownWithoutHarm()
{
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    for (const auto kind : {Kind::Option, Kind::Faq, Kind::Source, Kind::PublishedVerdict}) {
        page.showPlace({kind, QStringLiteral("nobody"), {}});
    }
    const auto document = tests::coffeeDocument();
    page.setDocument(document.get());
    for (const auto kind : {Kind::Option, Kind::Faq, Kind::Source, Kind::PublishedVerdict}) {
        page.showPlace({kind, QStringLiteral("nobody"), {}});
    }
    page.showPlace(place(Kind::Capability, "nothing", "filter"));
    page.setDocument(nullptr);
}

void TestKnowledgePage::anOptionShowsAllThatIsSaidOfIt()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Option, "filter"));
    window.settle();
    const QStringList shown = labels(page);
    for (const char *text :
         {"Filter machine", "A pot for everybody", "Kind: drip", "Licence: none",
          "Version seen: 2025", "10 cents", "As of 1 Oct 2026", "Makes ten cups at once.",
          "Minor: The pot goes stale within an hour.", "Many people drink at the same time.",
          "Paper filters are left over.", "2. Switch it on", "press start", "Guarantee: 2 years"}) {
        QVERIFY2(shown.contains(QString::fromLatin1(text)), text);
    }
    page.showPlace(place(Kind::Option, "capsule"));
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("Waste matters to you.")));
    QVERIFY(!labels(page).contains(QStringLiteral("Makes ten cups at once.")));
}

void TestKnowledgePage::everyStatementLeadsToTheRegister()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Option, "filter"));
    window.settle();
    QSignalSpy asked(&page, &Page::placeRequested);
    TextLink *link = visibleLink(page, QStringLiteral("Source: Manuals of the three machines"));
    QVERIFY(link);
    link->click();
    QCOMPARE(only(asked), place(Kind::Source, "manual"));
    page.showPlace(only(asked)); // as the window does; the link's own sheet goes
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("Reliability: first-hand")));
}

void TestKnowledgePage::commandsAreCopiedAsTheyAre()
{
    const auto document = tests::hostileDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Option, "filter"));
    const std::vector<knowledge::Step> &steps = document->base().alternatives[0].firstSteps;
    int copied = 0;
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() != u"Copy") {
            continue;
        }
        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text().toStdString(),
                 steps[static_cast<std::size_t>(copied++)].command);
        QCOMPARE(button->text(), QStringLiteral("Copied"));
    }
    QCOMPARE(copied, 2);
}

void TestKnowledgePage::aCapabilityIsShownInItsOption()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Capability, "timer", "espresso"));
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("Espresso machine")));
    QVERIFY(labels(page).contains(QStringLiteral("A switched socket.")));
    const auto *table = visible<QTableView>(page);
    QVERIFY(table);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Timer"));
    QCOMPARE(table->currentIndex().siblingAtColumn(2).data().toString(), QStringLiteral("1 to 2"));
    const auto *area = visible<QScrollArea>(page);
    const QRect seen(area->mapToGlobal(QPoint()), area->size());
    QVERIFY(seen.intersects(QRect(table->mapToGlobal(QPoint()), table->size())));
}

void TestKnowledgePage::answersAreNarrowedWhileOneTypes()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Faq, "beans"));
    window.settle();
    const auto *list = visible<PlaceList>(page);
    QCOMPARE(list->places()->entryCount(), 2);
    auto *find = visible<QLineEdit>(page);
    QTest::keyClicks(find, QStringLiteral("grind"));
    QCOMPARE(list->places()->entryCount(), 1); // in the answer, not in the question
    QTest::keyClicks(find, QStringLiteral(" nonsense"));
    QCOMPARE(list->places()->entryCount(), 0);
    QVERIFY(
        labels(page).contains(QStringLiteral("Nothing has all of these words. Take one away.")));
    find->clear();
    QCOMPARE(list->places()->entryCount(), 2);
    window.settle();
    QVERIFY(
        labels(page).contains(QStringLiteral("The espresso machine, with a grinder beside it.")));
}

void TestKnowledgePage::aClaimNamesWhoMadeItAndWhyItDoesNotHold()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Myth, "everyone"));
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("“Everybody makes good espresso at once.”")));
    QVERIFY(labels(page).contains(QStringLiteral("Most colleagues needed help for days.")));
    QVERIFY(visibleLink(page, QStringLiteral("Source: Coffee for everyone")));
    QVERIFY(visibleLink(page, QStringLiteral("Source: Blind tasting in the office")));
}

void TestKnowledgePage::aSourceShowsWhatRestsOnItAndLeadsThere()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Source, "column"));
    window.settle();
    for (const char *text : {"Coffee for everyone", "The weekly", "Kind: article",
                             "Reliability: opinion", "Read on: 3 Oct 2026"}) {
        QVERIFY2(labels(page).contains(QString::fromLatin1(text)), text);
    }
    auto *uses = visible<PlaceList>(page);
    // A claim that differs, a claim that does not hold, and its verdict.
    QVERIFY(uses->places()->find(place(Kind::Rating, "ease", "espresso")).isValid());
    QVERIFY(uses->places()->find(place(Kind::Myth, "everyone")).isValid());
    QVERIFY(uses->places()->find(place(Kind::PublishedVerdict, "weekly")).isValid());
    QSignalSpy asked(&page, &Page::placeRequested);
    uses->setCurrentIndex(uses->places()->find(place(Kind::Rating, "ease", "espresso")));
    QTest::keyClick(uses, Qt::Key_Return);
    QCOMPARE(only(asked), place(Kind::Rating, "ease", "espresso"));

    auto *find = visible<QLineEdit>(page);
    QTest::keyClicks(find, QStringLiteral("TASTING own"));
    const auto *table = visible<QTableView>(page);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(labels(page).contains(QStringLiteral("1 of 4 sources")));
}

void TestKnowledgePage::addressesOpenOnlyOnAClick()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Source, "column"));
    window.settle();
    QVERIFY(m_opened.isEmpty());
    TextLink *link = visibleLink(page, QStringLiteral("Open the address of “Coffee for everyone”"));
    QVERIFY(link);
    QCOMPARE(link->accessibleDescription(), QStringLiteral("http://example.org/column"));
    QVERIFY(link->toolTip().contains(u"http://example.org/column"));
    link->click();
    QCOMPARE(m_opened, QUrl(QStringLiteral("http://example.org/column")));
    page.showPlace(place(Kind::Source, "prices"));
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("It has no public address.")));
}

void TestKnowledgePage::whatWasNotFoundIsSaid()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.showPlace(place(Kind::Source, "manual"));
    window.settle();
    visible<QPushButton>(page)->click();
    window.settle();
    QVERIFY(labels(page).contains(QStringLiteral("No test of the energy that a cup takes.")));
    QVERIFY(!labels(page).contains(QStringLiteral("Kind: official documentation")));
}

void TestKnowledgePage::verdictsStandSideBySide()
{
    const auto document = tests::frameworkDocument(0);
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto &verdicts = document->base().publishedVerdicts;
    QVERIFY(verdicts.size() > 1);
    page.showPlace({Kind::PublishedVerdict, QString::fromStdString(verdicts[0].id), {}});
    window.settle();
    const QStringList shown = labels(page);
    for (const knowledge::PublishedVerdict &verdict : verdicts) {
        QVERIFY(shown.contains(breakable(QString::fromStdString(verdict.statement))));
        QVERIFY(shown.contains(breakable(QString::fromStdString(verdict.whereWeDiffer))));
        for (const auto &[dimension, criteria] : verdict.dimensions) {
            QVERIFY2(shown.contains(breakable(QString::fromStdString(dimension))),
                     dimension.c_str());
        }
    }
    QSignalSpy asked(&page, &Page::placeRequested);
    const auto &[dimension, criteria] = *verdicts[0].dimensions.begin();
    TextLink *link = visibleLink(page, document->wording().criterion(criteria[0]));
    QVERIFY(link);
    link->click();
    QCOMPARE(only(asked).kind, Kind::Criterion);
}

void TestKnowledgePage::theKeyForRegionsWalksThroughAll()
{
    const auto document = tests::coffeeDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    page.window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.window()));
    page.showPlace(place(Kind::Source, "manual"));
    auto *tabs = page.findChild<QTabBar *>();
    tabs->setFocus();
    QStringList walked;
    for (qsizetype i = 1; i < page.focusRegions().size(); ++i) {
        focusNextRegion(page.focusRegions(), 1);
        walked << QString::fromLatin1(page.focusWidget()->metaObject()->className());
    }
    QCOMPARE(walked.join(u' '),
             QStringLiteral("QLineEdit QTableView steelyard::DetailsView steelyard::PlaceList"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right); // to the published verdicts
    QCOMPARE(tabs->currentIndex(), 3);
}

void TestKnowledgePage::hostileTextStaysTextAndKeepsThePage_data()
{
    QTest::addColumn<KnowledgePlace>("place");
    QTest::newRow("option") << place(Kind::Option, "filter");
    QTest::newRow("capability") << place(Kind::Capability, "milk", "filter");
    QTest::newRow("faq") << place(Kind::Faq, "beans");
    QTest::newRow("claim") << place(Kind::Myth, "everyone");
    QTest::newRow("source") << place(Kind::Source, "manual");
    QTest::newRow("verdict") << place(Kind::PublishedVerdict, "weekly");
}

void TestKnowledgePage::hostileTextStaysTextAndKeepsThePage()
{
    QFETCH(KnowledgePlace, place);
    const auto document = tests::hostileDocument();
    KnowledgePage page;
    tests::PageWindow window(page, tests::kSmallWindow);
    page.setDocument(document.get());
    page.showPlace(place);
    window.save(QStringLiteral("library-hostile-") + QString::fromLatin1(QTest::currentDataTag()));
    checkWidths(page);
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n').left(2000)));
}

void TestKnowledgePage::textsFitAndControlsHaveNames_data()
{
    QTest::addColumn<KnowledgePlace>("place");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    const std::pair<const char *, KnowledgePlace> places[] = {
        {"option", place(Kind::Option, "flask")},
        {"answer", place(Kind::Faq, "difference")},
        {"source", place(Kind::Source, "dj_auth")},
        {"verdict", place(Kind::PublishedVerdict, "dataflair")}};
    for (const auto &[name, shown] : places) {
        QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-large")))
            << shown << tests::kLargeWindow << 10;
        QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-small")))
            << shown << tests::kSmallWindow << 10;
        QTest::newRow(qPrintable(QLatin1String(name) + QStringLiteral("-twice-the-size")))
            << shown << tests::kLargeWindow << 21;
    }
}

void TestKnowledgePage::textsFitAndControlsHaveNames()
{
    QFETCH(KnowledgePlace, place);
    QFETCH(QSize, size);
    QFETCH(int, points);
    tests::setUpLook(false, points);
    const auto document = tests::frameworkDocument(0);
    KnowledgePage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    page.showPlace(place);
    window.save(QStringLiteral("library-") + QString::fromLatin1(QTest::currentDataTag()));
    checkWidths(page);
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n').left(2000)));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    tests::setUpLook(false);
}

void TestKnowledgePage::cleanupTestCase()
{
    for (const char *scheme : {"http", "https"}) {
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }
}

STEELYARD_TEST_MAIN(TestKnowledgePage)
#include "test_knowledge_page.moc"
