// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/constraints.h"
#include "scoring/dominance.h"
#include "scoring/tolerance.h"
#include "scoring/values.h"

#include <algorithm>
#include <array>

namespace steelyard::scoring {

namespace {

// The problem with ratings of a criterion that are the same up to rounding made equal, so that
// whole alternatives can be compared and put in order by plain numbers.
Problem withJoinedTies(Problem problem)
{
    std::vector<double> column(3 * problem.alternatives);
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        std::size_t size = 0;
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            if (const Cell &cell = problem.cell(a, c); !cell.unknown) {
                column[size++] = cell.low;
                column[size++] = cell.value;
                column[size++] = cell.high;
            }
        }
        joinTies(std::span(column).first(size));
        size = 0;
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            if (Cell &cell = problem.cells[a * problem.criteria + c]; !cell.unknown) {
                cell.low = column[size++];
                cell.value = column[size++];
                cell.high = column[size++];
            }
        }
    }
    return problem;
}

bool equalCells(const Cell &a, const Cell &b)
{
    return a.unknown == b.unknown &&
           (a.unknown || (a.low == b.low && a.value == b.value && a.high == b.high));
}

bool isScale(const Bounds &scale)
{
    return scale.low < scale.high;
}

void noteCriteria(const Problem &problem, std::vector<Note> &result)
{
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        bool constant = true;
        bool known = true;
        for (std::size_t a = 0; a < problem.alternatives; ++a) {
            constant = constant && equalCells(problem.cell(a, c), problem.cell(0, c));
            known = known && !problem.cell(a, c).unknown;
        }
        if (constant && known && problem.alternatives > 1) {
            result.push_back({NoteCode::ConstantCriterion, {}, c, {}});
        }
        if (problem.weights[c] == 0) {
            result.push_back({NoteCode::ZeroWeight, {}, c, {}});
        }
        if (problem.bounds.empty() || !problem.bounds[c]) {
            const bool hasScale = known || isScale(scaleOf(problem, c));
            result.push_back(
                {hasScale ? NoteCode::UndeclaredScale : NoteCode::ScaleUnknown, {}, c, {}});
        }
    }
}

void noteCells(const Problem &problem, std::vector<Note> &result)
{
    std::vector<Bounds> scales;
    for (std::size_t c = 0; c < problem.criteria; ++c) {
        scales.push_back(scaleOf(problem, c));
    }
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const Cell &cell = problem.cell(a, c);
            if (cell.unknown && !isScale(scales[c])) {
                continue; // told of the criterion
            }
            if (cell.unknown) {
                result.push_back({NoteCode::UnknownRating, a, c, {}});
            } else if (above(scales[c].low, cell.low) || above(cell.high, scales[c].high)) {
                result.push_back({NoteCode::RatingOutsideScale, a, c, {}});
            }
        }
    }
}

// Rows in an order that puts equal ones side by side: pairs of 10,000 rows would be too many.
void noteIdentical(const Problem &problem, std::vector<Note> &result)
{
    const auto key = [](const Cell &cell) {
        return cell.unknown ? std::array<double, 4>{1, 0, 0, 0}
                            : std::array<double, 4>{0, cell.low, cell.value, cell.high};
    };
    std::vector<std::size_t> order(problem.alternatives);
    for (std::size_t a = 0; a < order.size(); ++a) {
        order[a] = a;
    }
    const auto compare = [&](std::size_t a, std::size_t b) {
        for (std::size_t c = 0; c < problem.criteria; ++c) {
            const auto x = key(problem.cell(a, c));
            const auto y = key(problem.cell(b, c));
            if (x != y) {
                return x < y ? -1 : 1;
            }
        }
        return 0;
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return compare(a, b) < 0; });
    std::size_t first = 0;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (compare(order[first], order[i]) == 0) {
            result.push_back({NoteCode::IdenticalAlternatives, order[first], {}, order[i]});
        } else {
            first = i;
        }
    }
}

} // namespace

std::vector<Note> notes(const Problem &problem)
{
    std::vector<Note> result;
    if (!check(problem).empty()) {
        return result;
    }
    if (problem.alternatives == 1) {
        result.push_back({NoteCode::SingleAlternative, 0, {}, {}});
    }
    const Problem joined = withJoinedTies(problem);
    noteCriteria(joined, result);
    noteCells(problem, result);
    noteIdentical(joined, result);
    const auto dominated = dominance(problem);
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        if (const auto by = dominated.value().dominator[a]) {
            result.push_back({NoteCode::DominatedAlternative, a, {}, *by});
        }
    }
    const auto feasible = feasibility(problem);
    for (std::size_t a = 0; a < problem.alternatives; ++a) {
        for (const std::size_t i : feasible.value().undecided[a]) {
            result.push_back(
                {NoteCode::UndecidedConstraint, a, problem.constraints[i].criterion, {}});
        }
    }
    return result;
}

} // namespace steelyard::scoring
