// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flip_search.h"

#include "decision/points.h"
#include "scoring/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

// Who wins with the changes that the walk has chosen.
namespace steelyard::decision {

void FlipSearch::weigh(const MeanEffect &product, const std::vector<std::uint8_t> &excluded)
{
    const std::size_t criteria = m_base.criteria.size();
    m_newWeights.resize(criteria);
    for (std::size_t c = 0; c < criteria; ++c) {
        m_newWeights[c] =
            m_base.criteria[c].defaultWeight *
            (product.factor[c] - (1.0 - m_base.weighting.unraised) * product.factorUnraised[c]);
    }
    m_fixedWeights.apply(m_newWeights);
    if (m_inputs.weightModel) { // no answer changes them
        std::transform(m_inputs.weights.begin(), m_inputs.weights.end(), m_newWeights.begin(),
                       [](const CriterionWeight &weight) { return weight.weight; });
    }
    const double sum = std::accumulate(m_newWeights.begin(), m_newWeights.end(), 0.0);
    if (!(sum > 0)) {
        return;
    }
    const std::vector<double> *values = &m_values.value;
    if (m_correcting) {
        m_newValues = m_values.value;
        correctValues(m_newValues);
        values = &m_newValues;
    }
    m_newScores.assign(m_values.alternatives, 0.0);
    for (std::size_t a = 0; a < m_newScores.size(); ++a) {
        for (std::size_t c = 0; c < criteria; ++c) {
            m_newScores[a] += m_newWeights[c] * (*values)[a * criteria + c];
        }
        m_newScores[a] /= sum;
    }
    keep(excluded);
}

// Takes the corrections of the changed questions' present answers back and makes the new ones.
void FlipSearch::correctValues(std::vector<double> &values)
{
    std::map<std::pair<std::size_t, std::size_t>, double> by; // criterion and position
    for (const FlipChange &change : m_changes) {
        const ChangeableQuestion &question = m_questions[change.question];
        for (const Correction &now : question.corrections) {
            by[{now.criterion, now.alternative}] -= now.by;
        }
        for (const Correction &then : question.others[change.other].corrections) {
            by[{then.criterion, then.alternative}] += then.by;
        }
        for (const std::size_t d : question.dependents) {
            const double sign = static_cast<double>(staysAsked(question, change.other, d)) -
                                static_cast<double>(m_questions[d].isAsked);
            for (const Correction &correction : m_questions[d].corrections) {
                by[{correction.criterion, correction.alternative}] += sign * correction.by;
            }
        }
    }
    for (const auto &[cell, change] : by) {
        const auto [c, position] = cell;
        const auto row = static_cast<std::size_t>(
            std::find(m_inputs.positions.begin(), m_inputs.positions.end(), position) -
            m_inputs.positions.begin());
        if (row == m_inputs.positions.size()) {
            continue; // an alternative that this decision does not consider
        }
        if (m_inputs.ratings.at(c, position).own) {
            continue; // what the user rated, no answer corrects
        }
        const AppliedRating rating =
            correctedRating(m_base, c, position, m_inputs.ratings.correction(c, position) + change);
        if (!rating.value) {
            continue; // unknown stays unknown
        }
        values[row * m_base.criteria.size() + c] =
            pointsOf(m_base.criteria[c], *rating.value) / kPoints;
    }
}

void FlipSearch::keep(const std::vector<std::uint8_t> &excluded)
{
    std::size_t best = m_newScores.size();
    for (std::size_t a = 0; a < m_newScores.size(); ++a) {
        if (excluded[a] == 0 && (best == m_newScores.size() ||
                                 (m_newScores[a] > m_newScores[best] &&
                                  !scoring::tied(m_newScores[a], m_newScores[best], 1.0)))) {
            best = a;
        }
    }
    if (best == m_newScores.size()) {
        return; // nobody wins any more: no flip to somebody else
    }
    if (excluded[m_winner] == 0 && scoring::tied(m_newScores[m_winner], m_newScores[best], 1.0)) {
        return; // still first, or level with whoever is
    }
    const double sum = std::accumulate(m_newWeights.begin(), m_newWeights.end(), 0.0);
    double moved = 0;
    for (std::size_t c = 0; c < m_newWeights.size(); ++c) {
        moved += std::abs(m_newWeights[c] / sum - m_inputs.weights[c].weight) / 2;
    }
    m_found.push_back({m_changes, best, m_newScores[best], m_newScores[m_winner], moved});
    if (m_changes.size() == 1) {
        m_flipsAlone[m_changes.front().question][m_changes.front().other] = 1;
    } else if (m_changes.size() == 2 && m_mostChanges > 2) {
        m_pairs.emplace(m_changes[0], m_changes[1]);
    }
}

} // namespace steelyard::decision
