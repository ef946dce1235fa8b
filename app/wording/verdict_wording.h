// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// The verdict in a sentence: who is first, how sure that is, and what speaks against it. As with
// Wording, all texts are plain, and one for which there is nothing to say is empty.
class VerdictWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::VerdictWording)

public:
    explicit VerdictWording(const Wording &words); // outlives it

    // "Leaning"; "Only option" where nothing was weighed against the leader.
    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString sentence() const; // "Django fits best, with FastAPI not far behind."
    // The same by sentence: who, then what it rests on and what clear means here, as far as there
    // is a need to say so.
    [[nodiscard]] QStringList sentences() const;
    [[nodiscard]] QString robustness() const; // "First in 84 of 100 plausible weightings ..."
    // Rules of the base against the winner that the answers meet, each with its answers: they
    // belong beside the sentence. Empty: none.
    [[nodiscard]] QStringList conflicts() const;

private:
    [[nodiscard]] QStringList leaders() const; // names; several where they are level
    [[nodiscard]] bool nothingKnown() const;   // no option has a rating
    [[nodiscard]] bool nothingCounts() const;  // every weight is zero
    [[nodiscard]] QString onlyOption() const;
    [[nodiscard]] QString notEnough() const;
    [[nodiscard]] QString tooClose() const;
    [[nodiscard]] QStringList withGround(const QString &sentence) const; // and what it rests on
    [[nodiscard]] QStringList withThresholds(QStringList sentences) const;

    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
    const decision::Decision &m_decision;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
