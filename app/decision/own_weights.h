// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/weighing.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// What a weighing makes of weights. Criteria that a decision leaves out weigh nothing, whatever is
// said of them.
//
// Order: uniform over all weightings in which a criterion of the order weighs at least as much as
// those behind it; a criterion that is not in the order may have any weight. The weights that count
// are the means over them: of the k-th of m in the order, among n criteria, (1/k + ... + 1/m) / n.
// Swing: the same, with the ratio of two neighbours as it was said (a single number is drawn within
// a factor of 2^(1/4) of it); what was not said keeps the order's. Points: shares of their sum.
// Pairs: the principal eigenvector (scoring/ahp.h), gaps filled. The last two vary by 2^u, u in
// [-1/2, 1/2], like weights from answers.
namespace steelyard::decision {

struct WayWeights
{
    std::vector<double> weights; // by criterion of the base; sum to 1, or empty when not said
    std::vector<Span> ranges;    // 90 in 100 of the weightings; as many as weights
    std::size_t said = 0;        // criteria in order, neighbours with a sentence, points, pairs
    std::size_t toSay = 0;
};

[[nodiscard]] WayWeights weightsByWay(const knowledge::KnowledgeBase &base,
                                      const Decision &decision, WeightWay way);

// w(equal) / w(step) as a swing sentence says; none when a step leads nowhere, or one for better
// and the other for worse.
[[nodiscard]] std::optional<Span> swingRatio(const knowledge::KnowledgeBase &base,
                                             const SwingJudgement &judgement);

// How consistent pairwise judgements are.
struct PairConsistency
{
    std::optional<double> ratio; // CR by Saaty, 1980, up to 15 criteria; consistent up to 0.1
    std::optional<PairJudgement> revise; // as it was said; first to look at again
    double implied = 0;                  // what the others make of that judgement
    bool isConnected = true;             // otherwise too few are compared to weigh anything
};
[[nodiscard]] PairConsistency pairConsistency(const knowledge::KnowledgeBase &base,
                                              const Decision &decision);

// Criteria whose worst or best changed since they were weighed: does the weight still hold?
[[nodiscard]] std::vector<std::string> weightsInDoubt(const knowledge::KnowledgeBase &base,
                                                      const Decision &decision);
// The same weighing, with the ends of today for this criterion or, without one, for all.
[[nodiscard]] Weighing heldWeights(const knowledge::KnowledgeBase &base, Weighing weighing,
                                   const std::string &criterion = {});

} // namespace steelyard::decision
