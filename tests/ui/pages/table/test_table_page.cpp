// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table/table_page.h"

#include "models/decision_table_model.h"
#include "test_main.h"
#include "ui/grid/finding_drawer.h"
#include "ui/grid/frozen_names.h"
#include "ui/grid/grid_header.h"
#include "ui/grid/grid_view.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/table/unread_strip.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace steelyard;

class TestTablePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init();
    void cleanup();
    void nothingToShowIsShownWithoutHarm();
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
    void whatWasNotReadIsMendedAtOnce();
    void aNameThatIsTakenIsSaid();
    void theDrawerHoldsEvidence();
    void whatWouldSettleMostIsAskedForFirst();
    void namesStayInSightBesideManyOptions();
    void spaceTurnsTheBetterWayAround();
    void everyLookFits_data();
    void everyLookFits();

private:
    void show(std::unique_ptr<DecisionDocument> document)
    {
        m_document = std::move(document);
        m_page->setDocument(m_document.get());
        m_window->settle();
        m_page->setFocus();
    }
    static QWidget *focus() { return QApplication::focusWidget(); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents(); // an editor takes Enter a moment later
    }
    // Letter by letter, to whatever has the focus by then.
    static void type(const QString &text)
    {
        for (const QChar letter : text) {
            QTest::keyClick(focus(), letter.toLatin1());
        }
    }
    [[nodiscard]] GridView *grid() const { return m_page->findChild<GridView *>(); }
    [[nodiscard]] QString cell(int row, int option) const
    {
        return grid()
            ->model()
            ->index(row, DecisionTableModel::FirstOptionColumn + option)
            .data()
            .toString();
    }
    void goTo(int row, int option)
    {
        grid()->setFocus();
        grid()->setCurrentIndex(
            grid()->model()->index(row, DecisionTableModel::FirstOptionColumn + option));
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<TablePage> m_page;
    std::unique_ptr<tests::PageWindow> m_window;
};

void TestTablePage::init()
{
    m_page = std::make_unique<TablePage>();
    m_window = std::make_unique<tests::PageWindow>(*m_page, tests::kLargeWindow);
    QApplication::setActiveWindow(m_page->window());
}

void TestTablePage::cleanup()
{
    m_page->setDocument(nullptr);
    m_window.reset();
    m_page.reset();
    m_document.reset();
}

void TestTablePage::nothingToShowIsShownWithoutHarm()
{
    m_page->setDocument(nullptr);
    show(tests::emptyDocument());
    QVERIFY(tests::showsText(*m_page, QStringLiteral("Nothing is in the table yet.")));
    QVERIFY(tests::namelessControls(*m_page).isEmpty());
}

void TestTablePage::aTableIsTypedByKeysAlone()
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

void TestTablePage::enterAndTabTakeWhatWasTyped()
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

void TestTablePage::enterAfterARowOfTabsBeginsTheNextRow()
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

void TestTablePage::tabReachesTheUnit()
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

void TestTablePage::escapeLeavesTheCellAsItWas()
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

void TestTablePage::tabLeavesTheTableAtItsEnd()
{
    show(tests::brokerDocument());
    grid()->setFocus();
    grid()->setCurrentIndex(grid()->model()->index(grid()->model()->rowCount() - 1, 0));
    press(Qt::Key_Tab);
    QVERIFY(focus() != grid());
}

void TestTablePage::whatIsCopiedCanBePastedElsewhere()
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

void TestTablePage::aWholeTableIsPastedWhereANewDecisionBegins()
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

void TestTablePage::deletingAndUndoing()
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

void TestTablePage::altMovesRowsAndColumns()
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

