// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/inputs.h"

#include "scoring/random.h"

#include <algorithm>

namespace steelyard::benchmarks {

namespace {

constexpr std::uint64_t kSeed = 20;

} // namespace

scoring::Problem randomProblem(std::size_t alternatives, std::size_t criteria, bool ranges)
{
    scoring::RandomStream random(kSeed, 0);
    scoring::Problem problem;
    problem.alternatives = alternatives;
    problem.criteria = criteria;
    problem.directions.assign(criteria, scoring::Direction::Maximise);
    problem.weights.assign(criteria, 1.0);
    problem.bounds.assign(criteria, scoring::Bounds{0, 1});
    problem.cells.reserve(alternatives * criteria);
    for (std::size_t i = 0; i < alternatives * criteria; ++i) {
        const double value = random.uniform();
        const double reach = 0.1 * random.uniform();
        problem.cells.push_back(ranges
                                    ? scoring::Cell::interval(std::max(0.0, value - reach), value,
                                                              std::min(1.0, value + reach))
                                    : scoring::Cell::number(value));
    }
    return problem;
}

std::vector<double> randomTable(std::size_t alternatives, std::size_t criteria)
{
    scoring::RandomStream random(kSeed, 1);
    std::vector<double> table(alternatives * criteria);
    std::generate(table.begin(), table.end(), [&] { return 1 + 99 * random.uniform(); });
    return table;
}

} // namespace steelyard::benchmarks
