// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

// The two passes of TOPSIS over a large row-major table.
namespace steelyard::scoring::detail {

struct ColumnSums
{
    explicit ColumnSums(std::size_t criteria)
        : squares(criteria, 0.0)
        , low(criteria, std::numeric_limits<double>::infinity())
        , high(criteria, -std::numeric_limits<double>::infinity())
    {
    }

    std::vector<double> squares;
    std::vector<double> low;
    std::vector<double> high;
};

void sumColumns(const double *cells, std::size_t rows, ColumnSums &sums);

// high holds the best and low the worst rating of each column; factor is weight / length.
void closenessOfRows(const double *cells, std::size_t rows, const ColumnSums &sums,
                     const std::vector<double> &factor, double *closeness);

} // namespace steelyard::scoring::detail
