// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_diff.h"
#include "decision/matched_parts.h"
#include "own_decision.h"
#include "test_main.h"

#include <QTest>

#include <algorithm>

using namespace steelyard;
using namespace steelyard::decision;
using Words = std::vector<std::string>;

// What differs in how one's own criteria are weighed and measured.
class TestDiffOwn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidOfWeightsIsListed();
    void anOtherOrderTurnsTheVerdict();
    void aJudgementAboutAPairIsTheSameEitherWay();
    void reasonsDoNotCount();
    void anOtherValueFunctionIsListed();
    void anOtherUnitTakesItsCutoffsAlong();
    void aCutoffTurnsTheVerdict();
    void whatIsLeftOutIsListed();
    void theYearsOfACostAreListedOnce();
    void namesAndEvidenceAreListed();
    void partsAreMatchedByTheirNames();
    void decisionsMadeApartAreOfOtherSubjects();

private:
    [[nodiscard]] DecisionDiff compared(const Decision &after) const
    {
        const OverlaidBase base = overlay(knowledge::emptyBase(), after);
        return *diff({*m_base.base, m_before}, {*base.base, after});
    }
    [[nodiscard]] const std::string &criterion(std::size_t row) const
    {
        return m_before.own.criteria[row].id;
    }

    Decision m_before = tests::brokers();
    OverlaidBase m_base = overlay(knowledge::emptyBase(), m_before);
};

namespace {

const Difference *find(const DecisionDiff &diff, DifferenceKind kind, const std::string &subject,
                       const std::string &field)
{
    const auto found =
        std::find_if(diff.differences.begin(), diff.differences.end(), [&](const auto &entry) {
            return entry.kind == kind && entry.subject == subject && entry.field == field;
        });
    return found == diff.differences.end() ? nullptr : &*found;
}

} // namespace

void TestDiffOwn::whatIsSaidOfWeightsIsListed()
{
    Decision after = m_before;
    after.weighing.way = WeightWay::Points;
    after.weighing.points[criterion(0)] = 60;
    after.weighing.swings.push_back(
        {{criterion(0), {100, 100}, {50, 60}}, {criterion(1), {80, 80}, {20, 20}}});
    after.weighing.pairs.push_back({criterion(1), criterion(0), 3});
    const DecisionDiff diff = compared(after);
    const Difference *way = find(diff, DifferenceKind::Weighing, {}, "way");
    QVERIFY(way != nullptr);
    QCOMPARE(way->before, Words{"order"});
    QCOMPARE(way->after, Words{"points"});
    const Difference *points = find(diff, DifferenceKind::Weighing, criterion(0), "points");
    QVERIFY(points != nullptr);
    QCOMPARE(points->before, Words());
    QCOMPARE(points->after, Words{"60"});
    const Difference *swing =
        find(diff, DifferenceKind::Weighing, criterion(0), "swing/" + criterion(1));
    QVERIFY(swing != nullptr);
    QCOMPARE(swing->after, (Words{"100", "100", "50", "60", "80", "80", "20", "20"}));
    QVERIFY(find(diff, DifferenceKind::Weighing, criterion(0), "pair/" + criterion(1)) != nullptr);
    QCOMPARE(diff.differences.size(), 4U);
}

void TestDiffOwn::anOtherOrderTurnsTheVerdict()
{
    Decision after = m_before;
    std::swap(after.weighing.order[0], after.weighing.order[1]); // cost before latency
    const DecisionDiff diff = compared(after);
    QCOMPARE(diff.differences.size(), 1U);
    QVERIFY(diff.hasTurned());
    QVERIFY(diff.differences[0].turns);
    QCOMPARE(diff.differences[0].alone->winner, diff.after.winner);
    QCOMPARE(diff.smallest, std::vector<std::size_t>{0});
}

void TestDiffOwn::aJudgementAboutAPairIsTheSameEitherWay()
{
    m_before.weighing.pairs = {{criterion(0), criterion(1), 4}};
    Decision after = m_before;
    after.weighing.pairs = {{criterion(1), criterion(0), 0.25}};
    QVERIFY(compared(after).differences.empty());
    m_before.weighing.pairs.clear();
}

void TestDiffOwn::reasonsDoNotCount()
{
    Decision after = m_before;
    after.weighing.reasons[criterion(0)] = "Phones on the road.";
    const DecisionDiff diff = compared(after);
    QCOMPARE(diff.differences.size(), 1U);
    QVERIFY(!diff.differences[0].counts);
}

void TestDiffOwn::anOtherValueFunctionIsListed()
{
    Decision after = m_before;
    after.own.criteria[0].measure->points = {{200, 0}, {100, 9.8}, {0, 10}};
    const DecisionDiff diff = compared(after);
    QCOMPARE(diff.differences.size(), 1U);
    const Difference *function = find(diff, DifferenceKind::Criterion, criterion(0), "function");
    QVERIFY(function != nullptr);
    QCOMPARE(function->before, Words());
    QCOMPARE(function->after, (Words{"200", "0", "100", "9.8", "0", "10"}));
    QVERIFY(function->counts);
    QVERIFY(diff.hasTurned()); // the second's latency is as good as the first's now
    QCOMPARE(function->alone->winner, diff.after.winner);
}

