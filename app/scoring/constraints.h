// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <cstdint>
#include <vector>

// Which alternatives meet the problem's constraints, and which constraint excludes the others.
// Scores and normalisations of the other methods still use all alternatives: excluding one never
// changes the scores of those that stay.
namespace steelyard::scoring {

struct Feasibility
{
    std::vector<std::size_t> feasible;               // alternatives, ascending
    std::vector<std::uint8_t> excluded;              // one an alternative: 1 when it fails
    std::vector<std::vector<std::size_t>> failed;    // by alternative: constraints it fails
    std::vector<std::vector<std::size_t>> undecided; // by alternative: unknown or straddling rating
};

// A rating fails a constraint when its most plausible value does; a rating that is unknown cannot
// be shown to fail and is kept as undecided, as is an interval that lies on both sides. Ratings and
// values are numbers as given: one that is the same() as the value equals it under every
// comparison. Errors: those of check().
[[nodiscard]] Result<Feasibility> feasibility(const Problem &problem);

} // namespace steelyard::scoring
