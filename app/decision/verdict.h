// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/robustness.h"
#include "decision/scores.h"
#include "decision/sensitivity.h"

#include <memory>

// What an evaluation returns, stage by stage (evaluate.h).
namespace steelyard::decision {

class AppliedRatings;
struct Inputs;

struct Verdict
{
    std::shared_ptr<const Inputs> inputs; // what all stages were computed from; of evaluate()
    Scores scores;
    std::optional<Robustness> robustness;   // of these scores; none: not sampled yet
    std::optional<Sensitivity> sensitivity; // of these scores; none: not searched yet
    // What was known before the last change, to be shown until the two above have arrived. Whole
    // and unchanged, so that nobody takes it for something about these scores.
    std::shared_ptr<const Verdict> earlier;

    // What to show: this verdict's own, or what may be kept of the earlier one meanwhile. Shares
    // and doubts stay, those of an alternative that is new are empty. What is about the winner
    // (state, flips, intervals, opinions) stays while the winner does, and the state while the
    // scores do not say that there is none. The lead's band moves with the lead of the same two.
    [[nodiscard]] State state() const;
    [[nodiscard]] std::uint64_t samples() const; // 0: nothing sampled is on show
    [[nodiscard]] const RankShares &shares(const std::string &alternative) const;
    [[nodiscard]] const std::string &firstMoreOften() const; // Robustness::firstMoreOften
    [[nodiscard]] std::optional<LeadBand> leadBand() const;
    [[nodiscard]] const std::vector<UnsureQuestion> &unsure() const;
    [[nodiscard]] const std::vector<PublishedComparison> &published() const;
    [[nodiscard]] const std::vector<Flip> &flips() const;
    [[nodiscard]] const std::vector<RatingFlip> &ratingFlips() const;
    [[nodiscard]] const std::vector<MethodOpinion> &opinions() const;
    [[nodiscard]] WeightInterval weightInterval(const std::string &criterion) const;

    // The ratings as the decision sees them; only of evaluate(), while its knowledge base lives.
    [[nodiscard]] const AppliedRatings &ratings() const;

private:
    [[nodiscard]] const Verdict &sampled() const; // that which shares are shown of
    [[nodiscard]] const Sensitivity &searched() const;
};

} // namespace steelyard::decision
