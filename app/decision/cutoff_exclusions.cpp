// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cutoff_exclusions.h"

namespace steelyard::decision {

namespace {

Exclusion cutoffExclusion(const std::string &criterion, const AppliedRating &rating, double limit,
                          bool isAtMost)
{
    Exclusion exclusion;
    exclusion.criterion = criterion;
    exclusion.level = *rating.value;
    exclusion.limit = limit;
    exclusion.isAtMost = isAtMost;
    exclusion.isUncertain = isAtMost ? rating.low <= limit : rating.high >= limit;
    return exclusion;
}

} // namespace

void addCutoffExclusions(std::vector<Exclusion> &exclusions, const knowledge::KnowledgeBase &base,
                         const AppliedRatings &ratings, std::size_t alternative)
{
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const knowledge::Cutoffs &cutoffs = base.criteria[c].cutoffs;
        if (!cutoffs.any()) {
            continue;
        }
        const AppliedRating rating = ratings.at(c, alternative);
        if (rating.value && cutoffs.atMost && *rating.value > *cutoffs.atMost) {
            exclusions.push_back(
                cutoffExclusion(base.criteria[c].id, rating, *cutoffs.atMost, true));
        }
        if (rating.value && cutoffs.atLeast && *rating.value < *cutoffs.atLeast) {
            exclusions.push_back(
                cutoffExclusion(base.criteria[c].id, rating, *cutoffs.atLeast, false));
        }
    }
}

} // namespace steelyard::decision
