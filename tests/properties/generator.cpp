// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/generator.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <numeric>

namespace steelyard::properties {

namespace {

using scoring::Bounds;
using scoring::Cell;
using scoring::Direction;
using scoring::Problem;
using scoring::RandomStream;

std::size_t sizeBetween(std::uint32_t least, std::uint32_t most, RandomStream &random)
{
    return least + random.below(most - least + 1);
}

Cell cellOf(const Shape &shape, bool whole, RandomStream &random)
{
    if (shape.unknown && chance(random, 0.15)) {
        return Cell::missing();
    }
    const double least = shape.negative ? -10 : (shape.positive ? 1 : 0);
    const auto steps = static_cast<std::uint32_t>(10 - least);
    const auto draw = [&] {
        return whole ? least + random.below(steps + 1) : between(random, least, 10);
    };
    std::array<double, 3> numbers{draw(), draw(), draw()};
    if (shape.ranges && chance(random, 0.5)) {
        std::sort(numbers.begin(), numbers.end());
        return Cell::interval(numbers[0], numbers[1], numbers[2]);
    }
    return Cell::number(numbers[0]);
}

std::vector<double> weightsOf(const Shape &shape, std::size_t criteria, RandomStream &random)
{
    const bool whole = chance(random, 0.5);
    std::vector<double> weights(criteria);
    for (double &weight : weights) {
        weight = whole ? 1.0 + random.below(5) : between(random, 0.05, 1);
        if (shape.zeroWeights && chance(random, 0.1)) {
            weight = 0;
        }
    }
    if (std::all_of(weights.begin(), weights.end(), [](double weight) { return weight == 0; })) {
        weights[random.below(static_cast<std::uint32_t>(criteria))] = 1;
    }
    return weights;
}

std::string text(double number)
{
    std::array<char, 32> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), result.ptr};
}

std::string text(const Cell &cell)
{
    if (cell.unknown) {
        return "?";
    }
    if (cell.low == cell.high) {
        return text(cell.value);
    }
    return text(cell.low) + ".." + text(cell.value) + ".." + text(cell.high);
}

} // namespace

Problem generate(const Shape &shape, RandomStream &random)
{
    Problem problem;
    problem.alternatives = sizeBetween(shape.leastAlternatives, shape.mostAlternatives, random);
    problem.criteria = sizeBetween(shape.leastCriteria, shape.mostCriteria, random);
    const bool whole = chance(random, 0.5);
    problem.weights = weightsOf(shape, problem.criteria, random);
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        problem.directions.push_back(chance(random, 0.5) ? Direction::Maximise
                                                         : Direction::Minimise);
        problem.bounds.push_back(shape.bounded || chance(random, 0.5)
                                     ? std::optional(Bounds{shape.negative ? -10.0 : 0.0, 10.0})
                                     : std::nullopt);
    }
    for (std::size_t i = 0; i < problem.alternatives * problem.criteria; ++i) {
        problem.cells.push_back(cellOf(shape, whole, random));
    }
    const std::uint32_t constraints = shape.constraints ? random.below(3) : 0;
    for (std::uint32_t i = 0; i < constraints; ++i) {
        problem.constraints.push_back({random.below(static_cast<std::uint32_t>(problem.criteria)),
                                       static_cast<scoring::Comparison>(random.below(6)),
                                       static_cast<double>(random.below(11))});
    }
    return problem;
}

double between(RandomStream &random, double low, double high)
{
    return low + (high - low) * random.uniform();
}

bool chance(RandomStream &random, double probability)
{
    return random.uniform() < probability;
}

std::vector<std::size_t> permutation(std::size_t count, RandomStream &random)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i) {
        std::swap(order[i - 1], order[random.below(static_cast<std::uint32_t>(i))]);
    }
    return order;
}

std::string describe(const Problem &problem)
{
    std::string lines;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        lines += problem.directions[c] == Direction::Maximise ? "max " : "min ";
        lines += "weight " + text(problem.weights[c]);
        if (!problem.bounds.empty() && problem.bounds[c]) {
            lines +=
                " scale " + text(problem.bounds[c]->low) + ".." + text(problem.bounds[c]->high);
        }
        lines += ':';
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            lines += ' ' + text(problem.cell(a, c));
        }
        lines += '\n';
    }
    for (const scoring::Constraint &constraint : problem.constraints) {
        lines += "constraint on criterion " + std::to_string(constraint.criterion) +
                 ", comparison " + std::to_string(static_cast<int>(constraint.op)) + " with " +
                 text(constraint.value) + '\n';
    }
    return lines;
}

} // namespace steelyard::properties
