// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_parts.h"

#include "decision/file_words.h"

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Need;

constexpr knowledge::TextRule kEntry{knowledge::Form::Line, 500};
constexpr knowledge::TextRule kWord{knowledge::Form::Line, 100};

Decider readDecider(JsonValue value, JsonDiagnostics &problems)
{
    Decider decider;
    JsonFields fields(value, problems);
    fields.text("name", decider.name, kEntry, Need::Required);
    fields.text("signedOn", decider.signedOn, knowledge::kDay);
    fields.finish();
    return decider;
}

Trigger readTrigger(JsonValue value, JsonDiagnostics &problems)
{
    Trigger trigger;
    JsonFields fields(value, problems);
    fields.text("text", trigger.text, kEntry, Need::Required);
    fields.text("question", trigger.question, knowledge::kId);
    fields.finish();
    return trigger;
}

Action readAction(JsonValue value, JsonDiagnostics &problems)
{
    Action action;
    JsonFields fields(value, problems);
    fields.text("text", action.text, kEntry, Need::Required);
    fields.text("owner", action.owner, kEntry);
    fields.text("due", action.due, knowledge::kDay);
    fields.boolean("done", action.done);
    fields.finish();
    return action;
}

} // namespace

void readExpectation(JsonFields &fields, Expectation &into, JsonDiagnostics &problems)
{
    if (const JsonValue value = fields.object("expectation")) {
        JsonFields inner(value, problems);
        inner.text("askedOn", into.askedOn, knowledge::kDay, Need::Required);
        inner.text("alternative", into.alternative, knowledge::kId);
        inner.finish();
    }
}

void readRecord(JsonFields &fields, DecisionRecord &into, JsonDiagnostics &problems)
{
    const JsonValue value = fields.object("record");
    if (!value) {
        return;
    }
    JsonFields inner(value, problems);
    inner.text("chosen", into.chosen, knowledge::kId);
    inner.text("reason", into.reason);
    inner.text("owner", into.owner, kEntry);
    inner.list("deciders", into.deciders, readDecider);
    inner.word<Status>("status", into.status,
                       {{"proposed", Status::Proposed},
                        {"accepted", Status::Accepted},
                        {"superseded", Status::Superseded}},
                       Need::Required);
    inner.text("decidedOn", into.decidedOn, knowledge::kDay);
    inner.text("reviewOn", into.reviewOn, knowledge::kDay);
    inner.list("reconsider", into.reconsider, readTrigger);
    inner.list("actions", into.actions, readAction);
    inner.finish();
}

HistoryEntry readHistoryEntry(JsonValue value, JsonDiagnostics &problems)
{
    HistoryEntry entry;
    JsonFields fields(value, problems);
    fields.text("date", entry.date, knowledge::kDay, Need::Required);
    fields.word<ChangeKind>("kind", entry.kind,
                            {{"answer", ChangeKind::Answer},
                             {"must-have", ChangeKind::MustHave},
                             {"weight", ChangeKind::Weight},
                             {"rating", ChangeKind::Rating},
                             {"choice", ChangeKind::Choice},
                             {"status", ChangeKind::Status}},
                            Need::Required);
    fields.text("subject", entry.subject, knowledge::kId);
    fields.text("alternative", entry.alternative, knowledge::kId);
    fields.texts("from", entry.from, kWord);
    fields.texts("to", entry.to, kWord);
    fields.finish();
    return entry;
}

} // namespace steelyard::decision
