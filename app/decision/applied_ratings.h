// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/given_effects.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// The knowledge base's ratings as one decision sees them.
namespace steelyard::decision {

// A correction of one rating by a chosen answer.
struct Correction
{
    std::size_t criterion = 0;
    std::size_t alternative = 0; // position in the knowledge base
    double by = 0;
};

[[nodiscard]] std::vector<Correction> correctionsOf(const knowledge::KnowledgeBase &base,
                                                    const GivenEffects &given);

// A rating as a decision sees it, on the criterion's scale or in the unit of its measure. The
// result of a correction stays on the scale; a measured level may lie beyond its ends.
struct AppliedRating
{
    std::optional<double> value;
    double low = 0;
    double high = 0;
    bool own = false; // the user's, in place of the knowledge base's
};

[[nodiscard]] AppliedRating correctedRating(const knowledge::KnowledgeBase &base,
                                            std::size_t criterion, std::size_t alternative,
                                            double by);

// All ratings of a knowledge base as a decision sees them: with the corrections of its chosen
// answers and with the user's own ratings, which no answer corrects. Those of an open question are
// not averaged: unlike weights they speak of the user's own situation, which no average describes.
// Sampling draws an answer for it, corrections and all.
class AppliedRatings
{
public:
    AppliedRatings(const knowledge::KnowledgeBase &base, const Decision &decision);

    [[nodiscard]] AppliedRating at(std::size_t criterion, std::size_t alternative) const;
    // The same in points of 10, where 10 is best, whatever the scale, unit or direction.
    [[nodiscard]] AppliedRating pointsAt(std::size_t criterion, std::size_t alternative) const;
    [[nodiscard]] double correction(std::size_t criterion, std::size_t alternative) const;

private:
    void addFindings(const Decision &decision);

    const knowledge::KnowledgeBase &m_base;
    std::vector<double> m_by;         // like KnowledgeBase::ratings; empty: no corrections
    std::vector<AppliedRating> m_own; // like the ratings; `own` marks those in place; may be empty
};

// A rating of a criterion as points of 10, where 10 is best.
[[nodiscard]] AppliedRating inPoints(const knowledge::Criterion &criterion,
                                     const AppliedRating &rating);

// What a level of a criterion, measured or rated, is worth in points of 10, and back.
[[nodiscard]] double pointsOf(const knowledge::Criterion &criterion, double level);
[[nodiscard]] double levelAt(const knowledge::Criterion &criterion, double points);

// Positions in the knowledge base of the decision's alternatives, in the decision's order.
[[nodiscard]] std::vector<std::size_t> alternativePositions(const knowledge::KnowledgeBase &base,
                                                            const Decision &decision);

} // namespace steelyard::decision
