// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/result.h"

#include <optional>
#include <vector>

// Weights from pairwise comparison: the analytic hierarchy process (Saaty, 1980). Weights are the
// principal right eigenvector of the matrix of judgements, summing to 1, and
//     CI = (lambda_max - n) / (n - 1),   CR = CI / random index of n
// say how consistent they are; 0 for n = 1 and 2. CR is information, never a reason to refuse: it
// depends on the table by a tenth, which is why each is named.
namespace steelyard::scoring {

// Row-major n x n: how many times element i counts for element j; a missing one was not compared,
// unless the opposite one was. The diagonal may be missing.
struct Judgements
{
    std::size_t n = 0;
    std::vector<std::optional<double>> cells;
};

enum class RandomIndex {
    Saaty1980,       // The Analytic Hierarchy Process; n up to 15
    Saaty2005,       // Theory and Applications of the Analytic Network Process, p. 31; n up to 15
    DoneganDodd1991, // Mathematical and Computer Modelling 15(3); n up to 20
};

// The mean CI of random matrices of size n; 0 for n up to 2, none beyond the table.
[[nodiscard]] std::optional<double> randomIndex(RandomIndex table, std::size_t n);

// The judgement furthest from what the weights imply (Saaty, 2003, EJOR 145(1)); of those equally
// far, see tolerance.h, the first.
struct Revision
{
    std::size_t row = 0;
    std::size_t column = 0; // row < column
    double given = 0;
    double implied = 0; // weight of row / weight of column
};

struct AhpWeights
{
    std::vector<double> weights;
    double lambdaMax = 0;
    double ci = 0;
    std::optional<double> crSaaty1980;
    std::optional<double> crSaaty2005;
    std::optional<double> crDoneganDodd1991;
    std::size_t spare = 0; // judgements beyond those that link all: without one none is checked
    std::optional<Revision> revise; // none when all agree with the weights to 1e-9
    std::vector<double> completed;  // the matrix with its gaps filled, row-major
};

// Gaps are filled so that lambda_max is smallest (Bozoki, Fulop and Ronyai, 2010, Mathematical and
// Computer Modelling 52), which the completed matrix meets to about 1e-10 in each gap's logarithm.
// Errors: NoCriterion for n = 0, SizeMismatch, NotFinite, NotPositive, NotReciprocal when a[i][j]
// x a[j][i] differs from 1 by more than 0.03 (rounded thirds and sevenths pass and are read as
// written) or a diagonal from 1, both up to rounding, NotConnected when the judgements do not link
// all elements. Places are row and column as alternative and criterion.
[[nodiscard]] Result<AhpWeights> ahpWeights(const Judgements &judgements);

} // namespace steelyard::scoring
