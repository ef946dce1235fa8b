// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/problem.h"
#include "scoring/random.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <vector>

// Small problems for tests.
namespace problems {

using namespace steelyard::scoring;

// A table of plain numbers: all to be maximised, equal weights, no bounds.
inline Problem table(std::initializer_list<std::vector<double>> rows)
{
    Problem problem;
    problem.alternatives = rows.size();
    problem.criteria = rows.begin()->size();
    for (const auto &row : rows) {
        for (const double cell : row) {
            problem.cells.push_back(Cell::number(cell));
        }
    }
    problem.directions.assign(problem.criteria, Direction::Maximise);
    problem.weights.assign(problem.criteria, 1.0);
    return problem;
}

// The same on declared scales from 0 to 1.
inline Problem values(std::initializer_list<std::vector<double>> rows)
{
    Problem problem = table(rows);
    problem.bounds.assign(problem.criteria, Bounds{0, 1});
    return problem;
}

inline Problem random(std::uint64_t seed, std::size_t alternatives, std::size_t criteria)
{
    RandomStream stream(seed, 0);
    Problem problem;
    problem.alternatives = alternatives;
    problem.criteria = criteria;
    for (std::size_t i = 0; i < alternatives * criteria; ++i) {
        const double value = 1 + 8 * stream.uniform();
        problem.cells.push_back(
            Cell::interval(value - stream.uniform(), value, value + stream.uniform()));
    }
    for (std::size_t c = 0; c < criteria; ++c) {
        problem.directions.push_back(stream.below(2) == 0 ? Direction::Maximise
                                                          : Direction::Minimise);
        problem.weights.push_back(0.1 + stream.uniform());
    }
    problem.bounds.assign(criteria, Bounds{0, 10});
    return problem;
}

inline bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

inline bool hasNote(const std::vector<Note> &notes, NoteCode code)
{
    return std::any_of(notes.begin(), notes.end(),
                       [&](const Note &note) { return note.code == code; });
}

} // namespace problems
