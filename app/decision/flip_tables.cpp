// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flip_tables.h"

#include "decision/must_haves.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::Answer;
using knowledge::KnowledgeBase;
using knowledge::Question;

std::vector<std::uint8_t> excludedBy(const KnowledgeBase &base, const Inputs &inputs,
                                     const Question &question,
                                     const std::vector<std::string> &choices)
{
    std::vector<RequiredCapability> required;
    for (const Answer &answer : question.answers) {
        if (std::find(choices.begin(), choices.end(), answer.id) == choices.end()) {
            continue;
        }
        for (const knowledge::MustHave &mustHave : answer.mustHaves) {
            if (!inputs.ownMustHaves.contains(mustHave.capability)) {
                require(required, base, mustHave, {question.id, answer.id});
            }
        }
    }
    std::vector<std::uint8_t> excluded;
    for (const std::string &alternative : inputs.alternatives) {
        excluded.push_back(
            static_cast<std::uint8_t>(!exclusions(base, alternative, required).empty()));
    }
    return excluded;
}

// The other choices, without what is no answer at all.
std::vector<std::vector<std::string>> otherChoices(const Question &question,
                                                   const GivenAnswer &given)
{
    std::vector<std::vector<std::string>> result;
    const std::vector<std::string> &now = given.choices;
    const auto isChosen = [&now](const std::string &id) {
        return std::find(now.begin(), now.end(), id) != now.end();
    };
    if (now.size() > 1) {
        for (std::size_t drop = 0; drop < now.size(); ++drop) {
            std::vector<std::string> fewer = now;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(drop));
            result.push_back(std::move(fewer));
        }
    }
    for (const Answer &answer : question.answers) {
        if (isChosen(answer.id)) {
            continue;
        }
        if (now.empty()) {
            result.push_back({answer.id});
            continue;
        }
        for (std::size_t replaced = 0; replaced < now.size(); ++replaced) {
            std::vector<std::string> exchanged = now;
            exchanged[replaced] = answer.id;
            result.push_back(std::move(exchanged));
        }
        if (answer.alone && now.size() > 1) {
            result.push_back({answer.id});
        }
        if (now.size() < static_cast<std::size_t>(question.maxChoices)) {
            std::vector<std::string> more = now;
            more.push_back(answer.id);
            result.push_back(std::move(more));
        }
    }
    std::erase_if(result, [&question](const std::vector<std::string> &choices) {
        return !knowledge::canBeCombined(question, choices);
    });
    return result;
}

} // namespace

std::vector<GivenAnswer> otherAnswers(const Question &question, const GivenAnswer &given)
{
    std::vector<GivenAnswer> result;
    for (std::vector<std::string> &choices : otherChoices(question, given)) {
        result.push_back({AnswerState::Chosen, std::move(choices), {}});
    }
    if (!question.about.empty() && given.state != AnswerState::DoesNotApply) {
        result.push_back({AnswerState::DoesNotApply, {}, {}});
    }
    if (!isUnsure(given)) {
        result.push_back({AnswerState::NotSure, {}, {}});
    }
    return result;
}

bool isAskedAfter(const Question &question, const std::string &other, const GivenAnswer &answer)
{
    return std::any_of(answer.choices.begin(), answer.choices.end(),
                       [&](const std::string &choice) {
                           return std::find(question.askedIf.begin(), question.askedIf.end(),
                                            other + '/' + choice) != question.askedIf.end();
                       });
}

std::vector<ChangeableQuestion> changeableQuestions(const KnowledgeBase &base, const Inputs &inputs)
{
    std::vector<ChangeableQuestion> result;
    for (std::size_t q = 0; q < base.questions.size(); ++q) {
        const Question &question = base.questions[q];
        ChangeableQuestion entry;
        entry.question = q;
        if (!question.askedIf.empty()) {
            const std::string &named = question.askedIf.front();
            result[base.questionIndex(named.substr(0, named.find('/')))].dependents.push_back(q);
        }
        // Of a question that is not asked: what it does once another answer has it asked.
        const auto unasked = inputs.unasked.find(question.id);
        entry.isAsked = unasked == inputs.unasked.end();
        const GivenAnswer &given = entry.isAsked ? inputs.answer(question.id) : unasked->second;
        entry.effect = meanEffect(base, question, given);
        entry.excluded = excludedBy(base, inputs, question, given.choices);
        entry.corrections = correctionsOf(base, question, given.choices);
        entry.correctsRatings =
            std::any_of(question.answers.begin(), question.answers.end(),
                        [](const Answer &answer) { return !answer.ratings.empty(); });
        if (!entry.isAsked) { // nor is it changed
            result.push_back(std::move(entry));
            continue;
        }
        for (GivenAnswer &changed : otherAnswers(question, given)) {
            MeanEffect effect = meanEffect(base, question, changed);
            std::vector<std::uint8_t> excluded =
                excludedBy(base, inputs, question, changed.choices);
            std::vector<Correction> corrections = correctionsOf(base, question, changed.choices);
            entry.others.push_back({std::move(changed), std::move(effect), std::move(excluded),
                                    std::move(corrections)});
        }
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace steelyard::decision
