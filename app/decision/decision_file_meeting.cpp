// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_parts.h"

#include "decision/file_words.h"

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Need;

Objection readObjection(JsonValue value, JsonDiagnostics &problems)
{
    Objection objection;
    JsonFields fields(value, problems);
    readText(fields, "who", TextField::Person, objection.who, problems);
    fields.text("criterion", objection.criterion, knowledge::kId, Need::Required);
    fields.text("alternative", objection.alternative, knowledge::kId, Need::Required);
    fields.number("value", objection.value, -kLargestRating, kLargestRating, Need::Required);
    readText(fields, "text", TextField::Note, objection.text, problems);
    readDay(fields, "raisedOn", objection.raisedOn, problems);
    fields.finish();
    return objection;
}

RoomExpectation readRoomExpectation(JsonValue value, JsonDiagnostics &problems)
{
    RoomExpectation expectation;
    JsonFields fields(value, problems);
    fields.text("alternative", expectation.alternative, knowledge::kId, Need::Required);
    readText(fields, "who", TextField::Person, expectation.who, problems);
    fields.integer("hands", expectation.hands, 1, kMostHands);
    fields.finish();
    return expectation;
}

} // namespace

void readMeeting(JsonFields &fields, Meeting &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.object("meeting");
    if (!value) {
        return;
    }
    JsonFields inner(value, problems);
    inner.texts("order", into.order, knowledge::kId);
    inner.texts("hidden", into.hidden, knowledge::kId);
    JsonValue note = inner.object("notes").firstChild();
    for (; note && !problems.tooManyErrors(); note = note.next()) {
        into.notes[std::string(note.key())] = readText(note, TextField::Note, problems);
    }
    inner.integer("minutes", into.minutes, 0, kMostMinutes);
    inner.list("expectations", into.expectations, readRoomExpectation);
    inner.list("objections", into.objections, readObjection);
    inner.finish();
}

} // namespace steelyard::decision
