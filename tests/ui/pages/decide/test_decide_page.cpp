// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/decide/decide_page.h"

#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/decide/choice_cards.h"
#include "ui/pages/decide/decide_page_parts.h"
#include "ui/pages/decide/expectation_page.h"
#include "ui/pages/verdict/verdict_page.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/segmented_control.h"
#include "wording/wording.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace steelyard;
using decision::DecisionRecord;
using decision::Status;
using tests::click;
using tests::type;

class TestDecidePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void nothingToShowIsShownWithoutHarm();
    void choosingAgainstTheVerdictAsksForAReason();
    void acceptingNeedsAChoiceAndAReason();
    void keyboardReachesEveryControl();
    void tabGoesOnFromAnotherStatus();
    void verdictIsShownOnlyAfterTheQuestion();
    void everyLookFits_data();
    void everyLookFits();

private:
    [[nodiscard]] static DecisionRecord fullRecord(const DecisionDocument &document);
    [[nodiscard]] static ChoiceCard *card(const QWidget &page, const QString &name)
    {
        for (ChoiceCard *card : page.findChildren<ChoiceCard *>()) {
            if (card->accessibleName() == name) {
                return card;
            }
        }
        return nullptr;
    }
};

DecisionRecord TestDecidePage::fullRecord(const DecisionDocument &document)
{
    DecisionRecord record;
    record.chosen = document.decision().alternatives[1];
    record.reason = "Personal data and a life of five years or more weigh most. The part for other "
                    "programs is covered by a maintained add-on.";
    record.owner = "Lead of the member team";
    record.deciders = {{"Lead of the member team", "2026-11-20"}, {"Operations", {}}};
    record.status = Status::Proposed;
    record.decidedOn = "2026-11-20";
    record.reviewOn = "2027-05-01";
    record.reconsider = {{"Long-lived connections become part of the first release",
                          document.base().questions[0].id},
                         {"The member data moves to a document store", {}}};
    record.actions = {{"Check the must-haves with operations", "Team lead", "2026-11-18", true},
                      {"Build the sign-in as a trial", "Developers", "2026-12-11", false}};
    return record;
}

void TestDecidePage::nothingToShowIsShownWithoutHarm()
{
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(nullptr);
    QVERIFY(!tests::showsText(page, QStringLiteral("Decision")));
}

void TestDecidePage::choosingAgainstTheVerdictAsksForAReason()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    const std::string winner = document->verdict().scores.winner;
    std::string other;
    for (const auto &alternative : document->verdict().scores.alternatives) {
        if (alternative.rank > 2) {
            other = alternative.id;
        }
    }
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QString problem = QStringLiteral("needs a reason: it is not the verdict");
    click(card(page, document->wording().alternative(winner)));
    QCOMPARE(document->decision().record.chosen, winner);
    QVERIFY(!tests::showsText(page, problem));
    QVERIFY(card(page, document->wording().alternative(winner))->isChecked());
    click(card(page, document->wording().alternative(other)));
    QVERIFY(tests::showsText(page, problem));
    type(page.findChild<NoteEdit *>(), QStringLiteral("We know it."));
    QVERIFY(!tests::showsText(page, problem));
    QCOMPARE(document->decision().record.reason, std::string("We know it."));
    QCOMPARE(document->undoStack()->count(), 5); // typing is a step a word
    document->undoStack()->setIndex(1);
    QVERIFY(card(page, document->wording().alternative(winner))->isChecked());
}

void TestDecidePage::acceptingNeedsAChoiceAndAReason()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *accept = page.findChild<SegmentedControl *>()->findChildren<QPushButton *>().at(1);
    accept->click();
    QVERIFY(document->decision().record == DecisionRecord());
    QVERIFY(!accept->isChecked());
    QVERIFY(tests::showsText(page, QStringLiteral("Choose an option before")));
    click(card(page, document->wording().alternative(document->verdict().scores.winner)));
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->text() == u"Accept the decision") {
            button->click();
        }
    }
    QVERIFY(document->decision().record.status == Status::Accepted);
    QVERIFY(!document->decision().record.decidedOn.empty());
    QVERIFY(accept->isChecked());
}

void TestDecidePage::keyboardReachesEveryControl()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    document->setRecord(fullRecord(*document), QStringLiteral("Test"));
    page.setDocument(document.get());
    window.settle();
    QVERIFY(qobject_cast<ChoiceCard *>(page.focusProxy()) != nullptr); // where keys begin
    page.focusRegions().first()->setFocus();
    QSet<QWidget *> reached;
    int up = 0; // Tab goes down the page: up only from its end to its beginning
    int last = 0;
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(page.window(), Qt::Key_Tab);
        QWidget *focus = page.window()->focusWidget();
        const bool isAround = reached.contains(focus);
        reached.insert(focus);
        const int y = focus->mapTo(&page, QPoint(0, focus->height())).y();
        up += !isAround && y < last - focus->height() ? 1 : 0;
        last = y;
    }
    QVERIFY2(up <= 1, qPrintable(QString::number(up)));
    for (QWidget *control : page.findChildren<QWidget *>()) {
        const bool isControl =
            qobject_cast<QLineEdit *>(control) || qobject_cast<QToolButton *>(control) ||
            qobject_cast<QCheckBox *>(control) || qobject_cast<ChoiceCard *>(control);
        if (auto *date = qobject_cast<DateField *>(control->parentWidget());
            date && control->isVisible() && date->isEnabled()) {
            // What stands in a date's field is no stop of its own: a key of the field opens it.
            QVERIFY2(reached.contains(date), qPrintable(date->accessibleName()));
            QTest::keyClick(date, Qt::Key_Down, Qt::AltModifier);
            auto *calendar = date->findChild<QCalendarWidget *>();
            QVERIFY2(calendar && calendar->isVisible(), qPrintable(date->accessibleName()));
            delete calendar;
        } else if (isControl && control->isVisible() && control->isEnabled() &&
                   !qobject_cast<ChoiceCard *>(control)) {
            QVERIFY2(reached.contains(control), qPrintable(control->accessibleName()));
        }
    }
    // Arrows walk the options.
    document->setRecord({}, QStringLiteral("Test"));
    ChoiceCard *first = page.findChildren<ChoiceCard *>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Right);
    QVERIFY(page.findChildren<ChoiceCard *>().at(1)->hasFocus());
    QTest::keyClick(page.findChildren<ChoiceCard *>().at(1), Qt::Key_Space);
    QCOMPARE(document->decision().record.chosen, document->decision().alternatives[1]);
}

