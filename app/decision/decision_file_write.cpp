// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file.h"

#include "decision/file_words.h"

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
Json number(double value)
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
    if (choice.needed) {
        value["tolerance"] = words(choice.tolerance);
    }
    if (choice.days > 0) {
        value["days"] = number(choice.days);
    }
    return value;
}

Json toJson(double value)
{
    return number(value);
}

Json toJson(const OwnRating &own)
{
    Json value;
    value["criterion"] = own.criterion;
    value["alternative"] = own.alternative;
    value["value"] = number(own.value);
    value["low"] = number(own.low);
    value["high"] = number(own.high);
    value["reason"] = own.reason;
    return value;
}

class Lines
{
public:
    void field(const char *key, const Json &value) { add("  " + line(key) + ": " + line(value)); }

    // JSON text as it is, so that its lines and its hash stay what they were.
    void verbatim(const char *key, const std::string &json) { add("  " + line(key) + ": " + json); }

    template <class Map>
    void object(const char *key, const Map &map)
    {
        std::string text = "  " + line(key) + ": {";
        const char *separator = "\n";
        for (const auto &[id, value] : map) {
            text += separator;
            text += "    " + line(id) + ": " + line(toJson(value));
            separator = ",\n";
        }
        add(text + (map.empty() ? "}" : "\n  }"));
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
        std::string text = "  " + line(key) + ": [";
        const char *separator = "\n";
        for (const auto &item : list) {
            text += separator;
            text += "    " + line(toJson(item));
            separator = ",\n";
        }
        if (!list.empty()) {
            add(text + "\n  ]");
        }
    }

    [[nodiscard]] std::string finished() const { return "{\n" + m_text + "\n}\n"; }

private:
    void add(const std::string &text)
    {
        if (!m_text.empty()) {
            m_text += ",\n";
        }
        m_text += text;
    }

    std::string m_text;
};

} // namespace

std::string write(const Decision &decision)
{
    Lines lines;
    lines.field("format", kFormatName);
    lines.field("version", kFormatVersion);
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
    Json thresholds;
    thresholds["clear"] = number(decision.thresholds.clear);
    thresholds["leaning"] = number(decision.thresholds.leaning);
    thresholds["open"] = number(decision.thresholds.open);
    lines.field("thresholds", thresholds);
    lines.field("seed", decision.seed);
    lines.field("samples", decision.samples);
    if (decision.knowledgeCopy.text != nullptr) {
        lines.verbatim("knowledgeCopy", *decision.knowledgeCopy.text);
    }
    return lines.finished();
}

} // namespace steelyard::decision
