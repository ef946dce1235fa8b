// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/promethee.h"
#include "test_main.h"

using namespace problems;

class PrometheeTest : public QObject
{
    Q_OBJECT

    // The definition, pair by pair.
    static double preferenceOf(const Preference &preference, double d)
    {
        if (d <= 0) {
            return 0;
        }
        const auto &[shape, q, p, s] = preference;
        switch (shape) {
        case PreferenceShape::Usual:
            return 1;
        case PreferenceShape::UShape:
            return d > q ? 1 : 0;
        case PreferenceShape::VShape:
            return d > p ? 1 : d / p;
        case PreferenceShape::Level:
            return d > p ? 1 : d > q ? 0.5 : 0;
        case PreferenceShape::Linear:
            return d > p ? 1 : d > q ? (d - q) / (p - q) : 0;
        case PreferenceShape::Gaussian:
            return 1 - std::exp(-d * d / (2 * s * s));
        }
        return 0;
    }

private Q_SLOTS:
    void sortedFlows_agreeWithTheDefinition()
    {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const Problem problem = random(seed, 2 + seed % 30, 6);
            RandomStream stream(seed, 1);
            std::vector<Preference> preferences;
            for (int c = 0; c < 6; ++c) {
                const double q = stream.uniform() * 3;
                preferences.push_back({static_cast<PreferenceShape>(c), q,
                                       q + stream.uniform() * 3 + 0.01, 0.5 + stream.uniform()});
            }
            const auto result = promethee(problem, preferences).value();
            const auto weights = normalisedWeights(problem.weights);
            const std::size_t n = problem.alternatives;
            for (std::size_t a = 0; a < n; ++a) {
                double plus = 0;
                for (std::size_t b = 0; b < n; ++b) {
                    for (std::size_t c = 0; c < 6; ++c) {
                        const double d = problem.cell(a, c).value - problem.cell(b, c).value;
                        const double sign = problem.directions[c] == Direction::Maximise ? 1 : -1;
                        plus += weights[c] * preferenceOf(preferences[c], sign * d);
                    }
                }
                QVERIFY2(near(result.plus[a], plus / static_cast<double>(n - 1), 1e-11),
                         qPrintable(QString("seed %1").arg(seed)));
            }
            double net = 0;
            for (const double flow : result.ranking.scores) {
                net += flow;
            }
            QVERIFY(near(net, 0, 1e-10));
        }
    }

    void equalRatings_haveEqualFlows()
    {
        const auto result =
            promethee(table({{1, 1}, {1, 1}, {0, 5}}),
                      {{PreferenceShape::Linear, 0, 1, 0}, {PreferenceShape::Gaussian, 0, 0, 1}})
                .value();
        QCOMPARE(result.ranking.scores[0], result.ranking.scores[1]);
        QCOMPARE(result.ranking.ranks[0], result.ranking.ranks[1]);
    }

    void singleAlternative_hasNoFlow()
    {
        const auto result = promethee(table({{3}}), {Preference{}}).value();
        QCOMPARE(result.ranking.scores[0], 0.0);
        QCOMPARE(result.ranking.ranks[0], 1);
    }

    void linearWithoutASlope_isAStep()
    {
        const Problem problem = table({{3}, {2}, {0}});
        const auto step = promethee(problem, {{PreferenceShape::Linear, 1, 1, 0}}).value();
        const auto uShape = promethee(problem, {{PreferenceShape::UShape, 1, 0, 0}}).value();
        QCOMPARE(step.plus, uShape.plus);
    }

    void thresholdsThatAreEqualInDecimals_areAStep()
    {
        // In binary 0.1 + 0.2 lies above 0.3, as a start and as an end.
        for (const auto &[q, p] : {std::pair{0.3, 0.1 + 0.2}, {0.1 + 0.2, 0.3}}) {
            const auto result =
                promethee(table({{0.1}, {0.4}, {0.7}}), {{PreferenceShape::Linear, q, p, 0}});
            QVERIFY(result.ok());
            QCOMPARE(result.value().ranking.scores, (std::vector<double>{-0.5, 0, 0.5}));
        }
        QVERIFY(promethee(table({{1}}), {{PreferenceShape::Level, 0.1 + 0.2, 0.3, 0}}).ok());
    }

    void flowsOfSteepFunctions_tieInSpiteOfRounding()
    {
        // 0.1 of the way on each criterion, in opposite directions.
        Problem problem = table({{123456.8, 0.4}, {123456.7, 0.5}});
        const auto result = promethee(problem, {{PreferenceShape::VShape, 0, 1, 0},
                                                {PreferenceShape::VShape, 0, 1, 0}})
                                .value();
        QCOMPARE(result.ranking.ranks, (std::vector<int>{1, 1}));
    }

    void thresholds_areChecked()
    {
        const Problem problem = table({{1}, {2}});
        for (const Preference &wrong : {Preference{PreferenceShape::UShape, -1, 0, 0},
                                        Preference{PreferenceShape::VShape, 0, 0, 0},
                                        Preference{PreferenceShape::Level, 2, 1, 0},
                                        Preference{PreferenceShape::Linear, std::nan(""), 1, 0},
                                        Preference{PreferenceShape::Gaussian, 0, 0, 0}}) {
            QCOMPARE(promethee(problem, {wrong}).issues().front().code,
                     IssueCode::InvalidParameter);
        }
        QCOMPARE(promethee(problem, {}).issues().front().code, IssueCode::SizeMismatch);
        QVERIFY(!promethee(Problem{}, {}).ok());
    }

    void zeroWeight_needsNoThresholds()
    {
        Problem problem = table({{1, 2}, {2, 1}});
        problem.weights = {1, 0};
        const auto result =
            promethee(problem, {Preference{}, {PreferenceShape::Gaussian, 0, 0, 0}}).value();
        QCOMPARE(result.ranking.scores, (std::vector<double>{-1, 1}));
    }
};

STEELYARD_TEST_APPLESS_MAIN(PrometheeTest)
#include "test_scoring_promethee.moc"
