// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/verdict.h"

#include "decision/inputs.h"

#include <algorithm>

namespace steelyard::decision {

const Verdict &Verdict::sampled() const
{
    return !robustness && earlier != nullptr && earlier->robustness ? *earlier : *this;
}

const Sensitivity &Verdict::searched() const
{
    static const Sensitivity kNone;
    if (sensitivity) {
        return *sensitivity;
    }
    const bool isKept =
        earlier != nullptr && earlier->sensitivity && earlier->scores.winner == scores.winner;
    return isKept ? *earlier->sensitivity : kNone;
}

State Verdict::state() const
{
    const Verdict &shown = sampled();
    if (!shown.robustness) {
        return scores.state;
    }
    if (&shown == this) {
        return robustness->state;
    }
    const bool isWeighed = scores.state == State::TooClose &&
                           shown.robustness->state != State::NotEnoughAnswers &&
                           shown.robustness->state != State::NoFeasible;
    return isWeighed && shown.scores.winner == scores.winner ? shown.robustness->state
                                                             : scores.state;
}

std::uint64_t Verdict::samples() const
{
    const Verdict &shown = sampled();
    return shown.robustness ? shown.robustness->samples : 0;
}

const RankShares &Verdict::shares(const std::string &alternative) const
{
    static const RankShares kNone;
    const Verdict &shown = sampled();
    const auto &rows = shown.scores.alternatives;
    const auto row = std::find_if(rows.begin(), rows.end(), [&alternative](const auto &entry) {
        return entry.id == alternative;
    });
    const auto place = static_cast<std::size_t>(row - rows.begin());
    return shown.robustness && place < shown.robustness->shares.size()
               ? shown.robustness->shares[place]
               : kNone;
}

const std::string &Verdict::firstMoreOften() const
{
    static const std::string kNone;
    const Verdict &shown = sampled();
    return shown.robustness && shown.scores.winner == scores.winner
               ? shown.robustness->firstMoreOften
               : kNone;
}

std::optional<LeadBand> Verdict::leadBand() const
{
    const Verdict &shown = sampled();
    if (!scores.lead || !shown.scores.lead || !shown.robustness || !shown.robustness->lead ||
        shown.scores.lead->left != scores.lead->left ||
        shown.scores.lead->right != scores.lead->right) {
        return std::nullopt;
    }
    const double shift = scores.lead->lead - shown.scores.lead->lead;
    return LeadBand{shown.robustness->lead->low + shift, shown.robustness->lead->high + shift};
}

const std::vector<UnsureQuestion> &Verdict::unsure() const
{
    static const std::vector<UnsureQuestion> kNone;
    const Verdict &shown = sampled();
    return shown.robustness ? shown.robustness->unsure : kNone;
}

const std::vector<PublishedComparison> &Verdict::published() const
{
    return robustness ? robustness->published : scores.published;
}

const std::vector<Flip> &Verdict::flips() const
{
    return searched().flips;
}

const std::vector<RatingFlip> &Verdict::ratingFlips() const
{
    return searched().ratingFlips;
}

const std::vector<MethodOpinion> &Verdict::opinions() const
{
    return searched().opinions;
}

WeightInterval Verdict::weightInterval(const std::string &criterion) const
{
    const auto found =
        std::find_if(scores.weights.begin(), scores.weights.end(),
                     [&](const auto &entry) { return entry.criterion == criterion; });
    const auto place = static_cast<std::size_t>(found - scores.weights.begin());
    const std::vector<WeightInterval> &intervals = searched().weights;
    return place < intervals.size() ? intervals[place] : WeightInterval{};
}

const AppliedRatings &Verdict::ratings() const
{
    return inputs->ratings;
}

} // namespace steelyard::decision
