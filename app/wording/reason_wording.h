// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// What speaks for the leader and what against it. As with Wording, all texts are plain.
class ReasonWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ReasonWording)

public:
    explicit ReasonWording(const Wording &words); // outlives it

    // The three strongest for, and the strongest against (none: an empty list); what is less than
    // half a tenth of a point is none.
    [[nodiscard]] std::vector<decision::Reason> strongestFor(std::size_t most = 3) const;
    [[nodiscard]] std::vector<decision::Reason> strongestAgainst(std::size_t most = 1) const;

    // Of one: a finding that stands alone, the two ratings, and the answers behind its weight.
    [[nodiscard]] QString headline(const decision::Reason &reason) const;
    [[nodiscard]] QString comparison(const decision::Reason &reason) const;
    [[nodiscard]] QString answers(const decision::Reason &reason, std::size_t most = 3) const;
    // One side of the comparison as a number; "unknown" when the base has no rating.
    [[nodiscard]] QString winnerRating(const decision::Reason &reason) const;
    [[nodiscard]] QString rivalRating(const decision::Reason &reason) const;

private:
    [[nodiscard]] std::vector<decision::Reason> strongest(decision::ReasonKind kind,
                                                          std::size_t most) const;

    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
