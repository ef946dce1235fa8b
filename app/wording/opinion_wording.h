// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// What others say: other methods with the same answers, and published verdicts. As with Wording,
// all texts are plain, and one for which there is nothing to say is empty.
class OpinionWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::OpinionWording)

public:
    explicit OpinionWording(const Wording &words); // outlives it

    // "4 of 5 other methods put Django first as well.", and what one of them says.
    [[nodiscard]] QString methods() const;
    [[nodiscard]] QString method(const decision::MethodOpinion &opinion) const;
    // Where a published verdict and this one agree or differ.
    [[nodiscard]] QString published(const knowledge::PublishedVerdict &published) const;

private:
    const Wording &m_words;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
