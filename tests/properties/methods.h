// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/promethee.h"
#include "scoring/random.h"
#include "scoring/smaa.h"

#include <string>
#include <vector>

// Every method behind one face, and what the tests do to problems.
namespace steelyard::properties {

// How a method answered: refused, or scores and ranks, one an alternative.
struct Answer
{
    std::string method;
    bool refused = false;
    bool higherIsBetter = true;
    std::vector<double> scores;
    std::vector<int> ranks;
};

// Additive, weighted sum, weighted product and TOPSIS with every normalisation, VIKOR, PROMETHEE II
// with these preferences.
[[nodiscard]] std::vector<Answer> allMethods(const scoring::Problem &problem,
                                             const std::vector<scoring::Preference> &preferences);

[[nodiscard]] std::vector<scoring::Preference> anyPreferences(std::size_t criteria,
                                                              scoring::RandomStream &random);

// Any of SMAA's ways to draw weights, with any seed.
[[nodiscard]] scoring::SmaaOptions anySmaa(const scoring::Problem &problem,
                                           scoring::RandomStream &random, std::uint64_t samples);

// The same problem with its alternatives or its criteria in another order: the new place i holds
// what was at order[i].
[[nodiscard]] scoring::Problem reorderAlternatives(const scoring::Problem &problem,
                                                   const std::vector<std::size_t> &order);
[[nodiscard]] scoring::Problem reorderCriteria(const scoring::Problem &problem,
                                               const std::vector<std::size_t> &order);

// The problem with a further criterion: one cell an alternative.
[[nodiscard]] scoring::Problem withCriterion(const scoring::Problem &problem, double weight,
                                             scoring::Direction direction,
                                             const std::vector<scoring::Cell> &column);

// What is wrong when the two are not the same within rounding; empty when they are.
[[nodiscard]] std::string differ(const std::vector<double> &expected,
                                 const std::vector<double> &got, double tolerance = 1e-9);
[[nodiscard]] std::string differ(const std::vector<int> &expected, const std::vector<int> &got);

// Both scores and ranks; with ranksOnly the scores may be on another scale.
[[nodiscard]] std::string differ(const std::vector<Answer> &expected,
                                 const std::vector<Answer> &got, bool ranksOnly = false);

} // namespace steelyard::properties
