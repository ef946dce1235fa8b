// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_fields.h"

#include "knowledge/text.h"

#include <algorithm>
#include <cmath>

namespace steelyard::knowledge {

namespace {

void wrongKind(JsonValue value, JsonProblems &problems, std::string_view wanted)
{
    problems.add(Level::Error, value,
                 "Here stands " + std::string(kindName(value)) + ", but " + std::string(wanted) +
                     " is needed.",
                 "Write " + std::string(wanted) + ".");
}

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isIdentifier(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isAlphanumeric(c) || c == '_' || c == '-' || c == '.';
    });
}

// Whether the text has the length of the pattern or of one of its allowed beginnings, and digits
// where it has digits.
bool isDate(std::string_view text, bool dayNeeded)
{
    constexpr std::string_view pattern = "0000-00-00";
    const bool length = text.size() == 10 || (!dayNeeded && (text.size() == 7 || text.size() == 4));
    if (!length)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !digit : text[i] != '-')
            return false;
    }
    return true;
}

bool isLanguage(std::string_view text)
{
    std::size_t part = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '-') {
            if (!isAlphanumeric(text[i]))
                return false;
            ++part;
            continue;
        }
        if (part < 2 || part > 8)
            return false;
        part = 0;
    }
    return true;
}

struct FormFault
{
    std::string_view what;
    std::string_view remedy;
};

// Empty when the text has the form.
FormFault faultOf(std::string_view text, Form form)
{
    switch (form) {
    case Form::Any:
        return {};
    case Form::Line:
        if (text.find_first_of("\n\t") == std::string_view::npos)
            return {};
        return {"has a line break or tab", "Write it on one line."};
    case Form::Identifier:
        if (isIdentifier(text))
            return {};
        return {"is not an id", "Use letters without accents, digits, \"_\", \"-\" and \".\"."};
    case Form::Day:
        if (isDate(text, true))
            return {};
        return {"is not a date", "Write year, month and day like 2026-11-20."};
    case Form::Month:
        if (isDate(text, false))
            return {};
        return {"is not a date", "Write it like 2026-11-20, or 2026-11 or 2026 if that is known."};
    case Form::Address:
        if (text.starts_with("https://") || text.starts_with("http://"))
            return {};
        return {"is not a web address", "Only addresses that begin with https:// or http:// are "
                                        "accepted."};
    case Form::Language:
        if (isLanguage(text))
            return {};
        return {"is not a language tag", "Write it like \"en\", \"de\" or \"pt-BR\"."};
    }
    return {};
}

std::string rangeText(double least, double most)
{
    if (most == std::numeric_limits<double>::max())
        return "a number from " + numberText(least);
    return "a number from " + numberText(least) + " to " + numberText(most);
}

} // namespace

JsonFields::JsonFields(JsonValue value, JsonProblems &problems)
    : problems_(&problems)
{
    if (!value)
        return;
    if (value.kind() != JsonKind::Object) {
        wrongKind(value, problems, "an object {...}");
        return;
    }
    object_ = value;
    after_ = value.firstChild();
}

JsonValue JsonFields::member(std::string_view key, Need need)
{
    if (!object_)
        return {};
    if (askedCount_ < asked_.size())
        asked_[askedCount_++] = key;
    JsonValue found;
    if (after_ && after_.key() == key)
        found = after_;
    else
        found = object_.find(key);
    if (found) {
        ++found_;
        after_ = found.next();
        return found;
    }
    if (need == Need::Required)
        problems_->add(Level::Error, object_, "The field " + quoted(key) + " is missing.",
                       "Add it.");
    return {};
}

void JsonFields::text(std::string_view key, std::string &into, TextRule rule, Need need)
{
    if (const JsonValue value = member(key, need))
        into = readText(value, *problems_, rule, need);
}

void JsonFields::number(std::string_view key, double &into, double least, double most, Need need)
{
    const JsonValue value = member(key, need);
    if (!value)
        return;
    if (!value.isNumber())
        wrongKind(value, *problems_, "a number");
    else if (value.number() < least || value.number() > most)
        problems_->add(Level::Error, value,
                       "The number " + numberText(value.number()) + " is out of range.",
                       "Write " + rangeText(least, most) + ".");
    else
        into = value.number();
}

