// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <utility>

// Inside this library only: JSON text with one value to a line.
namespace steelyard::decision {

using Json = nlohmann::ordered_json;

// An object to add members to.
struct WrittenObject
{
    Json &json;
};

// One line for a value of any depth. Text that is not UTF-8 cannot come from a file that was read,
// but may come from elsewhere: it is replaced, not thrown over.
[[nodiscard]] inline std::string line(const Json &value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// Numbers like 10 are written without a fraction, so that what was typed comes back as typed.
[[nodiscard]] inline Json jsonNumber(double value)
{
    const auto whole = static_cast<std::int64_t>(value);
    return static_cast<double>(whole) == value ? Json(whole) : Json(value);
}

// A text that may be missing.
inline void add(Json &value, const char *key, const std::string &text)
{
    if (!text.empty()) {
        value[key] = text;
    }
}

// The members of an object.
class Lines
{
public:
    explicit Lines(std::string indent = "  ")
        : m_indent(std::move(indent))
    {
    }

    void field(const char *key, const Json &value)
    {
        addLine(m_indent + line(key) + ": " + line(value));
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
        addLine(m_indent + line(key) + ": " + json);
    }

    // `toJson` makes JSON of one value.
    template <class Map, class Convert>
    void object(const char *key, const Map &map, Convert toJson)
    {
        std::string text = m_indent + line(key) + ": {";
        const char *separator = "\n";
        for (const auto &[id, value] : map) {
            text += separator;
            text += m_indent + "  " + line(id) + ": " + line(toJson(value));
            separator = ",\n";
        }
        addLine(text + (map.empty() ? "}" : '\n' + m_indent + '}'));
    }

    // Parts that most decisions do not have are left out when they are empty.
    template <class Map, class Convert>
    void optionalObject(const char *key, const Map &map, Convert toJson)
    {
        if (!map.empty()) {
            object(key, map, toJson);
        }
    }

    template <class List, class Convert>
    void optionalList(const char *key, const List &list, Convert toJson)
    {
        std::string text = m_indent + line(key) + ": [";
        const char *separator = "\n";
        for (const auto &item : list) {
            text += separator;
            text += m_indent + "  " + line(toJson(item));
            separator = ",\n";
        }
        if (!list.empty()) {
            addLine(text + '\n' + m_indent + ']');
        }
    }

    [[nodiscard]] std::string finished() const { return "{\n" + m_text + "\n}\n"; }
    // As a value within another object.
    [[nodiscard]] std::string inner() const
    {
        return "{\n" + m_text + '\n' + m_indent.substr(2) + '}';
    }

private:
    void addLine(const std::string &text)
    {
        if (!m_text.empty()) {
            m_text += ",\n";
        }
        m_text += text;
    }

    std::string m_indent;
    std::string m_text;
};

} // namespace steelyard::decision
