// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace steelyard::knowledge {

class JsonDiagnostics;
class JsonFields;
struct Answer;
struct Question;

} // namespace steelyard::knowledge

// What is given to a question of which answers are chosen (knowledge/kinds/choice_question.h). What
// every kind declares is said in answer_value.h.
namespace steelyard::decision {

class AnswerCheck;
struct WrittenObject;

struct ChosenAnswers
{
    static constexpr std::string_view kMember = "choices";
    static constexpr std::string_view kWhat = "choices";

    std::vector<std::string> ids; // of the question's answers, each once, in the order chosen

    friend bool operator==(const ChosenAnswers &, const ChosenAnswers &) = default;
};

[[nodiscard]] bool isEmpty(const ChosenAnswers &chosen);
[[nodiscard]] std::vector<const knowledge::Answer *>
heldAnswers(const ChosenAnswers &chosen, const knowledge::Question &question);
void standFor(ChosenAnswers &chosen, const knowledge::Answer &answer,
              const knowledge::Question &question);
[[nodiscard]] std::vector<ChosenAnswers> otherValues(const ChosenAnswers *now,
                                                     const knowledge::Question &question);

[[nodiscard]] std::vector<std::string> wordsOf(const ChosenAnswers &chosen);
[[nodiscard]] bool takeWords(ChosenAnswers &chosen, const std::vector<std::string> &words,
                             const knowledge::Question &question);
void putInOrder(ChosenAnswers &chosen, const knowledge::Question &question);
void leaveOutUnknown(ChosenAnswers &chosen, const knowledge::Question &question);
void bringWithinLimits(ChosenAnswers &chosen);

void readValue(ChosenAnswers &chosen, knowledge::JsonFields &fields);
void writeValue(const ChosenAnswers &chosen, const WrittenObject &into);
void checkValue(const ChosenAnswers &chosen, const knowledge::Question &question,
                const AnswerCheck &check);

} // namespace steelyard::decision
