// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/ahp_matrix.h"

#include "scoring/tolerance.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring::detail {

namespace {

constexpr int kMostSteps = 20000;
constexpr int kMostRounds = 2000;
constexpr double kRoundedReciprocal = 0.03;

std::vector<double> transposed(const std::vector<double> &matrix, std::size_t n)
{
    std::vector<double> result(matrix.size());
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            result[j * n + i] = matrix[i * n + j];
        }
    }
    return result;
}

void checkCells(const Judgements &judgements, std::vector<Issue> &issues)
{
    const std::size_t n = judgements.n;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const auto &cell = judgements.cells[i * n + j];
            if (!cell) {
                continue;
            }
            if (!std::isfinite(*cell)) {
                issues.push_back({IssueCode::NotFinite, "the judgement is not a finite number",
                                  "Give a number above zero, or leave it out.", i, j});
            } else if (!(*cell > 0)) {
                issues.push_back({IssueCode::NotPositive, "the judgement is not above zero",
                                  "Give a number above zero, or leave it out.", i, j});
            } else if (i == j && !same(*cell, 1)) {
                issues.push_back({IssueCode::NotReciprocal,
                                  "an element compared with itself is not 1", "Write 1.", i, j});
            }
        }
    }
    for (std::size_t i = 0; issues.empty() && i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const auto &cell = judgements.cells[i * n + j];
            const auto &back = judgements.cells[j * n + i];
            if (cell && back && exceeds(std::abs(*cell * *back - 1), kRoundedReciprocal, 1)) {
                issues.push_back({IssueCode::NotReciprocal,
                                  "the judgement and its opposite do not multiply to 1",
                                  "Give one of the two, or make one the reciprocal of the other.",
                                  i, j});
            }
        }
    }
}

// The elements that judgements link to the first, each with a weight that agrees with the path of
// judgements to it; 0 where there is no path.
std::vector<double> weightsAlongPaths(const PairwiseMatrix &matrix)
{
    std::vector<double> weights(matrix.n, 0.0);
    std::vector<std::size_t> open{0};
    weights[0] = 1;
    while (!open.empty()) {
        const std::size_t i = open.back();
        open.pop_back();
        for (std::size_t j = 0; j < matrix.n; ++j) {
            if (weights[j] == 0 && matrix.at(i, j) > 0) {
                weights[j] = std::clamp(weights[i] / matrix.at(i, j), 1e-100, 1e100);
                open.push_back(j);
            }
        }
    }
    return weights;
}

} // namespace

Eigen principalEigen(const std::vector<double> &matrix, std::size_t n)
{
    Eigen eigen{static_cast<double>(n), std::vector<double>(n, 1.0 / static_cast<double>(n))};
    std::vector<double> next(n);
    for (int step = 0; step < kMostSteps; ++step) {
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] = 0;
            for (std::size_t j = 0; j < n; ++j) {
                next[i] += matrix[i * n + j] * eigen.vector[j];
            }
            sum += next[i];
        }
        double change = 0;
        for (std::size_t i = 0; i < n; ++i) {
            next[i] /= sum;
            change = std::max(change, std::abs(next[i] - eigen.vector[i]) / next[i]);
        }
        eigen.vector.swap(next);
        eigen.lambda = sum; // the vector summed to 1
        if (change < 1e-15) {
            break;
        }
    }
    return eigen;
}

Result<PairwiseMatrix> pairwiseMatrix(const Judgements &judgements)
{
    const std::size_t n = judgements.n;
    if (n == 0) {
        return Issue{IssueCode::NoCriterion,
                     "there is nothing to compare",
                     "Give at least one element.",
                     {},
                     {}};
    }
    if (judgements.cells.size() % n != 0 || judgements.cells.size() / n != n) {
        return Issue{IssueCode::SizeMismatch,
                     "the matrix of judgements is not square",
                     "Give as many rows as columns.",
                     {},
                     {}};
    }
    std::vector<Issue> issues;
    checkCells(judgements, issues);
    if (!issues.empty()) {
        return issues;
    }
    PairwiseMatrix matrix{n, std::vector<double>(n * n, 0.0), {}};
    for (std::size_t i = 0; i < n; ++i) {
        matrix.at(i, i) = 1;
        for (std::size_t j = i + 1; j < n; ++j) {
            const auto &cell = judgements.cells[i * n + j];
            const auto &back = judgements.cells[j * n + i];
            if (!cell && !back) {
                matrix.gaps.emplace_back(i, j);
                continue;
            }
            matrix.at(i, j) = cell ? *cell : 1 / *back;
            matrix.at(j, i) = back ? *back : 1 / *cell;
        }
    }
    const std::vector<double> path = weightsAlongPaths(matrix);
    for (std::size_t i = 0; i < n; ++i) {
        if (path[i] == 0) {
            return Issue{IssueCode::NotConnected,
                         "no chain of judgements links the element to the first",
                         "Compare it with one of the others.",
                         i,
                         {}};
        }
    }
    for (const auto &[i, j] : matrix.gaps) {
        matrix.at(i, j) = path[i] / path[j];
        matrix.at(j, i) = path[j] / path[i];
    }
    return matrix;
}

Eigen fillGaps(PairwiseMatrix &matrix)
{
    const std::size_t n = matrix.n;
    Eigen right = principalEigen(matrix.cells, n);
    // With u the left and w the right eigenvector, the eigenvalue's slope along a gap's logarithm
    // is u_i a_ij w_j - u_j a_ji w_i, which is zero at a_ij^2 = u_j w_i / (u_i w_j). Going there
    // goes downhill in every gap at once; too far is undone by shorter steps. The eigenvalue is
    // convex in the logarithms, so the bottom is the only one.
    double stride = 1;
    for (int round = 0; round < kMostRounds && !matrix.gaps.empty(); ++round) {
        const Eigen left = principalEigen(transposed(matrix.cells, n), n);
        PairwiseMatrix next = matrix;
        double change = 0;
        for (const auto &[i, j] : matrix.gaps) {
            const double goal =
                std::sqrt(left.vector[j] / left.vector[i] * right.vector[i] / right.vector[j]);
            const double step = stride * std::log(goal / matrix.at(i, j));
            next.at(i, j) = matrix.at(i, j) * std::exp(step);
            next.at(j, i) = 1 / next.at(i, j);
            change = std::max(change, std::abs(step));
        }
        Eigen eigen = principalEigen(next.cells, n);
        if (eigen.lambda > right.lambda * (1 + 1e-14)) {
            stride /= 2;
            if (stride < 1e-6) {
                break;
            }
            continue;
        }
        matrix = std::move(next);
        right = std::move(eigen);
        if (change < 1e-11 * stride) {
            break;
        }
    }
    return right;
}

} // namespace steelyard::scoring::detail
