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
                require(required, base, mustHave, question.id);
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

} // namespace

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

std::vector<ChangeableQuestion> changeableQuestions(const KnowledgeBase &base, const Inputs &inputs)
{
    std::vector<ChangeableQuestion> result;
    for (std::size_t q = 0; q < base.questions.size(); ++q) {
        const Question &question = base.questions[q];
        const GivenAnswer &given = inputs.answer(question.id);
        ChangeableQuestion entry;
        entry.question = q;
        entry.effect = meanEffect(base, question, given);
        entry.excluded = excludedBy(base, inputs, question, given.choices);
        entry.corrections = correctionsOf(base, question, given.choices);
        entry.correctsRatings =
            std::any_of(question.answers.begin(), question.answers.end(),
                        [](const Answer &answer) { return !answer.ratings.empty(); });
        for (std::vector<std::string> &choices : otherChoices(question, given)) {
            const GivenAnswer changed{AnswerState::Chosen, choices, {}};
            entry.others.push_back({choices, meanEffect(base, question, changed),
                                    excludedBy(base, inputs, question, choices),
                                    correctionsOf(base, question, choices)});
        }
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace steelyard::decision
