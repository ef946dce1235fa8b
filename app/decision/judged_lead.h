// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/scores.h"

// How far what separates the winner from the runner-up is judged, not known or measured. Most
// ratings of most bases are judged; that is worth a word only where it decides.
namespace steelyard::decision {

struct JudgedLead
{
    double share = 0; // of what separates the two, for and against, in [0, 1]
    // More than half of it is judged, and without that part the winner would not lead.
    bool decides = false;
};

// A criterion counts with its contribution to the lead: whole where both ratings are judged, half
// where one is. A finding of the user's is judged when it is a judgement that was not measured and
// names no source. All zero when there is no runner-up.
[[nodiscard]] JudgedLead judgedLead(const knowledge::KnowledgeBase &base, const Decision &decision,
                                    const Scores &scores);

} // namespace steelyard::decision
