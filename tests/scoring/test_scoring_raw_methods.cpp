// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"
#include "test_main.h"

using namespace problems;

class RawMethodsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroWeight_isInertInEveryMethod()
    {
        // Not even looked at: the column could not be normalised.
        Problem problem = table({{1, -5}, {2, 0}, {3, 7}});
        problem.directions[1] = Direction::Minimise;
        problem.weights = {2, 0};
        const Problem without = table({{1}, {2}, {3}});
        for (const Normalisation n :
             {Normalisation::None, Normalisation::MinMax, Normalisation::Max, Normalisation::Sum,
              Normalisation::Vector}) {
            QCOMPARE(weightedSum(problem, n).value().scores,
                     weightedSum(without, n).value().scores);
            QCOMPARE(topsis(problem, n).value().scores, topsis(without, n).value().scores);
        }
        QCOMPARE(weightedProduct(problem).value().scores, weightedProduct(without).value().scores);
        QCOMPARE(vikor(problem).value().ranking.scores, vikor(without).value().ranking.scores);
    }

    void constantColumn_neverDecides()
    {
        for (const double constant : {5.0, 0.0, -3.0}) {
            Problem problem = table({{1, constant}, {2, constant}, {3, constant}});
            for (const Normalisation n :
                 {Normalisation::None, Normalisation::MinMax, Normalisation::Max,
                  Normalisation::Sum, Normalisation::Vector}) {
                const auto sum = weightedSum(problem, n);
                if (constant < 0 && (n == Normalisation::Max || n == Normalisation::Sum)) {
                    QCOMPARE(sum.issues().front().code, IssueCode::NotPositive);
                    continue;
                }
                QCOMPARE(sum.value().ranks, (std::vector<int>{3, 2, 1}));
                QCOMPARE(topsis(problem, n).value().ranks, (std::vector<int>{3, 2, 1}));
            }
            QCOMPARE(vikor(problem).value().ranking.ranks, (std::vector<int>{3, 2, 1}));
        }
    }

    void columnOfRounding_neverDecides()
    {
        // Alike in decimals; stretched over a scale, the last bit would be all of it.
        Problem problem = table({{0.3, 2}, {0.1 + 0.2, 1}});
        problem.weights = {9, 1};
        QCOMPARE(weightedSum(problem, Normalisation::MinMax).value().ranks,
                 (std::vector<int>{1, 2}));
        QCOMPARE(vikor(problem).value().ranking.ranks, (std::vector<int>{1, 2}));
        const Problem alike = table({{0.3}, {0.1 + 0.2}});
        QCOMPARE(topsis(alike).value().scores, (std::vector<double>{0.5, 0.5}));
        std::vector<double> closeness(2);
        const std::vector<double> cells{0.3, 0.1 + 0.2};
        QVERIFY(topsisCloseness({cells, 2, 1}, alike.directions, alike.weights, closeness).empty());
        QCOMPARE(closeness, (std::vector<double>{0.5, 0.5}));
    }

    void identicalAlternatives_haveADefinedCloseness()
    {
        const auto alike = topsis(table({{1, 2}, {1, 2}, {1, 2}})).value();
        QCOMPARE(alike.scores, (std::vector<double>{0.5, 0.5, 0.5}));
        QCOMPARE(alike.ranks, (std::vector<int>{1, 1, 1}));
        const auto single = topsis(table({{0, 0}})).value();
        QCOMPARE(single.scores[0], 0.5);
    }

    void unknown_isTheMiddleOfItsScaleAndSaid()
    {
        Problem problem = table({{1, 3}, {9, 3}, {2, 3}});
        problem.cells[4] = Cell::missing();
        for (const auto &ranking :
             {weightedSum(problem, Normalisation::Max).value(), topsis(problem).value(),
              weightedProduct(problem).value(), vikor(problem).value().ranking}) {
            QCOMPARE(ranking.ranks, (std::vector<int>{3, 1, 2}));
            QVERIFY(hasNote(ranking.notes, NoteCode::IntervalsNotCarried));
        }
        QCOMPARE(plausibleTable(problem).at(2, 0), 5.0);
        problem.bounds = {Bounds{0, 100}, std::nullopt};
        QCOMPARE(plausibleTable(problem).at(2, 0), 50.0);
    }

    void numbersThatCannotBeNormalised_areRefusedWithTheirPlace()
    {
        Problem problem = table({{1, 0}, {2, 3}});
        problem.directions[1] = Direction::Minimise;
        const auto refused = weightedSum(problem, Normalisation::Sum);
        QCOMPARE(refused.issues().front().code, IssueCode::NotPositive);
        QCOMPARE(*refused.issues().front().alternative, std::size_t{0});
        QCOMPARE(*refused.issues().front().criterion, std::size_t{1});
        QCOMPARE(weightedProduct(table({{1, 0}, {2, 3}})).issues().front().code,
                 IssueCode::NotPositive);
        QVERIFY(!weightedProduct(table({{1}, {2}}), Normalisation::MinMax).ok());
        QCOMPARE(weightedSum(table({{1.7e308, 1.7e308}, {1, 1}}), Normalisation::None).ok(), true);
        QVERIFY(!weightedSum(Problem{}, Normalisation::None).ok());
        QVERIFY(!topsis(Problem{}).ok());
        QVERIFY(!weightedProduct(Problem{}).ok());
    }

    void largestDoubles_normalise()
    {
        const auto ranking = topsis(table({{1.7e308}, {-1.7e308}})).value();
        QCOMPARE(ranking.scores, (std::vector<double>{1, 0}));
        QCOMPARE(weightedSum(table({{1.7e308}, {1.7e308}}), Normalisation::Sum).value().ranks,
                 (std::vector<int>{1, 1}));
        QVERIFY(weightedSum(table({{1.7e308}, {-1.7e308}}), Normalisation::MinMax).ok());
    }

    void closenessOfATable_agreesWithTheProblems()
    {
        Problem problem = random(11, 67, 5);
        std::vector<double> cells;
        for (const Cell &cell : problem.cells) {
            cells.push_back(cell.value);
        }
        std::vector<double> closeness(67);
        QVERIFY(topsisCloseness({cells, 67, 5}, problem.directions, problem.weights, closeness)
                    .empty());
        const auto ranking = topsis(problem).value();
        for (std::size_t a = 0; a < 67; ++a) {
            QVERIFY(near(closeness[a], ranking.scores[a], 1e-12));
        }
    }

    void closenessOfATable_refuses()
    {
        const std::vector<Direction> up(2, Direction::Maximise);
        const std::vector<double> weights{1, 1};
        std::vector<double> cells{1, 2, 3, 4};
        std::vector<double> room(2);
        QVERIFY(!topsisCloseness({cells, 3, 2}, up, weights, room).empty());
        QVERIFY(!topsisCloseness({cells, 0, 2}, up, weights, room).empty());
        QVERIFY(!topsisCloseness({cells, 2, 2}, up, std::vector<double>{1, -1}, room).empty());
        cells[3] = std::nan("");
        const auto issues = topsisCloseness({cells, 2, 2}, up, weights, room);
        QCOMPARE(issues.front().code, IssueCode::NotFinite);
        QCOMPARE(*issues.front().criterion, std::size_t{1});
        cells = {0, 0, 0, 0};
        QVERIFY(topsisCloseness({cells, 2, 2}, up, weights, room).empty());
        QCOMPARE(room, (std::vector<double>{0.5, 0.5}));
    }

    void compromise_needsAdvantageAndStability()
    {
        // The clear leader stands alone.
        const auto clear = vikor(table({{9, 9}, {1, 2}, {2, 1}})).value();
        QVERIFY(clear.advantage && clear.stability);
        QCOMPARE(clear.compromise, (std::vector<std::size_t>{0}));
        // Without advantage all that are close belong to it.
        const auto close = vikor(table({{9, 9}, {8.9, 8.9}, {1, 1}})).value();
        QVERIFY(!close.advantage);
        QCOMPARE(close.compromise, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(vikor(table({{1, 2}})).value().compromise, (std::vector<std::size_t>{0}));
        QVERIFY(!vikor(table({{1}}), 1.5).ok());
        QVERIFY(!vikor(Problem{}).ok());
        Problem none = table({{1}, {2}});
        none.constraints = {{0, Comparison::MoreThan, 5}};
        QVERIFY(vikor(none).value().compromise.empty());
    }
};

STEELYARD_TEST_APPLESS_MAIN(RawMethodsTest)
#include "test_scoring_raw_methods.moc"
