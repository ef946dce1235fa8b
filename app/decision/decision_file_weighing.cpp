// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_own.h"

#include "decision/decision_file_parts.h"
#include "decision/file_words.h"

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::kId;
using knowledge::Level;
using knowledge::Need;

constexpr double kLeastRatio = 1e-6;
constexpr double kMostRatio = 1e6;

// A number, or [low, high].
void readSpanMember(JsonFields &fields, std::string_view key, Span &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.member(key, Need::Required);
    if (!value) {
        return;
    }
    const bool isPair = value.kind() == knowledge::JsonKind::Array && value.size() == 2;
    const JsonValue low = isPair ? value.firstChild() : value;
    const JsonValue high = isPair ? low.next() : value;
    if (low.isNumber() && high.isNumber() && low.number() <= high.number() &&
        low.number() >= -kLargestRating && high.number() <= kLargestRating) {
        into = {low.number(), high.number()};
    } else {
        problems.add(Level::Error, value, "Here a level or a range of levels belongs.",
                     "Write a number, or two in a list, the lower one first.");
    }
}

SwingStep readStep(JsonValue value, JsonDiagnostics &problems)
{
    SwingStep step;
    JsonFields fields(value, problems);
    fields.text("criterion", step.criterion, kId, Need::Required);
    readSpanMember(fields, "from", step.from, problems);
    readSpanMember(fields, "to", step.to, problems);
    fields.finish();
    return step;
}

SwingJudgement readSwing(JsonValue value, JsonDiagnostics &problems)
{
    SwingJudgement judgement;
    JsonFields fields(value, problems);
    if (const JsonValue step = fields.object("step", Need::Required)) {
        judgement.step = readStep(step, problems);
    }
    if (const JsonValue equal = fields.object("equal", Need::Required)) {
        judgement.equal = readStep(equal, problems);
    }
    fields.finish();
    return judgement;
}

PairJudgement readPair(JsonValue value, JsonDiagnostics &problems)
{
    PairJudgement judgement;
    JsonFields fields(value, problems);
    fields.text("first", judgement.first, kId, Need::Required);
    fields.text("second", judgement.second, kId, Need::Required);
    fields.number("times", judgement.times, kLeastRatio, kMostRatio, Need::Required);
    fields.finish();
    return judgement;
}

knowledge::Ends readEnds(JsonValue value, JsonDiagnostics &problems)
{
    knowledge::Ends ends;
    JsonFields fields(value, problems);
    fields.number("worst", ends.worst, -kLargestRating, kLargestRating, Need::Required);
    fields.number("best", ends.best, -kLargestRating, kLargestRating, Need::Required);
    fields.finish();
    return ends;
}

} // namespace

void readWeighing(JsonFields &fields, Weighing &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.object("weighing");
    if (!value) {
        return;
    }
    JsonFields inner(value, problems);
    readWord(inner, "way", into.way, kWeightWays, problems, Need::Required);
    inner.texts("order", into.order, kId);
    inner.list("swings", into.swings, readSwing);
    forEachEntry(inner, "points", problems, [&](std::string key, JsonValue item) {
        if (item.isNumber() && item.number() >= 0 && item.number() <= kLargestRating) {
            into.points[std::move(key)] = item.number();
        } else {
            problems.add(Level::Error, item, "Points are no number of 0 or more.",
                         "Write how many points this criterion gets.");
        }
    });
    inner.list("pairs", into.pairs, readPair);
    forEachEntry(inner, "reasons", problems, [&](std::string key, JsonValue item) {
        into.reasons[std::move(key)] = readText(item, TextField::Note, problems);
    });
    forEachEntry(inner, "endsWhenWeighed", problems, [&](std::string key, JsonValue item) {
        into.endsWhenWeighed[std::move(key)] = readEnds(item, problems);
    });
    inner.finish();
}

} // namespace steelyard::decision
