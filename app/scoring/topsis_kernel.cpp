// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/topsis_kernel.h"

#include "scoring/vector_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard::scoring::detail {

namespace {

// Eight rows together are one long row whose length is a multiple of every vector's.
constexpr std::size_t kRows = 8;
constexpr std::size_t kUnrolled = 4; // long rows folded before the sums are loaded and stored

std::vector<double> repeated(const std::vector<double> &row)
{
    std::vector<double> result;
    for (std::size_t r = 0; r < kRows; ++r) {
        result.insert(result.end(), row.begin(), row.end());
    }
    return result;
}

} // namespace

STEELYARD_VECTOR_CLONES
void sumColumns(const double *cells, std::size_t rows, ColumnSums &sums)
{
    const std::size_t criteria = sums.squares.size();
    const std::size_t width = criteria * kRows;
    std::vector<double> squares(width, 0.0);
    std::vector<double> lows(width, std::numeric_limits<double>::infinity());
    std::vector<double> highs(width, -std::numeric_limits<double>::infinity());
    double *square = squares.data();
    double *low = lows.data();
    double *high = highs.data();
    const double *x = cells;
    const std::size_t groups = rows / (kRows * kUnrolled);
    for (std::size_t group = 0; group < groups; ++group, x += kUnrolled * width) {
        for (std::size_t i = 0; i < width; ++i) {
            const double a = x[i];
            const double b = x[i + width];
            const double c = x[i + 2 * width];
            const double d = x[i + 3 * width];
            square[i] += (a * a + b * b) + (c * c + d * d);
            const double lowAb = a < b ? a : b;
            const double lowCd = c < d ? c : d;
            const double lowest = lowAb < lowCd ? lowAb : lowCd;
            low[i] = lowest < low[i] ? lowest : low[i];
            const double highAb = a > b ? a : b;
            const double highCd = c > d ? c : d;
            const double highest = highAb > highCd ? highAb : highCd;
            high[i] = highest > high[i] ? highest : high[i];
        }
    }
    const std::size_t rest = rows % (kRows * kUnrolled) * criteria;
    for (std::size_t i = 0; i < rest; ++i) {
        const std::size_t c = i % criteria;
        square[c] += x[i] * x[i];
        low[c] = std::min(low[c], x[i]);
        high[c] = std::max(high[c], x[i]);
    }
    for (std::size_t i = 0; i < width; ++i) {
        const std::size_t c = i % criteria;
        sums.squares[c] += square[i];
        sums.low[c] = std::min(sums.low[c], low[i]);
        sums.high[c] = std::max(sums.high[c], high[i]);
    }
}

STEELYARD_VECTOR_CLONES
void closenessOfRows(const double *cells, std::size_t rows, const ColumnSums &sums,
                     const std::vector<double> &factor, double *closeness)
{
    const std::size_t criteria = factor.size();
    const std::vector<double> bests = repeated(sums.high);
    const std::vector<double> worsts = repeated(sums.low);
    const std::vector<double> factors = repeated(factor);
    const double *best = bests.data();
    const double *worst = worsts.data();
    const double *f = factors.data();
    std::vector<double> squares(2 * criteria * kRows);
    double *toBest = squares.data();
    double *toWorst = toBest + criteria * kRows;
    for (std::size_t row = 0; row < rows; row += kRows) {
        const std::size_t used = std::min(kRows, rows - row);
        const double *x = cells + row * criteria;
        for (std::size_t i = 0; i < used * criteria; ++i) {
            const double b = (x[i] - best[i]) * f[i];
            const double w = (x[i] - worst[i]) * f[i];
            toBest[i] = b * b;
            toWorst[i] = w * w;
        }
        std::array<double, kRows> sumBest{};
        std::array<double, kRows> sumWorst{};
        for (std::size_t r = 0; r < used; ++r) {
            double b = 0;
            double w = 0;
            for (std::size_t c = 0; c < criteria; ++c) {
                b += toBest[r * criteria + c];
                w += toWorst[r * criteria + c];
            }
            sumBest[r] = b;
            sumWorst[r] = w;
        }
        std::array<double, kRows> result{};
        for (std::size_t r = 0; r < kRows; ++r) {
            const double w = std::sqrt(sumWorst[r]);
            const double sum = std::sqrt(sumBest[r]) + w;
            result[r] = sum > 0 ? w / sum : 0.5;
        }
        std::copy_n(result.begin(), used, closeness + row);
    }
}

} // namespace steelyard::scoring::detail
