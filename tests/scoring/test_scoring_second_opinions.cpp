// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/method_description.h"
#include "scoring/second_opinions.h"
#include "test_main.h"

#include <algorithm>

using namespace problems;

class SecondOpinionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clearCase_findsAllAgreed()
    {
        Problem problem = table({{9, 9}, {5, 5}, {1, 1}});
        problem.bounds.assign(2, Bounds{0, 10});
        const auto result = secondOpinions(problem).value();
        // One of each method but SMAA, whose ranking sums up many runs.
        const auto expected = std::ranges::count_if(
            methods(), [](const MethodDescription &method) { return method.isOpinion; });
        QCOMPARE(result.opinions.size(), static_cast<std::size_t>(expected));
        QVERIFY(expected >= 6);
        QVERIFY(!describe(Method::Smaa).isOpinion);
        for (const Opinion &opinion : result.opinions) {
            QVERIFY(opinion.refused.empty());
            QCOMPARE(opinion.tau, 1.0);
            QVERIFY(!opinion.because);
        }
        QVERIFY(result.sameWinner);
        QCOMPARE(result.meanTau, 1.0);
    }

    void refusal_isAnOpinion()
    {
        Problem problem = table({{0, 9}, {5, 5}});
        problem.bounds.assign(2, Bounds{0, 10});
        const auto result = secondOpinions(problem).value();
        const auto &product = result.opinions[static_cast<std::size_t>(Method::WeightedProduct)];
        QCOMPARE(product.refused.front().code, IssueCode::NotPositive);
        QVERIFY(product.winners.empty());
        QCOMPARE(result.tau[2][2], 0.0);
        QVERIFY(!secondOpinions(Problem{}).ok());
    }

    void difference_isTracedToItsCriterion()
    {
        // On its declared scale the second criterion hardly differs; usual preferences and the
        // observed range blow the difference up.
        Problem problem = table({{9, 5.0, 5.0}, {7, 5.1, 5.0}, {5, 5.2, 5.0}});
        problem.bounds.assign(3, Bounds{0, 10});
        problem.weights = {1, 2, 1};
        const auto result = secondOpinions(problem).value();
        const auto &promethee = result.opinions[static_cast<std::size_t>(Method::PrometheeII)];
        QCOMPARE(result.opinions[0].winners, (std::vector<std::size_t>{0}));
        QCOMPARE(promethee.winners, (std::vector<std::size_t>{2}));
        QCOMPARE(promethee.tau, -1.0);
        QVERIFY(promethee.because.has_value());
        QCOMPARE(*promethee.because, std::size_t{1});
        QCOMPARE(promethee.tauWithout, 1.0);
        QVERIFY(!result.sameWinner);
        QVERIFY(result.meanTau < 1);
        QCOMPARE(result.tau[0][5], -1.0);
    }
};

STEELYARD_TEST_APPLESS_MAIN(SecondOpinionsTest)
#include "test_scoring_second_opinions.moc"
