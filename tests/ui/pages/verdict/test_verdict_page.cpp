// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/verdict/verdict_page.h"

#include "session/decision_document.h"
#include "storage/decision_store.h"
#include "test_main.h"
#include "translations/language.h"
#include "ui/page_checks.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_link.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

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
    void ratingsWorthALineAreShown();
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
    QTest::newRow("too close") << State::TooClose << " against "
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
    QString all;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page)) {
            all += QString(label->text()).remove(QChar(0x200b)) + u'\n';
        }
    }
    const decision::Verdict &verdict = document->verdict();
    const Wording words = document->wording();
    const auto &leader =
        document->base().alternatives[document->base().alternativeIndex(verdict.scores.winner)];
    const QStringList wanted{QStringLiteral("You expected FastAPI; the verdict is for Django."),
                             words.lead(),
                             words.leadNote(),
                             words.opinions(),
                             words.flipSentences().front().text,
                             QString::fromStdString(leader.exitCost.text),
                             words.foundation(),
                             words.publishedComparison(document->base().publishedVerdicts[0])};
    for (const QString &text : wanted) {
        QVERIFY(!text.isEmpty());
        QVERIFY2(all.contains(text), qPrintable(text));
    }
}

// A rating that may well be so, or that moves by a fifth of its scale at most, is worth a line; two
// of them are shown.
void TestVerdictPage::ratingsWorthALineAreShown()
{
    qsizetype all = 0;
    for (const State state : {State::Clear, State::Leaning, State::TooClose}) {
        const auto document = documentIn(state);
        QTRY_VERIFY(!document->isSampling());
        VerdictPage page;
        tests::PageWindow window(page, tests::kLargeWindow);
        page.setDocument(document.get());
        QString texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&page)) {
                texts += QString(label->text()).remove(QChar(0x200b)) + u'\n';
            }
        }
        qsizetype near = 0;
        qsizetype shown = 0;
        for (const decision::RatingFlip &flip : document->verdict().ratingFlips()) {
            const QString text = document->wording().ratingFlip(flip);
            const bool isNear = flip.isPlausible || std::abs(flip.flipRating - flip.rating) <= 2;
            const bool isShown = texts.contains(text);
            QVERIFY2(isNear || !isShown, qPrintable(text));
            near += isNear ? 1 : 0;
            shown += isShown ? 1 : 0;
        }
        QCOMPARE(shown, std::min<qsizetype>(near, 2));
        all += shown;
    }
    QVERIFY(all > 0);
}

STEELYARD_TEST_MAIN(TestVerdictPage)
#include "test_verdict_page.moc"