void TestTablePage::whatWasNotReadIsMendedAtOnce()
{
    show(tests::brokerDocument());
    auto *strip = m_page->findChild<UnreadStrip *>();
    QVERIFY(strip->isVisible());
    QVERIFY(strip->sentence().contains(u"twelve"));
    // Another one is spoken of while it is looked at.
    goTo(2, 0);
    type(QStringLiteral("MB/s"));
    press(Qt::Key_Return);
    QVERIFY(strip->sentence().contains(u"twelve"));
    press(Qt::Key_Up);
    QVERIFY2(strip->sentence().contains(u"MB/s"), qPrintable(strip->sentence()));
    press(Qt::Key_Delete);
    strip->findChild<QPushButton *>()->click();
    QCOMPARE(cell(0, 2), QStringLiteral("12 ms"));
    QVERIFY(!strip->isVisible());
}

void TestTablePage::aNameThatIsTakenIsSaid()
{
    show(tests::brokerDocument());
    grid()->editNewOption();
    type(QStringLiteral("nats"));
    press(Qt::Key_Return);
    QVERIFY(m_page->findChild<UnreadStrip *>()->sentence().contains(u"nats"));
    QCOMPARE(m_document->decision().own.options.size(), std::size_t(3));
}

void TestTablePage::theDrawerHoldsEvidence()
{
    show(tests::brokerDocument());
    goTo(2, 0);
    press(Qt::Key_Space);
    auto *drawer = m_page->findChild<FindingDrawer *>();
    QVERIFY(drawer->isVisible());
    QVERIFY(tests::showsText(*drawer, QStringLiteral("Operating effort")));
    QWidget *sure = tests::visibleNamed(*drawer, QStringLiteral("How sure"));
    QVERIFY(sure);
    sure->findChildren<QPushButton *>().at(0)->click();
    const auto finding = [this] {
        const decision::Decision &now = m_document->decision();
        return *now.finding(now.own.criteria[2].id, now.own.options[0].id);
    };
    QCOMPARE(finding().sureness, decision::Sureness::Measured);
    auto *by = qobject_cast<QLineEdit *>(tests::visibleNamed(*drawer, QStringLiteral("By whom")));
    by->setFocus();
    type(QStringLiteral("Platform team"));
    QCOMPARE(finding().by, std::string("Platform team"));
    for (QPushButton *button : drawer->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Add a source")) {
            button->click();
        }
    }
    type(QStringLiteral("Load test, run 3"));
    QCOMPARE(finding().sources.size(), std::size_t(1));
    QCOMPARE(finding().sources[0].title, std::string("Load test, run 3"));
    const QModelIndex index = grid()->model()->index(2, DecisionTableModel::FirstOptionColumn);
    QVERIFY(index.data(DecisionTableModel::HasSourceRole).toBool());
    QCOMPARE(tests::tabStopsOutOfOrder(*drawer).join(u'\n'), QString());
    press(Qt::Key_Escape);
    QVERIFY(!drawer->isVisible());
    QCOMPARE(focus(), grid());
}

void TestTablePage::whatWouldSettleMostIsAskedForFirst()
{
    show(tests::coffeeDocument());
    QCOMPARE(OwnTable(*m_document).addOption(QStringLiteral("Tea")), OwnTable::Outcome::Done);
    m_window->settle();
    const std::string tea = m_document->decision().own.options.front().id;
    auto *drawer = m_page->findChild<FindingDrawer *>();
    QStringList asked;
    for (int i = 0; i < 2; ++i) {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == u"Rate it") {
                button->click();
            }
        }
        QVERIFY(drawer->isVisible());
        QCOMPARE(focus(), grid());
        const QModelIndex index = grid()->currentIndex();
        QCOMPARE(index.data(DecisionTableModel::AlternativeIdRole).toString().toStdString(), tea);
        const std::string id =
            index.data(DecisionTableModel::CriterionIdRole).toString().toStdString();
        const knowledge::KnowledgeBase &base = m_document->base();
        for (const knowledge::Anchor &anchor : base.criteria[base.criterionIndex(id)].anchors) {
            QVERIFY(tests::showsText(*drawer, QString::fromStdString(anchor.text)));
        }
        asked << QString::fromStdString(id);
        type(QStringLiteral("6"));
        press(Qt::Key_Return);
        m_window->settle();
        QVERIFY(m_document->decision().finding(id, tea) != nullptr);
    }
    QVERIFY(asked[0] != asked[1]);
    const auto weights = decision::criterionWeights(m_document->base(), m_document->decision());
    const auto weightOf = [&](const QString &id) {
        return weights[m_document->base().criterionIndex(id.toStdString())].weight;
    };
    QVERIFY(weightOf(asked[0]) >= weightOf(asked[1]));
    // A cell of the base says what the base says, and what of it the user's own replaces.
    const QModelIndex known = grid()->model()->index(0, DecisionTableModel::FirstOptionColumn);
    grid()->setCurrentIndex(known);
    QVERIFY(tests::showsText(*drawer, QStringLiteral("The knowledge base says ")));
    type(QStringLiteral("3"));
    press(Qt::Key_Return);
    grid()->setCurrentIndex(known);
    m_window->settle();
    QVERIFY(tests::showsText(*drawer, QStringLiteral("Yours takes the place of ")));
}

