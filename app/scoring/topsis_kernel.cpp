// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/topsis_kernel.h"

#include "scoring/vector_clones.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steelyard::scoring::detail {

namespace {

// Rows are taken eight at a time: eight sums side by side are what vector registers are for.
constexpr std::size_t kRows = 8;

} // namespace

STEELYARD_VECTOR_CLONES
void sumColumns(const double *cells, std::size_t rows, ColumnSums &sums)
{
    const std::size_t criteria = sums.squares.size();
    // A group of rows is one long row: its length is a multiple of the vector's.
    const std::size_t width = criteria * kRows;
    std::vector<double> squares(width, 0.0);
    std::vector<double> low(width, std::numeric_limits<double>::infinity());
    std::vector<double> high(width, -std::numeric_limits<double>::infinity());
    double *s = squares.data();
    double *l = low.data();
    double *h = high.data();
    const double *x = cells;
    for (std::size_t group = 0; group < rows / kRows; ++group, x += width) {
        for (std::size_t i = 0; i < width; ++i) {
            s[i] += x[i] * x[i];
            l[i] = x[i] < l[i] ? x[i] : l[i];
            h[i] = x[i] > h[i] ? x[i] : h[i];
        }
    }
    for (std::size_t i = 0; i < rows % kRows * criteria; ++i) {
        s[i] += x[i] * x[i];
        l[i] = std::min(l[i], x[i]);
        h[i] = std::max(h[i], x[i]);
    }
    for (std::size_t i = 0; i < width; ++i) {
        const std::size_t c = i % criteria;
        sums.squares[c] += s[i];
        sums.low[c] = std::min(sums.low[c], l[i]);
        sums.high[c] = std::max(sums.high[c], h[i]);
    }
}

STEELYARD_VECTOR_CLONES
void closenessOfRows(const double *cells, std::size_t rows, const ColumnSums &sums,
                     const std::vector<double> &factor, double *closeness)
{
    const std::size_t criteria = factor.size();
    const double *best = sums.high.data();
    const double *worst = sums.low.data();
    const double *f = factor.data();
    for (std::size_t row = 0; row < rows; row += kRows) {
        const std::size_t used = std::min(kRows, rows - row);
        std::array<double, kRows> toBest{};
        std::array<double, kRows> toWorst{};
        const double *x = cells + row * criteria;
        if (used == kRows) {
            for (std::size_t c = 0; c < criteria; ++c) {
                for (std::size_t r = 0; r < kRows; ++r) {
                    const double rating = x[r * criteria + c];
                    const double b = (rating - best[c]) * f[c];
                    const double w = (rating - worst[c]) * f[c];
                    toBest[r] += b * b;
                    toWorst[r] += w * w;
                }
            }
        } else {
            for (std::size_t r = 0; r < used; ++r) {
                for (std::size_t c = 0; c < criteria; ++c) {
                    const double b = (x[r * criteria + c] - best[c]) * f[c];
                    const double w = (x[r * criteria + c] - worst[c]) * f[c];
                    toBest[r] += b * b;
                    toWorst[r] += w * w;
                }
            }
        }
        std::array<double, kRows> result{};
        for (std::size_t r = 0; r < kRows; ++r) {
            const double w = std::sqrt(toWorst[r]);
            const double sum = std::sqrt(toBest[r]) + w;
            result[r] = sum > 0 ? w / sum : 0.5;
        }
        std::copy_n(result.begin(), used, closeness + row);
    }
}

} // namespace steelyard::scoring::detail
