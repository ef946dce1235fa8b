// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/group_profile.h"

#include "decision/inputs.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

// Points of 10 on the criterion's declared scale, 10 at its better end: only so can criteria in
// different units be averaged.
GroupRating meanRating(const KnowledgeBase &base, const AppliedRatings &ratings,
                       const std::vector<std::size_t> &criteria, const std::vector<double> &weights,
                       std::size_t alternative)
{
    GroupRating result{std::nullopt, 0, 0};
    double known = 0;
    double sum = 0;
    double all = 0;
    for (const std::size_t c : criteria) {
        const AppliedRating rating = ratings.at(c, alternative);
        const double low = pointsOf(base.criteria[c], rating.low);
        const double high = pointsOf(base.criteria[c], rating.high);
        result.low += weights[c] * std::min(low, high);
        result.high += weights[c] * std::max(low, high);
        all += weights[c];
        if (rating.value) {
            sum += weights[c] * pointsOf(base.criteria[c], *rating.value);
            known += weights[c];
        }
    }
    if (all > 0) {
        result.low /= all;
        result.high /= all;
    }
    if (known > 0) {
        result.value = sum / known;
    }
    return result;
}

} // namespace

std::vector<GroupResult> groupProfile(const KnowledgeBase &base, const Verdict &verdict)
{
    const Inputs &inputs = *verdict.inputs;
    std::vector<GroupResult> results;
    for (const knowledge::Group &group : base.groups) {
        GroupResult result;
        result.group = group.id;
        std::vector<std::size_t> criteria;
        std::vector<double> weights(base.criteria.size(), 0.0);
        double defaults = 0;
        for (std::size_t c = 0; c < base.criteria.size(); ++c) {
            if (base.criteria[c].group == group.id) {
                criteria.push_back(c);
                weights[c] = verdict.scores.weights[c].weight;
                result.weight += weights[c];
                defaults += base.criteria[c].defaultWeight;
            }
        }
        if (result.weight <= 0) {
            for (const std::size_t c : criteria) {
                weights[c] = defaults > 0 ? base.criteria[c].defaultWeight : 1.0;
            }
        }
        for (const std::size_t position : inputs.positions) {
            result.ratings.push_back(meanRating(base, inputs.ratings, criteria, weights, position));
        }
        results.push_back(std::move(result));
    }
    return results;
}

std::vector<GroupResult> criterionProfile(const KnowledgeBase &base, const Verdict &verdict)
{
    const Inputs &inputs = *verdict.inputs;
    std::vector<GroupResult> results;
    std::vector<double> weights(base.criteria.size(), 0.0);
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        GroupResult result;
        result.group = base.criteria[c].id;
        result.weight = verdict.scores.weights[c].weight;
        if (!(result.weight > 0)) {
            continue;
        }
        weights[c] = result.weight;
        for (const std::size_t position : inputs.positions) {
            result.ratings.push_back(meanRating(base, inputs.ratings, {c}, weights, position));
        }
        results.push_back(std::move(result));
    }
    return results;
}

} // namespace steelyard::decision
