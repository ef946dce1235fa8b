// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/own_weights.h"
#include "scoring/ahp.h"
#include "scoring/random.h"

#include <optional>
#include <span>
#include <vector>

// Inside this library only: the weightings that agree with what was said, see own_weights.h.
namespace steelyard::decision {

// Pairs of more criteria than this are not asked for: nobody answers hundreds of them.
inline constexpr std::size_t kMostPairedCriteria = 20;

class OwnWeightModel
{
public:
    // `way` is not Answers.
    OwnWeightModel(const knowledge::KnowledgeBase &base, const Decision &decision, WeightWay way);

    // Whether this way says enough to weigh by. Otherwise the order counts.
    [[nodiscard]] bool isSaid() const { return m_isSaid; }
    // By criterion of the base; they sum to 1, or are all 0 where nothing is left to weigh.
    [[nodiscard]] const std::vector<double> &central() const { return m_central; }
    // One weighting: not negative, of any positive sum. Does not change the model.
    void draw(scoring::RandomStream &random, std::span<double> weights) const;

private:
    void orderCriteria(const knowledge::KnowledgeBase &base, const Decision &decision);
    void meanOfOrder();
    void readSwings(const knowledge::KnowledgeBase &base, const Decision &decision);
    void readShares(const std::vector<double> &shares);
    void applyRatios(std::span<double> weights, std::span<const double> ratios) const;

    std::vector<std::size_t> m_active;         // in the base's order
    std::vector<std::size_t> m_chain;          // in the user's
    std::vector<std::size_t> m_free;           // active, in no order
    std::vector<std::optional<Span>> m_ratios; // of each in the chain to the one before it
    bool m_isFactor = false;                   // the central weights, each times 2^u
    bool m_isSaid = false;
    std::vector<double> m_central;
};

// The criteria that may weigh something.
[[nodiscard]] std::vector<std::size_t> weighedCriteria(const knowledge::KnowledgeBase &base,
                                                       const Decision &decision);

// Pairwise judgements about these criteria as scoring takes them; of two about one pair the last.
[[nodiscard]] scoring::Judgements pairMatrix(const knowledge::KnowledgeBase &base,
                                             const Decision &decision,
                                             const std::vector<std::size_t> &criteria);

} // namespace steelyard::decision
