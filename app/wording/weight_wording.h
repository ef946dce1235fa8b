// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "wording/wording.h"

namespace steelyard {

// Weights of criteria and groups: how large they are, how they came about, and how far they may
// move. As with Wording, all texts are plain, and one for which there is nothing to say is empty.
class WeightWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::WeightWording)

public:
    explicit WeightWording(const Wording &words); // outlives it

    // Weights as "25.0%", each rounded by itself, in the base's order.
    [[nodiscard]] QStringList percents() const;
    [[nodiscard]] QStringList groupPercents() const;
    // To be said below such numbers with their sum: that they may not add up to it because of
    // rounding. Empty where they do.
    [[nodiscard]] QString sumNote() const;
    [[nodiscard]] QString groupSumNote() const;
    [[nodiscard]] static QString sumNote(const std::vector<double> &shares); // of any, from 0 to 1
    // What an answer did to it: "Traffic: high – doubled twice".
    [[nodiscard]] QString step(const decision::WeightStep &step) const;
    // How the user's own weighing came to a criterion's weight, and why: "You put it first, ...".
    [[nodiscard]] QString own(const std::string &criterion) const;
    // "Django stays first while ... weighs 5% to 32%; now 25%."; empty when no weight changes it.
    [[nodiscard]] QString interval(const decision::WeightResult &weight) const;

private:
    const Wording &m_words;
    const knowledge::KnowledgeBase &m_base;
    const decision::Verdict &m_verdict;
};

} // namespace steelyard
