// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// How many questions are answered, and what the others leave open. As with Wording, all texts are
// plain, and one for which there is nothing to say is empty.
class AnswerWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::AnswerWording)

public:
    explicit AnswerWording(const Wording &words); // outlives it

    [[nodiscard]] QString progress() const; // "3 answered, 1 not sure, 2 open"
    // How many answers nobody has looked at since a typical case filled them in, and how much of
    // the weight they bear on; empty: none.
    [[nodiscard]] QString assumed() const;
    // "Depending on the answer to “Team”, Django comes first in 62 to 92 of 100."
    [[nodiscard]] QString unsure(const decision::UnsureQuestion &question) const;

private:
    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
