// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/measure.h"

#include "knowledge/evidence.h"

#include <algorithm>
#include <cmath>

namespace steelyard::knowledge {

namespace {

constexpr double kMostPoints = 10.0;
constexpr double kMostSteps = 8.0; // that suggested ends are apart, about

// Where a level lies between two others, 0 to 1, beyond them at the nearer one.
double shareBetween(double level, double from, double to)
{
    if (from == to) {
        return 0;
    }
    // Halved, so that ends near the largest double do not overflow.
    return std::clamp((level / 2 - from / 2) / (to / 2 - from / 2), 0.0, 1.0);
}

double between(double share, double from, double to)
{
    return share == 1 ? to : from + share * (to - from);
}

std::vector<ValuePoint> line(const Ends &ends)
{
    return {{ends.worst, 0}, {ends.best, kMostPoints}};
}

std::vector<ValuePoint> soundPoints(const Measure &measure)
{
    return measure.points.empty() || !faultsOf(measure).empty() ? line(measure.ends)
                                                                : measure.points;
}

// 1, 2 or 5 times a power of ten. Powers are multiplied out: std::pow need not give them exactly,
// and dividing by a whole power keeps decimals as they are written.
struct RoundStep
{
    double digit = 1;
    double times = 1;
    double by = 1;

    [[nodiscard]] double size() const { return digit * times / by; }
    [[nodiscard]] double down(double level) const
    {
        return std::floor(level * by / times / digit) * digit * times / by;
    }
    [[nodiscard]] double up(double level) const { return -down(-level); }
};

RoundStep roundStep(int exponent, double digit)
{
    RoundStep step;
    step.digit = digit;
    for (int i = 0; i < std::abs(exponent); ++i) {
        (exponent < 0 ? step.by : step.times) *= 10;
    }
    return step;
}

// The smallest such step of at least this size, which is above 0.
RoundStep stepOfAtLeast(double size)
{
    for (int exponent = static_cast<int>(std::floor(std::log10(size))) - 1;; ++exponent) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const RoundStep step = roundStep(exponent, digit);
            if (step.size() >= size) {
                return step;
            }
        }
    }
}

} // namespace

Direction directionOf(const Ends &ends)
{
    return ends.best < ends.worst ? Direction::LowerIsBetter : Direction::HigherIsBetter;
}

double valueOf(const Measure &measure, double level)
{
    const std::vector<ValuePoint> points = soundPoints(measure);
    for (std::size_t i = 1; i < points.size(); ++i) {
        const double share = shareBetween(level, points[i - 1].level, points[i].level);
        if (share < 1 || i + 1 == points.size()) {
            return between(share, points[i - 1].value, points[i].value);
        }
    }
    return 0;
}

double levelOf(const Measure &measure, double value)
{
    const std::vector<ValuePoint> points = soundPoints(measure);
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (value <= points[i].value || i + 1 == points.size()) {
            return between(shareBetween(value, points[i - 1].value, points[i].value),
                           points[i - 1].level, points[i].level);
        }
    }
    return measure.ends.worst;
}

Ends suggestedEnds(const std::vector<double> &levels, Direction direction)
{
    double low = 0;
    double high = 1;
    if (!levels.empty()) {
        const auto [least, most] = std::minmax_element(levels.begin(), levels.end());
        const double size = std::max(std::abs(*least), std::abs(*most));
        const double spread = *most > *least ? *most - *least : size > 0 ? size : 1;
        // Never finer than what the levels can tell apart.
        const RoundStep step = stepOfAtLeast(std::max({spread / kMostSteps, size * 1e-9, 1e-12}));
        low = step.down(*least);
        high = step.up(*most);
        if (!(low < high)) { // one level: it is in the middle
            low -= *least > 0 && low - step.size() < 0 ? low : step.size();
            high += step.size();
        }
    }
    return direction == Direction::HigherIsBetter ? Ends{low, high} : Ends{high, low};
}

std::vector<MeasureFault> faultsOf(const Measure &measure)
{
    std::vector<MeasureFault> faults;
    const auto report = [&faults](MeasureFault fault, bool isWrong) {
        if (isWrong) {
            faults.push_back(fault);
        }
    };
    const std::vector<ValuePoint> &points = measure.points;
    const auto isFinite = [](const ValuePoint &point) {
        return std::isfinite(point.level) && std::isfinite(point.value);
    };
    report(MeasureFault::EndsAreTheSame, measure.ends.worst == measure.ends.best);
    report(MeasureFault::NotFinite, !isFinite({measure.ends.worst, measure.ends.best}) ||
                                        !std::all_of(points.begin(), points.end(), isFinite));
    if (points.empty()) {
        return faults;
    }
    report(MeasureFault::TooFewPoints, points.size() < kFewestValuePoints);
    report(MeasureFault::TooManyPoints, points.size() > kMostValuePoints);
    const bool rises = directionOf(measure.ends) == Direction::HigherIsBetter;
    const auto pairIs = [&points](auto wrong) {
        return std::adjacent_find(points.begin(), points.end(), wrong) != points.end();
    };
    report(MeasureFault::PointsOutOfOrder, pairIs([rises](const auto &left, const auto &right) {
               return rises ? right.level <= left.level : right.level >= left.level;
           }));
    report(MeasureFault::ValuesFall,
           pairIs([](const auto &left, const auto &right) { return right.value < left.value; }));
    report(MeasureFault::ValueOutOfRange,
           std::any_of(points.begin(), points.end(), [](const ValuePoint &point) {
               return point.value < 0 || point.value > kMostPoints;
           }));
    report(MeasureFault::EndsAreNotTheirPoints,
           points.front() != ValuePoint{measure.ends.worst, 0} ||
               points.back() != ValuePoint{measure.ends.best, kMostPoints});
    return faults;
}

std::vector<MeasureFault> faultsOf(const Cutoffs &cutoffs)
{
    std::vector<MeasureFault> faults;
    if ((cutoffs.atMost && !std::isfinite(*cutoffs.atMost)) ||
        (cutoffs.atLeast && !std::isfinite(*cutoffs.atLeast))) {
        faults.push_back(MeasureFault::NotFinite);
    }
    if (cutoffs.atMost && cutoffs.atLeast && *cutoffs.atLeast > *cutoffs.atMost) {
        faults.push_back(MeasureFault::CutoffsContradict);
    }
    return faults;
}

} // namespace steelyard::knowledge
