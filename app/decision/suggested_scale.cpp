// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/suggested_scale.h"

#include "knowledge/measure.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace steelyard::decision {

bool movesScale(const knowledge::KnowledgeBase &base, const AppliedRatings &ratings,
                std::size_t criterion, std::size_t alternative, double level)
{
    const knowledge::Criterion &moved = base.criteria[criterion];
    if (!moved.measure || !moved.measure->endsAreSuggested) {
        return false;
    }
    std::vector<double> levels;
    for (std::size_t a = 0; a < base.alternatives.size(); ++a) {
        const AppliedRating other = ratings.at(criterion, a);
        if (a != alternative && other.value) {
            levels.insert(levels.end(), {other.low, *other.value, other.high});
        }
    }
    const knowledge::Ends &now = moved.measure->ends;
    const double before = ratings.at(criterion, alternative).value.value_or(level);
    const double farthest =
        level < before ? std::min(now.worst, now.best) : std::max(now.worst, now.best);
    // So near to the end that what is beyond it, where the scale moves, would be meant as well.
    if (std::abs(farthest - level) < std::abs(now.best - now.worst) / 20) {
        return true;
    }
    for (const double to : {level, farthest}) {
        levels.push_back(to);
        const knowledge::Ends ends = knowledge::suggestedEnds(levels, moved.direction);
        if (ends.worst != now.worst || ends.best != now.best) {
            return true;
        }
        levels.pop_back();
    }
    return false;
}

} // namespace steelyard::decision
