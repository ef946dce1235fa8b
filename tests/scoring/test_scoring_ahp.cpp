// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problems.h"

#include "scoring/ahp.h"
#include "test_main.h"

using namespace problems;

class AhpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAndTwoElements_areConsistent()
    {
        const auto one = ahpWeights({1, {1.0}}).value();
        QCOMPARE(one.weights, (std::vector<double>{1}));
        const auto two = ahpWeights({2, {1.0, 4.0, 0.25, 1.0}}).value();
        QVERIFY(near(two.weights[0], 0.8));
        QCOMPARE(two.ci, 0.0);
        QCOMPARE(*two.crSaaty1980, 0.0);
        QVERIFY(!two.revise);
    }

    void hugeJudgements_implyNothingInfinite()
    {
        const auto none = std::nullopt;
        const auto result =
            ahpWeights({3, {none, 1e308, 1e308, none, none, 1e308, none, none, none}}).value();
        QVERIFY(!result.revise || std::isfinite(result.revise->implied));
    }

    void missingOpposite_isTheReciprocal()
    {
        const auto result =
            ahpWeights({2, {std::nullopt, std::nullopt, 0.25, std::nullopt}}).value();
        QVERIFY(near(result.weights[0], 0.8));
    }

    void gap_isFilledAtTheLeastEigenvalue()
    {
        // Bozoki, Fulop and Ronyai, 2010: the gap's best value is sqrt(8/15).
        const auto none = std::nullopt;
        const auto result =
            ahpWeights({4, {1, 1, 5, 2, 1, 1, 3, 4, 0.2, 1.0 / 3, 1, none, 0.5, 0.25, none, 1}})
                .value();
        QVERIFY(near(result.completed[11], std::sqrt(8.0 / 15), 1e-8));
        QVERIFY(near(result.completed[14], std::sqrt(15.0 / 8), 1e-8));
    }

    void manyGaps_ofAConsistentMatrixLeaveItConsistent()
    {
        const std::vector<double> weights{0.4, 0.3, 0.2, 0.06, 0.04};
        Judgements judgements{5, std::vector<std::optional<double>>(25)};
        for (std::size_t i = 0; i + 1 < 5; ++i) {
            judgements.cells[i * 5 + i + 1] = weights[i] / weights[i + 1];
        }
        const auto result = ahpWeights(judgements).value();
        for (std::size_t i = 0; i < 5; ++i) {
            QVERIFY(near(result.weights[i], weights[i], 1e-9));
        }
        QVERIFY(near(result.lambdaMax, 5, 1e-9));
    }

    void severalGaps_leaveNoSlope()
    {
        const auto none = std::nullopt;
        const Judgements judgements{
            4, {1, 3, none, 7, none, 1, 2, none, none, none, 1, 0.2, none, none, none, 1}};
        const auto best = ahpWeights(judgements).value();
        for (const auto &[i, j] : {std::pair<std::size_t, std::size_t>{0, 2}, {1, 3}}) {
            for (const double factor : {0.99, 1.01}) {
                Judgements moved{4, {}};
                for (const double cell : best.completed) {
                    moved.cells.emplace_back(cell);
                }
                moved.cells[i * 4 + j] = best.completed[i * 4 + j] * factor;
                moved.cells[j * 4 + i] = best.completed[j * 4 + i] / factor;
                QVERIFY(ahpWeights(moved).value().lambdaMax > best.lambdaMax);
            }
        }
    }

    void worstJudgement_isNamed()
    {
        // Consistent but for one: 2 x 2 is not 1/4.
        const auto result = ahpWeights({3, {1, 2, 0.25, 0.5, 1, 2, 4, 0.5, 1}}).value();
        QVERIFY(result.revise && result.revise->row < result.revise->column);
        const auto fine = ahpWeights({3, {1, 2, 4, 0.5, 1, 2, 0.25, 0.5, 1}}).value();
        QVERIFY(!fine.revise);
        const auto worst =
            ahpWeights({4, {1, 2, 4, 8, 0.5, 1, 2, 1.0 / 4, 0.25, 0.5, 1, 2, 0.125, 4, 0.5, 1}})
                .value();
        QCOMPARE(worst.revise->row, std::size_t{1});
        QCOMPARE(worst.revise->column, std::size_t{3});
        QVERIFY(worst.revise->implied > worst.revise->given);
    }

    void malformed_isRefused()
    {
        const auto codeOf = [](const Judgements &judgements) {
            return ahpWeights(judgements).issues().front().code;
        };
        QCOMPARE(codeOf({0, {}}), IssueCode::NoCriterion);
        QCOMPARE(codeOf({2, {1, 2, 3}}), IssueCode::SizeMismatch);
        QCOMPARE(codeOf({2, {1, 2, 2, 1}}), IssueCode::NotReciprocal);
        QCOMPARE(codeOf({2, {2, 2, 0.5, 1}}), IssueCode::NotReciprocal);
        QCOMPARE(codeOf({2, {1, -2, -0.5, 1}}), IssueCode::NotPositive);
        QCOMPARE(codeOf({2, {1, std::nan(""), 1, 1}}), IssueCode::NotFinite);
        QCOMPARE(codeOf({2, {1, std::nullopt, std::nullopt, 1}}), IssueCode::NotConnected);
        QVERIFY(ahpWeights({3, {1, 3, 7, 0.33, 1, 2, 0.14, 0.5, 1}}).ok()); // rounded
    }

    void randomIndices_endWhereTheirTablesDo()
    {
        QCOMPARE(*randomIndex(RandomIndex::Saaty1980, 2), 0.0);
        QCOMPARE(*randomIndex(RandomIndex::Saaty1980, 15), 1.59);
        QVERIFY(!randomIndex(RandomIndex::Saaty2005, 16));
        QCOMPARE(*randomIndex(RandomIndex::DoneganDodd1991, 20), 1.5371);
        QVERIFY(!randomIndex(RandomIndex::DoneganDodd1991, 21));
    }

    void cutoffs_areMeantInDecimals()
    {
        QVERIFY(std::abs(0.97 * 1 - 1) > 0.03);
        QVERIFY(ahpWeights({2, {1, 0.97, 1, 1}}).ok());
        QVERIFY(!ahpWeights({2, {1, 0.9699, 1, 1}}).ok());
        QVERIFY(ahpWeights({2, {0.1 + 0.2 + 0.7, 2, 0.5, 1}}).ok());
        // Three elements spread their inconsistency evenly: the first judgement is named.
        for (const double a : {3.0, 5.0, 7.0, 9.0}) {
            const auto weights = ahpWeights({3, {1, a, a, 1 / a, 1, a, 1 / a, 1 / a, 1}}).value();
            QCOMPARE(weights.revise->row, std::size_t{0});
            QCOMPARE(weights.revise->column, std::size_t{1});
        }
    }
};

STEELYARD_TEST_APPLESS_MAIN(AhpTest)
#include "test_scoring_ahp.moc"