void JsonFields::integer(std::string_view key, int &into, int least, int most, Need need)
{
    const JsonValue value = member(key, need);
    if (!value)
        return;
    const std::string wanted =
        "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (!value.isNumber())
        wrongKind(value, *problems_, "a whole number");
    else if (value.kind() != JsonKind::Integer)
        problems_->add(Level::Error, value,
                       "The number " + numberText(value.number()) +
                           " is not written as a whole number.",
                       "Write " + wanted + ", without point and exponent.");
    else if (value.integer() < least || value.integer() > most)
        problems_->add(Level::Error, value,
                       "The number " + std::to_string(value.integer()) + " is out of range.",
                       "Write " + wanted + ".");
    else
        into = static_cast<int>(value.integer());
}

void JsonFields::boolean(std::string_view key, bool &into, Need need)
{
    const JsonValue value = member(key, need);
    if (!value)
        return;
    if (value.kind() != JsonKind::Boolean)
        wrongKind(value, *problems_, "true or false");
    else
        into = value.boolean();
}

std::size_t JsonFields::wordIndex(std::string_view key, const std::vector<std::string_view> &known,
                                  Need need)
{
    const JsonValue value = member(key, need);
    if (!value)
        return npos;
    if (value.kind() != JsonKind::String) {
        wrongKind(value, *problems_, "a text");
        return npos;
    }
    const auto found = std::find(known.begin(), known.end(), value.text());
    if (found != known.end())
        return static_cast<std::size_t>(found - known.begin());
    problems_->add(Level::Error, value, "The word " + quoted(value.text()) + " is not known here.",
                   suggestion({}, known, {}));
    return npos;
}

JsonValue JsonFields::listOf(std::string_view key, Need need, std::size_t fewest, std::size_t most)
{
    const JsonValue value = member(key, need);
    if (!value)
        return {};
    if (value.kind() != JsonKind::Array) {
        wrongKind(value, *problems_, "a list [...]");
        return {};
    }
    if (value.size() < fewest || value.size() > most) {
        const bool few = value.size() < fewest;
        problems_->add(Level::Error, value,
                       "The list has " + std::to_string(value.size()) + " entries.",
                       few ? "It needs at least " + std::to_string(fewest) + "."
                           : "It takes at most " + std::to_string(most) + ".");
    }
    return value;
}

void JsonFields::texts(std::string_view key, std::vector<std::string> &into, TextRule rule,
                       Need need)
{
    const JsonValue array = listOf(key, need, 0, npos);
    if (!array)
        return;
    into.reserve(array.size());
    for (JsonValue item = array.firstChild(); item; item = item.next())
        into.push_back(readText(item, *problems_, rule, Need::Required));
}

JsonValue JsonFields::object(std::string_view key, Need need)
{
    const JsonValue value = member(key, need);
    if (!value || value.kind() == JsonKind::Object)
        return value;
    wrongKind(value, *problems_, "an object {...}");
    return {};
}

void JsonFields::finish()
{
    if (!object_ || found_ == object_.size())
        return;
    const std::vector<std::string_view> known(
        asked_.begin(), asked_.begin() + static_cast<std::ptrdiff_t>(askedCount_));
    for (JsonValue item = object_.firstChild(); item; item = item.next()) {
        const std::string_view key = item.key();
        if (std::find(known.begin(), known.end(), key) != known.end() ||
            (!prefix_.empty() && key.starts_with(prefix_)))
            continue;
        problems_->addAtKey(Level::Error, item, "The field " + quoted(key) + " is not known here.",
                            suggestion(key, known, {}));
    }
}

std::string readText(JsonValue value, JsonProblems &problems, TextRule rule, Need need)
{
    if (value.kind() != JsonKind::String) {
        wrongKind(value, problems, "a text");
        return {};
    }
    const std::string_view text = value.text();
    if (text.empty()) {
        if (need == Need::Required)
            problems.add(Level::Error, value, "The text is empty.", "Write something here.");
        return {};
    }
    // Characters are counted only where the bytes could be too many.
    if (text.size() > rule.longest && countCharacters(text) > rule.longest) {
        problems.add(Level::Error, value,
                     "The text has " + std::to_string(countCharacters(text)) + " characters.",
                     "It may have at most " + std::to_string(rule.longest) + ".");
        return {};
    }
    const FormFault fault = faultOf(text, rule.form);
    if (!fault.what.empty()) {
        problems.add(Level::Error, value, quoted(text) + " " + std::string(fault.what) + ".",
                     std::string(fault.remedy));
        return {};
    }
    return std::string(text);
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
