// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "decision/file_words.h"
#include "decision/within_limits.h"

#include <nlohmann/json.hpp>

#include <string>

namespace steelyard::decision {

namespace {

using Json = nlohmann::ordered_json;

// One line for a value of any depth. Text that is not UTF-8 cannot come from a file that was read,
// but may come from elsewhere: it is replaced, not thrown over.
std::string line(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Numbers like 10 are written without a fraction, so that what was typed comes back as typed.
Json jsonNumber(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

Json toJson(const GivenAnswer &given)
{
    Json value;
    value["state"] = words(given.state);
    if (given.state == AnswerState::Chosen) {
        value["choices"] = given.choices;
    }
    if (!given.note.empty()) {
        value["note"] = given.note;
    }
    return value;
}

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

Json toJson(double value)
{
    return jsonNumber(value);
}

Json toJson(const OwnRating &own)
{
    Json value;
    value["criterion"] = own.criterion;
    value["alternative"] = own.alternative;
    value["value"] = jsonNumber(own.value);
    value["low"] = jsonNumber(own.low);
    value["high"] = jsonNumber(own.high);
    value["reason"] = own.reason;
    return value;
}

Json toJson(const OwnScenario &scenario)
{
    Json value{{"name", scenario.name}};
    for (const auto &[criterion, share] : scenario.ownWeights) {
        value["ownWeights"][criterion] = jsonNumber(share);
    }
    for (const OwnRating &own : scenario.ownRatings) {
        value["ownRatings"].push_back(toJson(own));
    }
    return value;
}

// A text that may be missing.
void add(Json &value, const char *key, const std::string &text)
{
    if (!text.empty()) {
        value[key] = text;
    }
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

Json toJson(const std::string &text)
{
    return text;
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

class Lines
{
public:
    explicit Lines(std::string indent = "  ")
        : m_indent(std::move(indent))
    {
    }

    void field(const char *key, const Json &value)
    {
        add(m_indent + line(key) + ": " + line(value));
    }

    void optionalField(const char *key, const std::string &text)
    {
        if (!text.empty()) {
            field(key, text);
        }
    }

    // JSON text as it is, so that its lines and its hash stay what they were.
    void verbatim(const char *key, const std::string &json)
    {
        add(m_indent + line(key) + ": " + json);
    }

    template <class Map>
    void object(const char *key, const Map &map)
    {
        std::string text = m_indent + line(key) + ": {";
        const char *separator = "\n";
        for (const auto &[id, value] : map) {
            text += separator;
            text += m_indent + "  " + line(id) + ": " + line(toJson(value));
            separator = ",\n";
        }
        add(text + (map.empty() ? "}" : '\n' + m_indent + '}'));
    }

    // Parts that most decisions do not have are left out when they are empty.
    template <class Map>
    void optionalObject(const char *key, const Map &map)
    {
        if (!map.empty()) {
            object(key, map);
        }
    }

    template <class List>
    void optionalList(const char *key, const List &list)
    {
        std::string text = m_indent + line(key) + ": [";
        const char *separator = "\n";
        for (const auto &item : list) {
            text += separator;
            text += m_indent + "  " + line(toJson(item));
            separator = ",\n";
        }
        if (!list.empty()) {
            add(text + '\n' + m_indent + ']');
        }
    }

    [[nodiscard]] std::string finished() const { return "{\n" + m_text + "\n}\n"; }
    // As a value within another object.
    [[nodiscard]] std::string inner() const
    {
        return "{\n" + m_text + '\n' + m_indent.substr(2) + '}';
    }

private:
    void add(const std::string &text)
    {
        if (!m_text.empty()) {
            m_text += ",\n";
        }
        m_text += text;
    }

    std::string m_indent;
    std::string m_text;
};

std::string recordText(const DecisionRecord &record)
{
    Lines lines("    ");
    lines.optionalField("chosen", record.chosen);
    lines.optionalField("reason", record.reason);
    lines.optionalField("owner", record.owner);
    lines.optionalList("deciders", record.deciders);
    lines.field("status", words(record.status));
    lines.optionalField("decidedOn", record.decidedOn);
    lines.optionalField("reviewOn", record.reviewOn);
    lines.optionalList("reconsider", record.reconsider);
    lines.optionalList("dissent", record.dissent);
    lines.optionalList("actions", record.actions);
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
    lines.optionalObject("notes", meeting.notes);
    if (meeting.minutes > 0) {
        lines.field("minutes", meeting.minutes);
    }
    lines.optionalList("expectations", meeting.expectations);
    lines.optionalList("objections", meeting.objections);
    return lines.inner();
}

// Of a decision within its limits.
std::string textOf(const Decision &decision)
{
    Lines lines;
    lines.field("format", kFormatName);
    lines.field("version", kFormatVersion);
    lines.optionalField("id", decision.id);
    lines.field("title", decision.title);
    Json knowledge;
    knowledge["id"] = decision.knowledge.id;
    knowledge["version"] = decision.knowledge.version;
    knowledge["hash"] = decision.knowledge.hash;
    lines.field("knowledge", knowledge);
    lines.field("created", decision.created);
    lines.field("modified", decision.modified);
    if (!decision.scenario.empty()) {
        lines.field("scenario", decision.scenario);
    }
    lines.field("alternatives", decision.alternatives);
    lines.object("answers", decision.answers);
    lines.object("mustHaves", decision.mustHaves);
    lines.optionalObject("ownWeights", decision.ownWeights);
    lines.optionalList("ownRatings", decision.ownRatings);
    lines.optionalList("ownScenarios", decision.ownScenarios);
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
    lines.optionalList("history", decision.history);
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
