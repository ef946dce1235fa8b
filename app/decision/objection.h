// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"

#include <optional>

namespace steelyard::decision {

// What an objection to one rating would do to the verdict, the rest being as it is.
struct ObjectionEffect
{
    double ratingNow = 0;             // as the verdict counts it; unknown: the middle of the scale
    std::string leaderNow;            // empty: no option is feasible
    std::string leaderThen;           // with the objection's value
    bool beyondIsLower = true;        // the objection's value lies below the rating
    std::optional<double> flipRating; // beyond it another option leads; none: nowhere on the scale
    std::string flipLeader;           // who leads just beyond it
};

// Values are exact to a hundredth of the scale's length. Some evaluate()s long. An unknown
// criterion or alternative changes nothing.
[[nodiscard]] ObjectionEffect objectionEffect(const knowledge::KnowledgeBase &base,
                                              const Decision &decision, const Objection &objection);

// The decision with the objection's value in place of the rating, with no range around it wider
// than the one it had.
[[nodiscard]] Decision withObjection(const knowledge::KnowledgeBase &base, Decision decision,
                                     const Objection &objection);

} // namespace steelyard::decision
