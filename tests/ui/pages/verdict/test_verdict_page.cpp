// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_page.h"

#include "presentation/tipping_points.h"
#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/verdict/change_entry.h"
#include "ui/pages/verdict/fold_head.h"
#include "ui/pages/verdict/reason_foot.h"
#include "ui/pages/verdict/waterfall_view.h"
#include "ui/widgets/beam_widget.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scatter_view.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_link.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace steelyard;
using decision::State;

Q_DECLARE_METATYPE(steelyard::decision::State)

namespace {

// A finished decision that comes with the program, with fewer samples.
std::unique_ptr<DecisionDocument> example(const QString &name, const QString &language = {})
{
    const QString file = QStringLiteral(":/examples/%1.steelyard").arg(name);
    auto opened = storage::openDecision(file, language);
    if (!opened.decision || !opened.base) {
        qFatal("the example %s cannot be opened", qPrintable(name));
    }
    opened.decision->samples = 2000;
    return std::make_unique<DecisionDocument>(opened.base, *opened.decision);
}

QString exampleOf(State state)
{
    switch (state) {
    case State::Clear:
        return QStringLiteral("clear");
    case State::Leaning:
        return QStringLiteral("member-app");
    case State::TooClose:
        return QStringLiteral("too-close");
    case State::NotEnoughAnswers:
        return QStringLiteral("not-enough-answers");
    case State::NoFeasible:
        break;
    }
    return QStringLiteral("no-feasible");
}

std::unique_ptr<DecisionDocument> documentIn(State state)
{
    return example(exampleOf(state));
}

QString texts(const QWidget &page)
{
    QString all;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            all += QString(label->text()).remove(QChar(0x200b)) + u'\n';
        }
    }
    return all;
}

QStringList cardTitles(const QWidget &page)
{
    QStringList titles;
    for (const Card *card : page.findChildren<Card *>()) {
        if (card->isVisibleTo(&page)) {
            titles << card->accessibleName();
        }
    }
    return titles;
}

} // namespace

class TestVerdictPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void stateDecidesTheCards_data();
    void stateDecidesTheCards();
    void linksLeadWhereNumbersComeFrom();
    void doingWithoutAMustHaveIsOneUndoStep();
    void newSharesMoveNothing();
    void saysWhatItRestsOnAndWhatElseIsKnown();
    void copiesASummary();
    void guessesCostsAndTheOrderAreSaid();
    void whatMattersIsSeenAtOnce();
    void aRowOfTheChartTellsItselfBelow();
    void changesShownAreNearOnes();
    void whatIsToldBrieflyIsToldWholeOnFocus();
    void oneOptionAloneIsNotCalledClear();
    void assumedAnswersAreCountedAndConfirmed();
    void everyExampleFits_data();
    void everyExampleFits();
};

void TestVerdictPage::nothingToShowIsShownWithoutHarm()
{
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QCOMPARE(cardTitles(page), QStringList());
}

void TestVerdictPage::stateDecidesTheCards_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("clear") << State::Clear << "Why "
                           << "Which answers are missing";
    QTest::newRow("leaning") << State::Leaning << "Why "
                             << "Must-haves in force";
    QTest::newRow("too close") << State::TooClose << " beside "
                               << "Why ";
    QTest::newRow("not enough answers") << State::NotEnoughAnswers << "Which answers are missing"
                                        << "Why ";
    QTest::newRow("no feasible option") << State::NoFeasible << "Must-haves in force"
                                        << "How sure";
}

void TestVerdictPage::stateDecidesTheCards()
{
    QFETCH(const State, state);
    QFETCH(const QString, shown);
    QFETCH(const QString, hidden);
    const auto document = documentIn(state);
    QTRY_VERIFY(!document->isSampling());
    QCOMPARE(document->verdict().state(), state);
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QString titles = cardTitles(page).join(u'\n');
    QVERIFY2(titles.contains(shown), qPrintable(titles));
    QVERIFY2(!titles.contains(hidden), qPrintable(titles));
}

void TestVerdictPage::linksLeadWhereNumbersComeFrom()
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

void TestVerdictPage::doingWithoutAMustHaveIsOneUndoStep()
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

void TestVerdictPage::newSharesMoveNothing()
{
    const auto document = documentIn(State::Leaning);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    document->setNote(document->base().questions[0].id, QStringLiteral("a note changes no share"));
    window.settle();
    QList<QRect> during;
    for (const Card *card : page.findChildren<Card *>()) {
        during << card->geometry();
    }
    QTRY_VERIFY(!document->isSampling());
    window.settle();
    QList<QRect> after;
    for (const Card *card : page.findChildren<Card *>()) {
        after << card->geometry();
    }
    QCOMPARE(after, during);
}

void TestVerdictPage::guessesCostsAndTheOrderAreSaid()
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

void TestVerdictPage::everyExampleFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("points");
    const QString english = QStringLiteral("en");
    const QString german = QStringLiteral("de");
    for (const char *name :
         {"clear", "leaning", "member-app", "too-close", "not-enough-answers", "no-feasible",
          "published-tie", "published-conditional", "published-winner", "published-depends"}) {
        const QString file = QString::fromLatin1(name);
        QTest::addRow("%s-large", name) << file << tests::kLargeWindow << false << english << 10;
        QTest::addRow("%s-small", name) << file << tests::kSmallWindow << false << english << 10;
        QTest::addRow("%s-dark", name) << file << tests::kLargeWindow << true << english << 10;
        QTest::addRow("%s-german", name) << file << tests::kSmallWindow << false << german << 10;
    }
    QTest::newRow("text-of-twice-the-size")
        << QStringLiteral("member-app") << tests::kLargeWindow << false << english << 21;
}

