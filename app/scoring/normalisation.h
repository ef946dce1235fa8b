// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <span>
#include <vector>

namespace steelyard::scoring {

// How a raw column becomes comparable; more is better afterwards. For a column x
//              to be maximised      to be minimised
//     None     x                    -x
//     MinMax   (x - min)/(max-min)  (max - x)/(max - min)
//     Max      x / max              min / x
//     Sum      x / sum(x)           (1/x) / sum(1/x)
//     Vector   x / ||x||            1 - x / ||x||
// (Hwang and Yoon, 1981, Multiple Attribute Decision Making; Jahan and Edwards, 2015, Materials &
// Design 65). Max and Sum need ratings >= 0, and > 0 where they are to be minimised: NotPositive.
// A column on which a formula would divide by zero becomes 0 for everybody, with the note
// InertByNormalisation. A criterion of weight zero becomes 0 and is not looked at.
enum class Normalisation { None, MinMax, Max, Sum, Vector };

// Plain numbers, row-major: what the methods on raw tables read.
struct TableView
{
    std::span<const double> cells;
    std::size_t alternatives = 0;
    std::size_t criteria = 0;
};

struct Table
{
    std::size_t alternatives = 0;
    std::size_t criteria = 0;
    std::vector<double> cells;
    std::vector<double> weights; // normalised
    std::vector<Note> notes;

    [[nodiscard]] double at(std::size_t alternative, std::size_t criterion) const
    {
        return cells[alternative * criteria + criterion];
    }
    [[nodiscard]] TableView view() const { return {cells, alternatives, criteria}; }
};

// The most plausible ratings in their own units: unknown becomes the middle of its scale (declared
// bounds, else the range of the known ratings). Each rating that is a range or unknown gets the
// note IntervalsNotCarried. A column whose ratings are all the same() up to rounding becomes
// constant to the last bit, so that no normalisation stretches rounding over its scale. For a
// problem that passes check().
[[nodiscard]] Table plausibleTable(const Problem &problem);

// The plausible table, normalised. Errors: those of check(), NotPositive, NotFinite when a sum
// overflows.
[[nodiscard]] Result<Table> normalise(const Problem &problem, Normalisation normalisation);

} // namespace steelyard::scoring
