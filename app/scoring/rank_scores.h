// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/constraints.h"
#include "scoring/ranking.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace steelyard::scoring::detail {

// Ranks the scores of a checked problem under its constraints. Ratings near the largest double may
// have overflowed on the way: then there is no ranking, rather than a wrong one.
[[nodiscard]] inline Result<Ranking> rankScores(const Problem &problem, std::vector<double> scores,
                                                Better better, double scale,
                                                std::vector<Note> notes)
{
    for (std::size_t a = 0; a < scores.size(); ++a) {
        if (!std::isfinite(scores[a])) {
            return Issue{IssueCode::NotFinite,
                         "the ratings are too large or too small to score",
                         "Express the ratings in another unit.",
                         a,
                         {}};
        }
    }
    const auto feasible = feasibility(problem);
    Ranking ranking;
    ranking.ranks = competitionRanks(scores, better, scale, feasible.value().excluded);
    ranking.scores = std::move(scores);
    ranking.notes = std::move(notes);
    return ranking;
}

} // namespace steelyard::scoring::detail
