// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/json_fields.h"

#include "knowledge/text.h"

#include <algorithm>

namespace steelyard::knowledge {

namespace {

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
    if (!length) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (pattern[i] == '0' ? !digit : text[i] != '-') {
            return false;
        }
    }
    return true;
}

bool isAddress(std::string_view text)
{
    for (const std::string_view scheme : {"https://", "http://"}) {
        if (text.starts_with(scheme) && text.size() > scheme.size()) {
            return std::string_view("/?# ").find(text[scheme.size()]) == std::string_view::npos;
        }
    }
    return false;
}

bool isLanguage(std::string_view text)
{
    std::size_t part = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '-') {
            if (!isAlphanumeric(text[i])) {
                return false;
            }
            ++part;
            continue;
        }
        if (part < 2 || part > 8) {
            return false;
        }
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
        if (text.find_first_of("\n\t") == std::string_view::npos) {
            return {};
        }
        return {"has a line break or tab", "Write it on one line."};
    case Form::Identifier:
        if (isIdentifier(text)) {
            return {};
        }
        return {"is not an id", "Use letters without accents, digits, \"_\", \"-\" and \".\"."};
    case Form::Day:
        if (isDate(text, true)) {
            return {};
        }
        return {"is not a date", "Write year, month and day like 2026-11-20."};
    case Form::Month:
        if (isDate(text, false)) {
            return {};
        }
        return {"is not a date", "Write it like 2026-11-20, or 2026-11 or 2026 if that is known."};
    case Form::Address:
        if (isAddress(text)) {
            return {};
        }
        return {"is not a web address that is accepted",
                "Write one that begins with https:// or http:// and a host name."};
    case Form::Language:
        if (isLanguage(text)) {
            return {};
        }
        return {"is not a language tag", "Write it like \"en\", \"de\" or \"pt-BR\"."};
    }
    return {};
}

} // namespace

std::string readText(JsonValue value, JsonDiagnostics &problems, TextRule rule, Need need)
{
    if (value.kind() != JsonKind::String) {
        reportKind(value, problems, "a text");
        return {};
    }
    const std::string_view text = value.text();
    if (text.empty()) {
        if (need == Need::Required) {
            problems.add(Level::Error, value, "The text is empty.", "Write something here.");
        }
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
        problems.add(Level::Error, value, inQuotes(text) + " " + std::string(fault.what) + ".",
                     std::string(fault.remedy));
        return {};
    }
    return std::string(text);
}

void readTexts(JsonValue value, JsonDiagnostics &problems, std::vector<std::string> &into,
               TextRule rule)
{
    if (value.kind() != JsonKind::Array) {
        reportKind(value, problems, "a list [...]");
        return;
    }
    if (value.size() > kMostTexts) {
        problems.add(Level::Error, value,
                     "The list has " + std::to_string(value.size()) + " entries.",
                     "It takes at most " + std::to_string(kMostTexts) + ".");
        return;
    }
    for (JsonValue item = value.firstChild(); item && !problems.tooManyErrors();
         item = item.next()) {
        into.push_back(readText(item, problems, rule, Need::Required));
    }
}

} // namespace steelyard::knowledge
