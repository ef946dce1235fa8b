// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/ahp.h"

#include "scoring/ahp_matrix.h"
#include "scoring/tolerance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace steelyard::scoring {

namespace {

// From n = 3.
constexpr std::array kSaaty1980{0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45,
                                1.49, 1.51, 1.48, 1.56, 1.57, 1.59};
constexpr std::array kSaaty2005{0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45,
                                1.49, 1.52, 1.54, 1.56, 1.58, 1.59};
constexpr std::array kDoneganDodd1991{0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171,
                                      1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822,
                                      1.4969, 1.5078, 1.5153, 1.5262, 1.5313, 1.5371};

std::span<const double> tableOf(RandomIndex table)
{
    switch (table) {
    case RandomIndex::Saaty1980:
        return kSaaty1980;
    case RandomIndex::Saaty2005:
        return kSaaty2005;
    case RandomIndex::DoneganDodd1991:
        return kDoneganDodd1991;
    }
    return {};
}

std::optional<Revision> furthest(const Judgements &judgements, const detail::PairwiseMatrix &matrix,
                                 const std::vector<double> &weights)
{
    std::optional<Revision> result;
    double largest = kRelativeTolerance;
    for (std::size_t i = 0; i < matrix.n; ++i) {
        for (std::size_t j = i + 1; j < matrix.n; ++j) {
            if (!judgements.cells[i * matrix.n + j] && !judgements.cells[j * matrix.n + i]) {
                continue;
            }
            const double implied = weights[i] / weights[j];
            if (!std::isfinite(implied)) {
                continue; // judgements so far apart that a weight is too small for a number
            }
            const double distance = std::abs(std::log(matrix.at(i, j) / implied));
            if (exceeds(distance, largest, 1)) {
                largest = distance;
                result = Revision{i, j, matrix.at(i, j), implied};
            }
        }
    }
    return result;
}

// Pairs that were judged, one way or the other.
std::size_t compared(const Judgements &judgements)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < judgements.n; ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            count += judgements.cells[row * judgements.n + column] ||
                             judgements.cells[column * judgements.n + row]
                         ? 1
                         : 0;
        }
    }
    return count;
}

} // namespace

std::optional<double> randomIndex(RandomIndex table, std::size_t n)
{
    if (n <= 2) {
        return 0.0;
    }
    const auto values = tableOf(table);
    return n - 3 < values.size() ? std::optional(values[n - 3]) : std::nullopt;
}

Result<AhpWeights> ahpWeights(const Judgements &judgements)
{
    auto read = detail::pairwiseMatrix(judgements);
    if (!read.ok()) {
        return read.issues();
    }
    detail::PairwiseMatrix matrix = std::move(read).value();
    detail::Eigen eigen = detail::fillGaps(matrix);
    AhpWeights result;
    const auto n = static_cast<double>(matrix.n);
    result.lambdaMax = eigen.lambda;
    // Below n only by rounding, or by reciprocals that were written rounded.
    result.ci = matrix.n > 2 ? std::max(0.0, (eigen.lambda - n) / (n - 1)) : 0.0;
    const auto ratio = [&](RandomIndex table) -> std::optional<double> {
        const auto index = randomIndex(table, matrix.n);
        if (!index) {
            return std::nullopt;
        }
        return *index > 0 ? result.ci / *index : 0.0;
    };
    result.crSaaty1980 = ratio(RandomIndex::Saaty1980);
    result.crSaaty2005 = ratio(RandomIndex::Saaty2005);
    result.crDoneganDodd1991 = ratio(RandomIndex::DoneganDodd1991);
    result.spare = compared(judgements) - (matrix.n - 1);
    result.revise = furthest(judgements, matrix, eigen.vector);
    result.weights = std::move(eigen.vector);
    result.completed = std::move(matrix.cells);
    return result;
}

} // namespace steelyard::scoring
