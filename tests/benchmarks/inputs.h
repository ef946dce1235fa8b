// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"

#include <vector>

// What the benchmarks and their yardsticks work on: random tables, the same at every run.
namespace steelyard::benchmarks {

// Ratings in [0, 1) on declared scales from 0 to 1, all to be maximised, equal weights; as ranges
// each reaches up to 0.1 below and above its value.
[[nodiscard]] scoring::Problem randomProblem(std::size_t alternatives, std::size_t criteria,
                                             bool ranges);

// Row-major numbers in [1, 100), as raw tables have them.
[[nodiscard]] std::vector<double> randomTable(std::size_t alternatives, std::size_t criteria);

} // namespace steelyard::benchmarks
