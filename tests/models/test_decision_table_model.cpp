// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decision_table_model.h"

#include "decision/overlay.h"
#include "presentation/table_block.h"
#include "session/decision_document.h"
#include "small_base.h"
#include "test_main.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace steelyard;

class TestDecisionTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTypedBehindTheLastAddOne();
    void aCellShowsWhatWasTypedAndWhatItIsWorth();
    void whatWasNotReadSaysWhyAndOffersARepair();
    void partsOfABaseAreNotEditable();
    void weightsAreTypedWhereAnswersWeigh();
    void movingKeepsThePlaceOfACell();
    void removingAndUndoingMoveNoOtherCell();
    void aSheetPastedIntoAnEmptyTableHasItsHeads();
    void fillingTakesTheFirstOfEachColumn();
    void aKeyTellsOnlyOfItsRow();
    void whatIsShownIsNeverOlderThanWhatWasTold();
    void whatIsLeftOutHasNoRow();
    void costsHaveTheirSum();
    void cellsAreSpoken();
    void clipboardTextGoesBothWays_data();
    void clipboardTextGoesBothWays();
    void tablesOfBrowsersAreRead();

private:
    QModelIndex at(int row, int option) const
    {
        return m_model->index(row, DecisionTableModel::FirstOptionColumn + option);
    }
    void type(const QModelIndex &index, const QString &text)
    {
        QVERIFY(m_model->setData(index, text, Qt::EditRole));
    }

    std::unique_ptr<DecisionDocument> m_document;
    std::unique_ptr<DecisionTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestDecisionTableModel::init()
{
    m_tester.reset();
    m_model.reset();
    m_document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Brokers", "2026-11-30"));
    m_model = std::make_unique<DecisionTableModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setDocument(m_document.get());
    for (const char *name : {"RabbitMQ", "NATS"}) {
        QVERIFY(m_model->addOption(QString::fromLatin1(name)));
    }
    for (const char *name : {"p99 latency (ms)", "Effort"}) {
        type(m_model->index(m_model->rowCount() - 1, 0), QString::fromLatin1(name));
    }
}

void TestDecisionTableModel::namesTypedBehindTheLastAddOne()
{
    QCOMPARE(m_model->criterionCount(), 2);
    QCOMPARE(m_model->optionCount(), 2);
    QCOMPARE(m_model->rowCount(), 3);
    const int next = m_model->columnCount() - 1;
    QVERIFY(m_model->setHeaderData(next, Qt::Horizontal, QStringLiteral("Kafka"), Qt::EditRole));
    QCOMPARE(m_model->optionCount(), 3);
    QVERIFY(!m_model->setHeaderData(next, Qt::Horizontal, QStringLiteral("NATS"), Qt::EditRole));
    QVERIFY(!m_model->refusal().isEmpty());
}

void TestDecisionTableModel::aCellShowsWhatWasTypedAndWhatItIsWorth()
{
    type(at(0, 0), QStringLiteral("8-20 ms"));
    type(at(0, 1), QStringLiteral("7"));
    QCOMPARE(at(0, 0).data().toString(), QStringLiteral("8-20 ms"));
    // Less is better: the faster one lies further to the right.
    QVERIFY(at(0, 1).data(DecisionTableModel::PointsRole).toDouble() >
            at(0, 0).data(DecisionTableModel::PointsRole).toDouble());
    QVERIFY(at(0, 1).data(DecisionTableModel::IsBestRole).toBool());
    QCOMPARE(at(0, 0).data(DecisionTableModel::SurenessRole).toInt(),
             int(decision::Sureness::Guessed));
    QVERIFY(!at(0, 0).data(DecisionTableModel::HasSourceRole).toBool());
    QVERIFY(!at(1, 0).data(DecisionTableModel::SurenessRole).isValid());
    QCOMPARE(m_model->readCount(), 2);
}

void TestDecisionTableModel::whatWasNotReadSaysWhyAndOffersARepair()
{
    type(at(0, 0), QStringLiteral("twelve"));
    QVERIFY(at(0, 0).data(DecisionTableModel::IsUnreadableRole).toBool());
    QVERIFY(at(0, 0).data(DecisionTableModel::FaultRole).toString().contains(u"twelve"));
    QCOMPARE(at(0, 0).data(DecisionTableModel::RepairRole).toString(), QStringLiteral("12 ms"));
    QCOMPARE(m_model->firstUnreadable(), at(0, 0));
    type(at(0, 0), at(0, 0).data(DecisionTableModel::RepairRole).toString());
    QVERIFY(!m_model->firstUnreadable().isValid());
}

