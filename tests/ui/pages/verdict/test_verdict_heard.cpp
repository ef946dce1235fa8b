// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tipping_points.h"
#include "session/decision_document.h"
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/profiles/profiles_page.h"
#include "ui/pages/verdict/change_entry.h"
#include "ui/pages/verdict/fold_head.h"
#include "ui/pages/verdict/line_button.h"
#include "ui/pages/verdict/reason_foot.h"
#include "ui/pages/verdict/verdict_page.h"
#include "ui/pages/verdict/verdict_page_parts.h"
#include "ui/pages/verdict/waterfall_view.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/verdict_announcer.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_link.h"
#include "wording/record_wording.h"
#include "wording/verdict_wording.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using decision::State;
using tests::documentIn;

// What somebody hears who comes to the verdict by keys alone.
class TestVerdictHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void theVerdictIsHeardOnArriving();
    void theFirstVerdictIsHeardOnce();
    void copyingIsAnnounced();
    void tabGoesFromAReasonToItsLinks();
    void allRanksOpensTheRanks();
    void whoPublishedAVerdictIsHeard();
    void aFoldedCardIsNamedOnce();
    void answersInASentenceStandInQuotationMarks();
};

void TestVerdictHeard::theVerdictIsHeardOnArriving()
{
    const auto document = documentIn(State::Clear);
    document->setExpectation(document->decision().alternatives.back());
    QTRY_VERIFY(!document->isSampling());
    PageStack pages;
    pages.setDocument(document.get());
    pages.show();
    QApplication::setActiveWindow(&pages);
    pages.showPage(PageId::Verdict);
    QWidget *focused = QApplication::focusWidget();
    QVERIFY(focused != nullptr);
    const QString said = tests::descriptionOf(*focused);
    const VerdictWording words(document->wording());
    for (const QString &part :
         {words.standing(), words.sentence(),
          RecordWording(document->base(), document->decision(), document->verdict())
              .expectation()}) {
        QVERIFY2(said.contains(part), qPrintable(said + u'\n' + part));
    }
    pages.setDocument(nullptr);
}

// With the focus where it is shown, and announced where it is not.
void TestVerdictHeard::theFirstVerdictIsHeardOnce()
{
    for (const PageId shown : {PageId::Verdict, PageId::Questions}) {
        const auto document = tests::coffeeDocument();
        QTRY_VERIFY(!document->isSampling());
        QVERIFY(document->awaitsExpectation());
        PageStack pages;
        VerdictAnnouncer announcer(&pages);
        announcer.setDocument(document.get());
        QSignalSpy told(&announcer, &VerdictAnnouncer::told);
        pages.setDocument(document.get());
        pages.show();
        QApplication::setActiveWindow(&pages);
        pages.showPage(shown);
        document->setExpectation(document->decision().alternatives.front());
        tests::settleLayouts();
        const QString sentence = VerdictWording(document->wording()).sentence();
        const bool isWithFocus =
            tests::descriptionOf(*QApplication::focusWidget()).contains(sentence);
        QCOMPARE(isWithFocus, shown == PageId::Verdict);
        QCOMPARE(told.size(), isWithFocus ? 0 : 1);
        pages.setDocument(nullptr);
        announcer.setDocument(nullptr);
    }
}

void TestVerdictHeard::copyingIsAnnounced()
{
    const auto document = documentIn(State::Clear);
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *copy = static_cast<TextLink *>(tests::visibleNamed(page, QStringLiteral("Copy summary")));
    QVERIFY(copy != nullptr);
    copy->click();
    QCOMPARE(tests::announced(page), QStringLiteral("Summary copied"));
}

void TestVerdictHeard::tabGoesFromAReasonToItsLinks()
{
    const auto document = documentIn(State::Clear);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    QApplication::setActiveWindow(page.window());
    auto *reasons = page.findChild<WaterfallView *>();
    reasons->setFocus();
    for (int row = 0; row < 2; ++row) {
        QTest::keyClick(reasons, Qt::Key_Down);
    }
    window.settle();
    QTest::keyClick(reasons, Qt::Key_Tab);
    QWidget *next = QApplication::focusWidget();
    QVERIFY2(page.findChild<ReasonFoot *>()->isAncestorOf(next),
             qPrintable(next->accessibleName()));
}

void TestVerdictHeard::allRanksOpensTheRanks()
{
    const auto document = documentIn(State::Clear);
    document->setExpectation({});
    QTRY_VERIFY(!document->isSampling());
    PageStack pages;
    pages.resize(tests::kLargeWindow);
    pages.setDocument(document.get());
    pages.show();
    QApplication::setActiveWindow(&pages);
    pages.showPage(PageId::Verdict);
    auto *ranks = static_cast<TextLink *>(
        tests::visibleNamed(*pages.currentWidget(), QStringLiteral("All ranks")));
    QVERIFY(ranks != nullptr);
    ranks->click();
    QCOMPARE(pages.current(), PageId::Profiles);
    const auto *chooser = pages.currentWidget()->findChild<SegmentedControl *>();
    QCOMPARE(ProfilesPage::views().value(chooser->currentIndex()), QStringLiteral("ranks"));
    QCOMPARE(QApplication::focusWidget(), chooser->focusProxy());
    pages.setDocument(nullptr);
}

void TestVerdictHeard::whoPublishedAVerdictIsHeard()
{
    const auto document = documentIn(State::Clear);
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    int published = 0;
    for (const knowledge::PublishedVerdict &entry : document->base().publishedVerdicts) {
        const knowledge::Source *source = document->base().source(entry.source);
        const QString whose =
            source != nullptr ? QString::fromStdString(source->publisher) : QString();
        bool isHeard = whose.isEmpty();
        for (LineButton *line : page.findChildren<LineButton *>()) {
            isHeard |= tests::descriptionOf(*line).contains(whose);
        }
        QVERIFY2(isHeard, qPrintable(whose));
        published += whose.isEmpty() ? 0 : 1;
    }
    QVERIFY(published > 0);
}

void TestVerdictHeard::aFoldedCardIsNamedOnce()
{
    const auto document = documentIn(State::Clear);
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto heads = page.findChildren<FoldHead *>();
    QVERIFY(!heads.isEmpty());
    for (const FoldHead *head : heads) {
        for (const QWidget *holder = head->parentWidget(); holder != &page;
             holder = holder->parentWidget()) {
            QVERIFY2(head->accessibleName().isEmpty() ||
                         holder->accessibleName() != head->accessibleName(),
                     qPrintable(head->accessibleName()));
        }
    }
}

void TestVerdictHeard::answersInASentenceStandInQuotationMarks()
{
    const auto document = documentIn(State::Leaning);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    int answers = 0;
    for (const TippingPoint &point : tippingPoints(document->wording())) {
        if (point.kind != TippingPoint::Kind::Answer) {
            continue;
        }
        for (const ChangeEntry *entry : page.findChildren<ChangeEntry *>()) {
            const QString said = entry->accessibleName();
            const bool isThis = said.startsWith(point.subject + u':') && said.contains(point.then);
            const QString sides = QStringLiteral("from “%1” to “%2”").arg(point.now, point.then);
            QVERIFY2(!isThis || said.contains(sides), qPrintable(said));
            answers += isThis ? 1 : 0;
        }
    }
    QVERIFY(answers > 0);
}

STEELYARD_TEST_MAIN(TestVerdictHeard)
#include "test_verdict_heard.moc"
