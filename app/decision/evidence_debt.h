// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"

#include <string>
#include <vector>

namespace steelyard::decision {

// How much of the weight rests on what. Every cell of an option counts its criterion's weight
// divided by the number of options. Ratings of a base count as measured, estimated or guessed by
// their confidence (high, medium, low).
struct EvidenceDebt
{
    double measured = 0;
    double estimated = 0;
    double guessed = 0;
    double unknown = 0;                // these four sum to 1, or are all 0
    double debt = 0;                   // guessed without a source
    std::vector<std::string> criteria; // with a part in the debt, the largest first
};

[[nodiscard]] EvidenceDebt evidenceDebt(const knowledge::KnowledgeBase &base,
                                        const Decision &decision,
                                        const std::vector<CriterionWeight> &weights);

// Cells that nobody has rated, the one first that could move its option's value most.
struct OpenCell
{
    std::string criterion;
    std::string alternative;
    double couldMove = 0; // points of 10, between the ends of the scale
};
[[nodiscard]] std::vector<OpenCell> openCells(const knowledge::KnowledgeBase &base,
                                              const Decision &decision,
                                              const std::vector<CriterionWeight> &weights);

} // namespace steelyard::decision
