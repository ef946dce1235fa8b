// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/question_kinds.h"

#include "knowledge/check.h"
#include "knowledge/json_fields.h"

#include <utility>

namespace steelyard::knowledge {

namespace {

// The kind that a member of the question's object names; the first when there is none.
template <std::size_t... Kinds>
QuestionKind namedKind(JsonValue question, std::index_sequence<Kinds...> /*kinds*/)
{
    QuestionKind kind;
    const auto tryOne = [&](auto one) {
        constexpr std::string_view kMember = decltype(one)::kMember;
        if (!kMember.empty() && question.find(kMember)) {
            kind = one;
        }
    };
    (tryOne(std::variant_alternative_t<Kinds, QuestionKind>()), ...);
    return kind;
}

} // namespace

QuestionKind readKind(JsonFields &fields, JsonValue question, JsonDiagnostics &problems)
{
    QuestionKind kind =
        namedKind(question, std::make_index_sequence<std::variant_size_v<QuestionKind>>());
    std::visit([&](auto &one) { readKind(one, fields, question, problems); }, kind);
    return kind;
}

void writeKind(const Question &question, const WrittenObject &into)
{
    std::visit([&](const auto &one) { writeKind(one, into); }, question.kind);
}

void checkKind(const Question &question, const Check &check, const JsonPath &place)
{
    std::visit([&](const auto &one) { checkKind(one, question, check, place); }, question.kind);
}

void checkGiven(const Question &question, std::size_t position,
                const std::vector<std::string> &words, const Check &check, const JsonPath &list)
{
    std::visit([&](const auto &one) { checkGiven(one, question, position, words, check, list); },
               question.kind);
}

int mostTogether(const Question &question)
{
    return std::visit([](const auto &one) { return mostTogether(one); }, question.kind);
}

std::vector<std::string> kindWords(const Question &question)
{
    return std::visit([](const auto &one) { return kindWords(one); }, question.kind);
}

} // namespace steelyard::knowledge
