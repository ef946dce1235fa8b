// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/kinds/choice_answer.h"

#include <initializer_list>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// What is given to a question, by its kind. Each kind has a header and a source in kinds, with a
// struct of what is given and for it:
//     kMember, kWhat       the member of an answer's object in a file, and what it holds, in words
//     isEmpty()            nothing is given after all
//     heldAnswers()        the question's answers that hold because of it, in the order given: they
//                          say what it does to weights, must-haves and ratings, and which
//                          "question/answer" is true
//     standFor()           makes it what stands for one answer of the question, so that just that
//                          holds: those of all answers stand for all that could be given
//     otherValues()        what to try in its place; all there is when nothing is given now
//     wordsOf()            it as words: in the history, on the command line and in what compares
//     takeWords()          makes it what the words say; false when they say nothing of this kind
//     putInOrder()         so that what means the same is the same
//     leaveOutUnknown()    what the question does not have any more
//     bringWithinLimits()  what a file may hold
//     readValue(), writeValue(), checkValue()   from, to and against a base, a file
namespace steelyard::decision {

// In the order of knowledge::QuestionKind.
using AnyAnswer = std::variant<ChosenAnswers>;

// One of them; of the first, and empty, where nothing is given.
class AnswerValue
{
public:
    AnswerValue() = default;
    // Ids of chosen answers.
    AnswerValue(std::initializer_list<std::string> chosen) // NOLINT(google-explicit-constructor)
        : m_any(ChosenAnswers{chosen})
    {
    }
    AnswerValue(std::vector<std::string> chosen) // NOLINT(google-explicit-constructor)
        : m_any(ChosenAnswers{std::move(chosen)})
    {
    }
    AnswerValue(AnyAnswer any) // NOLINT(google-explicit-constructor)
        : m_any(std::move(any))
    {
    }

    [[nodiscard]] const AnyAnswer &any() const { return m_any; }
    [[nodiscard]] AnyAnswer &any() { return m_any; }

    friend bool operator==(const AnswerValue &, const AnswerValue &) = default;

private:
    AnyAnswer m_any;
};

} // namespace steelyard::decision
