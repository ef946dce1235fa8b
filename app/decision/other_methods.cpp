// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/other_methods.h"

#include "scoring/second_opinions.h"

namespace steelyard::decision {

namespace {

constexpr double kIndifference = 0.05; // parts of the scale
constexpr double kPreference = 0.2;

} // namespace

std::vector<MethodOpinion> opinionsOf(const knowledge::KnowledgeBase &base,
                                      const scoring::Problem &problem,
                                      const std::vector<std::string> &alternatives)
{
    if (alternatives.size() < 2) {
        return {};
    }
    scoring::OpinionOptions options;
    for (const knowledge::Criterion &criterion : base.criteria) {
        const double scale = criterion.scaleHigh - criterion.scaleLow;
        options.preferences.push_back(
            {scoring::PreferenceShape::Linear, kIndifference * scale, kPreference * scale, 0});
    }
    const auto found = scoring::secondOpinions(problem, options);
    std::vector<MethodOpinion> result;
    if (!found.ok()) {
        return result;
    }
    for (const scoring::Opinion &opinion : found.value().opinions) {
        if (opinion.method == scoring::Method::Additive) {
            continue; // the verdict itself
        }
        MethodOpinion told;
        told.method = opinion.method;
        if (opinion.refused.empty()) {
            told.agreement = opinion.tau;
            for (const std::size_t row : opinion.winners) {
                told.winners.push_back(alternatives[row]);
            }
            for (std::size_t row = 0; row < opinion.ranking.ranks.size(); ++row) {
                told.ranks[alternatives[row]] = static_cast<int>(opinion.ranking.ranks[row]);
            }
            if (opinion.because) {
                told.because = base.criteria[*opinion.because].id;
            }
        }
        result.push_back(std::move(told));
    }
    return result;
}

} // namespace steelyard::decision
