// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/verdict_page.h"

#include "../compare/page_checks.h"
#include "../compare/page_documents.h"
#include "ui/verdict/text_link.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace steelyard;
using decision::State;

Q_DECLARE_METATYPE(steelyard::decision::State)

namespace {

// The bundled base's first case, its thresholds set so that the state is the one asked for.
std::unique_ptr<DecisionDocument> documentIn(State state)
{
    const auto given = tests::frameworkDocument(0);
    decision::Decision decision = given->decision();
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(given->base());
    decision.thresholds = {0, 0, 1};
    switch (state) {
    case State::Clear:
        break;
    case State::Leaning:
        decision.thresholds.clear = 1.1;
        break;
    case State::TooClose:
        decision.thresholds.clear = decision.thresholds.leaning = 1.1;
        break;
    case State::NotEnoughAnswers:
        decision.answers.clear();
        decision.mustHaves.clear();
        decision.thresholds.open = 0.4;
        break;
    case State::NoFeasible:
        for (const knowledge::Capability &capability : base->capabilities)
            decision.mustHaves[capability.id] = decision::MustHaveChoice{};
        break;
    }
    return std::make_unique<DecisionDocument>(base, decision);
}

QStringList cardTitles(const QWidget &page)
{
    QStringList titles;
    for (const Card *card : page.findChildren<Card *>()) {
        if (card->isVisibleTo(&page))
            titles << card->accessibleName();
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
    void everyStateFits_data();
    void everyStateFits();
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
    QCOMPARE(document->verdict().state, state);
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
        if (link->isVisible())
            link->click();
    }
    QVERIFY(!questions.isEmpty());
    QVERIFY(!cells.isEmpty());
    for (const auto &arguments : questions)
        QVERIFY(document->base().questionIndex(arguments[0].toString().toStdString()) !=
                knowledge::KnowledgeBase::npos);
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
    const auto before = document->verdict().mustHaves.size();
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName().startsWith(u"Do without ")) {
            button->click();
            break;
        }
    }
    QCOMPARE(document->verdict().mustHaves.size(), before - 1);
    QCOMPARE(document->undoStack()->count(), 1);
    document->undoStack()->undo();
    QCOMPARE(document->verdict().mustHaves.size(), before);
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
    for (const Card *card : page.findChildren<Card *>())
        during << card->geometry();
    QTRY_VERIFY(!document->isSampling());
    window.settle();
    QList<QRect> after;
    for (const Card *card : page.findChildren<Card *>())
        after << card->geometry();
    QCOMPARE(after, during);
}

void TestVerdictPage::everyStateFits_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    const std::pair<const char *, State> states[] = {{"clear", State::Clear},
                                                     {"leaning", State::Leaning},
                                                     {"close", State::TooClose},
                                                     {"open", State::NotEnoughAnswers},
                                                     {"none", State::NoFeasible}};
    for (const auto &[name, state] : states) {
        QTest::addRow("%s-large", name) << state << tests::kLargeWindow << false << 10;
        QTest::addRow("%s-small", name) << state << tests::kSmallWindow << false << 10;
    }
    QTest::newRow("text-of-twice-the-size") << State::Leaning << tests::kLargeWindow << false << 21;
    QTest::newRow("leaning-large-dark") << State::Leaning << tests::kLargeWindow << true << 10;
    QTest::newRow("leaning-small-dark") << State::Leaning << tests::kSmallWindow << true << 10;
}

void TestVerdictPage::everyStateFits()
{
    QFETCH(const State, state);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = documentIn(state);
    QTRY_VERIFY(!document->isSampling());
    VerdictPage page;
    tests::PageWindow window(page, size);
    page.setDocument(document.get());
    window.save(QStringLiteral("verdict-") + QString::fromLatin1(QTest::currentDataTag()));
    const QStringList clipped = tests::clippedTexts(page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

QTEST_MAIN(TestVerdictPage)
#include "test_verdict_page.moc"
