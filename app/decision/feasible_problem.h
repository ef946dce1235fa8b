// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/verdict.h"
#include "scoring/problem.h"

// Inside this library only: the problem of those that stay. Values lie on declared scales, so
// leaving rows away changes no score.
namespace steelyard::decision {

struct FeasibleProblem
{
    scoring::Problem problem;
    std::vector<std::string> alternatives; // by row
};

[[nodiscard]] FeasibleProblem feasibleProblem(const knowledge::KnowledgeBase &base,
                                              const Decision &decision, const Verdict &verdict);

} // namespace steelyard::decision
