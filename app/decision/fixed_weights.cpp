// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/fixed_weights.h"

#include <algorithm>

namespace steelyard::decision {

FixedWeights::FixedWeights(const knowledge::KnowledgeBase &base, const OwnWeights &own)
{
    for (const auto &[criterion, share] : own) {
        m_shares.resize(base.criteria.size());
        m_shares[base.criterionIndex(criterion)] = share;
        m_sum += share;
    }
}

void FixedWeights::apply(std::span<double> weights) const
{
    if (m_shares.empty()) {
        return;
    }
    double others = 0;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        others += m_shares[c] ? 0.0 : weights[c];
    }
    const double left = std::max(0.0, 1.0 - m_sum);
    const bool shareAll = !(others > 0) || m_sum > 1;
    for (std::size_t c = 0; c < weights.size(); ++c) {
        if (m_shares[c]) {
            weights[c] = !shareAll ? *m_shares[c] : m_sum > 0 ? *m_shares[c] / m_sum : 0.0;
        } else {
            weights[c] = others > 0 ? weights[c] / others * left : 0.0;
        }
    }
}

} // namespace steelyard::decision
