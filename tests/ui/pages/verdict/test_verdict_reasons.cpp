// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tipping_points.h"
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/verdict/change_entry.h"
#include "ui/pages/verdict/fold_head.h"
#include "ui/pages/verdict/reason_foot.h"
#include "ui/pages/verdict/verdict_page.h"
#include "ui/pages/verdict/verdict_page_parts.h"
#include "ui/pages/verdict/waterfall_view.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/scatter_view.h"
#include "ui/widgets/text_link.h"
#include "wording/answer_wording.h"
#include "wording/foundation_wording.h"
#include "wording/lead_wording.h"
#include "wording/opinion_wording.h"
#include "wording/reason_wording.h"
#include "wording/verdict_wording.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace steelyard;
using decision::State;
using tests::cardTitles;
using tests::documentIn;
using tests::texts;

// What the page says of why: what the verdict rests on, where its numbers come from, and what would
// change it.
class TestVerdictReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void linksLeadWhereNumbersComeFrom();
    void doingWithoutAMustHaveIsOneUndoStep();
    void saysWhatItRestsOnAndWhatElseIsKnown();
    void guessesCostsAndTheOrderAreSaid();
    void aRowOfTheChartTellsItselfBelow();
    void changesShownAreNearOnes();
    void whatIsToldBrieflyIsToldWholeOnFocus();
    void assumedAnswersAreCountedAndConfirmed();
};

void TestVerdictReasons::linksLeadWhereNumbersComeFrom()
{
    const auto document = documentIn(State::Leaning);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QSignalSpy questions(&page, &Page::questionRequested);
    QSignalSpy cells(&page, &Page::cellRequested);
    for (TextLink *link : page.findChildren<TextLink *>()) {
        if (link->isVisible()) {
            link->click();
        }
    }
    QVERIFY(!questions.isEmpty());
    QVERIFY(!cells.isEmpty());
    for (const auto &arguments : questions) {
        QVERIFY(document->base().questionIndex(arguments[0].toString().toStdString()) !=
                knowledge::KnowledgeBase::npos);
    }
    for (const auto &arguments : cells) {
        QVERIFY(document->base().criterionIndex(arguments[0].toString().toStdString()) !=
                knowledge::KnowledgeBase::npos);
        QVERIFY(document->base().alternativeIndex(arguments[1].toString().toStdString()) !=
                knowledge::KnowledgeBase::npos);
    }
}

void TestVerdictReasons::doingWithoutAMustHaveIsOneUndoStep()
{
    const auto document = documentIn(State::NoFeasible);
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto before = document->verdict().scores.mustHaves.size();
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Do without ")) {
            button->click();
            break;
        }
    }
    QCOMPARE(document->verdict().scores.mustHaves.size(), before - 1);
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QCOMPARE(document->verdict().scores.mustHaves.size(), before);
}

void TestVerdictReasons::guessesCostsAndTheOrderAreSaid()
{
    const auto document = tests::brokerDocument();
    document->setOwn(
        [&] {
            decision::Decision after = document->decision();
            decision::OwnCriterion &cost = after.own.criteria[1];
            cost.measure->ends = {200, 0};
            cost.measure->endsAreSuggested = false;
            cost.cost = decision::CostFrame();
            for (const decision::OwnCriterion &criterion : after.own.criteria) {
                after.weighing.order.push_back(criterion.id);
            }
            after.weighing.endsWhenWeighed[cost.id] = {100, 0};
            return after;
        }(),
        QStringLiteral("Costs"));
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QTRY_VERIFY(!document->isSampling());
    const QStringList titles = cardTitles(page);
    QVERIFY2(titles.contains(QStringLiteral("Value and cost")), qPrintable(titles.join(u'\n')));
    const auto *chart = page.findChild<ScatterView *>();
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->content().points.size(), 3U);
    QVERIFY(chart->accessibleDescription().contains(u"RabbitMQ: worth "));
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        texts << label->text().remove(QChar(0x200b));
    }
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"rests on guesses without a source"), qPrintable(all));
    QVERIFY2(all.contains(u"changed since the weights were given"), qPrintable(all));
    QVERIFY2(all.contains(u"over 3 years"), qPrintable(all));
    QSignalSpy shown(&page, &Page::pageRequested);
    TextLink *weights = nullptr;
    for (TextLink *link : page.findChildren<TextLink *>()) {
        weights = link->accessibleName() == u"Look at the weights" ? link : weights;
    }
    QVERIFY(weights != nullptr);
    weights->click();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.front().front().value<PageId>(), PageId::Weights);
}

