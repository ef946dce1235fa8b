// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/own_table.h"

#include "decision/overlay.h"
#include "session/decision_document.h"
#include "session/own_weighing.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using Outcome = OwnTable::Outcome;

class TestOwnTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsAddedIsOneStepEach();
    void aNameIsThereOnce();
    void unitInTheNameMakesAMeasure();
    void aCellIsReadAndKeptAsTyped();
    void whatCannotBeReadStaysAndIsUnknown();
    void aUnitTypedIntoACellMakesAMeasure();
    void anotherUnitReadsTheRowAnew();
    void howSureWidensABareNumberAlone();
    void aBlockAddsWhatIsMissing();
    void tooLargeABlockChangesNothing();
    void partsOfTheBaseAreNotRenamed();
    void removingTakesTheFindingsAlong();
    void movingKeepsTheCells();
    void anOrderIsKeptWithTheEndsOfItsDay();
    void anotherUnitKeepsTheDecimalSign_data();
    void anotherUnitKeepsTheDecimalSign();

private:
    void type(const char *text, std::size_t criterion = 0, std::size_t option = 0)
    {
        OwnTable(*m_document)
            .setCell({now().own.criteria.at(criterion).id, now().own.options.at(option).id,
                      QString::fromUtf8(text)});
    }
    [[nodiscard]] const decision::Decision &now() const { return m_document->decision(); }
    [[nodiscard]] const decision::Finding *finding(std::size_t criterion = 0,
                                                   std::size_t option = 0) const
    {
        return now().finding(now().own.criteria.at(criterion).id, now().own.options.at(option).id);
    }

    std::unique_ptr<DecisionDocument> m_document;
};

void TestOwnTable::init()
{
    m_document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Brokers", "2026-11-30"));
    OwnTable table(*m_document);
    QCOMPARE(table.addOption(QStringLiteral("RabbitMQ")), Outcome::Done);
    QCOMPARE(table.addOption(QStringLiteral("NATS")), Outcome::Done);
    QCOMPARE(table.addCriterion(QStringLiteral("Effort")), Outcome::Done);
}

void TestOwnTable::whatIsAddedIsOneStepEach()
{
    QCOMPARE(m_document->undoStack()->count(), 3);
    QCOMPARE(m_document->base().alternatives.size(), std::size_t(2));
    m_document->undoStack()->undo();
    QVERIFY(m_document->base().criteria.empty());
    m_document->undoStack()->undo();
    QCOMPARE(m_document->base().alternatives.size(), std::size_t(1));
}

void TestOwnTable::aNameIsThereOnce()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addOption(QStringLiteral(" nats ")), Outcome::NameTaken);
    QCOMPARE(table.addOption(QStringLiteral("  ")), Outcome::Blank);
    QCOMPARE(table.renameOption(now().own.options[0].id, QStringLiteral("NATS")),
             Outcome::NameTaken);
    QCOMPARE(table.renameOption(now().own.options[0].id, QStringLiteral("Rabbit")), Outcome::Done);
    QCOMPARE(m_document->undoStack()->count(), 4);
}

void TestOwnTable::unitInTheNameMakesAMeasure()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addCriterion(QStringLiteral("p99 latency (ms)")), Outcome::Done);
    const decision::OwnCriterion &latency = now().own.criteria.back();
    QCOMPARE(latency.name, std::string("p99 latency"));
    QCOMPARE(latency.measure.value().unit, std::string("ms"));
    QCOMPARE(latency.direction, knowledge::Direction::LowerIsBetter);
    QCOMPARE(table.addCriterion(QStringLiteral("Support (in our team)")), Outcome::Done);
    QCOMPARE(now().own.criteria.back().name, std::string("Support (in our team)"));
    QVERIFY(!now().own.criteria.back().measure);
}

void TestOwnTable::aCellIsReadAndKeptAsTyped()
{
    type("6-8");
    QCOMPARE(finding()->value, std::optional(7.0));
    QCOMPARE(finding()->low, 6.0);
    QCOMPARE(finding()->typed, std::string("6-8"));
    type("");
    QVERIFY(finding() == nullptr);
    m_document->undoStack()->undo();
    QCOMPARE(finding()->high, 8.0);
}

void TestOwnTable::whatCannotBeReadStaysAndIsUnknown()
{
    type("splendid");
    QVERIFY(!finding()->value);
    QCOMPARE(finding()->typed, std::string("splendid"));
    const auto &rating = m_document->base().rating(0, 0);
    QVERIFY(!rating.value);
}

void TestOwnTable::aUnitTypedIntoACellMakesAMeasure()
{
    type("12 ms");
    QCOMPARE(now().own.criteria[0].measure.value().unit, std::string("ms"));
    QCOMPARE(finding()->value, std::optional(12.0));
    m_document->undoStack()->undo();
    QVERIFY(!now().own.criteria[0].measure);
    // Beyond the scale of 0 to 10 it is a number of its own.
    type("120");
    QVERIFY(now().own.criteria[0].measure);
    QCOMPARE(finding()->value, std::optional(120.0));
}

void TestOwnTable::anotherUnitReadsTheRowAnew()
{
    type("1500 ms");
    OwnTable(*m_document).setUnit(now().own.criteria[0].id, QStringLiteral("s"));
    QCOMPARE(finding()->value, std::optional(1.5));
    QCOMPARE(finding()->typed, std::string("1500 ms"));
    OwnTable(*m_document).setUnit(now().own.criteria[0].id, QStringLiteral("kg"));
    QVERIFY(!finding()->value);
}

