// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/scores.h"

#include <string>
#include <vector>

// What changing one must-have would do to who stays.
namespace steelyard::decision {

struct MustHaveChange
{
    std::size_t capability = 0; // position in the knowledge base
    MustHaveChoice choice;
    std::vector<std::string> back; // alternatives that come back
    std::vector<std::string> out;  // and those that would be left out
};

// The most days it would take to build what an alternative is asked for and does not have; zero
// when it is left out.
[[nodiscard]] double daysToBuild(const knowledge::KnowledgeBase &base,
                                 const AlternativeResult &alternative,
                                 const std::vector<RequiredCapability> &mustHaves);

// Every change of one must-have in force that brings an alternative back or leaves one out, of
// several for one capability with the same effect the one nearest to what is asked now. Those that
// bring back come first, the cheapest before all: by how far the tolerance moves, then by days.
[[nodiscard]] std::vector<MustHaveChange> mustHaveChanges(const knowledge::KnowledgeBase &base,
                                                          const Decision &decision);

} // namespace steelyard::decision