void TestVerdictReasons::saysWhatItRestsOnAndWhatElseIsKnown()
{
    const auto document = documentIn(State::Leaning);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto folds = page.findChildren<FoldHead *>();
    // What else there is to know is folded away, and says in a line what it is.
    for (FoldHead *fold : folds) {
        if (fold->isVisible()) {
            QVERIFY(!fold->isOpen() && !fold->accessibleDescription().isEmpty());
        }
    }
    const QString folded = texts(page);
    const decision::Verdict &verdict = document->verdict();
    const Wording words = document->wording();
    const auto &leader =
        document->base().alternatives[document->base().alternativeIndex(verdict.scores.winner)];
    const QStringList always{QStringLiteral("You expected FastAPI; the verdict is for Django."),
                             VerdictWording(words).sentences().front(),
                             VerdictWording(words).robustness(), OpinionWording(words).methods()};
    const QStringList onDemand{
        QString::fromStdString(leader.exitCost.text), FoundationWording(words).sentence(),
        OpinionWording(words).published(document->base().publishedVerdicts[0])};
    for (const QString &text : always) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(folded.contains(text), qPrintable(text));
    }
    for (const QString &text : onDemand) {
        QVERIFY2(!folded.contains(text), qPrintable(text));
    }
    for (FoldHead *fold : folds) {
        fold->click();
    }
    window.settle();
    const QString open = texts(page);
    for (const QString &text : onDemand) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(open.contains(text), qPrintable(text));
    }
    // The lead in words is what the beam is to those who do not see it.
    const auto *beam = page.findChild<BeamWidget *>();
    QCOMPARE(beam->accessibleDescription(), LeadWording(words).sentence());
}

void TestVerdictReasons::aRowOfTheChartTellsItselfBelow()
{
    const auto document = documentIn(State::Leaning);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    window.settle();
    auto *chart = page.findChild<WaterfallView *>();
    QVERIFY(chart);
    const auto *foot = page.findChild<ReasonFoot *>();
    const QRect before = foot->geometry();
    const Wording words = document->wording();
    const ReasonWording reasonWords(words);
    chart->setFocus();
    const auto strongest = reasonWords.strongestFor(2);
    QVERIFY(tests::showsText(*foot, reasonWords.headline(strongest[0])));
    QTest::keyClick(chart, Qt::Key_Down);
    window.settle();
    QVERIFY(tests::showsText(*foot, reasonWords.headline(strongest[1])));
    QAccessible::setActive(true); // each row is told by itself
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(chart);
    QCOMPARE(told->childCount(), static_cast<int>(chart->content().steps.size()));
    QCOMPARE(told->focusChild(), told->child(1));
    QVERIFY(told->child(1)
                ->text(QAccessible::Name)
                .startsWith(words.criterion(strongest[1].criterion)));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(tests::showsText(*foot, reasonWords.headline(strongest[0])));
    QTest::keyClick(chart, Qt::Key_End);
    window.settle();
    QCOMPARE(foot->geometry().topLeft(), before.topLeft());
}

void TestVerdictReasons::whatIsToldBrieflyIsToldWholeOnFocus()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    ChangeEntry::Texts texts{QStringLiteral("Traffic"),
                             QStringLiteral("a"),
                             QStringLiteral("b, c or 3 others"),
                             QStringLiteral("Flask"),
                             1,
                             QStringLiteral("Traffic: from a to b or c or d or e or f"),
                             true};
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    auto *entry = new ChangeEntry(texts);
    texts.isBrief = false;
    auto *whole = new ChangeEntry(texts);
    for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(entry),
                            static_cast<QWidget *>(whole)}) {
        column->addWidget(widget);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), entry);
    QTRY_VERIFY(QToolTip::isVisible());
    QVERIFY(QToolTip::text().contains(texts.sentence));
    QCOMPARE(entry->accessibleName(), texts.sentence);
    QVERIFY(whole->toolTip().isEmpty());
    QToolTip::hideText();
}

// Every change that is shown is one there is, and none that would have to go too far.
void TestVerdictReasons::changesShownAreNearOnes()
{
    int all = 0;
    for (const State state : {State::Clear, State::Leaning, State::TooClose}) {
        const auto document = documentIn(state);
        QTRY_VERIFY(!document->isSampling());
        VerdictPage page;
        tests::PageWindow window(page, tests::kLargeWindow);
        page.setDocument(document.get());
        const auto points = tippingPoints(document->wording());
        for (const ChangeEntry *entry : page.findChildren<ChangeEntry *>()) {
            if (!entry->isVisible()) {
                continue;
            }
            const QString said = entry->accessibleName();
            for (const TippingPoint &point : points) {
                const bool isThis =
                    said.startsWith(QString(point.subject).replace(u'\n', QStringLiteral(" + "))) &&
                    said.contains(point.then);
                QVERIFY2(!isThis || !point.isFar, qPrintable(said));
                all += isThis ? 1 : 0;
            }
        }
    }
    QVERIFY(all > 3);
}

void TestVerdictReasons::assumedAnswersAreCountedAndConfirmed()
{
    const auto document = tests::frameworkDocument(0);
    document->setExpectation({});
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(tests::showsText(page, AnswerWording(document->wording()).assumed()));
    const std::vector<std::string> questions = [&document] {
        std::vector<std::string> ids;
        for (const auto &[id, given] : document->decision().answers) {
            ids.push_back(id);
        }
        return ids;
    }();
    for (const std::string &id : questions) {
        document->confirmAnswer(id);
    }
    QVERIFY(AnswerWording(document->wording()).assumed().isEmpty());
    QVERIFY(!tests::showsText(page, QStringLiteral("not yet looked at")));
}

STEELYARD_TEST_MAIN(TestVerdictReasons)
#include "test_verdict_reasons.moc"
