// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/additive.h"
#include "scoring/rating_flips.h"
#include "scoring/stability.h"
#include "scoring/tornado.h"
#include "test_main.h"

using namespace problems;

class SensitivityTest : public QObject
{
    Q_OBJECT

    static Problem withWeight(Problem problem, std::size_t criterion, double weight)
    {
        auto weights = normalisedWeights(problem.weights);
        const double others = 1 - weights[criterion];
        for (std::size_t c = 0; c < weights.size(); ++c) {
            weights[c] = c == criterion ? weight : weights[c] * (1 - weight) / others;
        }
        problem.weights = weights;
        return problem;
    }

    static std::size_t winnerOf(const Problem &problem)
    {
        const auto ranks = additive(problem).value().ranks;
        return static_cast<std::size_t>(std::find(ranks.begin(), ranks.end(), 1) - ranks.begin());
    }

private Q_SLOTS:
    void intervals_endWhereTheWinnerChanges()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Problem problem = random(seed, 5, 4);
            const auto stability = weightStability(problem).value();
            for (const WeightInterval &interval : stability.intervals) {
                const auto winnerAt = [&](double weight) {
                    return winnerOf(withWeight(problem, interval.criterion, weight));
                };
                QVERIFY(interval.low <= interval.weight && interval.weight <= interval.high);
                for (const double part : {0.001, 0.5, 0.999}) {
                    const double inside = interval.low + part * (interval.high - interval.low);
                    QCOMPARE(winnerAt(inside), *stability.winner);
                }
                if (interval.winnerBelow) {
                    QCOMPARE(winnerAt(interval.low * (1 - 1e-6)), *interval.winnerBelow);
                } else {
                    QCOMPARE(interval.low, 0.0);
                }
                if (interval.winnerAbove) {
                    QCOMPARE(winnerAt(interval.high + (1 - interval.high) * 1e-6),
                             *interval.winnerAbove);
                } else {
                    QCOMPARE(interval.high, 1.0);
                }
            }
        }
    }

    void nearestFlip_looksBothWays()
    {
        // From 0.6 the flip is downward, at 0.5; a search upward from 0 would meet it late.
        Problem problem = values({{1, 0}, {0, 1}});
        problem.weights = {0.6, 0.4};
        const auto flip = *weightStability(problem).value().nearest;
        QVERIFY(near(flip.newWeight, 0.5) && near(flip.distance, 0.2));
        QCOMPARE(flip.newWinner, std::size_t{1});
        problem.weights = {0.9, 0.1};
        const auto far = weightStability(problem).value();
        QVERIFY(near(far.nearest->distance, 0.8));
    }

    void dominating_neverFlips()
    {
        const auto stability = weightStability(values({{1, 1}, {0.2, 0.3}})).value();
        QVERIFY(!stability.nearest);
        QCOMPARE(stability.intervals[0].low, 0.0);
        QCOMPARE(stability.intervals[0].high, 1.0);
    }

    void onlyWeight_cannotMove()
    {
        Problem problem = values({{1, 0}, {0, 1}});
        problem.weights = {1, 0};
        const auto stability = weightStability(problem).value();
        QVERIFY(!stability.intervals[0].movable);
        QVERIFY(stability.intervals[1].movable);
        QVERIFY(near(stability.intervals[1].high, 0.5));
        QCOMPARE(tornado(problem).value().bars[0].swing, 0.0);
    }

    void tie_flipsAtOnce()
    {
        const auto stability = weightStability(values({{1, 0}, {0, 1}})).value();
        QCOMPARE(*stability.winner, std::size_t{0});
        QVERIFY(near(stability.nearest->distance, 0));
        QCOMPARE(stability.nearest->newWinner, std::size_t{1});
        const auto alike = weightStability(values({{0.1, 0.7}, {0.1, 0.7}})).value();
        QVERIFY(!alike.nearest); // they stay tied whatever the weights
    }

    void nobodyFeasible_hasNoWinner()
    {
        Problem problem = values({{1}, {0.5}});
        problem.constraints = {{0, Comparison::LessThan, 0}};
        const auto stability = weightStability(problem).value();
        QVERIFY(!stability.winner && !stability.nearest);
        QCOMPARE(stability.intervals.size(), std::size_t{1});
        QVERIFY(ratingFlips(problem).value().empty());
        QCOMPARE(tornado(problem).issues().front().code, IssueCode::NoFeasible);
        problem.constraints = {{0, Comparison::LessThan, 1}};
        QCOMPARE(*weightStability(problem).value().winner, std::size_t{1});
        QVERIFY(!weightStability(problem).value().nearest);
    }

    void ratingFlips_flipAndNothingSmallerDoes()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            Problem problem = random(seed, 4, 4);
            const std::size_t winner = winnerOf(problem);
            double last = 0;
            for (const RatingFlip &flip : ratingFlips(problem).value()) {
                QVERIFY(std::abs(flip.valueChange) >= last);
                last = std::abs(flip.valueChange);
                QVERIFY(flip.flipRating >= 0 && flip.flipRating <= 10);
                const auto winnerWith = [&](double part) {
                    Problem changed = problem;
                    changed.cells[flip.alternative * 4 + flip.criterion] =
                        Cell::number(flip.rating + part * (flip.flipRating - flip.rating));
                    return winnerOf(changed);
                };
                QCOMPARE(winnerWith(0.9999), winner);
                QCOMPARE(winnerWith(1.0001), flip.newWinner);
            }
        }
    }

    void ratingFlips_knowTheirLimits()
    {
        // The lead is out of reach of either rating; an inert criterion flips nothing.
        Problem problem = values({{1, 1, 0}, {0, 0, 1}});
        problem.weights = {1, 1, 0};
        QVERIFY(ratingFlips(problem).value().empty());
        QVERIFY(ratingFlips(values({{1}})).value().empty());
        QVERIFY(!ratingFlips(Problem{}).ok());
    }

    void ratingFlips_atTheFarEndAreNone()
    {
        // The winner's first rating would have to fall to 0, below which there is none.
        for (int first = 1; first <= 10; ++first) {
            for (int second = 0; second <= 10; ++second) {
                Problem problem = values({{first / 10.0, second / 10.0}, {0, second / 10.0}});
                problem.weights = {3, 7};
                for (const RatingFlip &flip : ratingFlips(problem).value()) {
                    QVERIFY(!(flip.alternative == 0 && flip.criterion == 0));
                }
            }
        }
    }

    void ratingFlips_equallyNearKeepTheirOrder()
    {
        for (int first = 4; first <= 9; ++first) {
            const Problem problem = values({{first / 10.0, 0.7}, {(first - 3) / 10.0, 0.6}});
            const auto flips = ratingFlips(problem).value();
            std::size_t last = 0;
            for (const RatingFlip &flip : flips) { // all of 0.4, up to rounding
                QVERIFY(near(std::abs(flip.valueChange), 0.4));
                QVERIFY(flip.alternative * 2 + flip.criterion >= last);
                last = flip.alternative * 2 + flip.criterion;
            }
        }
    }

    void weightThatIsNearlyAll_hasProportionsLeft()
    {
        Problem problem = values({{1, 0}, {0, 1}});
        problem.weights = {1, 1e-300};
        const auto stability = weightStability(problem).value();
        QVERIFY(stability.intervals[0].movable);
        QVERIFY(near(stability.intervals[0].low, 0.5));
    }

    void tornado_movesOneWeightAtATime()
    {
        const Problem problem = random(77, 5, 6);
        const auto result = tornado(problem, 0.3).value();
        const auto weights = normalisedWeights(problem.weights);
        double last = 1e9;
        for (const TornadoBar &bar : result.bars) {
            QVERIFY(bar.swing <= last);
            last = bar.swing;
            const auto low =
                additive(withWeight(problem, bar.criterion, weights[bar.criterion] * 0.7)).value();
            QVERIFY(near(low.scores[result.winner] - low.scores[result.runnerUp], bar.marginLow));
            QCOMPARE(low.ranks[bar.winnerLow], 1);
            const auto high =
                additive(withWeight(problem, bar.criterion, weights[bar.criterion] * 1.3)).value();
            QVERIFY(
                near(high.scores[result.winner] - high.scores[result.runnerUp], bar.marginHigh));
            QCOMPARE(high.ranks[bar.winnerHigh], 1);
        }
        QCOMPARE(tornado(problem, 2).issues().front().code, IssueCode::InvalidParameter);
        QVERIFY(!tornado(Problem{}).ok());
        QVERIFY(!weightStability(Problem{}).ok());
    }
};

STEELYARD_TEST_APPLESS_MAIN(SensitivityTest)
#include "test_scoring_sensitivity.moc"
