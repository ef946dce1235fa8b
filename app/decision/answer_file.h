// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer.h"
#include "decision/answer_check.h"
#include "decision/decision_file_lines.h"
#include "knowledge/json_fields.h"

#include <string>
#include <string_view>

// Inside this library only: the answer to one question in a file.
namespace steelyard::decision {

[[nodiscard]] GivenAnswer readAnswer(knowledge::JsonValue value,
                                     knowledge::JsonDiagnostics &problems);
[[nodiscard]] Json answerJson(const GivenAnswer &given);

// The member of an answer's object that holds what is given: "choices".
[[nodiscard]] std::string_view memberOf(const AnswerValue &value);
void checkAnswer(const knowledge::Question &question, const GivenAnswer &given,
                 const AnswerCheck &check);

} // namespace steelyard::decision
