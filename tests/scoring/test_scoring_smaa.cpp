// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/exact_acceptability.h"
#include "scoring/smaa.h"
#include "test_main.h"

#include <atomic>

using namespace problems;

class SmaaTest : public QObject
{
    Q_OBJECT

    static bool same(const SmaaResult &a, const SmaaResult &b)
    {
        for (std::size_t i = 0; i < a.rankAcceptability.size(); ++i) {
            for (std::size_t j = 0; j < a.rankAcceptability.size(); ++j) {
                if (a.rankAcceptability[i][j].value != b.rankAcceptability[i][j].value ||
                    a.pairwiseWinning[i][j].value != b.pairwiseWinning[i][j].value) {
                    return false;
                }
            }
            if (a.centralWeights[i] != b.centralWeights[i] || a.firstCounts != b.firstCounts ||
                a.confidence[i].has_value() != b.confidence[i].has_value() ||
                (a.confidence[i] && a.confidence[i]->value != b.confidence[i]->value)) {
                return false;
            }
        }
        return a.lead.has_value() == b.lead.has_value() &&
               (!a.lead || (a.lead->q05 == b.lead->q05 && a.lead->q95 == b.lead->q95));
    }

    static void verifySums(const SmaaResult &result)
    {
        const std::size_t n = result.rankAcceptability.size();
        for (std::size_t i = 0; i < n; ++i) {
            double row = 0;
            for (std::size_t j = 0; j < n; ++j) {
                row += result.rankAcceptability[i][j].value;
            }
            QVERIFY(near(row, 1 - result.excludedShare[i].value, 1e-9));
        }
    }

    static std::vector<WeightModel> allModels(std::size_t criteria)
    {
        OrdinalWeights order;
        for (std::size_t c = criteria; c > 0; --c) {
            order.order.push_back(c - 1);
        }
        const DrawFunction draw = [](RandomStream &random, Draw &sample) {
            sample.levels[0] = static_cast<std::uint16_t>(random.below(2));
            sample.weights[0] *= sample.levels[0] == 0 ? 4 : 0.25;
            sample.excluded[1] = random.below(4) == 0 ? 1 : 0;
            sample.excluded[2] = random.below(4) == 0 ? 1 : 0;
        };
        return {UniformWeights{}, order,
                IntervalWeights{std::vector<Bounds>(criteria, Bounds{0.05, 0.5})},
                FactorWeights{0.5}, draw};
    }

private Q_SLOTS:
    void threads_changeNothing()
    {
        const Problem problem = random(21, 6, 5);
        for (const WeightModel &model : allModels(5)) {
            for (const bool ratings : {false, true}) {
                SmaaOptions options;
                options.samples = 5000; // not a whole number of blocks
                options.seed = 42;
                options.weights = model;
                options.sampleRatings = ratings;
                options.factors = {Factor{2}};
                options.lead = {{0, 1}};
                const auto one = smaa(problem, options).value();
                QCOMPARE(one.samples, std::uint64_t{5000});
                verifySums(one);
                for (const unsigned threads : {0u, 2u, 3u}) {
                    options.threads = threads;
                    QVERIFY(same(one, smaa(problem, options).value()));
                }
                options.seed = 43;
                QVERIFY(!same(one, smaa(problem, options).value()));
            }
        }
    }

