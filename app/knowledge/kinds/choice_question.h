// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// A question of which one or several of the base's answers are chosen. What every kind of question
// declares is said in question_kind.h.
namespace steelyard::knowledge {

class JsonDiagnostics;
class JsonFields;
class JsonPath;
class JsonValue;
struct Check;
struct Question;
struct WrittenObject;

struct ChoiceQuestion
{
    // A question is of this kind when no member of its object names another.
    static constexpr std::string_view kMember{};

    int maxChoices = 1; // of its answers, 1 to 9
};

void readKind(ChoiceQuestion &choice, JsonFields &fields, JsonValue question,
              JsonDiagnostics &problems);
void writeKind(const ChoiceQuestion &choice, const WrittenObject &into);
void checkKind(const ChoiceQuestion &choice, const Question &question, const Check &check,
               const JsonPath &place);
void checkGiven(const ChoiceQuestion &choice, const Question &question, std::size_t position,
                const std::vector<std::string> &words, const Check &check, const JsonPath &list);
[[nodiscard]] int mostTogether(const ChoiceQuestion &choice);
[[nodiscard]] std::vector<std::string> kindWords(const ChoiceQuestion &choice);

// It has no texts but those of the question and its answers.
template <typename Visit>
void visitKindTexts(const ChoiceQuestion & /*choice*/, const Visit & /*visit*/)
{
}

// How many of its answers may be chosen together; 1 for a question of another kind.
[[nodiscard]] int maxChoices(const Question &question);

// Whether these answers may be chosen together: false when one that stands alone is not alone.
[[nodiscard]] bool canBeCombined(const Question &question, const std::vector<std::string> &choices);

} // namespace steelyard::knowledge
