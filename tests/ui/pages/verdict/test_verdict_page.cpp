// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_page.h"

#include "session/decision_document.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/pages/verdict/verdict_page_parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_link.h"
#include "wording/verdict_wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>

using namespace steelyard;
using decision::State;
using tests::cardTitles;
using tests::documentIn;
using tests::example;

Q_DECLARE_METATYPE(steelyard::decision::State)

class TestVerdictPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void stateDecidesTheCards_data();
    void stateDecidesTheCards();
    void newSharesMoveNothing();
    void copiesASummary();
    void whatMattersIsSeenAtOnce();
    void oneOptionAloneIsNotCalledClear();
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
    QVERIFY(copied->text().contains(VerdictWording(document->wording()).sentence().simplified()));
    QCOMPARE((*copy)->accessibleName(), QStringLiteral("Summary copied"));
}

STEELYARD_TEST_MAIN(TestVerdictPage)
#include "test_verdict_page.moc"
