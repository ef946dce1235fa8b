// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "test_main.h"
#include "ui/grid/grid_header.h"
#include "ui/heard.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/table/table_page_on_screen.h"
#include "ui/theme/accessible_focus.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace steelyard;

// What keys do in the table of a decision.
class TestTableTyping : public QObject, private tests::TablePageOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init() { open(); }
    void cleanup() { close(); }
    void aTableIsTypedByKeysAlone();
    void enterAndTabTakeWhatWasTyped();
    void enterAfterARowOfTabsBeginsTheNextRow();
    void tabReachesTheUnit();
    void escapeLeavesTheCellAsItWas();
    void tabLeavesTheTableAtItsEnd();
    void whatIsCopiedCanBePastedElsewhere();
    void aWholeTableIsPastedWhereANewDecisionBegins();
    void deletingAndUndoing();
    void altMovesRowsAndColumns();
    void spaceTurnsTheBetterWayAround();
    void aScreenReaderFindsTheHeads();
    void whatTheCellDoesNotSayByItselfIsAnnounced();
    void shiftTabComesToWhatStandsAboveTheTable();
};

void TestTableTyping::aTableIsTypedByKeysAlone()
{
    show(tests::emptyDocument());
    type(QStringLiteral("RabbitMQ"));
    press(Qt::Key_Return);
    type(QStringLiteral("NATS"));
    press(Qt::Key_Return);
    press(Qt::Key_Tab); // from the head of the next option to the first row
    type(QStringLiteral("Quality"));
    press(Qt::Key_Tab); // its unit
    press(Qt::Key_Tab); // the cell behind it
    type(QStringLiteral("7"));
    press(Qt::Key_Tab);
    type(QStringLiteral("4"));
    press(Qt::Key_Tab); // the name of the next criterion
    type(QStringLiteral("Cost"));
    press(Qt::Key_Tab);
    type(QStringLiteral("EUR"));
    press(Qt::Key_Tab);
    type(QStringLiteral("100"));
    press(Qt::Key_Tab);
    type(QStringLiteral("120"));
    press(Qt::Key_Return);
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(2));
    QCOMPARE(m_document->decision().own.criteria.size(), std::size_t(2));
    QCOMPARE(m_document->decision().findings.size(), std::size_t(4));
    QCOMPARE(cell(1, 1), QStringLiteral("120"));
    QCOMPARE(m_document->verdict().scores.winner, m_document->decision().own.options[0].id);
}

// As parts of the table: a widget inside one is none to who listens.
void TestTableTyping::aScreenReaderFindsTheHeads()
{
    show(tests::brokerDocument());
    const auto *model = grid()->model();
    for (const int before : {2, 1}) {
        const int section = model->columnCount() - before;
        const QAccessibleInterface *head = columnHead(*grid(), section);
        QVERIFY(head != nullptr);
        QCOMPARE(head->role(), QAccessible::ColumnHeader);
        QCOMPARE(head->text(QAccessible::Name),
                 before == 1 ? QStringLiteral("New option: type its name")
                             : model->headerData(section, Qt::Horizontal).toString());
    }
}

void TestTableTyping::whatTheCellDoesNotSayByItselfIsAnnounced()
{
    show(tests::brokerDocument());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(2, DecisionTableModel::BetterColumn));
    press(Qt::Key_Space);
    QCOMPARE(tests::announced(*m_page), QStringLiteral("less is better"));
    press(Qt::Key_Space);
    QCOMPARE(tests::announced(*m_page), QStringLiteral("more is better"));
    goTo(grid()->model()->rowCount() - 1, 0);
    type(QStringLiteral("7"));
    QCOMPARE(tests::announced(*m_page), QStringLiteral("Name the criterion first"));
    goTo(0, 3); // behind the last option
    type(QStringLiteral("7"));
    QCOMPARE(tests::announced(*m_page), QStringLiteral("Name the option first"));
    QCOMPARE(focus(), grid());
}

// In a window where something else stands before the page and behind it, as in the program.
void TestTableTyping::shiftTabComesToWhatStandsAboveTheTable()
{
    const auto document = tests::brokerDocument();
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *before = new QPushButton(QStringLiteral("Before"), &window);
    column->addWidget(before);
    TablePage page(&window);
    column->addWidget(&page);
    page.setDocument(document.get());
    window.resize(tests::kLargeWindow);
    window.show();
    QApplication::setActiveWindow(&window);
    tests::settleLayouts();
    auto *grid = page.findChild<GridView *>();
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QTest::keyClick(grid, Qt::Key_Backtab);
    const auto *above = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(above != nullptr);
    QCOMPARE(above->text(), QStringLiteral("Ranges and rates"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), grid);
    page.setDocument(nullptr);
}

void TestTableTyping::enterAndTabTakeWhatWasTyped()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    type(QStringLiteral("6"));
    press(Qt::Key_Return);
    QCOMPARE(cell(2, 0), QStringLiteral("6"));
    QCOMPARE(grid()->currentIndex().row(), 3);
    press(Qt::Key_Up);
    press(Qt::Key_F2);
    QCOMPARE(qobject_cast<QLineEdit *>(focus())->text(), QStringLiteral("6"));
    type(QStringLiteral(".5"));
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn) + 1);
    QVERIFY(cell(2, 0).contains(u".5"));
}

