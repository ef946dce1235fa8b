// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/objection.h"

#include "decision/applied_ratings.h"
#include "decision/evaluate.h"

#include <algorithm>
#include <cmath>

namespace steelyard::decision {

namespace {

struct ObjectedCell
{
    const knowledge::Criterion *criterion = nullptr; // null: it is not known
    AppliedRating rating;

    ObjectedCell(const knowledge::KnowledgeBase &base, const Decision &decision,
                 const Objection &objection)
    {
        const std::size_t row = base.criterionIndex(objection.criterion);
        const std::size_t column = base.alternativeIndex(objection.alternative);
        if (row != knowledge::KnowledgeBase::npos && column != knowledge::KnowledgeBase::npos) {
            criterion = &base.criteria[row];
            rating = AppliedRatings(base, decision).at(row, column);
        }
    }

    [[nodiscard]] double value() const
    {
        return rating.value.value_or((criterion->scaleLow + criterion->scaleHigh) / 2);
    }
};

} // namespace

Decision withObjection(const knowledge::KnowledgeBase &base, Decision decision,
                       const Objection &objection)
{
    const ObjectedCell cell(base, decision, objection);
    if (cell.criterion == nullptr) {
        return decision;
    }
    // As wide as before, moved with the value and kept on the scale.
    const double below = cell.rating.value ? cell.value() - cell.rating.low : 0;
    const double above = cell.rating.value ? cell.rating.high - cell.value() : 0;
    Finding own{objection.criterion, objection.alternative, 0, 0, 0, objection.text};
    const double value =
        std::clamp(objection.value, cell.criterion->scaleLow, cell.criterion->scaleHigh);
    own.value = value;
    own.low = std::max(cell.criterion->scaleLow, value - below);
    own.high = std::min(cell.criterion->scaleHigh, value + above);
    std::erase_if(decision.findings, [&objection](const Finding &rating) {
        return rating.criterion == objection.criterion &&
               rating.alternative == objection.alternative;
    });
    decision.findings.push_back(std::move(own));
    return decision;
}

ObjectionEffect objectionEffect(const knowledge::KnowledgeBase &base, const Decision &decision,
                                const Objection &objection)
{
    ObjectionEffect effect;
    effect.leaderNow = evaluate(base, decision).scores.winner;
    effect.leaderThen = effect.leaderNow;
    const ObjectedCell cell(base, decision, objection);
    if (cell.criterion == nullptr) {
        return effect;
    }
    const auto leaderAt = [&](double value) {
        Objection other = objection;
        other.value = value;
        return evaluate(base, withObjection(base, decision, other)).scores.winner;
    };
    effect.ratingNow = cell.value();
    effect.beyondIsLower = objection.value <= effect.ratingNow;
    effect.leaderThen = leaderAt(objection.value);
    // An option's value moves one way with one of its ratings: between one leader and another lies
    // one value, which halving finds.
    double kept = effect.ratingNow;
    double other = effect.beyondIsLower ? cell.criterion->scaleLow : cell.criterion->scaleHigh;
    const double exact = (cell.criterion->scaleHigh - cell.criterion->scaleLow) / 1000;
    if (leaderAt(other) == effect.leaderNow || leaderAt(kept) != effect.leaderNow) {
        return effect;
    }
    while (std::abs(other - kept) > exact) {
        const double middle = (kept + other) / 2;
        (leaderAt(middle) == effect.leaderNow ? kept : other) = middle;
    }
    effect.flipRating = other;
    effect.flipLeader = leaderAt(other);
    return effect;
}

} // namespace steelyard::decision
