// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"
#include "decision/text_limits.h"
#include "knowledge/json_fields.h"
#include "knowledge/text.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Inside this library only: readers for the parts of a `.steelyard` file. What is wrong is
// reported and read as if it were not there.
namespace steelyard::decision {

// A text that somebody wrote. What does not fit its limits is a warning, and is read cleaned: a
// file is not lost for it. One that is needed and blank is read as kNoText, a title as empty.
void readText(knowledge::JsonFields &fields, std::string_view key, TextField field,
              std::string &into, knowledge::JsonDiagnostics &problems,
              knowledge::Need need = knowledge::Need::Optional);
[[nodiscard]] std::string readText(knowledge::JsonValue value, TextField field,
                                   knowledge::JsonDiagnostics &problems);

// A day. One that does not exist is a warning, and is read as none.
void readDay(knowledge::JsonFields &fields, std::string_view key, std::string &into,
             knowledge::JsonDiagnostics &problems,
             knowledge::Need need = knowledge::Need::Optional);

// The same bytes, or nothing where they are sound: what cannot be text (bytes that are not UTF-8,
// escaped halves of characters) is written over without moving any place, and reported.
[[nodiscard]] std::optional<std::string> repairedText(std::string_view bytes,
                                                      std::vector<std::size_t> &places);

// One of a table's words; another is an error with the nearest of them.
template <class Value, std::size_t Size>
void readWord(knowledge::JsonFields &fields, std::string_view key, Value &into,
              const std::array<std::pair<Value, std::string_view>, Size> &table,
              knowledge::JsonDiagnostics &problems,
              knowledge::Need need = knowledge::Need::Optional)
{
    const knowledge::JsonValue value = fields.member(key, need);
    if (!value) {
        return;
    }
    std::vector<std::string_view> all;
    for (const auto &[entry, word] : table) {
        if (value.kind() == knowledge::JsonKind::String && value.text() == word) {
            into = entry;
            return;
        }
        all.push_back(word);
    }
    const std::string said =
        value.kind() == knowledge::JsonKind::String ? std::string(value.text()) : std::string();
    problems.add(knowledge::Level::Error, value,
                 knowledge::inQuotes(said) + " is not a word that stands here.",
                 knowledge::suggestion(said, all, "Remove it."));
}

// Reads an object whose keys are somebody's ids, until there are too many errors.
template <class Read>
void forEachEntry(knowledge::JsonFields &fields, std::string_view key,
                  knowledge::JsonDiagnostics &problems, Read &&read)
{
    for (knowledge::JsonValue item = fields.object(key).firstChild();
         item && !problems.tooManyErrors(); item = item.next()) {
        read(std::string(item.key()), item);
    }
}

void readOwnWeights(knowledge::JsonFields &fields, OwnWeights &into,
                    knowledge::JsonDiagnostics &problems);
[[nodiscard]] Finding readOwnRating(knowledge::JsonValue value,
                                    knowledge::JsonDiagnostics &problems);

[[nodiscard]] OwnScenario readOwnScenario(knowledge::JsonValue value,
                                          knowledge::JsonDiagnostics &problems);
void readExpectation(knowledge::JsonFields &fields, Expectation &into,
                     knowledge::JsonDiagnostics &problems);
void readRecord(knowledge::JsonFields &fields, DecisionRecord &into,
                knowledge::JsonDiagnostics &problems);
void readMeeting(knowledge::JsonFields &fields, Meeting &into,
                 knowledge::JsonDiagnostics &problems);
[[nodiscard]] HistoryEntry readHistoryEntry(knowledge::JsonValue value,
                                            knowledge::JsonDiagnostics &problems);

} // namespace steelyard::decision
