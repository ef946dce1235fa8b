// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/constraints.h"

#include "scoring/tolerance.h"

namespace steelyard::scoring {

namespace {

bool meets(double rating, const Constraint &constraint)
{
    switch (constraint.op) {
    case Comparison::AtMost:
        return !above(rating, constraint.value);
    case Comparison::AtLeast:
        return !above(constraint.value, rating);
    case Comparison::LessThan:
        return above(constraint.value, rating);
    case Comparison::MoreThan:
        return above(rating, constraint.value);
    case Comparison::Equal:
        return same(rating, constraint.value);
    case Comparison::NotEqual:
        return !same(rating, constraint.value);
    }
    return false;
}

bool straddles(const Cell &cell, const Constraint &constraint)
{
    const bool value = meets(cell.value, constraint);
    if (meets(cell.low, constraint) != value || meets(cell.high, constraint) != value) {
        return true;
    }
    // For equality the ends may agree while a point between them does not.
    const bool equality =
        constraint.op == Comparison::Equal || constraint.op == Comparison::NotEqual;
    return equality && above(constraint.value, cell.low) && above(cell.high, constraint.value);
}

} // namespace

Result<Feasibility> feasibility(const Problem &problem)
{
    if (auto issues = check(problem); !issues.empty()) {
        return issues;
    }
    Feasibility result;
    result.excluded.assign(problem.alternatives, 0);
    result.failed.resize(problem.alternatives);
    result.undecided.resize(problem.alternatives);
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
            const Constraint &constraint = problem.constraints[i];
            const Cell &cell = problem.cell(a, constraint.criterion);
            if (cell.unknown || straddles(cell, constraint)) {
                result.undecided[a].push_back(i);
            }
            if (!cell.unknown && !meets(cell.value, constraint)) {
                result.failed[a].push_back(i);
            }
        }
        result.excluded[a] = result.failed[a].empty() ? 0 : 1;
        if (result.failed[a].empty()) {
            result.feasible.push_back(a);
        }
    }
    return result;
}

} // namespace steelyard::scoring
