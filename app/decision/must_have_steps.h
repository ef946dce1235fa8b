// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <optional>
#include <string>
#include <vector>

// What each way of accepting one capability would make of a decision, before it is chosen.
namespace steelyard::decision {

struct MustHaveStep
{
    MustHaveChoice choice;
    bool isNow = false;               // as the decision has it
    std::vector<std::string> staying; // alternatives, in the decision's order
    std::string winner;               // best of them by value; empty: nobody stays
};

// The ways to ask for a capability, from the strictest to not at all: built in, an add-on, building
// it within every number of days that lets one more alternative in, not needed; and what is asked
// for now.
[[nodiscard]] std::vector<MustHaveChoice> mustHaveChoices(const knowledge::KnowledgeBase &base,
                                                          const Decision &decision,
                                                          std::size_t capability);

// What is asked for now; NotNeeded when nothing is.
[[nodiscard]] MustHaveChoice mustHaveInForce(const knowledge::KnowledgeBase &base,
                                             const Decision &decision, std::size_t capability);

// What a choice would make of it.
[[nodiscard]] MustHaveStep mustHaveStep(const knowledge::KnowledgeBase &base,
                                        const Decision &decision, std::size_t capability,
                                        const MustHaveChoice &choice);

// The choices that differ in who stays, in the order of mustHaveChoices(); of several that keep the
// same alternatives the one in force, else the strictest.
[[nodiscard]] std::vector<MustHaveStep> mustHaveSteps(const knowledge::KnowledgeBase &base,
                                                      const Decision &decision,
                                                      std::size_t capability);

} // namespace steelyard::decision
