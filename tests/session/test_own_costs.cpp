// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"
#include "decision/overlay.h"
#include "session/decision_document.h"
#include "session/own_table.h"
#include "small_base.h"
#include "test_main.h"

#include <QTest>

using namespace steelyard;
using Outcome = OwnTable::Outcome;

// Costs, currencies, ranges, and what of a base is left out or taken over.
class TestOwnCosts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSheetOfCostsIsTheSumOfItsCell();
    void theYearsAreThoseOfAllOptions();
    void onlyMoneyTakesCosts();
    void aRateReadsOtherCurrencies();
    void aWidthReadsBareNumbersAnew();
    void partsOfABaseAreLeftOutAndBroughtBack();
    void aBlockPassesOverWhatIsLeftOut();
    void criteriaOfABaseBecomeOnesOwn();

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

void TestOwnCosts::init()
{
    m_document = std::make_unique<DecisionDocument>(
        std::make_shared<const knowledge::KnowledgeBase>(knowledge::emptyBase()),
        decision::newOwnDecision("Brokers", "2026-11-30"));
    OwnTable table(*m_document);
    QCOMPARE(table.addOption(QStringLiteral("RabbitMQ")), Outcome::Done);
    QCOMPARE(table.addOption(QStringLiteral("NATS")), Outcome::Done);
    QCOMPARE(table.addCriterion(QStringLiteral("Effort")), Outcome::Done);
}

void TestOwnCosts::aSheetOfCostsIsTheSumOfItsCell()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addCriterion(QStringLiteral("Cost (EUR)")), Outcome::Done);
    const std::string cost = now().own.criteria[1].id;
    const std::string option = now().own.options[0].id;
    type("500", 1);
    const int steps = m_document->undoStack()->count();
    decision::CostSheet sheet;
    sheet.once = {1000, 2000, 3000};
    sheet.perMonth = {10, 20, 30};
    sheet.days = {1, 2, 3};
    QCOMPARE(table.setCost(cost, option, {2, 5, 100}, sheet, decision::Sureness::Estimated),
             Outcome::Done);
    QCOMPARE(m_document->undoStack()->count(), steps + 1);
    QCOMPARE(*finding(1)->value, 2000 + 24 * 20 + 200.0);
    QCOMPARE(finding(1)->low, 1000 + 24 * 10 + 100.0);
    QCOMPARE(finding(1)->high, 3000 + 24 * 30 + 300.0);
    QVERIFY(finding(1)->typed.empty());
    QCOMPARE(m_document->verdict().ratings().at(1, 0).value, finding(1)->value);
    // What is typed over it takes its place.
    type("700", 1);
    QVERIFY(!finding(1)->cost);
    QCOMPARE(*finding(1)->value, 700.0);
    m_document->undoStack()->undo();
    QVERIFY(finding(1)->cost.has_value());
    QCOMPARE(table.removeCost(cost, option), Outcome::Done);
    QCOMPARE(*finding(1)->value, 2680.0);
    QCOMPARE(table.removeCost(cost, option), Outcome::NotYours);
}

void TestOwnCosts::theYearsAreThoseOfAllOptions()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addCriterion(QStringLiteral("Cost (EUR)")), Outcome::Done);
    const std::string cost = now().own.criteria[1].id;
    decision::CostSheet sheet;
    sheet.perMonth = {10, 10, 10};
    for (const auto &option : now().own.options) {
        QCOMPARE(table.setCost(cost, option.id, {1, 1, 0}, sheet, decision::Sureness::Guessed),
                 Outcome::Done);
    }
    QCOMPARE(*finding(1, 0)->value, 120.0);
    QCOMPARE(
        table.setCost(cost, now().own.options[1].id, {5, 1, 0}, sheet, decision::Sureness::Guessed),
        Outcome::Done);
    QCOMPARE(*finding(1, 0)->value, 600.0);
    QCOMPARE(*finding(1, 1)->value, 600.0);
}

void TestOwnCosts::onlyMoneyTakesCosts()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addCriterion(QStringLiteral("Latency (ms)")), Outcome::Done);
    QCOMPARE(table.addCriterion(QStringLiteral("Rent (EUR per month)")), Outcome::Done);
    QCOMPARE(table.addCriterion(QStringLiteral("Price ($)")), Outcome::Done);
    const auto takes = [&](std::size_t criterion) {
        return OwnTable::takesCosts(now(), now().own.criteria[criterion].id);
    };
    QVERIFY(!takes(0) && !takes(1) && takes(3));
    QVERIFY(!takes(2)); // a sum over years is no rent
    QCOMPARE(table.setCost(now().own.criteria[1].id, now().own.options[0].id, {}, {},
                           decision::Sureness::Guessed),
             Outcome::NotYours);
}

