// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "decision/answer_file.h"
#include "decision/decision_file_lines.h"
#include "decision/decision_file_own.h"
#include "decision/file_words.h"
#include "decision/within_limits.h"

#include <string>

namespace steelyard::decision {

namespace {

Json toJson(const MustHaveChoice &choice)
{
    Json value;
    value["needed"] = choice.needed;
    if (choice.needed || choice.tolerance != knowledge::Support::BuiltIn) {
        value["tolerance"] = words(choice.tolerance);
    }
    if (choice.days > 0) {
        value["days"] = jsonNumber(choice.days);
    }
    return value;
}

Json toJson(const OwnScenario &scenario)
{
    Json value{{"name", scenario.name}};
    for (const auto &[criterion, share] : scenario.ownWeights) {
        value["ownWeights"][criterion] = jsonNumber(share);
    }
    for (const Finding &own : scenario.findings) {
        value["findings"].push_back(findingJson(own));
    }
    return value;
}

Json toJson(const Decider &decider)
{
    Json value{{"name", decider.name}};
    add(value, "signedOn", decider.signedOn);
    return value;
}

Json toJson(const Trigger &trigger)
{
    Json value{{"text", trigger.text}};
    add(value, "question", trigger.question);
    return value;
}

Json toJson(const Action &action)
{
    Json value{{"text", action.text}};
    add(value, "owner", action.owner);
    add(value, "due", action.due);
    if (action.done) {
        value["done"] = true;
    }
    return value;
}

Json toJson(const Dissent &dissent)
{
    Json value;
    add(value, "who", dissent.who);
    value["text"] = dissent.text;
    return value;
}

Json toJson(const RoomExpectation &expectation)
{
    Json value{{"alternative", expectation.alternative}};
    add(value, "who", expectation.who);
    if (expectation.hands != 1) {
        value["hands"] = expectation.hands;
    }
    return value;
}

Json toJson(const Objection &objection)
{
    Json value;
    add(value, "who", objection.who);
    value["criterion"] = objection.criterion;
    value["alternative"] = objection.alternative;
    value["value"] = jsonNumber(objection.value);
    add(value, "text", objection.text);
    add(value, "raisedOn", objection.raisedOn);
    return value;
}

Json toJson(const HistoryEntry &entry)
{
    Json value{{"date", entry.date}, {"kind", words(entry.kind)}};
    add(value, "subject", entry.subject);
    add(value, "alternative", entry.alternative);
    if (!entry.from.empty()) {
        value["from"] = entry.from;
    }
    if (!entry.to.empty()) {
        value["to"] = entry.to;
    }
    add(value, "time", entry.time);
    add(value, "reason", entry.reason);
    return value;
}

constexpr auto kToJson = [](const auto &value) { return toJson(value); };

std::string recordText(const DecisionRecord &record)
{
    Lines lines("    ");
    lines.optionalField("chosen", record.chosen);
    lines.optionalField("reason", record.reason);
    lines.optionalField("owner", record.owner);
    lines.optionalList("deciders", record.deciders, kToJson);
    lines.field("status", words(record.status));
    lines.optionalField("decidedOn", record.decidedOn);
    lines.optionalField("reviewOn", record.reviewOn);
    lines.optionalList("reconsider", record.reconsider, kToJson);
    lines.optionalList("dissent", record.dissent, kToJson);
    lines.optionalList("actions", record.actions, kToJson);
    return lines.inner();
}

std::string meetingText(const Meeting &meeting)
{
    Lines lines("    ");
    if (!meeting.order.empty()) {
        lines.field("order", meeting.order);
    }
    if (!meeting.hidden.empty()) {
        lines.field("hidden", meeting.hidden);
    }
    lines.optionalObject("notes", meeting.notes,
                         [](const std::string &note) { return Json(note); });
    if (meeting.minutes > 0) {
        lines.field("minutes", meeting.minutes);
    }
    lines.optionalList("expectations", meeting.expectations, kToJson);
    lines.optionalList("objections", meeting.objections, kToJson);
    return lines.inner();
}

// Of a decision within its limits.
std::string textOf(const Decision &decision)
{
    Lines lines;
    lines.field("format", kFormatName);
    lines.field("version", formatVersionOf(decision));
    lines.optionalField("id", decision.id);
    lines.field("title", decision.title);
    if (!decision.knowledge.id.empty()) {
        Json knowledge;
        knowledge["id"] = decision.knowledge.id;
        knowledge["version"] = decision.knowledge.version;
        knowledge["hash"] = decision.knowledge.hash;
        lines.field("knowledge", knowledge);
    }
    lines.field("created", decision.created);
    lines.field("modified", decision.modified);
    if (!decision.scenario.empty()) {
        lines.field("scenario", decision.scenario);
    }
    lines.field("alternatives", decision.alternatives);
    lines.object("answers", decision.answers, answerJson);
    lines.object("mustHaves", decision.mustHaves, kToJson);
    lines.optionalObject("ownWeights", decision.ownWeights, jsonNumber);
    writeOwn(lines, decision);
    lines.optionalList("ownScenarios", decision.ownScenarios, kToJson);
    Json thresholds;
    thresholds["clear"] = jsonNumber(decision.thresholds.clear);
    thresholds["leaning"] = jsonNumber(decision.thresholds.leaning);
    thresholds["open"] = jsonNumber(decision.thresholds.open);
    lines.field("thresholds", thresholds);
    lines.field("seed", decision.seed);
    lines.field("samples", decision.samples);
    if (!decision.expectation.askedOn.empty()) {
        Json expectation{{"askedOn", decision.expectation.askedOn}};
        add(expectation, "alternative", decision.expectation.alternative);
        lines.field("expectation", expectation);
    }
    if (decision.record != DecisionRecord()) {
        lines.verbatim("record", recordText(decision.record));
    }
    if (decision.meeting != Meeting()) {
        lines.verbatim("meeting", meetingText(decision.meeting));
    }
    lines.optionalList("history", decision.history, kToJson);
    if (decision.knowledgeCopy.text != nullptr) {
        lines.verbatim("knowledgeCopy", *decision.knowledgeCopy.text);
    }
    return lines.finished();
}

} // namespace

std::string write(const Decision &decision)
{
    return textOf(withinLimits(decision));
}

} // namespace steelyard::decision
