// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/read_measure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace steelyard::knowledge {

namespace {

constexpr double kLargestLevel = 1e12;
constexpr double kBestValue = 10;
constexpr TextRule kUnitRule{Form::Line, 80};

ValuePoint readPoint(JsonValue value, JsonDiagnostics &problems)
{
    ValuePoint point;
    JsonFields fields(value, problems);
    fields.number("level", point.level, -kLargestLevel, kLargestLevel, Need::Required);
    fields.number("value", point.value, 0, kBestValue, Need::Required);
    fields.finish();
    return point;
}

std::optional<double> readLimit(JsonFields &fields, std::string_view key)
{
    double limit = std::numeric_limits<double>::quiet_NaN();
    fields.number(key, limit, -kLargestLevel, kLargestLevel);
    return std::isnan(limit) ? std::nullopt : std::optional(limit);
}

void reportFaults(const std::vector<MeasureFault> &faults, JsonValue place,
                  JsonDiagnostics &problems)
{
    for (const MeasureFault fault : faults) {
        if (fault != MeasureFault::NotFinite) { // said where the number stands
            FaultWords words = wordsOf(fault);
            problems.add(Level::Error, place, std::move(words.what), std::move(words.remedy));
        }
    }
}

} // namespace

void readMeasure(JsonFields &fields, Criterion &into, JsonDiagnostics &problems, EndsNeed endsNeed)
{
    into.cutoffs.atMost = readLimit(fields, "atMost");
    into.cutoffs.atLeast = readLimit(fields, "atLeast");
    reportFaults(faultsOf(into.cutoffs), fields.member("atLeast"), problems);
    const JsonValue value = fields.object("measure");
    if (!value) {
        return;
    }
    Measure measure;
    JsonFields inner(value, problems);
    inner.text("unit", measure.unit, kUnitRule);
    const bool hasWorst = static_cast<bool>(inner.member("worst"));
    const bool hasBest = static_cast<bool>(inner.member("best"));
    measure.endsAreSuggested = !hasWorst && !hasBest && endsNeed == EndsNeed::MaySuggest;
    const Need need = measure.endsAreSuggested ? Need::Optional : Need::Required;
    inner.number("worst", measure.ends.worst, -kLargestLevel, kLargestLevel, need);
    inner.number("best", measure.ends.best, -kLargestLevel, kLargestLevel, need);
    inner.list("points", measure.points, readPoint, Need::Optional, 0, kMostValuePoints);
    inner.finish();
    if (!measure.endsAreSuggested) {
        reportFaults(faultsOf(measure), value, problems);
        into.direction = directionOf(measure.ends);
        into.scaleLow = std::min(measure.ends.worst, measure.ends.best);
        into.scaleHigh = std::max(measure.ends.worst, measure.ends.best);
    }
    into.measure = std::move(measure);
}

FaultWords wordsOf(MeasureFault fault)
{
    switch (fault) {
    case MeasureFault::EndsAreTheSame:
        return {"The worst and the best level are the same.", "Let them differ."};
    case MeasureFault::NotFinite:
        return {"A level is not a number.", "Write a number."};
    case MeasureFault::TooFewPoints:
        return {"One point alone is no value function.",
                "Give two to eight points, or none for a straight line."};
    case MeasureFault::TooManyPoints:
        return {"The value function has more than eight points.", "Keep at most eight."};
    case MeasureFault::PointsOutOfOrder:
        return {"The points of the value function are out of order.",
                "Sort them from the worst level to the best, each level once."};
    case MeasureFault::ValuesFall:
        return {"The value function falls towards the best level.",
                "Let a better level be worth as much as the one before, or more."};
    case MeasureFault::ValueOutOfRange:
        return {"A point is worth less than 0 or more than 10.", "Write a value from 0 to 10."};
    case MeasureFault::EndsAreNotTheirPoints:
        return {"The value function does not go from 0 at the worst level to 10 at the best.",
                "Begin with the worst level at 0 and end with the best at 10."};
    case MeasureFault::CutoffsContradict:
        return {"\"atLeast\" is more than \"atMost\": nothing can meet both.",
                "Correct one of them, or remove it."};
    }
    return {};
}

} // namespace steelyard::knowledge