void TestDecisionTableModel::partsOfABaseAreNotEditable()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-30"));
    m_model->setDocument(&document);
    QVERIFY(!m_model->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(at(0, 0).flags().testFlag(Qt::ItemIsEditable)); // a finding stands beside the evidence
    QVERIFY(!m_model->setHeaderData(DecisionTableModel::FirstOptionColumn, Qt::Horizontal,
                                    QStringLiteral("Mine"), Qt::EditRole));
    QVERIFY(m_model->addOption(QStringLiteral("Mine")));
    type(at(0, m_model->optionCount() - 1), QStringLiteral("7"));
    QCOMPARE(document.decision().findings.size(), std::size_t(1));
    m_model->setDocument(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestDecisionTableModel::weightsAreTypedWhereAnswersWeigh()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-30"));
    DecisionTableModel model;
    model.setDocument(&document);
    const QModelIndex first = model.index(0, DecisionTableModel::WeightColumn);
    const QModelIndex second = model.index(1, DecisionTableModel::WeightColumn);
    const std::string id = document.base().criteria[0].id;
    QVERIFY(first.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(first, QStringLiteral("40 %"), Qt::EditRole));
    QCOMPARE(document.decision().ownWeights, (decision::OwnWeights{{id, 0.4}}));
    QCOMPARE(first.data(DecisionTableModel::WeightRole).toDouble(), 0.4);
    for (const char *refused : {"61", "-1", "heavy", "1e308", "2..3 ms"}) {
        QVERIFY2(!model.setData(second, QString::fromLatin1(refused), Qt::EditRole), refused);
        QVERIFY(model.refusal().contains(u"60"));
    }
    QVERIFY(model.setData(first, QString(), Qt::EditRole)); // to the answers again
    QVERIFY(document.decision().ownWeights.empty());
    QVERIFY(model.refusal().isEmpty());
    document.undoStack()->undo();
    QCOMPARE(document.decision().ownWeights.size(), std::size_t(1));
    // A table without questions has a page for its weights.
    QVERIFY(m_model->setData(m_model->index(m_model->rowCount() - 1, 0), QStringLiteral("Noise"),
                             Qt::EditRole));
    const QModelIndex weight = m_model->index(0, DecisionTableModel::WeightColumn);
    QVERIFY(!weight.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(weight, QStringLiteral("40"), Qt::EditRole));
    model.setDocument(nullptr);
}

void TestDecisionTableModel::movingKeepsThePlaceOfACell()
{
    type(at(0, 0), QStringLiteral("12"));
    const QPersistentModelIndex cell = at(0, 0);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->moveOption(DecisionTableModel::FirstOptionColumn, 1);
    m_model->moveCriterion(0, 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(QModelIndex(cell), at(1, 1));
    QCOMPARE(cell.data().toString(), QStringLiteral("12"));
}

void TestDecisionTableModel::removingAndUndoingMoveNoOtherCell()
{
    type(at(1, 1), QStringLiteral("6"));
    const QPersistentModelIndex cell = at(1, 1);
    m_model->removeRowsOf({m_model->index(0, 0)});
    QCOMPARE(QModelIndex(cell), at(0, 1));
    m_model->removeColumnsOf({at(0, 0)});
    QCOMPARE(QModelIndex(cell), at(0, 0));
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(QModelIndex(cell), at(1, 1));
    QCOMPARE(cell.data().toString(), QStringLiteral("6"));
}

void TestDecisionTableModel::aSheetPastedIntoAnEmptyTableHasItsHeads()
{
    m_document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Brokers", "2026-11-30"));
    m_model->setDocument(m_document.get());
    QVERIFY(m_model->paste(
        blockFromText(QStringLiteral("\tA\tB\nCost (EUR)\t100\t120\nLatency [ms]\t8\t9\n")), 0, 0));
    QCOMPARE(m_model->optionCount(), 2);
    QCOMPARE(m_model->criterionCount(), 2);
    QCOMPARE(at(1, 1).data().toString(), QStringLiteral("9"));
    QCOMPARE(m_document->undoStack()->count(), 1);
}

void TestDecisionTableModel::fillingTakesTheFirstOfEachColumn()
{
    type(at(0, 0), QStringLiteral("12"));
    m_model->fill({at(0, 0), at(1, 0)});
    QCOMPARE(at(1, 0).data().toString(), QStringLiteral("12"));
    m_model->clear({at(0, 0), at(1, 0)});
    QVERIFY(at(0, 0).data().toString().isEmpty());
    m_document->undoStack()->undo();
    QCOMPARE(at(0, 0).data().toString(), QStringLiteral("12"));
}

// Of a hundred rows one is painted anew.
void TestDecisionTableModel::aKeyTellsOnlyOfItsRow()
{
    type(at(0, 0), QStringLiteral("8 ms"));
    QSignalSpy told(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy heads(m_model.get(), &QAbstractItemModel::headerDataChanged);
    type(at(1, 0), QStringLiteral("7"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.front().at(0).toModelIndex().row(), 1);
    QCOMPARE(told.front().at(1).toModelIndex().row(), 1);
    QCOMPARE(heads.size(), 0);
}

void TestDecisionTableModel::whatIsShownIsNeverOlderThanWhatWasTold()
{
    const auto shown = [this] {
        QList<QVariantList> rows;
        for (int row = 0; row < m_model->criterionCount(); ++row) {
            QVariantList cells;
            for (int column = 0; column < m_model->columnCount(); ++column) {
                for (int role = Qt::UserRole; role <= DecisionTableModel::TakesCostsRole; ++role) {
                    cells << m_model->index(row, column).data(role);
                }
                cells << m_model->index(row, column).data(Qt::DisplayRole);
            }
            rows << cells;
        }
        return rows;
    };
    QList<QVariantList> known = shown();
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
            [&](const QModelIndex &first, const QModelIndex &last) {
                const QList<QVariantList> now = shown();
                for (int row = first.row(); row <= last.row(); ++row) {
                    known[row] = now[row];
                }
            });
    OwnTable table(*m_document);
    const std::string latency = m_document->decision().own.criteria[0].id;
    const std::string option = m_document->decision().own.options[0].id;
    const std::vector<std::function<void()>> changes{
        [&] { type(at(0, 0), QStringLiteral("8 ms")); },
        [&] { type(at(0, 1), QStringLiteral("soon")); },
        [&] { type(at(1, 1), QStringLiteral("9")); },
        [&] {
            table.setSureness({{latency, option, {}}}, decision::Sureness::Measured);
        },
        [&] { QCOMPARE(table.setUnit(latency, QStringLiteral("s")), OwnTable::Outcome::Done); },
        [&] {
            decision::OwnCriterion criterion = m_document->decision().own.criteria[0];
            criterion.cutoffs.atMost = 7; // leaves out the first
            QCOMPARE(table.setCriterion(criterion), OwnTable::Outcome::Done);
        },
        [&] {
            decision::Finding finding = *m_document->decision().finding(latency, option);
            finding.sources = {{"Load test", {}}};
            table.setFinding(finding, {});
        },
        [&] {
            table.setReading({0.1, 0.2, 0.6}, {});
        },
        [&] { m_document->undoStack()->undo(); },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        changes[i]();
        QVERIFY2(known == shown(), std::to_string(i).c_str());
    }
}

void TestDecisionTableModel::whatIsLeftOutHasNoRow()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-30"));
    m_model->setDocument(&document);
    const int rows = m_model->rowCount();
    OwnTable table(document);
    table.leaveOut(decision::OwnPart::Criterion, base->criteria[1].id, QStringLiteral("No."));
    QCOMPARE(m_model->rowCount(), rows - 1);
    QVERIFY(!m_model->cell(base->criteria[1].id, base->alternatives[0].id).isValid());
    table.leaveOut(decision::OwnPart::Option, base->alternatives[0].id, QStringLiteral("No."));
    QCOMPARE(m_model->optionCount(), 2);
    table.bringBack(decision::OwnPart::Criterion, base->criteria[1].id);
    QCOMPARE(m_model->cell(base->criteria[1].id, base->alternatives[1].id).row(), 1);
    m_model->setDocument(m_document.get());
}

void TestDecisionTableModel::costsHaveTheirSum()
{
    type(m_model->index(m_model->rowCount() - 1, 0), QStringLiteral("Cost (EUR)"));
    QVERIFY(at(2, 0).data(DecisionTableModel::TakesCostsRole).toBool());
    QVERIFY(!at(0, 0).data(DecisionTableModel::TakesCostsRole).toBool());
    decision::CostSheet sheet;
    sheet.perMonth = {10, 10, 10};
    QCOMPARE(OwnTable(*m_document)
                 .setCost(m_document->decision().own.criteria[2].id,
                          m_document->decision().alternatives[0], {1, 1, 0}, sheet,
                          decision::Sureness::Guessed),
             OwnTable::Outcome::Done);
    QCOMPARE(at(2, 0).data().toString(), QStringLiteral("120"));
    type(at(2, 1), QStringLiteral("5 USD"));
    QCOMPARE(at(2, 1).data(DecisionTableModel::CurrenciesRole).toStringList(),
             (QStringList{QStringLiteral("USD"), QStringLiteral("EUR")}));
    QVERIFY(at(2, 0).data(DecisionTableModel::CurrenciesRole).toStringList().isEmpty());
}

void TestDecisionTableModel::cellsAreSpoken()
{
    // Ends that nothing stands behind yet are not told.
    const QModelIndex name = m_model->index(0, DecisionTableModel::NameColumn);
    QCOMPARE(name.data(DecisionTableModel::DetailRole).toString(), QString());
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QStringLiteral("p99 latency"));
    type(at(0, 0), QStringLiteral("12"));
    QVERIFY(name.data(Qt::AccessibleTextRole).toString().contains(u"best"));
    QVERIFY(name.data(Qt::ToolTipRole).toString().contains(u"p99 latency<br>"));
    // Whose it is, is said by the heads of its row and column, and by the field it is typed into.
    const QString spoken = at(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"12") && !spoken.contains(u"RabbitMQ") &&
                 !spoken.contains(u"p99 latency"),
             qPrintable(spoken));
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(),
             QStringLiteral("p99 latency"));
    QCOMPARE(at(0, 0).data(DecisionTableModel::FieldNameRole).toString(),
             QStringLiteral("RabbitMQ, p99 latency"));
    QCOMPARE(
        m_model->index(0, DecisionTableModel::BetterColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("less is better"));
    type(at(0, 1), QStringLiteral("?"));
    QCOMPARE(at(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unknown"));
    // Beside the name of the next criterion there is nothing to hear or to type yet.
    const QModelIndex next = m_model->index(2, DecisionTableModel::NameColumn);
    QVERIFY(next.data(Qt::AccessibleTextRole).toString().startsWith(u"New criterion"));
    QCOMPARE(at(2, 0).data(Qt::AccessibleTextRole).toString(), QString());
    QCOMPARE(at(2, 0).data(DecisionTableModel::FieldNameRole).toString(),
             QStringLiteral("Name the criterion first"));
    const QModelIndex beside = at(0, m_model->optionCount());
    QCOMPARE(beside.data(Qt::AccessibleTextRole).toString(), QString());
    QCOMPARE(beside.data(DecisionTableModel::FieldNameRole).toString(),
             QStringLiteral("Name the option first"));
    decision::Decision after = m_document->decision();
    after.own.criteria[0].measure->unit.clear(); // as a sheet may have it
    m_document->setOwn(after, QStringLiteral("Unit"));
    QCOMPARE(
        m_model->index(0, DecisionTableModel::UnitColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("No unit"));
}

void TestDecisionTableModel::clipboardTextGoesBothWays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one") << "12" << 1 << 1;
    QTest::newRow("row") << "1\t2\t3" << 1 << 3;
    QTest::newRow("line break at the end") << "1\t2\n3\t4\n" << 2 << 2;
    QTest::newRow("windows") << "1\t2\r\n3\t4\r\n" << 2 << 2;
    QTest::newRow("quoted line break") << "\"a\nb\"\t2" << 1 << 2;
    QTest::newRow("quote inside") << "\"a\"\"b\"\t2" << 1 << 2;
    QTest::newRow("empty cells") << "\t\t\n\t1\t" << 2 << 3;
}

void TestDecisionTableModel::clipboardTextGoesBothWays()
{
    QFETCH(QString, text);
    QFETCH(int, rows);
    QFETCH(int, columns);
    const TableBlock block = blockFromText(text);
    QCOMPARE(int(block.size()), rows);
    QCOMPARE(int(block.front().size()), columns);
    QVERIFY(blockFromText(textOf(block)) == block);
}

void TestDecisionTableModel::tablesOfBrowsersAreRead()
{
    QMimeData data;
    data.setHtml(QStringLiteral("<p>Before</p><table><tr><th></th><th>A &amp; B</th></tr>"
                                "<tr><td>Cost</td><td><b>12</b><img src='file:///etc/passwd'></td>"
                                "</tr></table>"));
    const TableBlock block = blockFrom(data);
    QCOMPARE(int(block.size()), 2);
    QCOMPARE(block[0][1], QStringLiteral("A & B"));
    QVERIFY(block[1][1].startsWith(u"12"));
    const TableBlock again = blockFromHtml(htmlOf({{QStringLiteral("<b>"), QStringLiteral("2")}}));
    QCOMPARE(again.front().front(), QStringLiteral("<b>"));
    QMimeData many;
    many.setText(QString(kMostPastedCells + 1, u'\n'));
    QVERIFY(blockFrom(many).empty());
}

STEELYARD_TEST_MAIN(TestDecisionTableModel)
#include "test_decision_table_model.moc"
