// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/answer_file.h"

#include "decision/decision_file_parts.h"
#include "decision/file_words.h"

#include <utility>

namespace steelyard::decision {

using knowledge::JsonDiagnostics;
using knowledge::JsonFields;
using knowledge::JsonValue;
using knowledge::Level;
using knowledge::Need;

namespace {

// Empty, of the kind whose member the object has; of the first when it has none.
template <std::size_t... Kinds>
AnyAnswer kindInFile(JsonValue answer, std::index_sequence<Kinds...> /*kinds*/)
{
    AnyAnswer any;
    const auto tryOne = [&](auto one) {
        if (answer.find(decltype(one)::kMember)) {
            any = std::move(one);
        }
    };
    (tryOne(std::variant_alternative_t<Kinds, AnyAnswer>()), ...);
    return any;
}

std::string whatOf(const AnswerValue &value)
{
    return std::visit([](const auto &one) { return std::string(one.kWhat); }, value.any());
}

} // namespace

GivenAnswer readAnswer(JsonValue value, JsonDiagnostics &problems)
{
    GivenAnswer given;
    JsonFields fields(value, problems);
    fields.word<AnswerState>("state", given.state,
                             {{"open", AnswerState::Open},
                              {"chosen", AnswerState::Chosen},
                              {"not-sure", AnswerState::NotSure},
                              {"does-not-apply", AnswerState::DoesNotApply}},
                             Need::Required);
    given.value = kindInFile(value, std::make_index_sequence<std::variant_size_v<AnyAnswer>>());
    std::visit([&fields](auto &one) { readValue(one, fields); }, given.value.any());
    fields.boolean("assumed", given.isAssumed, Need::Optional);
    readText(fields, "note", TextField::Note, given.note, problems);
    fields.finish();
    if (given.isAssumed && given.state != AnswerState::Chosen) {
        problems.add(Level::Warning, value, "Only a chosen answer can be an assumed one.",
                     "It is read as one that nobody assumed.");
        given.isAssumed = false;
    }
    if ((given.state == AnswerState::Chosen) == isEmpty(given.value) && value.size() > 0) {
        const std::string what = whatOf(given.value);
        problems.add(Level::Error, value,
                     "An answer has " + what + " when its state is \"chosen\", and only then.",
                     "Give the " + std::string(memberOf(given.value)) + ", or another state.");
    }
    return given;
}

Json answerJson(const GivenAnswer &given)
{
    Json value;
    value["state"] = words(given.state);
    if (given.state == AnswerState::Chosen) {
        std::visit([&value](const auto &one) { writeValue(one, WrittenObject{value}); },
                   given.value.any());
    }
    if (given.isAssumed) {
        value["assumed"] = true;
    }
    if (!given.note.empty()) {
        value["note"] = given.note;
    }
    return value;
}

std::string_view memberOf(const AnswerValue &value)
{
    return std::visit([](const auto &one) { return one.kMember; }, value.any());
}

void checkAnswer(const knowledge::Question &question, const GivenAnswer &given,
                 const AnswerCheck &check)
{
    if (given.state != AnswerState::Chosen) {
        return;
    }
    if (given.value.any().index() != question.kind.index()) {
        check.error("The answer to " + knowledge::inQuotes(question.id) +
                        " is not of the kind that the question asks for.",
                    "Answer the question anew.");
        return;
    }
    std::visit([&](const auto &one) { checkValue(one, question, check); }, given.value.any());
}

} // namespace steelyard::decision
