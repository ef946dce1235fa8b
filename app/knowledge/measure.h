// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// A criterion that is measured in a unit instead of being rated on a worded scale of 0 to 10.
namespace steelyard::knowledge {

enum class Direction;

// What a level is worth, in points of 10.
struct ValuePoint
{
    double level = 0;
    double value = 0;

    friend bool operator==(const ValuePoint &, const ValuePoint &) = default;
};

// The levels that are worth 0 and 10 points. Which is the larger says which way is better.
struct Ends
{
    double worst = 0;
    double best = 10;

    friend bool operator==(const Ends &, const Ends &) = default;
};

inline constexpr std::size_t kFewestValuePoints = 2;
inline constexpr std::size_t kMostValuePoints = 8;

// Levels are in the unit as typed and finite; beyond an end they are worth what the end is worth.
struct Measure
{
    std::string unit;              // "ms", "EUR per month", "%", "users"; empty: a plain number
    Ends ends;                     // they differ
    bool endsAreSuggested = false; // fixed by nobody: taken from the ratings, rounded outwards
    // From the worst to the best level, worth from 0 to 10, never falling. Empty: a straight line.
    std::vector<ValuePoint> points;

    friend bool operator==(const Measure &, const Measure &) = default;
};

// What leaves an alternative out, in the levels of its criterion (points of a worded scale).
struct Cutoffs
{
    std::optional<double> atMost;
    std::optional<double> atLeast;

    [[nodiscard]] bool any() const { return atMost || atLeast; }
    friend bool operator==(const Cutoffs &, const Cutoffs &) = default;
};

[[nodiscard]] Direction directionOf(const Ends &ends);

// What a level is worth, 0 to 10. A measure that is wrong (see faultsOf()) counts as a straight
// line between its ends, and as worth 0 where these are the same.
[[nodiscard]] double valueOf(const Measure &measure, double level);

// The level that is worth so many points; where several are, the one nearest to the worst end.
[[nodiscard]] double levelOf(const Measure &measure, double points);

// Ends around these levels, rounded outwards to whole steps of 1, 2 or 5 times a power of ten and
// never the same. Without a level: 0 and 1.
[[nodiscard]] Ends suggestedEnds(const std::vector<double> &levels, Direction direction);

enum class MeasureFault {
    EndsAreTheSame,
    NotFinite,
    TooFewPoints, // one
    TooManyPoints,
    PointsOutOfOrder, // levels do not go from worst to best, each once
    ValuesFall,
    ValueOutOfRange,       // below 0 or above 10
    EndsAreNotTheirPoints, // the first point is not the worst level at 0, the last the best at 10
    CutoffsContradict      // at least more than at most
};

// All that is wrong, each kind once, in this order.
[[nodiscard]] std::vector<MeasureFault> faultsOf(const Measure &measure);
[[nodiscard]] std::vector<MeasureFault> faultsOf(const Cutoffs &cutoffs);

} // namespace steelyard::knowledge
