// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/kinds/choice_question.h"

#include "knowledge/check.h"
#include "knowledge/json_fields.h"
#include "knowledge/text.h"
#include "knowledge/write_parts.h"

#include <algorithm>
#include <unordered_set>

namespace steelyard::knowledge {

void readKind(ChoiceQuestion &choice, JsonFields &fields, JsonValue question,
              JsonDiagnostics & /*problems*/)
{
    // Of a faulty number the most is assumed, so that no scenario is blamed for it.
    int choices = question.find("maxChoices") ? 9 : 1;
    fields.integer("maxChoices", choices, 1, 9);
    choice.maxChoices = choices;
}

void writeKind(const ChoiceQuestion &choice, const WrittenObject &into)
{
    putNumber(into.json, "maxChoices", choice.maxChoices, 1);
}

void checkKind(const ChoiceQuestion &choice, const Question &question, const Check &check,
               const JsonPath &place)
{
    if (choice.maxChoices > 1 &&
        static_cast<std::size_t>(choice.maxChoices) > question.answers.size()) {
        check.warn(place / "maxChoices", "More choices are allowed than there are answers.",
                   "Lower \"maxChoices\".");
    }
}

void checkGiven(const ChoiceQuestion &choice, const Question &question, std::size_t position,
                const std::vector<std::string> &words, const Check &check, const JsonPath &list)
{
    std::unordered_set<std::string_view> seen;
    for (std::size_t k = 0; k < words.size(); ++k) {
        check.resolve(check.answers[position], words[k], list / k);
        if (!seen.insert(words[k]).second) {
            check.error(list / k, inQuotes(words[k]) + " is chosen twice.", "Keep one of them.");
        }
    }
    if (words.size() > static_cast<std::size_t>(choice.maxChoices)) {
        check.error(list,
                    std::to_string(words.size()) + " answers are chosen, but " +
                        inQuotes(question.id) + " takes at most " +
                        std::to_string(choice.maxChoices) + ".",
                    "Choose fewer.");
    } else if (!canBeCombined(question, words)) {
        check.error(list,
                    "An answer of " + inQuotes(question.id) + " stands alone, but is not alone.",
                    "Keep that answer, or the others.");
    }
    if (words.empty()) {
        check.warn(list, "No answer is chosen.", "Choose one, or leave the question out.");
    }
}

int mostTogether(const ChoiceQuestion &choice)
{
    return choice.maxChoices;
}

// How many may be chosen changes no verdict.
std::vector<std::string> kindWords(const ChoiceQuestion & /*choice*/)
{
    return {};
}

int maxChoices(const Question &question)
{
    const auto *choice = std::get_if<ChoiceQuestion>(&question.kind);
    return choice == nullptr ? 1 : choice->maxChoices;
}

bool canBeCombined(const Question &question, const std::vector<std::string> &choices)
{
    return choices.size() < 2 ||
           std::none_of(question.answers.begin(), question.answers.end(),
                        [&choices](const Answer &answer) {
                            return answer.alone && std::find(choices.begin(), choices.end(),
                                                             answer.id) != choices.end();
                        });
}

} // namespace steelyard::knowledge