void TestOwnCosts::aRateReadsOtherCurrencies()
{
    OwnTable table(*m_document);
    QCOMPARE(table.addCriterion(QStringLiteral("Cost (EUR)")), Outcome::Done);
    type("100 USD", 1);
    QVERIFY(!finding(1)->value);
    table.setReading(now().own.widths, {{"USD", "EUR", 0.9, "2026-11-30"}});
    QVERIFY(finding(1)->value.has_value());
    QCOMPARE(*finding(1)->value, 90.0);
    m_document->undoStack()->undo();
    QVERIFY(!finding(1)->value);
}

void TestOwnCosts::aWidthReadsBareNumbersAnew()
{
    QCOMPARE(OwnTable(*m_document).setUnit(now().own.criteria[0].id, QStringLiteral("ms")),
             Outcome::Done);
    type("100");
    type("80-120", 0, 1);
    decision::RangeWidths widths = now().own.widths;
    widths.guessed = 0.5;
    OwnTable(*m_document).setReading(widths, {});
    QCOMPARE(finding(0, 0)->low, 50.0);
    QCOMPARE(finding(0, 0)->high, 150.0);
    QCOMPARE(finding(0, 1)->low, 80.0); // a range that was typed stays
}

void TestOwnCosts::partsOfABaseAreLeftOutAndBroughtBack()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-30"));
    OwnTable table(document);
    table.leaveOut(decision::OwnPart::Option, "capsule", QStringLiteral(" Waste. "));
    QCOMPARE(document.decision().alternatives.size(), 2U);
    QCOMPARE(document.decision().own.leftOutOptions.size(), 1U);
    QCOMPARE(document.decision().own.leftOutOptions[0].reason, std::string("Waste."));
    table.leaveOut(decision::OwnPart::Criterion, "cost", QStringLiteral("The company pays."));
    QVERIFY(document.overlaid().isLeftOut(document.base().criterionIndex("cost")));
    QCOMPARE(document.verdict().scores.weights[document.base().criterionIndex("cost")].weight, 0.0);
    table.bringBack(decision::OwnPart::Option, "capsule");
    table.bringBack(decision::OwnPart::Criterion, "cost");
    QCOMPARE(document.decision().alternatives.size(), 3U);
    QVERIFY(document.decision().own.leftOutCriteria.empty());
    document.undoStack()->setIndex(1);
    QCOMPARE(document.decision().alternatives.size(), 2U);
}

void TestOwnCosts::aBlockPassesOverWhatIsLeftOut()
{
    const auto base = std::make_shared<const knowledge::KnowledgeBase>(tests::smallBase());
    DecisionDocument document(base, decision::newDecision(*base, "Coffee", "2026-11-30"));
    OwnTable table(document);
    table.leaveOut(decision::OwnPart::Criterion, base->criteria[1].id, QStringLiteral("No."));
    QCOMPARE(table.setBlock({{QStringLiteral("4")}, {QStringLiteral("5")}}, {0, 0}), Outcome::Done);
    const std::string &option = document.decision().alternatives[0];
    QVERIFY(document.decision().finding(base->criteria[0].id, option) != nullptr);
    QVERIFY(document.decision().finding(base->criteria[1].id, option) == nullptr);
    QVERIFY(document.decision().finding(base->criteria[2].id, option) != nullptr);
}

void TestOwnCosts::criteriaOfABaseBecomeOnesOwn()
{
    const knowledge::KnowledgeBase base = tests::smallBase();
    const std::size_t before = now().own.criteria.size();
    QCOMPARE(
        OwnTable(*m_document).addCriteria(base.groups, base.criteria, QStringLiteral("Coffee")),
        Outcome::Done);
    QCOMPARE(now().own.criteria.size(), before + base.criteria.size());
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const decision::OwnCriterion &own = now().own.criteria[before + c];
        QCOMPARE(own.name, base.criteria[c].name);
        const bool isWorded = base.criteria[c].scaleHigh == 10 && base.criteria[c].scaleLow == 0;
        QCOMPARE(own.measure.has_value(), !isWorded || base.criteria[c].measure.has_value());
        if (isWorded && !own.measure) {
            QVERIFY(own.anchors == base.criteria[c].anchors);
            QCOMPARE(own.direction, base.criteria[c].direction);
        } else if (!base.criteria[c].measure) {
            QCOMPARE(knowledge::directionOf(own.measure->ends), base.criteria[c].direction);
        }
    }
}

STEELYARD_TEST_GUILESS_MAIN(TestOwnCosts)
#include "test_own_costs.moc"
