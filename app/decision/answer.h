// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/answer_value.h"
#include "knowledge/questions.h"

#include <optional>
#include <string>
#include <vector>

// The answer given to one question, and all that may be asked of it whatever the question's kind.
namespace steelyard::decision {

// Open: not answered. NotSure and Open count the same in the verdict (it is sampled over all
// answers); DoesNotApply removes the criteria the question is about. All are kept apart. Chosen: it
// is answered, as the value says.
enum class AnswerState { Open, Chosen, NotSure, DoesNotApply };

struct GivenAnswer
{
    AnswerState state = AnswerState::Open;
    AnswerValue value; // only when Chosen
    std::string note;
    // Filled in by a typical case and not looked at since; counts like any other. Only when Chosen.
    bool isAssumed = false;

    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

// Which answer of which question.
struct AnswerReference
{
    std::string question;
    std::string answer; // empty: the question does not apply

    friend bool operator==(const AnswerReference &, const AnswerReference &) = default;
};

// Whether a question is sampled over its answers: open or "not sure".
[[nodiscard]] inline bool isUnsure(const GivenAnswer &given)
{
    return given.state == AnswerState::Open || given.state == AnswerState::NotSure;
}

[[nodiscard]] bool isEmpty(const AnswerValue &value); // nothing is given after all

// The answers of the question that hold because of what is given, in the order given. None when
// the answer is not Chosen, or of another kind than the question.
[[nodiscard]] std::vector<const knowledge::Answer *>
heldAnswers(const knowledge::Question &question, const GivenAnswer &given);
// Whether "question/answer" is true.
[[nodiscard]] bool holds(const knowledge::Question &question, const GivenAnswer &given,
                         std::string_view answer);

// What stands for one answer of the question: given, that answer holds.
[[nodiscard]] GivenAnswer standingFor(const knowledge::Question &question,
                                      const knowledge::Answer &answer);
// What stands for all that may be given: one for each of the question's answers, in their order.
[[nodiscard]] std::vector<GivenAnswer> possibleAnswers(const knowledge::Question &question);
// The ways to change one answer: see answerFlips().
[[nodiscard]] std::vector<GivenAnswer> otherAnswers(const knowledge::Question &question,
                                                    const GivenAnswer &given);

// What is given as words, such as ids; empty when the answer is not Chosen.
[[nodiscard]] std::vector<std::string> answerWords(const GivenAnswer &given);
// The same of what it means to the question: in one order, whatever the order given.
[[nodiscard]] std::vector<std::string> orderedWords(const knowledge::Question &question,
                                                    const GivenAnswer &given);
// What such words say. What says nothing to the question's kind comes as chosen answers, of which
// a check then tells what is wrong. `question`: null where it is not known.
[[nodiscard]] AnswerValue valueFromWords(const knowledge::Question *question,
                                         const std::vector<std::string> &words);

// Of an answer that is a choice: the ids chosen. Of another kind: empty, and made a choice where it
// may be changed.
[[nodiscard]] const std::vector<std::string> &chosen(const GivenAnswer &given);
[[nodiscard]] std::vector<std::string> &chosen(GivenAnswer &given);

// What the question does not have is left out; an answer of another kind is left out as a whole.
void leaveOutUnknown(GivenAnswer &given, const knowledge::Question &question);
// As a file may hold it: no value but when Chosen, and Open without one.
void bringWithinLimits(GivenAnswer &given);

} // namespace steelyard::decision
