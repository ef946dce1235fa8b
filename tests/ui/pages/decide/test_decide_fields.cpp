// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_main.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/decide/decide_page.h"
#include "ui/pages/decide/decide_page_parts.h"
#include "ui/pages/decide/trigger_list.h"
#include "ui/widgets/date_field.h"
#include "wording/wording.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>
#include <QTableView>
#include <QTest>

using namespace steelyard;
using decision::DecisionRecord;
using tests::click;
using tests::type;

// The fields of the record: what is typed, chosen and refused.
class TestDecideFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void everyFieldIsUndone();
    void datesAreReadAsPeopleWriteThem_data();
    void datesAreReadAsPeopleWriteThem();
    void whatIsNoDateChangesNothing();
    void aDayIsChosenFromTheCalendar();
    void whatTheFieldsRefuseIsSaidBesideThem();
    void rowsAreAddedTypedAndRemoved();
    void flipsAreOfferedAsReasonsToReconsider();
};

void TestDecideFields::everyFieldIsUndone()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    type(tests::visibleNamed(page, QStringLiteral("Owner")), QStringLiteral("Office lead"));
    type(tests::visibleNamed(page, QStringLiteral("Review on")), QStringLiteral("2027-05-01"));
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(document->decision().record.owner, std::string("Office lead"));
    QCOMPARE(document->decision().record.reviewOn, std::string("2027-05-01"));
    QCOMPARE(document->undoStack()->count(), 3); // the name is two words
    document->undoStack()->setIndex(0);
    QVERIFY(document->decision().record == DecisionRecord());
    const auto *owner =
        static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Owner")));
    QVERIFY(owner->text().isEmpty());
    QVERIFY(static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Review on")))
                ->text()
                .isEmpty());
}

void TestDecideFields::datesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::newRow("ISO") << "2027-05-01"
                         << "en"
                         << "2027-05-01";
    QTest::newRow("as it is shown in English") << "1 May 2027"
                                               << "en_GB"
                                               << "2027-05-01";
    QTest::newRow("as it is shown in German") << "1. Mai 2027"
                                              << "de_DE"
                                              << "2027-05-01";
    QTest::newRow("short German") << "1.5.2027"
                                  << "de_DE"
                                  << "2027-05-01";
    QTest::newRow("two digits of a year") << "01.05.27"
                                          << "de_DE"
                                          << "2027-05-01";
    QTest::newRow("two digits and points in English") << "1.5.27"
                                                      << "en"
                                                      << "2027-05-01";
    QTest::newRow("blanks around") << "  2027-05-01 "
                                   << "de_DE"
                                   << "2027-05-01";
    QTest::newRow("no such day") << "2027-02-30"
                                 << "en"
                                 << "";
    QTest::newRow("words") << "in spring"
                           << "en"
                           << "";
}

void TestDecideFields::datesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QCOMPARE(QString::fromStdString(DateField::isoDate(text, QLocale(language))), iso);
}

void TestDecideFields::whatIsNoDateChangesNothing()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *review = static_cast<DateField *>(tests::visibleNamed(page, QStringLiteral("Review on")));
    type(review, QStringLiteral("soon"));
    QTest::keyClick(review, Qt::Key_Return);
    QVERIFY(document->decision().record.reviewOn.empty());
    QVERIFY(tests::showsText(page, QStringLiteral("This is no date")));
    QCOMPARE(review->text(), QStringLiteral("soon"));
    review->selectAll();
    type(review, QStringLiteral("2027-05-01"));
    QTest::keyClick(review, Qt::Key_Return);
    QVERIFY(!tests::showsText(page, QStringLiteral("This is no date")));
    QTest::keyClick(review, Qt::Key_Up);
    QCOMPARE(document->decision().record.reviewOn, std::string("2027-05-02"));
}

void TestDecideFields::aDayIsChosenFromTheCalendar()
{
    const auto document = tests::coffeeDocument();
    DecisionRecord record;
    record.reviewOn = "2027-04-30";
    document->setRecord(record, QStringLiteral("Test"));
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    auto *review = static_cast<DateField *>(tests::visibleNamed(page, QStringLiteral("Review on")));
    review->setFocus();
    const auto open = [&] {
        QTest::keyClick(review, Qt::Key_Down, Qt::AltModifier);
        tests::settleLayouts();
        return review->findChild<QCalendarWidget *>();
    };
    QAccessible::setActive(true); // somebody listens from the start
    QPointer<QCalendarWidget> calendar = open();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2027, 4, 30));
    // Every day of six weeks, the names of the days and the month are seen.
    const auto *view = calendar->findChild<QTableView *>();
    QCOMPARE(view->rowAt(view->viewport()->height() - 1), view->model()->rowCount() - 1);
    const QFontMetrics metrics(view->font());
    for (int column = 0; column < view->model()->columnCount(); ++column) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            const QRect cell = view->visualRect(view->model()->index(row, column));
            const QString text = view->model()->index(row, column).data().toString();
            QVERIFY(cell.height() >= metrics.height());
            QVERIFY2(text.isEmpty() || cell.width() >= metrics.horizontalAdvance(text) + 8,
                     qPrintable(text));
        }
    }
    QCOMPARE(tests::namelessControls(*calendar), QStringList());
    QVERIFY(calendar->grab().save(QStringLiteral(STEELYARD_TEST_OUTPUT "/calendar.png")));
    QWidget *days = calendar->findChild<QTableView *>();
    // A day is heard whole, and whatever is heard first says the month.
    const auto heard = [&days] {
        // Qt tells of it as the cell that it is to Qt.
        const QModelIndex cell = static_cast<QTableView *>(days)->currentIndex();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(days);
        const QAccessibleInterface *day = list->focusChild();
        const bool isCell = day == list->child((cell.row() + 1) * 8 + cell.column() + 1);
        return isCell && list->role() == QAccessible::List ? day->text(QAccessible::Name)
                                                           : QString();
    };
    days->setFocus();
    QCOMPARE(days->accessibleName(), QStringLiteral("Calendar for Review on: April 2027"));
    QCOMPARE(heard(), QStringLiteral("Friday, 30 April 2027"));
    QTest::keyClick(days, Qt::Key_Down);
    QCOMPARE(days->accessibleName(), QStringLiteral("Calendar for Review on: May 2027"));
    QCOMPARE(heard(), QStringLiteral("Friday, 7 May 2027"));
    QTest::keyClick(days, Qt::Key_PageUp);
    QCOMPARE(heard(), QStringLiteral("Wednesday, 7 April 2027"));
    QTest::keyClick(days, Qt::Key_Escape);
    QTRY_VERIFY(!calendar);
    QCOMPARE(document->decision().record.reviewOn, std::string("2027-04-30"));
    calendar = open();
    days = calendar->findChild<QTableView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!calendar);
    QCOMPARE(document->decision().record.reviewOn, std::string("2027-05-01"));
}

