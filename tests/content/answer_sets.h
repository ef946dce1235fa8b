// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "scoring/random.h"

#include <map>
#include <string>

// Many ways to answer all questions of a base.
namespace steelyard::tests {

// How often each alternative came first by value; "" stands for none that is feasible.
using Wins = std::map<std::string, int>;

[[nodiscard]] int total(const Wins &wins);
// In [0, 1].
[[nodiscard]] double share(const Wins &wins, const std::string &alternative);
// "django 0.56, fastapi 0.24": for a person who reads the test's output.
[[nodiscard]] std::string inWords(const Wins &wins);

// Who wins a case's plausible sets. A set is plausible when it is the case's own, or differs from
// it in one or two questions outside the short round: what a case is about is asked in the short
// round, and two projects of a kind mostly differ in the rest.
[[nodiscard]] Wins winsOfPlausibleSets(const knowledge::KnowledgeBase &base,
                                       const knowledge::Scenario &scenario);

// One answer to every question, all equally likely.
[[nodiscard]] decision::Decision answeredByChance(const knowledge::KnowledgeBase &base,
                                                  scoring::RandomStream &random);

[[nodiscard]] Wins winsOfRandomSets(const knowledge::KnowledgeBase &base, int sets,
                                    std::uint64_t seed);

} // namespace steelyard::tests