// Which segment Tab stops at changes with the status; those after it must not fall behind the page.
void TestDecidePage::tabGoesOnFromAnotherStatus()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    document->setRecord(fullRecord(*document), QStringLiteral("Test"));
    page.setDocument(document.get());
    window.settle();
    const QWidget *status = tests::visibleNamed(page, QStringLiteral("Status"));
    const QWidget *owner = tests::visibleNamed(page, QStringLiteral("Owner"));
    QVERIFY(status && owner);
    status->focusProxy()->setFocus();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}) {
        QTest::keyClick(page.window()->focusWidget(), key);
        window.settle();
        QVERIFY(status->isAncestorOf(page.window()->focusWidget()));
        QTest::keyClick(page.window(), Qt::Key_Tab);
        QCOMPARE(page.window()->focusWidget(), owner);
        QTest::keyClick(page.window(), Qt::Key_Backtab);
        QVERIFY(status->isAncestorOf(page.window()->focusWidget()));
    }
}

void TestDecidePage::verdictIsShownOnlyAfterTheQuestion()
{
    const auto document = tests::coffeeDocument();
    PageStack pages;
    pages.setDocument(document.get());
    pages.show();
    pages.showPage(PageId::Verdict);
    QVERIFY(qobject_cast<ExpectationPage *>(pages.currentWidget()));
    QCOMPARE(pages.current(), PageId::Verdict);
    click(card(*pages.currentWidget(), document->wording().alternative("capsule")));
    QVERIFY(qobject_cast<VerdictPage *>(pages.currentWidget()));
    QCOMPARE(document->decision().expectation.alternative, std::string("capsule"));
    pages.showPage(PageId::Questions);
    pages.showPage(PageId::Verdict);
    QVERIFY(qobject_cast<VerdictPage *>(pages.currentWidget()));
    // Taken back, it is asked again; then the user would rather not say.
    document->undoStack()->undo();
    QVERIFY(qobject_cast<ExpectationPage *>(pages.currentWidget()));
    // Whatever tells who is ahead waits for it as well; what is asked for is shown afterwards.
    for (const PageId id : {PageId::Profiles, PageId::WhatIf, PageId::Decide}) {
        pages.showPage(id);
        QVERIFY(qobject_cast<ExpectationPage *>(pages.currentWidget()));
        QCOMPARE(pages.current(), id);
    }
    auto *focused = pages.currentWidget()->findChild<ChoiceCard *>();
    focused->setFocus();
    QTest::keyClick(focused, Qt::Key_Return); // Enter chooses the card that has the focus
    QCOMPARE(document->decision().expectation.alternative, document->decision().alternatives[0]);
    QVERIFY(qobject_cast<DecidePage *>(pages.currentWidget()));
    document->undoStack()->undo();
    pages.showPage(PageId::Verdict);
    for (QPushButton *button : pages.currentWidget()->findChildren<QPushButton *>()) {
        if (button->text() == u"I would rather not say") {
            button->click();
        }
    }
    QVERIFY(qobject_cast<VerdictPage *>(pages.currentWidget()));
    QVERIFY(document->decision().expectation.alternative.empty());
    QVERIFY(!document->decision().expectation.askedOn.empty());
    pages.setDocument(nullptr);
}

void TestDecidePage::everyLookFits_data()
{
    QTest::addColumn<bool>("asks"); // the page before the verdict
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("points");
    for (const bool asks : {false, true}) {
        const char *page = asks ? "expectation" : "decide";
        QTest::addRow("%s-large", page) << asks << tests::kLargeWindow << false << 10;
        QTest::addRow("%s-small", page) << asks << tests::kSmallWindow << false << 10;
        QTest::addRow("%s-dark", page) << asks << tests::kLargeWindow << true << 10;
        QTest::addRow("%s-twice", page) << asks << tests::kLargeWindow << false << 21;
    }
}

void TestDecidePage::everyLookFits()
{
    QFETCH(const bool, asks);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, points);
    tests::setUpLook(dark, points);
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    std::unique_ptr<Page> page;
    if (asks) {
        page = std::make_unique<ExpectationPage>();
    } else {
        document->setExpectation(document->decision().alternatives[0]);
        document->setRecord(fullRecord(*document), QStringLiteral("Test"));
        document->setAnswer(document->base().questions[1].id,
                            {decision::AnswerState::NotSure, {}, {}});
        QTRY_VERIFY(!document->isSampling());
        page = std::make_unique<DecidePage>();
    }
    tests::PageWindow window(*page, size);
    page->setDocument(document.get());
    window.settle();
    window.save(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList clipped = tests::clippedTexts(*page);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    const QStringList nameless = tests::namelessControls(*page);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

STEELYARD_TEST_MAIN(TestDecidePage)
#include "test_decide_page.moc"
