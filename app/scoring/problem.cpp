// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/problem.h"

#include "scoring/tolerance.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scoring {

namespace {

void checkSizes(const Problem &problem, std::vector<Issue> &issues)
{
    const auto mismatch = [&](const char *what, std::size_t size, std::size_t expected) {
        if (size == expected) {
            return;
        }
        issues.push_back({IssueCode::SizeMismatch,
                          std::string("there are ") + std::to_string(size) + " " + what + ", not " +
                              std::to_string(expected),
                          std::string("Give ") + std::to_string(expected) + " " + what + ".",
                          {},
                          {}});
    };
    if (problem.alternatives == 0) {
        issues.push_back({IssueCode::NoAlternative,
                          "there is no alternative",
                          "Give at least one alternative.",
                          {},
                          {}});
    }
    if (problem.criteria == 0) {
        issues.push_back({IssueCode::NoCriterion,
                          "there is no criterion",
                          "Give at least one criterion.",
                          {},
                          {}});
    }
    // Divided rather than multiplied: a product of two hostile sizes may wrap round.
    const bool rows = problem.criteria != 0 && problem.cells.size() % problem.criteria == 0 &&
                      problem.cells.size() / problem.criteria == problem.alternatives;
    if (problem.criteria != 0 && !rows) {
        issues.push_back({IssueCode::SizeMismatch,
                          "there are " + std::to_string(problem.cells.size()) +
                              " ratings, which is not alternatives x criteria",
                          "Give one rating for every alternative on every criterion.",
                          {},
                          {}});
    }
    mismatch("directions", problem.directions.size(), problem.criteria);
    mismatch("weights", problem.weights.size(), problem.criteria);
    if (!problem.bounds.empty()) {
        mismatch("bounds", problem.bounds.size(), problem.criteria);
    }
}

void checkWeights(const Problem &problem, std::vector<Issue> &issues)
{
    bool positive = false;
    bool refused = false;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        const double weight = problem.weights[c];
        if (!std::isfinite(weight)) {
            issues.push_back({IssueCode::NotFinite,
                              "the weight is not a finite number",
                              "Give a number of zero or more.",
                              {},
                              c});
            refused = true;
        } else if (weight < 0) {
            issues.push_back({IssueCode::NegativeWeight,
                              "the weight is negative",
                              "Give a number of zero or more; to prefer less of a criterion, "
                              "minimise it.",
                              {},
                              c});
            refused = true;
        }
        positive = positive || weight > 0;
    }
    if (!positive && !refused) {
        issues.push_back({IssueCode::NoWeight,
                          "all weights are zero",
                          "Give at least one criterion a weight above zero.",
                          {},
                          {}});
    }
}

void checkCells(const Problem &problem, std::vector<Issue> &issues)
{
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const Cell &cell = problem.cell(a, c);
            if (cell.unknown) {
                continue;
            }
            if (!std::isfinite(cell.low) || !std::isfinite(cell.value) ||
                !std::isfinite(cell.high)) {
                issues.push_back({IssueCode::NotFinite, "the rating is not a finite number",
                                  "Give a finite number, or mark the rating as unknown.", a, c});
            } else if (above(cell.low, cell.value) || above(cell.value, cell.high)) {
                issues.push_back({IssueCode::UnorderedInterval,
                                  "the rating lies outside its own range",
                                  "Give a range from low to high that holds the rating.", a, c});
            }
        }
    }
}

void checkBoundsAndConstraints(const Problem &problem, std::vector<Issue> &issues)
{
    for (std::size_t c = 0; c < problem.bounds.size(); ++c) {
        const auto &bounds = problem.bounds[c];
        if (!bounds) {
            continue;
        }
        if (!std::isfinite(bounds->low) || !std::isfinite(bounds->high)) {
            issues.push_back({IssueCode::NotFinite,
                              "a bound of the scale is not a finite number",
                              "Give finite bounds, or none.",
                              {},
                              c});
        } else if (!above(bounds->high, bounds->low)) {
            issues.push_back({IssueCode::InvalidBounds,
                              "the lower bound of the scale is not below the upper one",
                              "Give a lower bound below the upper one; say which end is good with "
                              "the direction.",
                              {},
                              c});
        }
    }
    for (const Constraint &constraint : problem.constraints) {
        if (constraint.criterion >= problem.criteria) {
            issues.push_back({IssueCode::UnknownCriterion,
                              "a constraint names criterion " +
                                  std::to_string(constraint.criterion) + ", which is not there",
                              "Name a criterion of the table, counted from 0.",
                              {},
                              {}});
        } else if (!std::isfinite(constraint.value)) {
            issues.push_back({IssueCode::NotFinite,
                              "a constraint's value is not a finite number",
                              "Give a finite number.",
                              {},
                              constraint.criterion});
        }
    }
}

} // namespace

std::vector<Issue> check(const Problem &problem)
{
    std::vector<Issue> issues;
    checkSizes(problem, issues);
    if (!issues.empty()) {
        return issues; // the rest would read beyond the vectors
    }
    checkWeights(problem, issues);
    checkCells(problem, issues);
    checkBoundsAndConstraints(problem, issues);
    return issues;
}

std::vector<double> normalisedWeights(const std::vector<double> &weights)
{
    std::vector<double> result(weights.size(), 0.0);
    const double largest =
        weights.empty() ? 0.0 : *std::max_element(weights.begin(), weights.end());
    if (!(largest > 0)) {
        return result;
    }
    // Divided by the largest first: neither a sum of huge weights overflows nor do tiny ones
    // vanish.
    double sum = 0;
    for (const double weight : weights) {
        sum += weight / largest;
    }
    for (std::size_t c = 0; c < weights.size(); ++c) {
        result[c] = weights[c] / largest / sum;
    }
    return result;
}

} // namespace steelyard::scoring
