// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/verdict.h"
#include "knowledge/knowledge_base.h"
#include "wording/wording.h"

namespace steelyard::tests {

inline const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

// A decision on the small base: one question answered, one not sure, one open.
struct CoffeeDecision
{
    CoffeeDecision();

    [[nodiscard]] Wording words(const decision::Verdict &verdict) const
    {
        return {base, decision, verdict, kEnglish};
    }

    knowledge::KnowledgeBase base;
    decision::Decision decision;
};

// Two of its options with a lead, sampled; tests change what they are about.
[[nodiscard]] decision::Verdict sampledVerdict(decision::State state);

} // namespace steelyard::tests
