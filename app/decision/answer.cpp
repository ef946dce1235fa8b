// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answer.h"

#include <algorithm>
#include <utility>

namespace steelyard::decision {

using knowledge::Answer;
using knowledge::Question;

namespace {

static_assert(std::variant_size_v<AnyAnswer> == std::variant_size_v<knowledge::QuestionKind>,
              "Every kind of question has its kind of answer, in the same order.");

// Nothing yet, of the kind that the question asks for.
template <std::size_t... Kinds>
AnyAnswer emptyOf(const Question &question, std::index_sequence<Kinds...> /*kinds*/)
{
    AnyAnswer any;
    const auto tryOne = [&](auto one, std::size_t kind) {
        if (kind == question.kind.index()) {
            any = std::move(one);
        }
    };
    (tryOne(std::variant_alternative_t<Kinds, AnyAnswer>(), Kinds), ...);
    return any;
}

AnyAnswer emptyOf(const Question &question)
{
    return emptyOf(question, std::make_index_sequence<std::variant_size_v<AnyAnswer>>());
}

bool isAnswered(const Question &question, const GivenAnswer &given)
{
    return given.state == AnswerState::Chosen && given.value.any().index() == question.kind.index();
}

} // namespace

bool isEmpty(const AnswerValue &value)
{
    return std::visit([](const auto &one) { return isEmpty(one); }, value.any());
}

std::vector<const Answer *> heldAnswers(const Question &question, const GivenAnswer &given)
{
    if (!isAnswered(question, given)) {
        return {};
    }
    return std::visit([&question](const auto &one) { return heldAnswers(one, question); },
                      given.value.any());
}

bool holds(const Question &question, const GivenAnswer &given, std::string_view answer)
{
    const std::vector<const Answer *> held = heldAnswers(question, given);
    return std::any_of(held.begin(), held.end(),
                       [answer](const Answer *one) { return one->id == answer; });
}

GivenAnswer standingFor(const Question &question, const Answer &answer)
{
    AnyAnswer any = emptyOf(question);
    std::visit([&](auto &one) { standFor(one, answer, question); }, any);
    return {AnswerState::Chosen, std::move(any), {}};
}

std::vector<GivenAnswer> possibleAnswers(const Question &question)
{
    std::vector<GivenAnswer> result;
    result.reserve(question.answers.size());
    for (const Answer &answer : question.answers) {
        result.push_back(standingFor(question, answer));
    }
    return result;
}

std::vector<GivenAnswer> otherAnswers(const Question &question, const GivenAnswer &given)
{
    std::vector<GivenAnswer> result;
    const auto addOthers = [&]<class Value>(const Value & /*asked*/) {
        const Value *now =
            isAnswered(question, given) ? std::get_if<Value>(&given.value.any()) : nullptr;
        for (Value &other : otherValues(now, question)) {
            result.push_back({AnswerState::Chosen, AnyAnswer(std::move(other)), {}});
        }
    };
    std::visit(addOthers, emptyOf(question));
    if (!question.about.empty() && given.state != AnswerState::DoesNotApply) {
        result.push_back({AnswerState::DoesNotApply, {}, {}});
    }
    if (!isUnsure(given)) {
        result.push_back({AnswerState::NotSure, {}, {}});
    }
    return result;
}

std::vector<std::string> answerWords(const GivenAnswer &given)
{
    return given.state == AnswerState::Chosen
               ? std::visit([](const auto &one) { return wordsOf(one); }, given.value.any())
               : std::vector<std::string>();
}

std::vector<std::string> orderedWords(const Question &question, const GivenAnswer &given)
{
    if (!isAnswered(question, given)) {
        return {};
    }
    GivenAnswer ordered{AnswerState::Chosen, given.value, {}};
    std::visit([&question](auto &one) { putInOrder(one, question); }, ordered.value.any());
    return answerWords(ordered);
}

AnswerValue valueFromWords(const Question *question, const std::vector<std::string> &words)
{
    if (question != nullptr) {
        AnyAnswer any = emptyOf(*question);
        if (std::visit([&](auto &one) { return takeWords(one, words, *question); }, any)) {
            return any;
        }
    }
    return words;
}

const std::vector<std::string> &chosen(const GivenAnswer &given)
{
    static const std::vector<std::string> kNone;
    const auto *choice = std::get_if<ChosenAnswers>(&given.value.any());
    return choice == nullptr ? kNone : choice->ids;
}

std::vector<std::string> &chosen(GivenAnswer &given)
{
    if (!std::holds_alternative<ChosenAnswers>(given.value.any())) {
        given.value = {};
    }
    return std::get<ChosenAnswers>(given.value.any()).ids;
}

void leaveOutUnknown(GivenAnswer &given, const Question &question)
{
    if (isAnswered(question, given)) {
        std::visit([&question](auto &one) { leaveOutUnknown(one, question); }, given.value.any());
    } else {
        given.value = {};
    }
}

void bringWithinLimits(GivenAnswer &given)
{
    if (given.state != AnswerState::Chosen) {
        given.value = {};
    } else if (isEmpty(given.value)) {
        given.state = AnswerState::Open;
    } else {
        std::visit([](auto &one) { bringWithinLimits(one); }, given.value.any());
    }
    given.isAssumed = given.isAssumed && given.state == AnswerState::Chosen;
}

} // namespace steelyard::decision
