// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/must_haves.h"
#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// Must-haves, what options offer for them, and who is left out for want of what. As with Wording,
// all texts are plain, and one for which there is nothing to say is empty.
class MustHaveWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::MustHaveWording)

public:
    explicit MustHaveWording(const Wording &words); // outlives it

    [[nodiscard]] QString mustHave(const decision::RequiredCapability &required) const;
    [[nodiscard]] QString offered(const knowledge::CapabilityState &state) const; // "5 to 8 days"
    [[nodiscard]] QString leftOut(const decision::AlternativeResult &alternative) const;
    [[nodiscard]] QString exclusion(const decision::Exclusion &exclusion) const; // one of its parts
    // Whom an answer leaves out by what it asks for, to be said before it is given: "Leaves
    // out Bottle, for want of ..."; empty: nobody.
    [[nodiscard]] QString leavesOut(const knowledge::Answer &answer) const;

private:
    [[nodiscard]] QString cutoff(const decision::Exclusion &exclusion) const;
    [[nodiscard]] QString notMet(const decision::Exclusion &exclusion, const QString &name) const;

    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
};

} // namespace steelyard