void TestTablePage::namesStayInSightBesideManyOptions()
{
    show(tests::brokerDocument());
    auto *names = grid()->findChild<FrozenNames *>();
    QVERIFY(!names->isVisible());
    OwnTable table(*m_document);
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(table.addOption(QStringLiteral("More %1").arg(i)), OwnTable::Outcome::Done);
    }
    m_window->settle();
    goTo(2, 14);
    m_window->settle();
    QVERIFY(names->isVisible());
    QCOMPARE(names->width(), grid()->columnWidth(DecisionTableModel::NameColumn));
    QCOMPARE(names->rowHeight(2), grid()->rowHeight(2));
    const auto at = [](const QTableView &view, int row) {
        const QModelIndex name = view.model()->index(row, DecisionTableModel::NameColumn);
        return view.viewport()->mapTo(view.window(), view.visualRect(name).topLeft()).y();
    };
    QCOMPARE(at(*names, 2), at(*grid(), 2));
    m_window->save(QStringLiteral("table-many-options"));
    // What is gone to is not below them.
    for (int option = 13; option >= 0; --option) {
        press(Qt::Key_Left);
        const QRect cell = grid()->visualRect(grid()->currentIndex());
        QVERIFY(!names->isVisible() || cell.left() >= names->width());
    }
    for (int column = 0; column < DecisionTableModel::FirstOptionColumn; ++column) {
        press(Qt::Key_Left);
    }
    QCOMPARE(grid()->currentIndex().column(), int(DecisionTableModel::NameColumn));
    QVERIFY(!names->isVisible());
}

void TestTablePage::spaceTurnsTheBetterWayAround()
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

void TestTablePage::everyLookFits_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("open");
    QTest::addColumn<int>("points");
    QTest::newRow("large") << tests::kLargeWindow << false << true << 10;
    QTest::newRow("large, dark") << tests::kLargeWindow << true << true << 10;
    QTest::newRow("small") << tests::kSmallWindow << false << false << 10;
    QTest::newRow("small, text of twice the size") << tests::kSmallWindow << false << false << 21;
}

void TestTablePage::everyLookFits()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(bool, open);
    QFETCH(int, points);
    tests::setUpLook(dark, points);
    m_window->resize(size);
    show(tests::brokerDocument());
    QTRY_VERIFY(!m_document->isSampling());
    if (open) {
        goTo(0, 0);
        press(Qt::Key_Space);
    }
    m_window->settle();
    m_window->save(QStringLiteral("table-%1").arg(QLatin1String(QTest::currentDataTag())));
    QCOMPARE(tests::clippedTexts(*m_page), QStringList());
    QCOMPARE(tests::namelessControls(*m_page), QStringList());
    QVERIFY(grid()->viewport()->height() >= 2 * grid()->rowHeight(0));
    tests::setUpLook(false);
}

STEELYARD_TEST_MAIN(TestTablePage)
#include "test_table_page.moc"