void TestVerdictPage::everyExampleFits()
{
    QFETCH(const QString, name);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const QString, language);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    useLanguage(QLocale(language));
    const auto document = example(name, language);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    window.save(QStringLiteral("verdict-") + QString::fromLatin1(QTest::currentDataTag()));
    // The whole page, as tall as it is, to be looked at.
    const auto *content = page.findChild<QScrollArea *>()->widget();
    QVERIFY(const_cast<QWidget *>(content)->grab().save(
        QStringLiteral(STEELYARD_TEST_OUTPUT "/verdict-whole-%1.png")
            .arg(QString::fromLatin1(QTest::currentDataTag()))));
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    useLanguage(QLocale(QStringLiteral("en")));
}

void TestVerdictPage::saysWhatItRestsOnAndWhatElseIsKnown()
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
                             words.sentences().front(), words.robustness(), words.opinions()};
    const QStringList onDemand{QString::fromStdString(leader.exitCost.text), words.foundation(),
                               words.publishedComparison(document->base().publishedVerdicts[0])};
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
    QCOMPARE(beam->accessibleDescription(), words.lead());
}

// Who, how sure, why and what would change it: on the first screen of 1440 by 900, and in one
// scroll of 1024 by 700.
void TestVerdictPage::whatMattersIsSeenAtOnce()
{
    for (const State state : {State::Clear, State::Leaning, State::TooClose}) {
        const auto document = documentIn(state);
        QTRY_VERIFY(!document->isSampling());
        for (const QSize size : {tests::kLargeWindow, tests::kSmallWindow}) {
            VerdictPage page;
            tests::PageWindow window(page, size);
            page.setDocument(document.get());
            window.settle();
            const int screens = size == tests::kLargeWindow ? 1 : 2;
            int seen = 0;
            for (const Card *card : page.findChildren<Card *>()) {
                const bool isMain = card->inherits("steelyard::SummaryCard") ||
                                    card->inherits("steelyard::RobustnessCard") ||
                                    card->inherits("steelyard::ReasonsCard") ||
                                    card->inherits("steelyard::ChangeCard");
                if (isMain && card->isVisible()) {
                    ++seen;
                    const int bottom = card->mapTo(&page, QPoint(0, card->height())).y();
                    QVERIFY2(bottom <= screens * page.height(),
                             qPrintable(QStringLiteral("%1 ends at %2 of %3")
                                            .arg(card->accessibleName())
                                            .arg(bottom)
                                            .arg(page.height())));
                }
            }
            QCOMPARE(seen, 4);
        }
    }
}

void TestVerdictPage::aRowOfTheChartTellsItselfBelow()
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
    chart->setFocus();
    const auto strongest = words.strongestFor(2);
    QVERIFY(tests::showsText(*foot, words.reasonHeadline(strongest[0])));
    QTest::keyClick(chart, Qt::Key_Down);
    window.settle();
    QVERIFY(tests::showsText(*foot, words.reasonHeadline(strongest[1])));
    QVERIFY(chart->accessibleName().startsWith(words.criterion(strongest[1].criterion)));
    QTest::keyClick(chart, Qt::Key_Home);
    QVERIFY(tests::showsText(*foot, words.reasonHeadline(strongest[0])));
    QTest::keyClick(chart, Qt::Key_End);
    window.settle();
    QCOMPARE(foot->geometry().topLeft(), before.topLeft());
}

void TestVerdictPage::whatIsToldBrieflyIsToldWholeOnFocus()
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
void TestVerdictPage::changesShownAreNearOnes()
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

void TestVerdictPage::oneOptionAloneIsNotCalledClear()
{
    auto one = documentIn(State::Clear);
    decision::Decision alone = one->decision();
    alone.alternatives = {one->verdict().scores.winner};
    one->setDecision(alone, QStringLiteral("One option"));
    QTRY_VERIFY(!one->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(one.get());
    window.settle();
    QCOMPARE(page.findChild<StateBadge *>()->accessibleName(), QStringLiteral("Only option"));
    QVERIFY(tests::showsText(page, QStringLiteral("is the only option in this decision")));
    QVERIFY(tests::showsText(page, QStringLiteral("Nothing was weighed against it")));
    const QString titles = cardTitles(page).join(u'\n');
    QVERIFY2(!titles.contains(u"Why ") && !titles.contains(u"would change"), qPrintable(titles));
}

void TestVerdictPage::assumedAnswersAreCountedAndConfirmed()
{
    const auto document = tests::frameworkDocument(0);
    document->setExpectation({});
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QVERIFY(tests::showsText(page, document->wording().assumed()));
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
    QVERIFY(document->wording().assumed().isEmpty());
    QVERIFY(!tests::showsText(page, QStringLiteral("not yet looked at")));
}

void TestVerdictPage::copiesASummary()
{
    const std::unique_ptr<DecisionDocument> document = documentIn(State::Clear);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    page.setDocument(document.get());
    page.show();
    const auto links = page.findChildren<TextLink *>();
    const auto copy = std::find_if(links.begin(), links.end(), [](const TextLink *link) {
        return link->accessibleName() == QLatin1String("Copy summary");
    });
    QVERIFY(copy != links.end());
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    QTest::keyClick(*copy, Qt::Key_Space); // Enter is the window's, which is not here
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied->hasHtml());
    QVERIFY(copied->text().contains(document->wording().sentence().simplified()));
    QCOMPARE((*copy)->accessibleName(), QStringLiteral("Summary copied"));
}

STEELYARD_TEST_MAIN(TestVerdictPage)
#include "test_verdict_page.moc"
