// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/weighted_sum.h"

#include "scoring/rank_scores.h"

namespace steelyard::scoring {

Result<Ranking> weightedSum(const Problem &problem, Normalisation normalisation)
{
    auto normalised = normalise(problem, normalisation);
    if (!normalised.ok()) {
        return normalised.issues();
    }
    const Table &table = normalised.value();
    std::vector<double> scores;
    double scale = 0;
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        double score = 0;
        double size = 0;
        for (std::size_t c = 0; c < table.criteria; ++c) {
            const double term = table.weights[c] * table.at(a, c);
            score += term;
            size += std::abs(term);
        }
        scores.push_back(score);
        scale = std::max(scale, size);
    }
    return detail::rankScores(problem, std::move(scores), Better::Higher, scale, table.notes);
}

Result<Ranking> weightedProduct(const Problem &problem, Normalisation normalisation)
{
    auto normalised = normalise(problem, normalisation);
    if (!normalised.ok()) {
        return normalised.issues();
    }
    const Table &table = normalised.value();
    std::vector<bool> inert(table.criteria, false);
    for (const Note &note : table.notes) {
        if (note.code == NoteCode::InertByNormalisation) {
            inert[*note.criterion] = true;
        }
    }
    std::vector<Issue> issues;
    std::vector<double> scores;
    double scale = 0;
    for (std::size_t a = 0; a < table.alternatives; ++a) {
        double score = 0;
        double size = 0;
        for (std::size_t c = 0; c < table.criteria; ++c) {
            if (!(table.weights[c] > 0) || inert[c]) {
                continue;
            }
            if (!(table.at(a, c) > 0)) {
                issues.push_back({IssueCode::NotPositive,
                                  "the product needs normalised ratings above zero",
                                  "Use another normalisation or the weighted sum.", a, c});
                continue;
            }
            const double term = table.weights[c] * std::log10(table.at(a, c));
            score += term;
            size += std::abs(term);
        }
        scores.push_back(score);
        scale = std::max(scale, size);
    }
    if (!issues.empty()) {
        return issues;
    }
    return detail::rankScores(problem, std::move(scores), Better::Higher, scale, table.notes);
}

} // namespace steelyard::scoring