void TestTableTyping::enterAfterARowOfTabsBeginsTheNextRow()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    for (const char *text : {"6", "5"}) {
        type(QLatin1String(text));
        press(Qt::Key_Tab);
    }
    type(QStringLiteral("4"));
    press(Qt::Key_Return);
    QCOMPARE(cell(2, 2), QStringLiteral("4"));
    QCOMPARE(grid()->currentIndex().row(), 3);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn));
    // Without anything typed, from the middle of a row, and upwards.
    goTo(2, 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex().row(), 3);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn) + 1);
    press(Qt::Key_Tab);
    press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex().row(), 2);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn) + 1);
    // An arrow ends the row of Tabs.
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex().row(), 4);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn) + 2);
}

void TestTableTyping::tabReachesTheUnit()
{
    show(tests::brokerDocument());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(2, DecisionTableModel::NameColumn));
    press(Qt::Key_Tab);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::UnitColumn));
    type(QStringLiteral("h"));
    press(Qt::Key_Tab);
    QVERIFY(m_document->decision().own.criteria[2].measure.has_value());
    QCOMPARE(m_document->decision().own.criteria[2].measure->unit, std::string("h"));
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::FirstOptionColumn));
    press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::UnitColumn));
}

void TestTableTyping::escapeLeavesTheCellAsItWas()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    const int steps = m_document->undoStack()->count();
    type(QStringLiteral("1"));
    press(Qt::Key_Escape);
    QCOMPARE(cell(2, 0), QStringLiteral("7"));
    press(Qt::Key_F2);
    press(Qt::Key_Return); // opened, and nothing typed
    QCOMPARE(m_document->undoStack()->count(), steps);
}

void TestTableTyping::tabLeavesTheTableAtItsEnd()
{
    show(tests::brokerDocument());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(grid()->model()->rowCount() - 1, 0));
    press(Qt::Key_Tab);
    QVERIFY(focus() != grid());
}

void TestTableTyping::whatIsCopiedCanBePastedElsewhere()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("7\t4\n7\t5"));
    goTo(4, 0);
    const int steps = m_document->undoStack()->count();
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell(4, 0), QStringLiteral("7"));
    QCOMPARE(cell(5, 1), QStringLiteral("5"));
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    // Beyond the last option stands a new one.
    goTo(2, 2);
    QApplication::clipboard()->setText(QStringLiteral("1\t2"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(4));
    QCOMPARE(cell(2, 3), QStringLiteral("2"));
}

void TestTableTyping::aWholeTableIsPastedWhereANewDecisionBegins()
{
    show(tests::emptyDocument());
    QCOMPARE(focus(), grid()->heads());
    QApplication::clipboard()->setText(
        QStringLiteral("Criterion\tLeft\tRight\nCost (EUR)\t100\t200\nTime (ms)\t12\t8-10\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(2));
    QCOMPARE(m_document->decision().own.criteria.size(), std::size_t(2));
    QCOMPARE(m_document->decision().own.criteria[0].name, std::string("Cost"));
    QCOMPARE(cell(1, 1), QStringLiteral("8-10"));
    m_document->undoStack()->undo();
    QVERIFY(m_document->decision().own.criteria.empty());
    // Names alone are those of options.
    grid()->heads()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("Left\tRight\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(2));
}

void TestTableTyping::deletingAndUndoing()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    press(Qt::Key_Delete);
    QVERIFY(cell(2, 0).isEmpty());
    press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(m_document->decision().own.criteria.size(), std::size_t(5));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(cell(2, 0), QStringLiteral("7"));
    grid()->heads()->setFocus();
    grid()->heads()->setCurrent(DecisionTableModel::FirstOptionColumn);
    press(Qt::Key_Delete);
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(2));
}

void TestTableTyping::altMovesRowsAndColumns()
{
    show(tests::brokerDocument());
    goTo(0, 0);
    press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_document->decision().own.criteria[1].name, std::string("p99 latency"));
    QCOMPARE(grid()->currentIndex().row(), 1);
    grid()->heads()->setFocus();
    grid()->heads()->setCurrent(DecisionTableModel::FirstOptionColumn);
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_document->decision().alternatives[1], m_document->decision().own.options[0].id);
}

void TestTableTyping::spaceTurnsTheBetterWayAround()
{
    show(tests::brokerDocument());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(2, DecisionTableModel::BetterColumn));
    press(Qt::Key_Space);
    QCOMPARE(m_document->decision().own.criteria[2].direction, knowledge::Direction::LowerIsBetter);
    press(Qt::Key_Space);
    QCOMPARE(m_document->decision().own.criteria[2].direction,
             knowledge::Direction::HigherIsBetter);
}

STEELYARD_TEST_MAIN(TestTableTyping)
#include "test_table_typing.moc"
