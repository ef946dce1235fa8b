// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/next_question.h"

#include <algorithm>

namespace steelyard {

using decision::UnsureQuestion;
using decision::Verdict;

bool isOpenQuestion(const decision::Decision &decision, const std::string &question)
{
    const decision::AnswerState state = decision.answer(question).state;
    return state == decision::AnswerState::Open || state == decision::AnswerState::NotSure;
}

std::vector<UnsureQuestion> openQuestions(const decision::Decision &decision,
                                          const Verdict &verdict, double leastImportance)
{
    std::vector<UnsureQuestion> open;
    for (const UnsureQuestion &question : verdict.unsure()) {
        if (question.importance >= leastImportance && isOpenQuestion(decision, question.question)) {
            open.push_back(question);
        }
    }
    return open;
}

std::vector<std::string> missingQuestions(const knowledge::KnowledgeBase &base,
                                          const decision::Decision &decision,
                                          const Verdict &verdict)
{
    std::vector<std::string> ids;
    for (const knowledge::Question &question : base.questions) {
        if (question.important && decision::isAsked(base, question, decision) &&
            isOpenQuestion(decision, question.id)) {
            ids.push_back(question.id);
        }
    }
    const auto importance = [&verdict](const std::string &id) {
        const auto found =
            std::find_if(verdict.unsure().begin(), verdict.unsure().end(),
                         [&id](const UnsureQuestion &question) { return question.question == id; });
        return found == verdict.unsure().end() ? 0.0 : found->importance;
    };
    std::stable_sort(ids.begin(), ids.end(), [&](const auto &left, const auto &right) {
        return importance(left) > importance(right);
    });
    return ids;
}

std::string nextQuestion(const knowledge::KnowledgeBase &base, const decision::Decision &decision,
                         const Verdict &verdict)
{
    if (verdict.state() == decision::State::NoFeasible) {
        for (const decision::RequiredCapability &required : verdict.scores.mustHaves) {
            if (base.capabilities[required.capability].id == verdict.scores.cheapestRelaxation &&
                !required.answers.empty()) {
                return required.answers.front().question;
            }
        }
        return {};
    }
    if (verdict.state() == decision::State::NotEnoughAnswers) {
        const std::vector<std::string> missing = missingQuestions(base, decision, verdict);
        return missing.empty() ? std::string() : missing.front();
    }
    const std::vector<UnsureQuestion> open = openQuestions(decision, verdict);
    return open.empty() ? std::string() : open.front().question;
}

} // namespace steelyard
