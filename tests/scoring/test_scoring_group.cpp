// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/group.h"
#include "test_main.h"

using namespace problems;

class GroupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void condorcetCycle_isReported()
    {
        const auto result = groupRanking({3, 3, {1, 2, 3, 3, 1, 2, 2, 3, 1}}).value();
        QVERIFY(!result.condorcetWinner);
        QCOMPARE(result.cycle, (std::vector<std::size_t>{0, 1, 2}));
        QCOMPARE(result.copelandRanks, (std::vector<int>{1, 1, 1}));
        QVERIFY(near(*result.kendallW, 0));
    }

    void cycleBelowTheWinner_isFoundToo()
    {
        const auto result = groupRanking({3, 4, {1, 2, 3, 4, 1, 4, 2, 3, 1, 3, 4, 2}}).value();
        QCOMPARE(*result.condorcetWinner, std::size_t{0});
        QCOMPARE(result.cycle.size(), std::size_t{3});
    }

    void copeland_countsMajoritiesNotMargins()
    {
        // Two of three put 0 just ahead of 1; the third puts it far behind.
        const auto result = groupRanking({3, 4, {1, 2, 3, 4, 1, 2, 3, 4, 4, 1, 2, 3}}).value();
        QCOMPARE(result.copelandRanks[0], 1);
        QCOMPARE(result.bordaRanks, (std::vector<int>{2, 1, 3, 4}));
        QCOMPARE(*result.condorcetWinner, std::size_t{0});
        QVERIFY(result.cycle.empty());
    }

    void kendallW_correctsForTies()
    {
        QVERIFY(near(*kendallW(std::vector<double>{1, 1, 3, 1.5, 1.5, 3}, 2), 1));
        QVERIFY(!kendallW(std::vector<double>{1, 1, 1, 1}, 2));
        QVERIFY(!kendallW(std::vector<double>{1, 2, 3}, 2));
        QVERIFY(!kendallW(std::vector<double>{1, std::nan("")}, 1));
        QVERIFY(!kendallW({}, 0));
        QVERIFY(!kendallW(std::vector<double>{1, 1}, 2)); // a single thing
    }

    void tau_countsPairs()
    {
        const std::vector<int> a{1, 2, 3, 4};
        QCOMPARE(kendallTau(a, a), 1.0);
        QCOMPARE(kendallTau(a, std::vector<int>{4, 3, 2, 1}), -1.0);
        QVERIFY(near(kendallTau(a, std::vector<int>{1, 2, 4, 3}), 4.0 / 6));
        QVERIFY(near(kendallTau(a, std::vector<int>{1, 1, 3, 4}), 5 / std::sqrt(30.0)));
        QCOMPARE(kendallTau(a, std::vector<int>{1, 1, 1, 1}), 0.0);
        QCOMPARE(kendallTau(std::vector<int>{1, 1}, std::vector<int>{1, 1}), 1.0);
        QCOMPARE(kendallTau(std::vector<int>{1, 0}, std::vector<int>{1, 2}), 1.0);
    }

    void malformedRanks_areRefused()
    {
        QCOMPARE(groupRanking({0, 0, {}}).issues().front().code, IssueCode::NoAlternative);
        QCOMPARE(groupRanking({2, 2, {1, 2, 3}}).issues().front().code, IssueCode::SizeMismatch);
        const auto refused = groupRanking({1, 2, {1, std::nan("")}});
        QCOMPARE(refused.issues().front().code, IssueCode::NotFinite);
        QCOMPARE(*refused.issues().front().criterion, std::size_t{1});
    }

    void judgements_keepReciprocity()
    {
        const Judgements first{3, {1, 2, 4, 0.5, 1, 3, 0.25, 1.0 / 3, 1}};
        const Judgements second{3, {1, 8, 4, 0.125, 1, 3, 0.25, 1.0 / 3, 1}};
        const auto group = groupAhp({first, second}).value();
        QVERIFY(near(*group.aij.cells[1], 4) && near(*group.aij.cells[3], 0.25));
        QCOMPARE(group.individual.size(), std::size_t{2});
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(near(group.aip[i], group.aijWeights.weights[i], 1e-9));
        }
    }

    void whoLeavesOneOut_isNotCounted()
    {
        const auto none = std::nullopt;
        const Judgements full{3, {1, 2, 4, 0.5, 1, 3, 0.25, 1.0 / 3, 1}};
        const Judgements partial{3, {1, 8, none, none, 1, 3, none, none, 1}};
        const auto group = groupAhp({full, partial}).value();
        QVERIFY(near(*group.aij.cells[2], 4));
        QVERIFY(near(*group.aij.cells[1], 4));
        const auto gap = groupAhp({partial, partial}).value();
        QVERIFY(!gap.aij.cells[2]);
        QVERIFY(near(gap.aijWeights.weights[0], 24.0 / 28, 1e-9));
    }

    void malformedJudge_isNamed()
    {
        const Judgements good{2, {1, 2, 0.5, 1}};
        const Judgements bad{2, {1, 2, 2, 1}};
        QVERIFY(groupAhp({good, bad}).issues().front().what.find("judge 2") == 0);
        QCOMPARE(groupAhp({good, {1, {1}}}).issues().front().code, IssueCode::SizeMismatch);
        QCOMPARE(groupAhp({}).issues().front().code, IssueCode::NoAlternative);
    }
};

STEELYARD_TEST_APPLESS_MAIN(GroupTest)
#include "test_scoring_group.moc"
