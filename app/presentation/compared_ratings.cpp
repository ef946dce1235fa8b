// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/compared_ratings.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

namespace {

std::optional<long> shown(const std::optional<double> &value)
{
    return value ? std::optional(std::lround(*value * 10)) : std::nullopt;
}

} // namespace

std::vector<bool> comparedOptions(const decision::Verdict &verdict)
{
    std::vector<bool> result;
    for (const auto &alternative : verdict.scores.alternatives) {
        result.push_back(alternative.exclusions.empty());
    }
    if (std::find(result.begin(), result.end(), true) == result.end()) {
        result.assign(result.size(), true);
    }
    return result;
}

Comparison compareRatings(std::vector<ComparedRating> &ratings, const std::vector<bool> &takesPart,
                          bool higherIsBetter)
{
    Comparison result;
    std::optional<std::optional<long>> first;
    std::optional<long> lowest;
    std::optional<long> highest;
    for (std::size_t slot = 0; slot < ratings.size(); ++slot) {
        if (!takesPart[slot]) {
            continue;
        }
        const std::optional<long> value = shown(ratings[slot].value);
        result.differs = result.differs || (first && *first != value);
        if (!first) {
            first = value;
        }
        if (value) {
            lowest = std::min(lowest.value_or(*value), *value);
            highest = std::max(highest.value_or(*value), *value);
        }
    }
    if (lowest) {
        result.spread = static_cast<double>(*highest - *lowest) / 10;
    }
    const std::optional<long> best = higherIsBetter ? highest : lowest;
    for (std::size_t slot = 0; slot < ratings.size(); ++slot) {
        const std::optional<long> value = shown(ratings[slot].value);
        ratings[slot].isBest = result.differs && takesPart[slot] && value && value == best;
    }
    return result;
}

} // namespace steelyard