void TestDiffOwn::anOtherUnitTakesItsCutoffsAlong()
{
    m_before.own.criteria[0].cutoffs.atMost = 180;
    m_base = overlay(knowledge::emptyBase(), m_before);
    Decision after = m_before;
    after.own.criteria[0].measure = knowledge::Measure{"s", {0.2, 0}, false, {}};
    after.own.criteria[0].cutoffs.atMost = 0.18;
    const DecisionDiff diff = compared(after);
    const Difference *scale = find(diff, DifferenceKind::Criterion, criterion(0), "scale");
    QVERIFY(scale != nullptr);
    QCOMPARE(scale->after, (Words{"lower", "0", "0.2", "s"}));
    QVERIFY(find(diff, DifferenceKind::Criterion, criterion(0), "cutoff") == nullptr);
}

void TestDiffOwn::aCutoffTurnsTheVerdict()
{
    Decision after = m_before;
    after.own.criteria[1].cutoffs.atMost = 70; // the first costs 80
    const DecisionDiff diff = compared(after);
    const Difference *cutoff = find(diff, DifferenceKind::Criterion, criterion(1), "cutoff");
    QVERIFY(cutoff != nullptr);
    QCOMPARE(cutoff->after, (Words{"at-most", "70"}));
    QVERIFY(cutoff->turns);
}

void TestDiffOwn::whatIsLeftOutIsListed()
{
    Decision after = m_before;
    leaveOutCriterion(after, criterion(0), "Nobody waits for it.");
    const DecisionDiff diff = compared(after);
    QCOMPARE(diff.differences.size(), 1U);
    const Difference *leftOut = find(diff, DifferenceKind::Criterion, criterion(0), "left-out");
    QVERIFY(leftOut != nullptr);
    QCOMPARE(leftOut->after, Words{":left-out"});
    QVERIFY(leftOut->turns);
}

void TestDiffOwn::theYearsOfACostAreListedOnce()
{
    m_before.own.criteria[1].cost = CostFrame{3, 10, 800};
    for (Finding &finding : m_before.findings) {
        if (finding.criterion == criterion(1)) {
            finding.cost = CostSheet{{1, 2, 3}, {0, 1, 1}, {}, {}, {}};
        }
    }
    m_base = overlay(knowledge::emptyBase(), m_before);
    Decision after = m_before;
    after.own.criteria[1].cost->years = 5;
    DecisionDiff diff = compared(after);
    QCOMPARE(diff.differences.size(), 1U);
    QCOMPARE(diff.differences[0].field, std::string("cost"));
    QCOMPARE(diff.differences[0].after, (Words{"5", "10", "800"}));
    for (Finding &finding : after.findings) {
        if (finding.criterion == criterion(1)) {
            finding.cost->once = {2, 3, 4};
        }
    }
    diff = compared(after);
    QCOMPARE(diff.differences.size(), 4U); // and each of the three sheets
}

void TestDiffOwn::namesAndEvidenceAreListed()
{
    Decision after = m_before;
    after.own.options[0].name = "Another name";
    after.own.options[0].note = "Paid for.";
    after.own.criteria[0].question = "Something else?";
    after.findings[0].by = "A seller";
    after.findings[0].sources.clear();
    const DecisionDiff all = compared(after);
    const std::string &option = m_before.own.options[0].id;
    for (const auto &[subject, field] :
         {std::pair(option, "option"), std::pair(option, "option note"),
          std::pair(criterion(0), "criterion question")}) {
        const Difference *found = find(all, DifferenceKind::Text, subject, field);
        QVERIFY2(found != nullptr && !found->counts, field);
    }
    const Difference *evidence =
        find(all, DifferenceKind::OwnRating, m_before.findings[0].criterion, "evidence");
    QVERIFY(evidence != nullptr && evidence->alternative == m_before.findings[0].alternative);
    QVERIFY(!all.hasTurned());
}

// The same table with its rows and columns in another order has other ids for the same things.
void TestDiffOwn::partsAreMatchedByTheirNames()
{
    Decision turned = m_before;
    turned.id = std::string(32, 'b');
    std::swap(turned.own.options[0].name, turned.own.options[1].name);
    std::swap(turned.own.criteria[0].name, turned.own.criteria[1].name);
    const Decision matched = withMatchedParts(turned, m_before);
    for (const std::size_t i : {0, 1}) {
        QCOMPARE(matched.own.options[i].id, m_before.own.options[1 - i].id);
        QCOMPARE(matched.own.criteria[i].id, m_before.own.criteria[1 - i].id);
    }
    // With all that belongs to them.
    const Finding &first = turned.findings.front();
    const auto other = [](const auto &parts, const std::string &id) {
        return id == parts[0].id ? parts[1].id : id == parts[1].id ? parts[0].id : id;
    };
    const Finding *moved = matched.finding(other(turned.own.criteria, first.criterion),
                                           other(turned.own.options, first.alternative));
    QVERIFY(moved != nullptr);
    QCOMPARE(moved->value, first.value);
    // A copy in which one was renamed keeps its id.
    Decision renamed = m_before;
    renamed.own.options[0].name = "Another name";
    QCOMPARE(withMatchedParts(renamed, m_before), renamed);
}

void TestDiffOwn::decisionsMadeApartAreOfOtherSubjects()
{
    Decision other = m_before;
    other.id = std::string(32, 'b');
    for (auto &option : other.own.options) {
        option.name += " of others";
    }
    for (auto &own : other.own.criteria) {
        own.name += " of others";
    }
    QVERIFY(!compared(withMatchedParts(other, m_before)).isSameSubject);
}

STEELYARD_TEST_APPLESS_MAIN(TestDiffOwn)
#include "test_diff_own.moc"
