// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/flip_tables.h"

#include "decision/must_haves.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::Answer;
using knowledge::KnowledgeBase;
using knowledge::Question;

std::vector<std::uint8_t> excludedBy(const KnowledgeBase &base, const Inputs &inputs,
                                     const Question &question, const GivenEffects &effects)
{
    std::vector<RequiredCapability> required;
    for (const auto &[answer, mustHave] : effects.mustHaves) {
        if (!inputs.ownMustHaves.contains(mustHave->capability)) {
            require(required, base, *mustHave, {question.id, answer->id});
        }
    }
    std::vector<std::uint8_t> excluded;
    for (const std::string &alternative : inputs.alternatives) {
        excluded.push_back(
            static_cast<std::uint8_t>(!exclusions(base, alternative, required).empty()));
    }
    return excluded;
}

// Whether a question that depends on another is asked when that other has this answer.
bool isAskedAfter(const Question &question, const Question &other, const GivenAnswer &given)
{
    const std::vector<const Answer *> held = heldAnswers(other, given);
    return std::any_of(held.begin(), held.end(), [&](const Answer *answer) {
        return std::find(question.askedIf.begin(), question.askedIf.end(),
                         other.id + '/' + answer->id) != question.askedIf.end();
    });
}

Alternation alternation(const KnowledgeBase &base, const Inputs &inputs, const Question &question,
                        GivenAnswer given)
{
    const GivenEffects effects = effectsOf(question, given);
    Alternation result;
    result.effect = meanEffect(base, question, given);
    result.excluded = excludedBy(base, inputs, question, effects);
    result.corrections = correctionsOf(base, effects);
    result.answer = std::move(given);
    return result;
}

} // namespace

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
        const GivenEffects effects = effectsOf(question, given);
        entry.excluded = excludedBy(base, inputs, question, effects);
        entry.corrections = correctionsOf(base, effects);
        entry.correctsRatings =
            std::any_of(question.answers.begin(), question.answers.end(),
                        [](const Answer &answer) { return !answer.ratings.empty(); });
        if (!entry.isAsked) { // nor is it changed
            result.push_back(std::move(entry));
            continue;
        }
        for (GivenAnswer &changed : otherAnswers(question, given)) {
            entry.others.push_back(alternation(base, inputs, question, std::move(changed)));
        }
        result.push_back(std::move(entry));
    }
    for (ChangeableQuestion &entry : result) { // those that depend on it come after it
        for (Alternation &other : entry.others) {
            std::copy_if(entry.dependents.begin(), entry.dependents.end(),
                         std::back_inserter(other.asks), [&](std::size_t dependent) {
                             return isAskedAfter(base.questions[dependent],
                                                 base.questions[entry.question], other.answer);
                         });
        }
    }
    return result;
}

} // namespace steelyard::decision
