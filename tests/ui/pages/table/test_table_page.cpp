// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"
#include "test_main.h"
#include "ui/grid/finding_drawer.h"
#include "ui/grid/frozen_names.h"
#include "ui/page_checks.h"
#include "ui/page_documents.h"
#include "ui/pages/table/table_page_on_screen.h"
#include "ui/pages/table/unread_strip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace steelyard;

class TestTablePage : public QObject, private tests::TablePageOnScreen
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::setUpLook(false); }
    void init() { open(); }
    void cleanup() { close(); }
    void nothingToShowIsShownWithoutHarm();
    void whatWasNotReadIsMendedAtOnce();
    void aNameThatIsTakenIsSaid();
    void theDrawerHoldsEvidence();
    void whatWouldSettleMostIsAskedForFirst();
    void namesStayInSightBesideManyOptions();
    void everyLookFits_data();
    void everyLookFits();
};

void TestTablePage::nothingToShowIsShownWithoutHarm()
{
    m_page->setDocument(nullptr);
    show(tests::emptyDocument());
    QVERIFY(tests::showsText(*m_page, QStringLiteral("Nothing is in the table yet.")));
    QVERIFY(tests::namelessControls(*m_page).isEmpty());
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
