// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <optional>
#include <span>
#include <vector>

// Inside this library only: the weights a user set by hand, among those that answers give.
namespace steelyard::decision {

class FixedWeights
{
public:
    FixedWeights(const knowledge::KnowledgeBase &base, const OwnWeights &own);

    [[nodiscard]] bool empty() const { return m_shares.empty(); }
    [[nodiscard]] bool has(std::size_t criterion) const
    {
        return !m_shares.empty() && m_shares[criterion].has_value();
    }

    // Turns weights on any common scale into shares of the decision that sum to 1: those set by
    // hand as they were set, the others in their proportions. Where all of the others weigh
    // nothing, those set by hand share the whole in theirs. Does nothing when none is set by hand,
    // and gives zeros when nothing is left to judge by.
    void apply(std::span<double> weights) const;

private:
    std::vector<std::optional<double>> m_shares; // by criterion; empty: none is set
    double m_sum = 0;
};

} // namespace steelyard::decision
