// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <optional>

namespace steelyard::decision {

struct GroupRating
{
    std::optional<double> value; // none when no criterion of the group has a known rating
    double low = 0;
    double high = 10;
};

// A group of criteria as one number an alternative: the mean of its criteria's ratings, in points
// of 10 with 10 at the better end of each declared scale, weighted by the verdict's weights; by
// default weights in a group that weighs nothing.
struct GroupResult
{
    std::string group;
    double weight = 0;                // sum of its criteria's weights, in [0, 1]
    std::vector<GroupRating> ratings; // in the decision's order of alternatives
};

// In the knowledge base's order of groups.
[[nodiscard]] std::vector<GroupResult> groupProfile(const knowledge::KnowledgeBase &base,
                                                    const Verdict &verdict);

// The same of each criterion that has a weight, as if it were a group of its own (`group` is its
// id), in the knowledge base's order.
[[nodiscard]] std::vector<GroupResult> criterionProfile(const knowledge::KnowledgeBase &base,
                                                        const Verdict &verdict);

} // namespace steelyard::decision
