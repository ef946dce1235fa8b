// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/kinds/choice_answer.h"

#include "decision/answer_check.h"
#include "decision/decision_file_lines.h"
#include "knowledge/json_fields.h"
#include "knowledge/questions.h"
#include "knowledge/text.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace steelyard::decision {

using knowledge::Answer;
using knowledge::Question;

namespace {

bool has(const std::vector<std::string> &ids, const std::string &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

// What is chosen now with one less.
void addFewer(std::vector<ChosenAnswers> &result, const std::vector<std::string> &now)
{
    for (std::size_t drop = 0; now.size() > 1 && drop < now.size(); ++drop) {
        std::vector<std::string> fewer = now;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(drop));
        result.push_back({std::move(fewer)});
    }
}

// What is chosen now with one answer in place of another, alone or besides.
void addWith(std::vector<ChosenAnswers> &result, const std::vector<std::string> &now,
             const Answer &answer, const Question &question)
{
    if (now.empty()) {
        result.push_back({{answer.id}});
        return;
    }
    for (std::size_t replaced = 0; replaced < now.size(); ++replaced) {
        std::vector<std::string> exchanged = now;
        exchanged[replaced] = answer.id;
        result.push_back({std::move(exchanged)});
    }
    if (answer.alone && now.size() > 1) {
        result.push_back({{answer.id}});
    }
    if (now.size() < static_cast<std::size_t>(maxChoices(question))) {
        std::vector<std::string> more = now;
        more.push_back(answer.id);
        result.push_back({std::move(more)});
    }
}

} // namespace

bool isEmpty(const ChosenAnswers &chosen)
{
    return chosen.ids.empty();
}

std::vector<const Answer *> heldAnswers(const ChosenAnswers &chosen, const Question &question)
{
    std::vector<const Answer *> held;
    held.reserve(chosen.ids.size());
    for (const std::string &id : chosen.ids) {
        const auto found = std::find_if(question.answers.begin(), question.answers.end(),
                                        [&id](const Answer &answer) { return answer.id == id; });
        if (found != question.answers.end()) {
            held.push_back(&*found);
        }
    }
    return held;
}

void standFor(ChosenAnswers &chosen, const Answer &answer, const Question & /*question*/)
{
    chosen.ids = {answer.id};
}

std::vector<ChosenAnswers> otherValues(const ChosenAnswers *now, const Question &question)
{
    const std::vector<std::string> ids = now == nullptr ? std::vector<std::string>() : now->ids;
    std::vector<ChosenAnswers> result;
    addFewer(result, ids);
    for (const Answer &answer : question.answers) {
        if (!has(ids, answer.id)) {
            addWith(result, ids, answer, question);
        }
    }
    std::erase_if(result, [&question](const ChosenAnswers &other) {
        return !canBeCombined(question, other.ids);
    });
    return result;
}

std::vector<std::string> wordsOf(const ChosenAnswers &chosen)
{
    return chosen.ids;
}

bool takeWords(ChosenAnswers &chosen, const std::vector<std::string> &words,
               const Question & /*question*/)
{
    chosen.ids = words; // unknown ones are told by the check of the decision
    return true;
}

void putInOrder(ChosenAnswers &chosen, const Question &question)
{
    std::vector<std::string> ordered;
    for (const Answer &answer : question.answers) {
        std::copy_if(chosen.ids.begin(), chosen.ids.end(), std::back_inserter(ordered),
                     [&answer](const std::string &id) { return id == answer.id; });
    }
    chosen.ids = std::move(ordered);
}

void leaveOutUnknown(ChosenAnswers &chosen, const Question &question)
{
    std::erase_if(chosen.ids, [&question](const std::string &id) {
        return std::none_of(question.answers.begin(), question.answers.end(),
                            [&id](const Answer &answer) { return answer.id == id; });
    });
}

// Ids are as long as they were read; they come from a base or from a file.
void bringWithinLimits(ChosenAnswers & /*chosen*/)
{
}

void readValue(ChosenAnswers &chosen, knowledge::JsonFields &fields)
{
    fields.texts("choices", chosen.ids, knowledge::kId);
}

void writeValue(const ChosenAnswers &chosen, const WrittenObject &into)
{
    into.json["choices"] = chosen.ids;
}

void checkValue(const ChosenAnswers &chosen, const Question &question, const AnswerCheck &check)
{
    std::set<std::string_view> seen;
    for (const std::string &id : chosen.ids) {
        if (check.knowsAnswer(id) && !seen.insert(id).second) {
            check.error(knowledge::inQuotes(id) + " is chosen twice.", "Remove one of them.");
        }
    }
    const int most = maxChoices(question);
    if (chosen.ids.size() > static_cast<std::size_t>(most)) {
        check.error("The question " + knowledge::inQuotes(question.id) + " takes at most " +
                        std::to_string(most) + " of its answers.",
                    "Keep the most important.");
    } else if (!canBeCombined(question, chosen.ids)) {
        check.error("An answer to " + knowledge::inQuotes(question.id) +
                        " stands alone, but is not alone.",
                    "Keep that answer, or the others.");
    }
}

} // namespace steelyard::decision
