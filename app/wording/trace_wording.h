// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "decision/weight_trace.h"
#include "wording/wording.h"

namespace steelyard {

// How a weight came about, to be followed with a pencil: the factors as numbers of a table, what
// made them as lines, and the whole as one line. As with Wording, all texts are plain.
class TraceWording
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::TraceWording)

public:
    // Both must outlive it.
    TraceWording(const Wording &words, const decision::WeightTrace &trace);

    // Whether weights are made of answers, so that there are factors to show.
    [[nodiscard]] bool hasFactors() const;
    [[nodiscard]] QString start(const decision::TracedWeight &weight) const;    // "2"
    [[nodiscard]] QString answers(const decision::TracedWeight &weight) const;  // "× 4"
    [[nodiscard]] QString open(const decision::TracedWeight &weight) const;     // "× 1.333"
    [[nodiscard]] QString unraised(const decision::TracedWeight &weight) const; // "× 1"
    [[nodiscard]] QString raw(const decision::TracedWeight &weight) const;      // "10.67"
    [[nodiscard]] QString share(const decision::TracedWeight &weight) const;    // "30.9%"
    [[nodiscard]] QString rawSum() const;
    // That printed raw weights or shares may not add up to their sums; empty where they do.
    [[nodiscard]] QString sumNote() const;
    // "Traffic: high × 4", "Budget, open: × 1.333, the mean of 1, 1 and 2"
    [[nodiscard]] QStringList steps(const decision::TracedWeight &weight) const;
    // "2 × 4 × 1.333 × 1 = 10.67; 10.67 / 34.5 = 30.9%"
    [[nodiscard]] QString line(const decision::TracedWeight &weight) const;
    // How the columns make the share; one sentence or more a part.
    [[nodiscard]] QStringList explanation() const;

private:
    [[nodiscard]] QString times(double factor) const;
    [[nodiscard]] QString openStep(const decision::TracedOpenQuestion &open) const;
    [[nodiscard]] QString unraisedStep(const decision::TracedWeight &weight) const;
    [[nodiscard]] QString byHand(const decision::TracedWeight &weight) const;
    [[nodiscard]] bool isAnyByHand() const;

    const Wording &m_words;
    const decision::WeightTrace &m_trace;
    int m_rawDecimals = 0; // of raw weights, so that a hundredth of a per cent is seen
};

} // namespace steelyard
