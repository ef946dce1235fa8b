// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <optional>
#include <vector>

// How the options compare on one criterion or group, for every table that marks the best. Ratings
// are compared as they are shown, with one decimal: a difference nobody can see is none.
namespace steelyard {

struct ComparedRating
{
    std::optional<double> value; // none: unknown
    double low = 0;
    double high = 10;
    bool isBest = false; // set by compareRatings()
};

struct Comparison
{
    bool differs = false; // the ratings that take part are not all alike, as shown
    double spread = 0;    // highest less lowest of those known
};

// Which options take part: all but those left out, unless all are.
[[nodiscard]] std::vector<bool> comparedOptions(const decision::Verdict &verdict);

// Marks the best of those that take part; where all are alike, none is.
Comparison compareRatings(std::vector<ComparedRating> &ratings, const std::vector<bool> &takesPart,
                          bool higherIsBetter);

} // namespace steelyard
