// SPDX-License-Identifier: GPL-3.0-or-later
#include "properties/methods.h"

#include "properties/generator.h"
#include "scoring/additive.h"
#include "scoring/topsis.h"
#include "scoring/vikor.h"
#include "scoring/weighted_sum.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace steelyard::properties {

namespace {

using scoring::Normalisation;
using scoring::Problem;
using scoring::RandomStream;
using scoring::Ranking;

constexpr std::array<std::pair<Normalisation, const char *>, 5> kNormalisations{
    {{Normalisation::None, "none"},
     {Normalisation::MinMax, "min-max"},
     {Normalisation::Max, "max"},
     {Normalisation::Sum, "sum"},
     {Normalisation::Vector, "vector"}}};

Answer answer(std::string method, const scoring::Result<Ranking> &result)
{
    if (!result.ok()) {
        return {std::move(method), true, true, {}, {}};
    }
    return {std::move(method), false, true, result.value().scores, result.value().ranks};
}

} // namespace

std::vector<Answer> allMethods(const Problem &problem,
                               const std::vector<scoring::Preference> &preferences)
{
    std::vector<Answer> answers;
    answers.push_back(answer("additive", scoring::additive(problem)));
    for (const auto &[normalisation, name] : kNormalisations) {
        answers.push_back(answer(std::string("weighted-sum ") + name,
                                 scoring::weightedSum(problem, normalisation)));
        answers.push_back(answer(std::string("weighted-product ") + name,
                                 scoring::weightedProduct(problem, normalisation)));
        answers.push_back(
            answer(std::string("topsis ") + name, scoring::topsis(problem, normalisation)));
    }
    const auto vikor = scoring::vikor(problem);
    answers.push_back(answer("vikor", vikor.ok() ? scoring::Result(vikor.value().ranking)
                                                 : scoring::Result<Ranking>(vikor.issues())));
    answers.back().higherIsBetter = false;
    const auto promethee = scoring::promethee(problem, preferences);
    answers.push_back(answer("promethee-ii", promethee.ok()
                                                 ? scoring::Result(promethee.value().ranking)
                                                 : scoring::Result<Ranking>(promethee.issues())));
    return answers;
}

std::vector<scoring::Preference> anyPreferences(std::size_t criteria, RandomStream &random)
{
    std::vector<scoring::Preference> preferences(criteria);
    for (scoring::Preference &preference : preferences) {
        preference.shape = static_cast<scoring::PreferenceShape>(random.below(6));
        preference.q = between(random, 0, 3);
        preference.p = preference.q + between(random, 0.1, 5);
        preference.s = between(random, 0.1, 5);
    }
    return preferences;
}

scoring::SmaaOptions anySmaa(const Problem &problem, RandomStream &random, std::uint64_t samples)
{
    scoring::SmaaOptions options;
    options.samples = samples;
    options.seed = random.next();
    options.confidenceSamples = 16;
    switch (random.below(4)) {
    case 0:
        break;
    case 1:
        options.weights = scoring::OrdinalWeights{permutation(problem.criteria, random)};
        break;
    case 2: {
        // Bounds around weights that are possible, so that some weighting always is.
        scoring::IntervalWeights intervals;
        for (const double weight : scoring::normalisedWeights(problem.weights)) {
            intervals.bounds.push_back(
                {weight * between(random, 0, 1), weight + (1 - weight) * between(random, 0.05, 1)});
        }
        options.weights = std::move(intervals);
        break;
    }
    default:
        options.weights = scoring::FactorWeights{between(random, 0, 3)};
        break;
    }
    return options;
}

Problem reorderAlternatives(const Problem &problem, const std::vector<std::size_t> &order)
{
    Problem result = problem;
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            result.cells[a * problem.criteria + c] = problem.cell(order[a], c);
        }
    }
    return result;
}

Problem reorderCriteria(const Problem &problem, const std::vector<std::size_t> &order)
{
    Problem result = problem;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        result.directions[c] = problem.directions[order[c]];
        result.weights[c] = problem.weights[order[c]];
        result.bounds[c] = problem.bounds[order[c]];
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            result.cells[a * problem.criteria + c] = problem.cell(a, order[c]);
        }
    }
    for (scoring::Constraint &constraint : result.constraints) {
        const auto place = std::find(order.begin(), order.end(), constraint.criterion);
        constraint.criterion = static_cast<std::size_t>(place - order.begin());
    }
    return result;
}

Problem withCriterion(const Problem &problem, double weight, scoring::Direction direction,
                      const std::vector<scoring::Cell> &column)
{
    Problem result = problem;
    result.criteria += 1;
    result.weights.push_back(weight);
    result.directions.push_back(direction);
    result.bounds.emplace_back();
    result.cells.clear();
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            result.cells.push_back(problem.cell(a, c));
        }
        result.cells.push_back(column[a]);
    }
    return result;
}

std::string differ(const std::vector<double> &expected, const std::vector<double> &got,
                   double tolerance)
{
    if (expected.size() != got.size()) {
        return "other sizes";
    }
    for (std::size_t i = 0; i < expected.size(); ++i) {
        // Written so that NaN is a difference.
        if (!(std::abs(expected[i] - got[i]) <= tolerance * std::max(1.0, std::abs(expected[i])))) {
            return "number " + std::to_string(i) + ": " + std::to_string(got[i]) + " instead of " +
                   std::to_string(expected[i]);
        }
    }
    return {};
}

std::string differ(const std::vector<int> &expected, const std::vector<int> &got)
{
    return differ(std::vector<double>(expected.begin(), expected.end()),
                  std::vector<double>(got.begin(), got.end()), 0);
}

std::string differ(const std::vector<Answer> &expected, const std::vector<Answer> &got,
                   bool ranksOnly)
{
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (expected[i].refused != got[i].refused) {
            return expected[i].method + (got[i].refused ? " refuses" : " does not refuse");
        }
        const std::string ranks = differ(expected[i].ranks, got[i].ranks);
        if (!ranks.empty()) {
            return expected[i].method + ", ranks, " + ranks;
        }
        const std::string scores =
            ranksOnly ? std::string() : differ(expected[i].scores, got[i].scores);
        if (!scores.empty()) {
            return expected[i].method + ", scores, " + scores;
        }
    }
    return {};
}

} // namespace steelyard::properties