void TestDecideFields::whatTheFieldsRefuseIsSaidBesideThem()
{
    const auto document = tests::coffeeDocument();
    DecisionRecord record;
    record.actions = {{"Ask", "Kim", {}, false}};
    document->setRecord(record, QStringLiteral("All"));
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const QString noSuchDay = QStringLiteral("There is no such day");
    QWidget *due = tests::visibleNamed(page, QStringLiteral("When action 1 is due"));
    type(due, QStringLiteral("2027-02-30"));
    QTest::keyClick(due, Qt::Key_Return);
    QVERIFY(document->decision().record.actions[0].due.empty());
    QVERIFY(tests::showsText(page, noSuchDay));
    static_cast<QLineEdit *>(due)->selectAll();
    type(due, QStringLiteral("2027-02-28"));
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(document->decision().record.actions[0].due, std::string("2027-02-28"));
    QVERIFY(!tests::showsText(page, noSuchDay));

    auto *owner = static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Owner")));
    QApplication::clipboard()->setText(QStringLiteral("Kim\nand\u202e Lee"));
    owner->paste();
    QCOMPARE(document->decision().record.owner, std::string("Kim and Lee"));
    QVERIFY(tests::showsText(page, QStringLiteral("Line breaks became spaces")));
}

void TestDecideFields::rowsAreAddedTypedAndRemoved()
{
    const auto document = tests::coffeeDocument();
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    click(tests::visibleNamed(page, QStringLiteral("Add an action")));
    QVERIFY(document->decision().record.actions.empty()); // nothing is written yet
    QVERIFY(page.focusWidget() != nullptr);
    QTest::keyClicks(page.focusWidget(), QStringLiteral("Order beans"));
    QCOMPARE(document->decision().record.actions.size(), 1U);
    QCOMPARE(document->decision().record.actions[0].text, std::string("Order beans"));
    type(tests::visibleNamed(page, QStringLiteral("Who does action 1")), QStringLiteral("Kim"));
    static_cast<QCheckBox *>(tests::visibleNamed(page, QStringLiteral("Action 1 is done")))
        ->click();
    QVERIFY(document->decision().record.actions[0].done);
    QCOMPARE(document->undoStack()->count(), 4); // two words, a name, a check

    click(tests::visibleNamed(page, QStringLiteral("Add a decider")));
    QTest::keyClicks(page.focusWidget(), QStringLiteral("Team"));
    click(tests::visibleNamed(page, QStringLiteral("Signature of Team: open")));
    QVERIFY(!document->decision().record.deciders[0].signedOn.empty());
    QVERIFY(tests::visibleNamed(page, QStringLiteral("Signature of Team: signed")));

    click(tests::visibleNamed(page, QStringLiteral("Remove row 1 of Actions")));
    QVERIFY(document->decision().record.actions.empty());
    QVERIFY(!tests::visibleNamed(page, QStringLiteral("Who does action 1")));
    document->undoStack()->undo();
    QCOMPARE(
        static_cast<QLineEdit *>(tests::visibleNamed(page, QStringLiteral("Who does action 1")))
            ->text(),
        QStringLiteral("Kim"));
    // An added row that stays empty is no entry, and can go again.
    click(tests::visibleNamed(page, QStringLiteral("Add an action")));
    click(tests::visibleNamed(page, QStringLiteral("Remove row 2 of Actions")));
    QCOMPARE(document->decision().record.actions.size(), 1U);
}

void TestDecideFields::flipsAreOfferedAsReasonsToReconsider()
{
    std::unique_ptr<DecisionDocument> document;
    for (std::size_t scenario = 0; !document || document->verdict().flips().empty(); ++scenario) {
        document = tests::frameworkDocument(scenario);
        QTRY_VERIFY(!document->isSampling());
    }
    DecidePage page;
    tests::PageWindow window(page, tests::kLargeWindow);
    page.setDocument(document.get());
    const auto *list = page.findChild<TriggerList *>();
    const auto offers = list->offers();
    QVERIFY(!offers.empty());
    QVERIFY(document->base().questionIndex(offers[0].question) != knowledge::KnowledgeBase::npos);
    DecisionRecord record;
    record.reconsider = {offers[0]};
    document->setRecord(record, QStringLiteral("Test"));
    QVERIFY(list->offers().empty() || list->offers()[0] != offers[0]);
    QVERIFY(tests::showsText(page, document->wording().question(offers[0].question)));
}

STEELYARD_TEST_MAIN(TestDecideFields)
#include "test_decide_fields.moc"
