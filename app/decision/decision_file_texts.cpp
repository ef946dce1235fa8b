// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_file_parts.h"

#include "decision/within_limits.h"
#include "knowledge/text.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonKind;
using knowledge::JsonValue;
using knowledge::Level;
using knowledge::Need;

constexpr std::size_t kMostRepairs = 1000; // that are told

void reportFaults(const TextFaults &faults, TextField field, JsonValue value,
                  JsonDiagnostics &problems)
{
    const TextLimits limits = textLimits(field);
    if (faults.tooMany > 0) {
        problems.add(Level::Warning, value,
                     "The text has " + std::to_string(faults.tooMany) + " characters.",
                     "It may have " + std::to_string(limits.mostCharacters) +
                         ": what comes after them is left out.");
    }
    if (faults.hasLineBreak) {
        problems.add(Level::Warning, value,
                     knowledge::inQuotes(value.text()) + (limits.hasLines
                                                              ? " has line breaks of another kind."
                                                              : " has a line break or tab."),
                     limits.hasLines ? "They are read as plain line breaks."
                                     : "It is read as one line.");
    }
    if (faults.hidden) {
        problems.add(Level::Warning, value,
                     "The text has the invisible character " +
                         knowledge::codePointName(*faults.hidden) + ".",
                     "It is left out: it can make a text look like another one.");
    }
    if (faults.isBlank) {
        problems.add(Level::Warning, value, "The text is empty.",
                     field == TextField::Title
                         ? "The name of the file takes its place; give the decision a name."
                         : "It is read as \"" + std::string(kNoText) + "\"; write something here.");
    }
}

bool isHexadecimal(std::string_view digits)
{
    return digits.size() == 4 &&
           digits.find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
}

// What an escape "\u...." at a place stands for; 0: there is none.
unsigned escapedAt(std::string_view bytes, std::size_t place)
{
    const std::string_view escape = bytes.substr(std::min(place, bytes.size()), 6);
    if (!escape.starts_with("\\u") || !isHexadecimal(escape.substr(2))) {
        return 0;
    }
    unsigned value = 0;
    std::from_chars(escape.data() + 2, escape.data() + 6, value, 16);
    return value;
}

bool isFirstHalf(unsigned c)
{
    return c >= 0xD800 && c <= 0xDBFF;
}

bool isSecondHalf(unsigned c)
{
    return c >= 0xDC00 && c <= 0xDFFF;
}

} // namespace

std::string readText(JsonValue value, TextField field, JsonDiagnostics &problems)
{
    if (value.kind() != JsonKind::String) {
        knowledge::reportKind(value, problems, "a text");
        return {};
    }
    CleanText clean = cleanText(field, value.text());
    if (clean.faults.any()) {
        reportFaults(clean.faults, field, value, problems);
    }
    if (clean.faults.isBlank) {
        return field == TextField::Title ? std::string() : std::string(kNoText);
    }
    return std::move(clean.text);
}

void readText(JsonFields &fields, std::string_view key, TextField field, std::string &into,
              JsonDiagnostics &problems, Need need)
{
    const JsonValue value = fields.member(key, need);
    if (!value) {
        return;
    }
    into = readText(value, field, problems);
    // A name is needed of a decider, not of an owner.
    if (need == Need::Required && !textLimits(field).isNeeded && value.kind() == JsonKind::String &&
        isBlank(into)) {
        TextFaults faults;
        faults.isBlank = true;
        reportFaults(faults, field, value, problems);
        into = kNoText;
    }
}

void readDay(JsonFields &fields, std::string_view key, std::string &into, JsonDiagnostics &problems,
             Need need)
{
    const JsonValue value = fields.member(key, need);
    if (!value) {
        return;
    }
    if (value.kind() != JsonKind::String) {
        knowledge::reportKind(value, problems, "a text");
    } else if (isDay(value.text())) {
        into = value.text();
    } else if (!value.text().empty() || need == Need::Required) {
        problems.add(Level::Warning, value,
                     knowledge::inQuotes(value.text()) + " is not a day of the calendar.",
                     "It is left out; write year, month and day like 2026-11-20.");
    }
}

std::optional<std::string> repairedText(std::string_view bytes, std::vector<std::size_t> &places)
{
    std::optional<std::string> repaired;
    const auto replace = [&](std::size_t place, std::size_t length, std::string_view by) {
        if (!repaired) {
            repaired.emplace(bytes);
        }
        repaired->replace(place, length, by);
        if (places.size() < kMostRepairs) {
            places.push_back(place);
        }
    };
    // Zero bytes tell of another encoding, which is not repaired byte by byte.
    const bool isWide = bytes.substr(0, 4).find('\0') != std::string_view::npos ||
                        bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    std::size_t checked = 0;
    for (std::size_t fault = isWide ? std::string_view::npos : knowledge::findInvalidUtf8(bytes);
         fault != std::string_view::npos;) {
        replace(checked + fault, 1, "?");
        checked += fault + 1;
        fault = knowledge::findInvalidUtf8(bytes.substr(checked));
    }
    for (std::size_t i = bytes.find('\\'); i < bytes.size(); i = bytes.find('\\', i)) {
        const unsigned first = escapedAt(bytes, i);
        if (isFirstHalf(first) && isSecondHalf(escapedAt(bytes, i + 6))) {
            i += 12;
        } else if (isFirstHalf(first) || isSecondHalf(first)) {
            replace(i, 6, "\\ufffd");
            i += 6;
        } else {
            i += 2; // also a backslash that is escaped itself
        }
    }
    return repaired;
}

} // namespace steelyard::decision
