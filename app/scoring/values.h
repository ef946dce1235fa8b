// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <algorithm>
#include <cmath>
#include <vector>

// The value functions of the additive model: linear on the declared scale,
//     value = (rating - low) / (high - low)     to be maximised
//     value = (high - rating) / (high - low)    to be minimised
// so 0 is the bad end of the scale and 1 the good one (Keeney and Raiffa, 1976, Decisions with
// Multiple Objectives, ch. 3). The scale does not depend on the alternatives, so adding one never
// reverses the ranks of the others. A criterion without declared bounds takes its observed range,
// which notes() says; one with no range beyond rounding gets the value 0 for everybody.
namespace steelyard::scoring {

struct Values
{
    std::size_t alternatives = 0;
    std::size_t criteria = 0;
    std::vector<double> weights; // normalised
    std::vector<Bounds> scales;  // declared or observed, in the unit of the ratings
    std::vector<double> value; // row-major; of the most plausible rating, unknown: the middle, 0.5
    std::vector<double> low;   // at the worse end of the rating's range; unknown: 0
    std::vector<double> high;  // at the better end; unknown: 1
    std::vector<double> sizes; // by criterion: the size of a value on its scale, see tolerance.h

    [[nodiscard]] double at(std::size_t alternative, std::size_t criterion) const
    {
        return value[alternative * criteria + criterion];
    }
    // The size of one value, on its scale or beyond it.
    [[nodiscard]] double sizeAt(std::size_t alternative, std::size_t criterion) const
    {
        return std::max(sizes[criterion], std::abs(at(alternative, criterion)));
    }
};

// For a problem that passes check().
[[nodiscard]] Values valuesOf(const Problem &problem);

// The scale of one criterion: its bounds, else the range of its known ratings and their intervals;
// {0, 0} when nothing is known. A range that is rounding alone, see same(), is none: its ends are
// equal.
[[nodiscard]] Bounds scaleOf(const Problem &problem, std::size_t criterion);

// The rating of a cell with unknown replaced by the middle of the scale, in its own unit.
[[nodiscard]] double plausibleRating(const Problem &problem, std::size_t alternative,
                                     std::size_t criterion);

} // namespace steelyard::scoring
