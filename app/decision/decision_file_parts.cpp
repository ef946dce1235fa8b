// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_parts.h"

#include "decision/decision_file_own.h"
#include "decision/file_words.h"

namespace steelyard::decision {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Level;
using knowledge::Need;

void readOwnWeights(JsonFields &fields, OwnWeights &into, JsonDiagnostics &problems)
{
    const JsonValue weights = fields.object("ownWeights");
    double sum = 0;
    for (JsonValue item = weights.firstChild(); item && !problems.tooManyErrors();
         item = item.next()) {
        const double share = item.isNumber() ? item.number() : -1;
        if (!(share >= 0 && share <= 1)) {
            problems.add(Level::Error, item, "A weight set by hand is not a number from 0 to 1.",
                         "Write the share of the decision, such as 0.25 for a quarter.");
            continue;
        }
        into[std::string(item.key())] = share;
        sum += share;
    }
    if (sum > 1 + kWeightTolerance) {
        problems.add(Level::Error, weights, "The weights set by hand sum to more than 1.",
                     "Lower one of them: together they are shares of one decision.");
    }
}

Finding readOwnRating(JsonValue value, JsonDiagnostics &problems)
{
    Finding own;
    JsonFields fields(value, problems);
    fields.text("criterion", own.criterion, knowledge::kId, Need::Required);
    fields.text("alternative", own.alternative, knowledge::kId, Need::Required);
    double rating = 0;
    fields.number("value", rating, -kLargestRating, kLargestRating, Need::Required);
    fields.number("low", own.low, -kLargestRating, kLargestRating, Need::Required);
    fields.number("high", own.high, -kLargestRating, kLargestRating, Need::Required);
    readText(fields, "reason", TextField::RatingReason, own.note, problems, Need::Required);
    fields.finish();
    own.value = rating;
    if (own.low > rating || rating > own.high) {
        problems.add(Level::Error, value, "The rating is not within its own range.",
                     "Let \"low\" be at most \"value\", and \"value\" at most \"high\".");
    }
    return own;
}

OwnScenario readOwnScenario(JsonValue value, JsonDiagnostics &problems)
{
    OwnScenario scenario;
    JsonFields fields(value, problems);
    readText(fields, "name", TextField::ScenarioName, scenario.name, problems, Need::Required);
    readOwnWeights(fields, scenario.ownWeights, problems);
    readFindings(fields, scenario.findings);
    fields.finish();
    return scenario;
}

} // namespace steelyard::decision
