// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/result.h"

#include <cstddef>
#include <optional>
#include <vector>

// A decision problem: alternatives x criteria, as numbers. Everything else in this library takes
// one and refuses it with the issues of check() when it is malformed.
namespace steelyard::scoring {

enum class Direction { Maximise, Minimise };

// The declared scale of a criterion, low < high, in the unit of its ratings. Which end is the good
// one is said by the direction.
struct Bounds
{
    double low = 0;
    double high = 1;
};

// One rating in the unit of its criterion: a number, an interval with its most plausible value, or
// unknown. Unknown stands for the whole scale of the criterion; its numbers are not read.
struct Cell
{
    double low = 0;
    double value = 0;
    double high = 0;
    bool unknown = false;

    [[nodiscard]] static Cell number(double value) { return {value, value, value, false}; }
    [[nodiscard]] static Cell interval(double low, double value, double high)
    {
        return {low, value, high, false};
    }
    [[nodiscard]] static Cell missing() { return {0, 0, 0, true}; }
};

enum class Comparison { AtMost, AtLeast, LessThan, MoreThan, Equal, NotEqual };

// What an alternative must meet: rating <comparison> value. See constraints.h.
struct Constraint
{
    std::size_t criterion = 0;
    Comparison op = Comparison::AtMost;
    double value = 0;
};

struct Problem
{
    std::size_t alternatives = 0;
    std::size_t criteria = 0;
    std::vector<Cell> cells;                   // row-major: alternative * criteria + criterion
    std::vector<Direction> directions;         // one a criterion
    std::vector<double> weights;               // one a criterion, >= 0, any positive sum
    std::vector<std::optional<Bounds>> bounds; // one a criterion, or empty: none declared
    std::vector<Constraint> constraints;

    [[nodiscard]] const Cell &cell(std::size_t alternative, std::size_t criterion) const
    {
        return cells[alternative * criteria + criterion];
    }
};

// All reasons to refuse the problem, in reading order; empty: it is well formed. Refused are no
// alternative, no criterion, sizes that do not match, NaN and infinity, a negative weight, weights
// that are all zero, bounds and intervals out of order beyond rounding (see tolerance.h; bounds
// that differ by rounding alone are not in order), a constraint on no criterion.
[[nodiscard]] std::vector<Issue> check(const Problem &problem);

enum class NoteCode {
    SingleAlternative,
    ConstantCriterion,     // all known and alike on it: it cannot change a ranking
    ZeroWeight,            // the criterion is inert in every method
    IdenticalAlternatives, // alternative equals other; they share a rank
    DominatedAlternative,  // alternative is nowhere better and somewhere worse than other
    UnknownRating,         // the cell is carried as the interval over its scale, where it has one
    UndeclaredScale,       // no bounds: the observed range is the scale, ranks may reverse
    ScaleUnknown,          // no bounds, no two known ratings that differ, others unknown: inert
    RatingOutsideScale,    // extrapolated beyond the declared bounds, not cut off
    UndecidedConstraint,   // the rating is unknown: the alternative is kept
    IntervalsNotCarried,   // the method ranks the most plausible values alone
    InertByNormalisation,  // the normalisation is undefined on the column, which then says nothing
};

// What is worth knowing but no reason to refuse.
struct Note
{
    NoteCode code = NoteCode::SingleAlternative;
    std::optional<std::size_t> alternative;
    std::optional<std::size_t> criterion;
    std::optional<std::size_t> other; // the second alternative where two are meant
};

// The notes on a problem that passes check(); empty for one that does not. Alike, equal, outside
// and worse are meant up to rounding: see tolerance.h.
[[nodiscard]] std::vector<Note> notes(const Problem &problem);

// The weights divided by their sum, for a problem that passes check(). Sums near the largest double
// do not overflow.
[[nodiscard]] std::vector<double> normalisedWeights(const std::vector<double> &weights);

} // namespace steelyard::scoring
