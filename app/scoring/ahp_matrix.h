// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/ahp.h"

#include <utility>
#include <vector>

namespace steelyard::scoring::detail {

// A positive square matrix with its principal eigenvalue and right eigenvector, summing to 1.
struct Eigen
{
    double lambda = 0;
    std::vector<double> vector;
};

[[nodiscard]] Eigen principalEigen(const std::vector<double> &matrix, std::size_t n);

// Known judgements with one-sided ones mirrored; gaps are 0.
struct PairwiseMatrix
{
    std::size_t n = 0;
    std::vector<double> cells;
    std::vector<std::pair<std::size_t, std::size_t>> gaps; // row < column

    [[nodiscard]] double &at(std::size_t i, std::size_t j) { return cells[i * n + j]; }
    [[nodiscard]] double at(std::size_t i, std::size_t j) const { return cells[i * n + j]; }
};

[[nodiscard]] Result<PairwiseMatrix> pairwiseMatrix(const Judgements &judgements);

// Fills the gaps so that the eigenvalue is smallest, and returns its eigenvector.
[[nodiscard]] Eigen fillGaps(PairwiseMatrix &matrix);

} // namespace steelyard::scoring::detail