void TestOwnTable::howSureWidensABareNumberAlone()
{
    OwnTable(*m_document).setUnit(now().own.criteria[0].id, QStringLiteral("ms"));
    type("100", 0, 0);
    type("90-110", 0, 1);
    QCOMPARE(finding(0, 0)->low, 70.0); // guessed
    OwnTable(*m_document)
        .setSureness({{now().own.criteria[0].id, now().own.options[0].id, {}},
                      {now().own.criteria[0].id, now().own.options[1].id, {}}},
                     decision::Sureness::Measured);
    QCOMPARE(finding(0, 0)->low, 95.0);
    QCOMPARE(finding(0, 1)->low, 90.0);
}

void TestOwnTable::aBlockAddsWhatIsMissing()
{
    const std::vector<QStringList> rows{
        {QString(), QStringLiteral("RabbitMQ"), QStringLiteral("Kafka"), QStringLiteral("Pulsar")},
        {QStringLiteral("Effort"), QStringLiteral("3"), QStringLiteral("5"), QStringLiteral("7")},
        {QStringLiteral("Cost (EUR)"), QStringLiteral("100"), QStringLiteral("120")}};
    const int before = m_document->undoStack()->count();
    QCOMPARE(OwnTable(*m_document).setBlock(rows, {-1, -1}), Outcome::Done);
    QCOMPARE(m_document->undoStack()->count(), before + 1);
    QCOMPARE(now().own.options.size(), std::size_t(3));
    QCOMPARE(now().own.options[1].name, std::string("Kafka")); // NATS stood there
    QCOMPARE(now().own.criteria.size(), std::size_t(2));
    QCOMPARE(now().own.criteria[1].measure.value().unit, std::string("EUR"));
    QCOMPARE(finding(1, 1)->value, std::optional(120.0));
    QVERIFY(finding(1, 2) == nullptr);
}

void TestOwnTable::tooLargeABlockChangesNothing()
{
    const std::vector<QStringList> rows(decision::kMostOwnCriteria, {QStringLiteral("1")});
    const decision::Decision before = now();
    QCOMPARE(OwnTable(*m_document).setBlock(rows, {1, 0}), Outcome::TooMany);
    QVERIFY(now() == before);
}

void TestOwnTable::partsOfTheBaseAreNotRenamed()
{
    QCOMPARE(OwnTable(*m_document).renameCriterion("protect", QStringLiteral("Mine")),
             Outcome::NotYours);
    QCOMPARE(OwnTable(*m_document).setUnit("protect", QStringLiteral("ms")), Outcome::NotYours);
}

void TestOwnTable::removingTakesTheFindingsAlong()
{
    type("3", 0, 0);
    type("4", 0, 1);
    OwnTable(*m_document).removeOptions({now().own.options[0].id});
    QCOMPARE(now().findings.size(), std::size_t(1));
    OwnTable(*m_document).removeCriteria({now().own.criteria[0].id});
    QVERIFY(now().findings.empty());
    m_document->undoStack()->undo();
    m_document->undoStack()->undo();
    QCOMPARE(now().findings.size(), std::size_t(2));
}

void TestOwnTable::movingKeepsTheCells()
{
    type("3", 0, 0);
    const std::string first = now().own.options[0].id;
    OwnTable(*m_document).moveOption(first, 1);
    QCOMPARE(now().alternatives[1], first);
    QCOMPARE(finding(0, 0)->value, std::optional(3.0));
}

void TestOwnTable::anOrderIsKeptWithTheEndsOfItsDay()
{
    OwnTable(*m_document).addCriterion(QStringLiteral("Cost (EUR)"));
    type("100", 1, 0);
    const std::string cost = now().own.criteria[1].id;
    OwnWeighing weighing(*m_document);
    weighing.move(cost, 0);
    QCOMPARE(now().weighing.order.front(), cost);
    QCOMPARE(weighing.order().size(), std::size_t(2));
    QVERIFY(now().weighing.endsWhenWeighed.contains(cost));
    QVERIFY(m_document->verdict().scores.weights[1].weight >
            m_document->verdict().scores.weights[0].weight);
    weighing.setReason(cost, QStringLiteral("The budget is fixed"));
    QCOMPARE(now().weighing.reasons.at(cost), std::string("The budget is fixed"));
}

// A sheet of "1,234" where a comma stands before decimals says so by its other cells only.
void TestOwnTable::anotherUnitKeepsTheDecimalSign_data()
{
    QTest::addColumn<QString>("other"); // shows which sign is meant
    QTest::addColumn<double>("value");
    QTest::newRow("comma") << QStringLiteral("2,5") << 1.234;
    QTest::newRow("point") << QStringLiteral("2.5") << 1234.0;
}

void TestOwnTable::anotherUnitKeepsTheDecimalSign()
{
    QFETCH(const QString, other);
    QFETCH(const double, value);
    const std::string criterion = now().own.criteria[0].id;
    QCOMPARE(OwnTable(*m_document).setUnit(criterion, QStringLiteral("s")), Outcome::Done);
    type(other.toUtf8().constData(), 0, 1);
    type("1,234");
    QCOMPARE(*finding()->value, value);
    type("", 0, 1); // nothing says any more which sign is meant
    QCOMPARE(OwnTable(*m_document).setUnit(criterion, QStringLiteral("min")), Outcome::Done);
    QVERIFY(finding()->value.has_value());
    QCOMPARE(*finding()->value, value); // the number as it was read, in the other unit
    OwnTable(*m_document)
        .setSureness({{criterion, now().own.options[0].id, {}}}, decision::Sureness::Measured);
    QCOMPARE(*finding()->value, value);
}

STEELYARD_TEST_GUILESS_MAIN(TestOwnTable)
#include "test_own_table.moc"
