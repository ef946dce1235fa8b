// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/questions.h"

// Inside this library only, but for mostTogether() and kindWords(): each asks the question's kind,
// as question_kind.h says.
namespace steelyard::knowledge {

[[nodiscard]] QuestionKind readKind(JsonFields &fields, JsonValue question,
                                    JsonDiagnostics &problems);
void writeKind(const Question &question, const WrittenObject &into);
void checkKind(const Question &question, const Check &check, const JsonPath &place);
// `position`: of the question in its base. `list`: where the words stand.
void checkGiven(const Question &question, std::size_t position,
                const std::vector<std::string> &words, const Check &check, const JsonPath &list);

[[nodiscard]] int mostTogether(const Question &question);
[[nodiscard]] std::vector<std::string> kindWords(const Question &question);

} // namespace steelyard::knowledge
