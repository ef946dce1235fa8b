// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/decide/choice_cards.h"
#include "ui/pages/decide/decide_page.h"
#include "ui/pages/decide/decide_page_parts.h"
#include "ui/pages/decide/expectation_page.h"
#include "ui/shell/page_stack.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/note_edit.h"
#include "wording/wording.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace steelyard;
using decision::Status;
using tests::announced;
using tests::click;
using tests::type;

// What somebody hears who decides without seeing the page.
class TestDecideHeard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void acceptingIsAnnounced_andWhatIsInItsWay();
    void aChoiceAgainstTheVerdictIsAnnounced();
    void aSignatureIsAnnounced();
    void whatIsNoDateIsAnnounced();
    void thePageOpensAtTheChosenOption();
    void theQuestionBeforeTheVerdictNamesItsOptions();

private:
    [[nodiscard]] static QWidget *button(const QWidget &page, const QString &text)
    {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

void TestDecideHeard::acceptingIsAnnounced_andWhatIsInItsWay()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QWidget *accept = button(page, QStringLiteral("Accept the decision"));
    click(accept);
    QCOMPARE(announced(page),
             QStringLiteral("Choose an option before the decision can be accepted."));
    click(tests::visibleNamed(
        page, document->wording().alternative(document->verdict().scores.runnerUp)));
    tests::forgetAnnounced(page);
    click(accept);
    QVERIFY2(announced(page).startsWith(u"This choice needs a reason"),
             qPrintable(announced(page)));
    QCOMPARE(tests::descriptionOf(*page.findChild<NoteEdit *>()), announced(page));
    click(tests::visibleNamed(page,
                              document->wording().alternative(document->verdict().scores.winner)));
    click(accept);
    QVERIFY(document->decision().record.status == Status::Accepted);
    QCOMPARE(announced(page), QStringLiteral("The decision is accepted"));
    QCOMPARE(tests::descriptionOf(*page.findChild<NoteEdit *>()), QString());
}

void TestDecideHeard::aChoiceAgainstTheVerdictIsAnnounced()
{
    const auto document = tests::frameworkDocument(0);
    QTRY_VERIFY(!document->isSampling());
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const decision::Scores &scores = document->verdict().scores;
    click(tests::visibleNamed(page, document->wording().alternative(scores.winner)));
    QCOMPARE(announced(page), QString()); // that it is chosen now is heard already
    click(tests::visibleNamed(page, document->wording().alternative(scores.runnerUp)));
    QVERIFY2(announced(page).contains(u"Your choice ") &&
                 announced(page).contains(u"needs a reason"),
             qPrintable(announced(page)));
}

void TestDecideHeard::aSignatureIsAnnounced()
{
    const auto document = tests::coffeeDocument();
    decision::DecisionRecord record;
    record.deciders = {{"Ada", {}}};
    document->setRecord(record, QStringLiteral("Test"));
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QWidget *sign = tests::visibleNamed(page, QStringLiteral("Signature of Ada: open"));
    click(sign);
    QCOMPARE(announced(page), QStringLiteral("Signature of Ada: signed"));
    click(sign);
    QCOMPARE(announced(page), QStringLiteral("Signature of Ada: open"));
}

void TestDecideHeard::whatIsNoDateIsAnnounced()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    QApplication::setActiveWindow(page.window());
    QWidget *review = tests::visibleNamed(page, QStringLiteral("Review on"));
    type(review, QStringLiteral("soon"));
    QTest::keyClick(review, Qt::Key_Tab);
    QVERIFY(!review->hasFocus());
    QTRY_VERIFY2(announced(page).startsWith(u"This is no date"), qPrintable(announced(page)));
    QVERIFY(tests::descriptionOf(*review).startsWith(u"This is no date"));
}

void TestDecideHeard::thePageOpensAtTheChosenOption()
{
    const auto document = tests::coffeeDocument();
    document->setExpectation({});
    decision::DecisionRecord record;
    record.chosen = document->decision().alternatives.back();
    document->setRecord(record, QStringLiteral("Test"));
    PageStack pages;
    pages.setDocument(document.get());
    pages.show();
    QApplication::setActiveWindow(&pages);
    pages.showPage(PageId::Decide);
    QCOMPARE(QApplication::focusWidget()->accessibleName(),
             document->wording().alternative(record.chosen));
    pages.setDocument(nullptr);
}

void TestDecideHeard::theQuestionBeforeTheVerdictNamesItsOptions()
{
    const auto document = tests::coffeeDocument();
    ExpectationPage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *options = page.findChild<ChoiceCards *>();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(options);
    QCOMPARE(heard->role(), QAccessible::Grouping);
    QCOMPARE(heard->text(QAccessible::Name),
             QStringLiteral("Which option do you expect to come out first?"));
    QCOMPARE(page.findChild<ChoiceCard *>()->parentWidget(), options);
}

STEELYARD_TEST_MAIN(TestDecideHeard)
#include "test_decide_heard.moc"
