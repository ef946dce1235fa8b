// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// How far the two at the ends of the beam are apart. As with Wording, all texts are plain, and one
// for which there is nothing to say is empty.
class LeadWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::LeadWording)

public:
    explicit LeadWording(const Wording &words); // outlives it

    [[nodiscard]] QString sentence() const; // "Django is ahead by 0.5 points. Plausible: ..."
    [[nodiscard]] QString note() const;     // what a value is, and what the band on the beam
    // To be said below all contributions with their sum: that they may not add up to it because of
    // rounding. Empty where they do.
    [[nodiscard]] QString sumNote() const;

private:
    const Wording &m_words;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
