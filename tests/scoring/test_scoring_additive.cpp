// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/additive.h"
#include "scoring/contribution.h"
#include "scoring/values.h"
#include "test_main.h"

using namespace problems;

class AdditiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void score_isTheWeightedMeanOfValues()
    {
        Problem problem = table({{10, 0}, {5, 2.5}});
        problem.bounds = {Bounds{0, 10}, Bounds{0, 10}};
        problem.directions[1] = Direction::Minimise;
        problem.weights = {3, 1};
        const auto ranking = additive(problem).value();
        QVERIFY(near(ranking.scores[0], 1));
        QVERIFY(near(ranking.scores[1], 0.75 * 0.5 + 0.25 * 0.75));
        QCOMPARE(ranking.ranks, (std::vector<int>{1, 2}));
    }

    void unknown_spansTheScale()
    {
        for (const Direction direction : {Direction::Maximise, Direction::Minimise}) {
            Problem problem = values({{1}, {0}, {0}});
            problem.directions[0] = direction;
            problem.cells[2] = Cell::missing();
            const auto ranking = additive(problem).value();
            QCOMPARE(ranking.ranks[2], 2); // neither the best nor zero
            QCOMPARE(ranking.scores[2], 0.5);
            QCOMPARE(ranking.low[2], 0.0);
            QCOMPARE(ranking.high[2], 1.0);
        }
    }

    void ranges_turnWithTheDirection()
    {
        Problem problem = values({{0}});
        problem.cells[0] = Cell::interval(0.1, 0.2, 0.6);
        problem.directions[0] = Direction::Minimise;
        const auto ranking = additive(problem).value();
        QVERIFY(near(ranking.low[0], 0.4));
        QVERIFY(near(ranking.scores[0], 0.8));
        QVERIFY(near(ranking.high[0], 0.9));
    }

    void undeclaredScale_isTheObservedRange()
    {
        const auto ranking = additive(table({{10, 7}, {20, 7}, {15, 7}})).value();
        QVERIFY(near(ranking.scores[1] - ranking.scores[0], 0.5));
        QVERIFY(near(ranking.scores[2] - ranking.scores[0], 0.25)); // the constant one is inert
    }

    void observedRangeOfRounding_isInert()
    {
        Problem problem = table({{0.3, 2}, {0.1 + 0.2, 1}});
        problem.weights = {9, 1};
        QCOMPARE(additive(problem).value().ranks, (std::vector<int>{1, 2}));
        const auto why = explain(problem, 0, 1).value();
        QCOMPARE(why.reasonsFor.size(), std::size_t{1});
        QVERIFY(why.reasonsAgainst.empty());
        // At the bad end of the scale 1 - 1 and what rounding left of it are both nothing.
        Problem worst = values({{1}, {0.1 + 0.2 + 0.7}, {0.7 + 0.2 + 0.1}});
        worst.directions[0] = Direction::Minimise;
        QCOMPARE(additive(worst).value().ranks, (std::vector<int>{1, 1, 1}));
    }

    void equalReasons_keepTheOrderOfTheCriteria()
    {
        Problem problem = values({{0.3, 0.1, 0.6}, {0, 0, 0}});
        problem.weights = {0.1, 0.3, 0.05}; // 0.03 each
        const auto why = explain(problem, 0, 1).value();
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(why.reasonsFor[i].criterion, i);
        }
    }

    void nothingKnown_isInert()
    {
        Problem problem = table({{1, 0}, {2, 0}});
        problem.cells[1] = problem.cells[3] = Cell::missing();
        const auto ranking = additive(problem).value();
        QCOMPARE(ranking.ranks, (std::vector<int>{2, 1}));
        QCOMPARE(ranking.low[0], ranking.scores[0]);
    }

    void largestDoubles_doNotOverflow()
    {
        Problem problem = table({{1.7e308}, {-1.7e308}, {0}});
        const auto ranking = additive(problem).value();
        QVERIFY(near(ranking.scores[0], 1) && near(ranking.scores[1], 0));
        QVERIFY(near(ranking.scores[2], 0.5));
    }

    void excluded_isScoredAndTakesNoRank()
    {
        Problem problem = values({{1}, {0.5}, {0.2}});
        problem.constraints = {{0, Comparison::AtMost, 0.9}};
        const auto ranking = additive(problem).value();
        QCOMPARE(ranking.ranks, (std::vector<int>{0, 1, 2}));
        QCOMPARE(ranking.scores[0], 1.0);
    }

    void zeroWeight_isInert()
    {
        Problem problem = values({{1, 0}, {0.5, 1}});
        problem.weights = {1, 0};
        const auto ranking = additive(problem).value();
        QCOMPARE(ranking.scores, (std::vector<double>{1, 0.5}));
    }

    void malformed_isRefused()
    {
        QVERIFY(!additive(Problem{}).ok());
        QVERIFY(!explain(Problem{}, 0, 0).ok());
        QVERIFY(!explainAll(Problem{}).ok());
        const auto beyond = explain(values({{1}}), 0, 1);
        QCOMPARE(beyond.issues().front().code, IssueCode::UnknownAlternative);
    }

    void contributions_sumToTheLead()
    {
        const Problem problem = random(3, 4, 7);
        const auto ranking = additive(problem).value();
        const auto explanation = explain(problem, 2, 1).value();
        double sum = 0;
        for (std::size_t i = 0; i < explanation.all.size(); ++i) {
            sum += explanation.all[i].contribution;
            QVERIFY(i == 0 || std::abs(explanation.all[i - 1].contribution) >=
                                  std::abs(explanation.all[i].contribution));
        }
        QVERIFY(near(sum, ranking.scores[2] - ranking.scores[1]));
        QVERIFY(near(explanation.lead, sum));
        QCOMPARE(explanation.reasonsFor.size() + explanation.reasonsAgainst.size(), std::size_t{7});
        QVERIFY(explanation.reasonsFor.front().contribution > 0);
        QVERIFY(explanation.reasonsAgainst.front().contribution < 0);
    }

    void everyAlternative_meetsItsStrongestRival()
    {
        Problem problem = values({{0.2}, {0.9}, {0.7}, {1}});
        problem.constraints = {{0, Comparison::AtMost, 0.95}};
        const auto all = explainAll(problem).value();
        QCOMPARE(all.size(), std::size_t{4});
        QCOMPARE(all[0].rival, std::size_t{1});
        QCOMPARE(all[1].rival, std::size_t{2});
        QCOMPARE(all[3].rival, std::size_t{1}); // excluded ones are no rivals
        QVERIFY(explainAll(values({{1}})).value().empty());
    }
};

STEELYARD_TEST_APPLESS_MAIN(AdditiveTest)
#include "test_scoring_additive.moc"
