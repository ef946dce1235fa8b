// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparison_rows.h"

#include "decision/applied_ratings.h"
#include "decision/group_profile.h"
#include "decision/points.h"
#include "session/decision_document.h"
#include "wording/weight_wording.h"

#include <algorithm>

namespace steelyard {

namespace {

std::vector<bool> takingPart(const DecisionDocument &document, const std::set<std::string> &hidden)
{
    std::vector<bool> result = comparedOptions(document.verdict());
    for (std::size_t slot = 0; slot < result.size(); ++slot) {
        if (hidden.contains(document.decision().alternatives[slot])) {
            result[slot] = false;
        }
    }
    return result;
}

} // namespace

ComparisonRows comparisonRows(const DecisionDocument &document, const std::set<std::string> &hidden)
{
    const knowledge::KnowledgeBase &base = document.base();
    const Wording words = document.wording();
    const std::vector<bool> takesPart = takingPart(document, hidden);
    ComparisonRows rows;

    const QStringList groupPercents = WeightWording(words).groupPercents();
    const auto profile = decision::groupProfile(base, document.verdict());
    for (const decision::GroupResult &result : profile) {
        ComparisonRow row;
        row.weight = result.weight;
        row.percent = groupPercents.value(static_cast<int>(rows.groups.size()));
        for (const decision::GroupRating &rating : result.ratings) {
            row.cells.push_back({rating.value, rating.low, rating.high, false});
        }
        row.comparison = compareRatings(row.cells, takesPart, true);
        rows.groups.push_back(std::move(row));
    }

    const QStringList percents = WeightWording(words).percents();
    const auto positions = decision::alternativePositions(base, document.decision());
    const decision::AppliedRatings &ratings = document.verdict().ratings();
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        const knowledge::Criterion &criterion = base.criteria[c];
        ComparisonRow row;
        row.weight = document.verdict().scores.weights[c].weight;
        row.percent = percents.value(static_cast<int>(c));
        const bool isMeasure = criterion.measure.has_value();
        row.scaleLow = isMeasure ? 0 : criterion.scaleLow;
        row.scale = isMeasure ? decision::kPoints : criterion.scaleHigh - criterion.scaleLow;
        for (const std::size_t position : positions) {
            const auto rating = isMeasure ? ratings.pointsAt(c, position) : ratings.at(c, position);
            row.cells.push_back({rating.value, rating.low, rating.high, false});
            if (isMeasure) {
                row.levels.push_back(ratings.at(c, position));
            }
        }
        row.comparison = compareRatings(row.cells, takesPart,
                                        isMeasure || criterion.direction ==
                                                         knowledge::Direction::HigherIsBetter);
        rows.criteria.push_back(std::move(row));
    }
    return rows;
}

} // namespace steelyard
