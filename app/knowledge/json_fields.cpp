// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_fields.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace steelyard::knowledge {

JsonFields::JsonFields(JsonValue value, JsonDiagnostics &problems)
    : m_problems(&problems)
{
    if (!value) {
        return;
    }
    if (value.kind() != JsonKind::Object) {
        reportKind(value, problems, "an object {...}");
        return;
    }
    m_object = value;
    m_after = value.firstChild();
}

JsonValue JsonFields::member(std::string_view key, Need need)
{
    if (!m_object) {
        return {};
    }
    assert(m_askedCount < m_asked.size());
    m_asked[m_askedCount++] = key;
    JsonValue found;
    if (m_after && m_after.key() == key) {
        found = m_after;
    } else {
        found = m_object.find(key);
    }
    if (found) {
        m_after = found.next();
        return found;
    }
    if (need == Need::Required) {
        m_problems->add(Level::Error, m_object, "The field " + inQuotes(key) + " is missing.",
                        "Add it.");
    }
    return {};
}

void JsonFields::text(std::string_view key, std::string &into, TextRule rule, Need need)
{
    if (const JsonValue value = member(key, need)) {
        into = readText(value, *m_problems, rule, need);
    }
}

void JsonFields::number(std::string_view key, double &into, double least, double most, Need need)
{
    const JsonValue value = member(key, need);
    if (!value) {
        if (need == Need::Required) {
            into = std::numeric_limits<double>::quiet_NaN();
        }
        return;
    }
    into = value.isNumber() ? value.number() : std::numeric_limits<double>::quiet_NaN();
    if (!value.isNumber()) {
        reportKind(value, *m_problems, "a number");
    } else if (into < least || into > most) {
        m_problems->add(Level::Error, value, "The number " + numberText(into) + " is out of range.",
                        "Write a number from " + numberText(least) + " to " + numberText(most) +
                            ".");
        into = std::numeric_limits<double>::quiet_NaN();
    }
}

void JsonFields::integer(std::string_view key, int &into, int least, int most, Need need)
{
    const JsonValue value = member(key, need);
    if (!value) {
        return;
    }
    const std::string wanted =
        "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (!value.isNumber()) {
        reportKind(value, *m_problems, "a whole number");
    } else if (value.kind() != JsonKind::Integer) {
        m_problems->add(Level::Error, value,
                        "The number " + numberText(value.number()) +
                            " is not written as a whole number.",
                        "Write " + wanted + ", without point and exponent.");
    } else if (value.integer() < least || value.integer() > most) {
        m_problems->add(Level::Error, value,
                        "The number " + std::to_string(value.integer()) + " is out of range.",
                        "Write " + wanted + ".");
    } else {
        into = static_cast<int>(value.integer());
    }
}

void JsonFields::boolean(std::string_view key, bool &into, Need need)
{
    const JsonValue value = member(key, need);
    if (!value) {
        return;
    }
    if (value.kind() != JsonKind::Boolean) {
        reportKind(value, *m_problems, "true or false");
    } else {
        into = value.boolean();
    }
}

std::size_t JsonFields::wordIndex(std::string_view key, const std::vector<std::string_view> &known,
                                  Need need)
{
    const JsonValue value = member(key, need);
    if (!value) {
        return npos;
    }
    if (value.kind() != JsonKind::String) {
        reportKind(value, *m_problems, "a text");
        return npos;
    }
    const auto found = std::find(known.begin(), known.end(), value.text());
    if (found != known.end()) {
        return static_cast<std::size_t>(found - known.begin());
    }
    m_problems->add(Level::Error, value,
                    "The word " + inQuotes(value.text()) + " is not known here.",
                    suggestion({}, known, {}));
    return npos;
}

JsonValue JsonFields::listOf(std::string_view key, Need need, std::size_t fewest, std::size_t most)
{
    const JsonValue value = member(key, need);
    if (!value) {
        return {};
    }
    if (value.kind() != JsonKind::Array) {
        reportKind(value, *m_problems, "a list [...]");
        return {};
    }
    if (value.size() < fewest || value.size() > most) {
        const bool few = value.size() < fewest;
        m_problems->add(Level::Error, value,
                        "The list has " + std::to_string(value.size()) + " entries.",
                        few ? "It needs at least " + std::to_string(fewest) + "."
                            : "It takes at most " + std::to_string(most) + ".");
    }
    return value;
}

void JsonFields::texts(std::string_view key, std::vector<std::string> &into, TextRule rule,
                       Need need)
{
    if (const JsonValue value = member(key, need)) {
        readTexts(value, *m_problems, into, rule);
    }
}

JsonValue JsonFields::object(std::string_view key, Need need)
{
    const JsonValue value = member(key, need);
    if (!value || value.kind() == JsonKind::Object) {
        return value;
    }
    reportKind(value, *m_problems, "an object {...}");
    return {};
}

void JsonFields::finish()
{
    if (!m_object) {
        return;
    }
    const auto begin = m_asked.begin();
    const auto end = begin + static_cast<std::ptrdiff_t>(m_askedCount);
    auto expected = begin; // members mostly come in the order in which they were asked for
    for (JsonValue item = m_object.firstChild(); item && !m_problems->tooManyErrors();
         item = item.next()) {
        const std::string_view key = item.key();
        auto known = std::find(expected, end, key);
        if (known == end) {
            known = std::find(begin, expected, key);
            known = known == expected ? end : known;
        }
        if (known != end) {
            expected = known + 1;
        } else if (!(m_comment && key == "$comment") &&
                   (m_prefix.empty() || !key.starts_with(m_prefix))) {
            reportUnknown(item);
        }
    }
}

void JsonFields::reportUnknown(JsonValue item)
{
    if (m_problems->full(Level::Error)) {
        m_problems->addAtKey(Level::Error, item, {}, {});
        return;
    }
    const std::vector<std::string_view> known(
        m_asked.begin(), m_asked.begin() + static_cast<std::ptrdiff_t>(m_askedCount));
    m_problems->addAtKey(Level::Error, item,
                         "The field " + inQuotes(item.key()) + " is not known here.",
                         suggestion(item.key(), known, {}));
}

void reportKind(JsonValue value, JsonDiagnostics &problems, std::string_view wanted)
{
    problems.add(Level::Error, value,
                 "Here stands " + std::string(kindName(value)) + ", but " + std::string(wanted) +
                     " is needed.",
                 "Write " + std::string(wanted) + ".");
}

std::string_view kindName(JsonValue value)
{
    switch (value.kind()) {
    case JsonKind::Null:
        return "null";
    case JsonKind::Boolean:
        return value.boolean() ? "true" : "false";
    case JsonKind::Integer:
    case JsonKind::Number:
        return "a number";
    case JsonKind::String:
        return "a text";
    case JsonKind::Array:
        return "a list [...]";
    case JsonKind::Object:
        return "an object {...}";
    }
    return "something else";
}

} // namespace steelyard::knowledge