    void sampled_agreesWithExact()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const Problem problem = random(seed, 2, 2 + seed % 8);
            SmaaOptions options;
            options.samples = 40000;
            options.seed = seed;
            const auto sampled = smaa(problem, options).value();
            const double exact = exactAhead(problem, 0, 1).value();
            const double error = 5 * std::sqrt(exact * (1 - exact) / 40000) + 1e-9;
            QVERIFY(near(sampled.rankAcceptability[0][0].value, exact, error));
            QVERIFY(near(sampled.pairwiseWinning[0][1].value, exact, error));
        }
    }

    void close_differencesStayExact()
    {
        // Two differences a hair apart ruin the textbook formula.
        const std::vector<double> d{0.3, 0.3 + 1e-13, -0.2, -0.2};
        const std::vector<double> apart{0.3, 0.3, -0.2, -0.2};
        QVERIFY(near(shareAhead(d), shareAhead(apart), 1e-12));
        QVERIFY(near(shareAhead(std::vector<double>{1, -3}), 0.25));
        QVERIFY(near(shareAhead(std::vector<double>{1, 1, -1}), 0.75));
        QCOMPARE(shareAhead(std::vector<double>{0, 0}), 0.5);
        QCOMPARE(shareAhead(std::vector<double>{0, 1}), 1.0);
        QCOMPARE(shareAhead(std::vector<double>{-1, 0}), 0.0);
        QVERIFY(!exactAhead(Problem{}, 0, 1).ok());
        QVERIFY(!exactAhead(values({{1}}), 0, 1).ok());
    }

    void ties_shareRanks()
    {
        const Problem problem = values({{0.5, 0.5}, {0.5, 0.5}, {0.1, 0.2}});
        const auto result = smaa(problem, {}).value();
        for (const std::size_t a : {0, 1}) {
            QCOMPARE(result.rankAcceptability[a][0].value, 0.5);
            QCOMPARE(result.rankAcceptability[a][1].value, 0.5);
            QCOMPARE(result.confidence[a]->value, 0.5);
        }
        QCOMPARE(result.rankAcceptability[2][2].value, 1.0);
        QCOMPARE(result.pairwiseWinning[0][1].value, 0.0);
        QCOMPARE(result.pairwiseWinning[0][2].value, 1.0);
        QVERIFY(result.centralWeights[2].empty() && !result.confidence[2]);
    }

    void nearTies_countAsWhatTheyAre()
    {
        // Inside the fast comparison's tolerance, outside that of the ranking.
        const Problem problem = values({{1e-3 + 1e-11}, {1e-3}, {1}});
        const auto result = smaa(problem, {}).value();
        QCOMPARE(result.rankAcceptability[0][1].value, 1.0);
        QCOMPARE(result.pairwiseWinning[0][1].value, 1.0);
        QCOMPARE(result.pairwiseWinning[2][0].value, 1.0);
    }

    void allZero_tie()
    {
        const auto result = smaa(values({{0}, {0}}), {}).value();
        QCOMPARE(result.rankAcceptability[1][0].value, 0.5);
    }

    void excluded_takeNoRank()
    {
        Problem problem = values({{1}, {0.9}, {0.5}, {0.1}});
        problem.constraints = {{0, Comparison::LessThan, 0.9}};
        const auto result = smaa(problem, {}).value();
        QCOMPARE(result.excludedShare[0].value, 1.0);
        QCOMPARE(result.rankAcceptability[2][0].value, 1.0);
        QCOMPARE(result.rankAcceptability[3][1].value, 1.0);
        QCOMPARE(result.rankAcceptability[1][3].value, 0.0);
        QCOMPARE(result.pairwiseWinning[0][1].value, 0.0); // both are out
        QCOMPARE(result.pairwiseWinning[3][0].value, 1.0);
        QCOMPARE(result.confidence[2]->value, 1.0);
        QCOMPARE(result.noneFeasible.value, 0.0);
        problem.constraints = {{0, Comparison::LessThan, 0}};
        QCOMPARE(smaa(problem, {}).value().noneFeasible.value, 1.0);
    }

    void factors_tellWhatDependsOnThem()
    {
        SmaaOptions options;
        options.factors = {Factor{2}, Factor{3}};
        options.weights = DrawFunction([](RandomStream &random, Draw &draw) {
            draw.levels[0] = static_cast<std::uint16_t>(random.below(2));
            draw.levels[1] = 77; // beyond the last level: counted as the last
            draw.weights[0] = draw.levels[0] == 0 ? 1 : 0;
            draw.weights[1] = draw.levels[0] == 0 ? -5 : 2;
        });
        const auto result = smaa(values({{1, 0}, {0, 1}}), options).value();
        const auto &levels = result.factors[0];
        QCOMPARE(levels[0].samples + levels[1].samples, 10000.0);
        QVERIFY(near(levels[0].samples, 5000, 250));
        QCOMPARE(levels[0].firstShare, (std::vector<double>{1, 0}));
        QCOMPARE(levels[1].firstShare, (std::vector<double>{0, 1}));
        QCOMPARE(result.factors[1][2].samples, 10000.0);
        QCOMPARE(result.factors[1][0].firstShare, (std::vector<double>{0, 0}));
    }

    void weightsThatVanish_leaveATie()
    {
        SmaaOptions options;
        options.weights = DrawFunction([](RandomStream &, Draw &draw) {
            std::fill(draw.weights.begin(), draw.weights.end(), std::nan(""));
        });
        const auto result = smaa(values({{1, 0}, {0.5, 0}}), options).value();
        QCOMPARE(result.rankAcceptability[0][0].value, 0.5);
    }

    void zeroWeight_staysZeroInEveryModel()
    {
        Problem problem = values({{1, 0, 0}, {0, 1, 1}});
        problem.weights = {1, 0, 0};
        for (const WeightModel &model :
             {WeightModel(UniformWeights{}), WeightModel(OrdinalWeights{{2, 1, 0}}),
              WeightModel(FactorWeights{2}),
              WeightModel(IntervalWeights{{{0, 1}, {0.5, 1}, {0, 1}}})}) {
            SmaaOptions options;
            options.weights = model;
            const auto result = smaa(problem, options).value();
            QCOMPARE(result.rankAcceptability[0][0].value, 1.0);
            QVERIFY(near(result.centralWeights[0][0], 1));
        }
    }

    void factorOfNothing_isTheGivenWeights()
    {
        const Problem problem = random(5, 4, 6);
        SmaaOptions options;
        options.weights = FactorWeights{0};
        options.samples = 100;
        const auto result = smaa(problem, options).value();
        const auto weights = normalisedWeights(problem.weights);
        for (const auto &central : result.centralWeights) {
            for (std::size_t c = 0; c < central.size(); ++c) {
                QVERIFY(near(central[c], weights[c]));
            }
        }
    }

    void ratings_areDrawnFromTheirRanges()
    {
        // [0, 1] against [0.25, 0.25]: ahead three times in four; unknown is the whole scale.
        Problem problem = values({{0}, {0.25}});
        problem.cells[0] = Cell::missing();
        SmaaOptions options;
        options.sampleRatings = true;
        options.samples = 100000;
        options.lead = {{0, 1}};
        const auto result = smaa(problem, options).value();
        QVERIFY(near(result.rankAcceptability[0][0].value, 0.75, 0.007));
        QVERIFY(near(result.confidence[0]->value, 0.75, 0.07));
        QVERIFY(near(result.lead->q05, 0.05 - 0.25, 0.005));
        QVERIFY(near(result.lead->q50, 0.25, 0.01));
        QVERIFY(near(result.lead->q95, 0.95 - 0.25, 0.005));
    }

    void stopped_keepsWhatItHas()
    {
        std::stop_source source;
        SmaaOptions options;
        options.samples = 1'000'000;
        options.stop = source.get_token();
        options.lead = {{0, 1}};
        options.factors = {Factor{1}};
        std::atomic<int> calls = 0;
        options.weights = DrawFunction([&](RandomStream &, Draw &) {
            if (++calls == 3000) {
                source.request_stop();
            }
        });
        const auto result = smaa(random(1, 3, 3), options).value();
        QVERIFY(result.cancelled);
        QCOMPARE(result.samples, std::uint64_t{3072});
        verifySums(result);
        const auto none = smaa(random(1, 3, 3), options).value();
        QCOMPARE(none.samples, std::uint64_t{0});
        QVERIFY(!none.lead);
    }

    void intervals_coverTheShare()
    {
        const Share half = wilson(5000, 10000);
        QVERIFY(near(half.halfWidth, 0.0098, 1e-5));
        QVERIFY(half.low < 0.5 && half.high > 0.5);
        const Share none = wilson(0, 10000);
        QVERIFY(none.low == 0 && none.high > 0 && none.high < 0.0004);
        const Share all = wilson(10000, 10000);
        QVERIFY(all.high == 1 && all.low > 0.9996);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    void wrongOptions_areRefused()
    {
        const Problem problem = values({{1, 0}, {0, 1}});
        const auto refused = [&](const auto &change) {
            SmaaOptions options;
            change(options);
            return !smaa(problem, options).ok();
        };
        QVERIFY(refused([](SmaaOptions &o) { o.samples = 0; }));
        QVERIFY(refused([](SmaaOptions &o) { o.confidenceSamples = 0; }));
        QVERIFY(refused([](SmaaOptions &o) { o.factors = {Factor{0}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.lead = {{0, 2}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = OrdinalWeights{{0, 0}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = OrdinalWeights{{0}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = FactorWeights{-1}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = FactorWeights{std::nan("")}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = DrawFunction(); }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = IntervalWeights{{{0, 1}}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = IntervalWeights{{{0, 1}, {0.9, 0.8}}}; }));
        QVERIFY(refused([](SmaaOptions &o) { o.weights = IntervalWeights{{{0, 0.2}, {0, 0.3}}}; }));
        QVERIFY(!smaa(Problem{}, {}).ok());
        QCOMPARE(smaa(random(1, 1001, 1), {}).issues().front().code, IssueCode::TooLarge);
    }

    void intervals_areCheckedInDecimals()
    {
        // Pinned weights: the first interval is out of order in binary, the end is above 1.
        SmaaOptions options;
        options.samples = 64;
        options.weights = IntervalWeights{{{0.1 + 0.2, 0.3}, {0.6, 0.7}, {0, 1 + 1e-16}}};
        QVERIFY(smaa(values({{1, 0, 0}, {0, 1, 1}}), options).ok());
        options.weights = IntervalWeights{{{0.3, 0.3}, {0.7, 0.3 + 0.3 + 0.1}, {-1e-17, 0}}};
        const auto result = smaa(values({{1, 0, 0}, {0, 1, 1}}), options).value();
        QCOMPARE(result.firstCounts, (std::vector<double>{0, 64}));
        QVERIFY(result.centralWeights[1][2] >= 0);
    }

    void singleAlternative_isAlwaysFirst()
    {
        const auto result = smaa(values({{0.3}}), {}).value();
        QCOMPARE(result.rankAcceptability[0][0].value, 1.0);
        QCOMPARE(result.centralWeights[0], (std::vector<double>{1}));
    }
};

STEELYARD_TEST_APPLESS_MAIN(SmaaTest)
#include "test_scoring_smaa.moc"
