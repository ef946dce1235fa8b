// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_parts.h"

#include "decision/file_words.h"

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Need;

// A list of words; what is no text is reported.
void readWords(JsonFields &fields, std::string_view key, std::vector<std::string> &into,
               JsonDiagnostics &problems)
{
    const JsonValue list = fields.member(key);
    if (list && list.kind() != knowledge::JsonKind::Array) {
        knowledge::reportKind(list, problems, "a list [...]");
        return;
    }
    if (list && list.size() > knowledge::kMostTexts) {
        problems.add(knowledge::Level::Error, list,
                     "The list has " + std::to_string(list.size()) + " entries.",
                     "It takes at most " + std::to_string(knowledge::kMostTexts) + ".");
        return;
    }
    for (JsonValue item = list.firstChild(); item; item = item.next()) {
        into.push_back(readText(item, TextField::HistoryWord, problems));
    }
}

Decider readDecider(JsonValue value, JsonDiagnostics &problems)
{
    Decider decider;
    JsonFields fields(value, problems);
    readText(fields, "name", TextField::Person, decider.name, problems, Need::Required);
    readDay(fields, "signedOn", decider.signedOn, problems);
    fields.finish();
    return decider;
}

Trigger readTrigger(JsonValue value, JsonDiagnostics &problems)
{
    Trigger trigger;
    JsonFields fields(value, problems);
    readText(fields, "text", TextField::Entry, trigger.text, problems, Need::Required);
    fields.text("question", trigger.question, knowledge::kId);
    fields.finish();
    return trigger;
}

Dissent readDissent(JsonValue value, JsonDiagnostics &problems)
{
    Dissent dissent;
    JsonFields fields(value, problems);
    readText(fields, "who", TextField::Person, dissent.who, problems);
    readText(fields, "text", TextField::Entry, dissent.text, problems, Need::Required);
    fields.finish();
    return dissent;
}

Action readAction(JsonValue value, JsonDiagnostics &problems)
{
    Action action;
    JsonFields fields(value, problems);
    readText(fields, "text", TextField::Entry, action.text, problems, Need::Required);
    readText(fields, "owner", TextField::Person, action.owner, problems);
    readDay(fields, "due", action.due, problems);
    fields.boolean("done", action.done);
    fields.finish();
    return action;
}

} // namespace

void readExpectation(JsonFields &fields, Expectation &into, JsonDiagnostics &problems)
{
    if (const JsonValue value = fields.object("expectation")) {
        JsonFields inner(value, problems);
        readDay(inner, "askedOn", into.askedOn, problems, Need::Required);
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
    readText(inner, "reason", TextField::Reason, into.reason, problems);
    readText(inner, "owner", TextField::Person, into.owner, problems);
    inner.list("deciders", into.deciders, readDecider);
    inner.word<Status>("status", into.status,
                       {{"proposed", Status::Proposed},
                        {"accepted", Status::Accepted},
                        {"superseded", Status::Superseded}},
                       Need::Required);
    readDay(inner, "decidedOn", into.decidedOn, problems);
    readDay(inner, "reviewOn", into.reviewOn, problems);
    inner.list("reconsider", into.reconsider, readTrigger);
    inner.list("dissent", into.dissent, readDissent);
    inner.list("actions", into.actions, readAction);
    inner.finish();
}

HistoryEntry readHistoryEntry(JsonValue value, JsonDiagnostics &problems)
{
    HistoryEntry entry;
    JsonFields fields(value, problems);
    readDay(fields, "date", entry.date, problems, Need::Required);
    fields.word<ChangeKind>("kind", entry.kind,
                            {{"answer", ChangeKind::Answer},
                             {"must-have", ChangeKind::MustHave},
                             {"weight", ChangeKind::Weight},
                             {"rating", ChangeKind::Rating},
                             {"option", ChangeKind::Option},
                             {"choice", ChangeKind::Choice},
                             {"status", ChangeKind::Status},
                             {"option", ChangeKind::Option},
                             {"criterion", ChangeKind::Criterion},
                             {"weighing", ChangeKind::Weighing}},
                            Need::Required);
    fields.text("subject", entry.subject, knowledge::kId);
    fields.text("alternative", entry.alternative, knowledge::kId);
    readWords(fields, "from", entry.from, problems);
    readWords(fields, "to", entry.to, problems);
    readText(fields, "time", TextField::HistoryWord, entry.time, problems);
    readText(fields, "reason", TextField::Reason, entry.reason, problems);
    fields.finish();
    return entry;
}

} // namespace steelyard::decision
