// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision.h"

#include <algorithm>
#include <utility>

namespace steelyard::decision {

namespace {

// FNV-1a (Fowler, Noll, Vo) folded to 32 bits: a seed that any JSON reader keeps exactly.
std::uint64_t seedOf(const std::string &text)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const char character : text) {
        hash ^= static_cast<unsigned char>(character);
        hash *= 1099511628211ULL;
    }
    return (hash ^ (hash >> 32U)) & 0xffffffffULL;
}

} // namespace

const GivenAnswer &Decision::answer(const std::string &question) const
{
    static const GivenAnswer open;
    const auto found = answers.find(question);
    return found == answers.end() ? open : found->second;
}

bool isAsked(const knowledge::KnowledgeBase &base, const knowledge::Question &question,
             const Decision &decision)
{
    const auto isGiven = [&](const std::string &named) { // "question/answer"
        const std::size_t slash = named.find('/');
        const std::string other = named.substr(0, slash);
        const std::size_t index = base.questionIndex(other);
        return slash != std::string::npos && index != knowledge::KnowledgeBase::npos &&
               holds(base.questions[index], decision.answer(other), named.substr(slash + 1));
    };
    return question.askedIf.empty() ||
           std::any_of(question.askedIf.begin(), question.askedIf.end(), isGiven);
}

const GivenAnswer &countedAnswer(const knowledge::KnowledgeBase &base,
                                 const knowledge::Question &question, const Decision &decision)
{
    static const GivenAnswer kNothing{AnswerState::Chosen, {}, {}};
    return isAsked(base, question, decision) ? decision.answer(question.id) : kNothing;
}

const Finding *Decision::finding(std::string_view criterion, std::string_view alternative) const
{
    return findingFor(findings, criterion, alternative);
}

const Finding *Decision::replacingFinding(std::string_view criterion,
                                          std::string_view alternative) const
{
    const bool isOwnCell =
        own.option(alternative) != nullptr || own.criterion(criterion) != nullptr;
    return isOwnCell ? nullptr : finding(criterion, alternative);
}

Decision newDecision(const knowledge::KnowledgeBase &base, std::string title, std::string today)
{
    Decision decision;
    decision.seed = seedOf(base.id);
    decision.title = std::move(title);
    decision.knowledge = {base.id, base.version, base.hash};
    decision.created = today;
    decision.modified = std::move(today);
    for (const knowledge::Alternative &alternative : base.alternatives) {
        decision.alternatives.push_back(alternative.id);
    }
    return decision;
}

Decision newDecision(const knowledge::KnowledgeBase &base, const knowledge::Scenario &scenario,
                     std::string today)
{
    Decision decision = newDecision(base, scenario.name, std::move(today));
    decision.seed = seedOf(base.id + '\n' + scenario.id);
    decision.scenario = scenario.id;
    for (const auto &[question, words] : scenario.answers) {
        const std::size_t index = base.questionIndex(question);
        const bool isKnown = index != knowledge::KnowledgeBase::npos;
        decision.answers[question] = {
            AnswerState::Chosen,
            valueFromWords(isKnown ? &base.questions[index] : nullptr, words),
            {},
            true};
    }
    for (const knowledge::MustHave &mustHave : scenario.mustHaves) {
        decision.mustHaves[mustHave.capability] = {true, mustHave.tolerance, mustHave.days};
    }
    return decision;
}

} // namespace steelyard::decision
