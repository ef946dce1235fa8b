// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/required_capabilities.h"

#include "decision/given_effects.h"

#include <algorithm>

namespace steelyard::decision {

namespace {

using knowledge::CapabilityState;
using knowledge::KnowledgeBase;
using knowledge::MustHave;
using knowledge::Question;
using knowledge::Support;

bool isStricter(const MustHave &left, const RequiredCapability &right)
{
    return left.tolerance != right.tolerance ? left.tolerance < right.tolerance
                                             : left.days < right.days;
}

} // namespace

void require(std::vector<RequiredCapability> &required, const KnowledgeBase &base,
             const MustHave &mustHave, const AnswerReference &by)
{
    const std::size_t capability = base.capabilityIndex(mustHave.capability);
    const auto found =
        std::find_if(required.begin(), required.end(),
                     [capability](const auto &entry) { return entry.capability == capability; });
    if (found == required.end()) {
        required.push_back({capability, mustHave.tolerance, mustHave.days, {by}});
        return;
    }
    found->answers.push_back(by);
    if (isStricter(mustHave, *found)) {
        found->tolerance = mustHave.tolerance;
        found->days = mustHave.days;
    }
}

std::vector<RequiredCapability> requiredCapabilities(const KnowledgeBase &base,
                                                     const Decision &decision)
{
    std::vector<RequiredCapability> required;
    for (const Question &question : base.questions) {
        const GivenEffects effects = effectsOf(question, countedAnswer(base, question, decision));
        for (const auto &[answer, mustHave] : effects.mustHaves) {
            if (!decision.mustHaves.contains(mustHave->capability)) {
                require(required, base, *mustHave, {question.id, answer->id});
            }
        }
    }
    for (const auto &[id, choice] : decision.mustHaves) {
        if (choice.needed) {
            required.push_back({base.capabilityIndex(id), choice.tolerance, choice.days, {}});
        }
    }
    std::sort(required.begin(), required.end(), [](const auto &left, const auto &right) {
        return left.capability < right.capability;
    });
    return required;
}

bool meets(const CapabilityState &state, const RequiredCapability &required)
{
    if (state.support == Support::Impossible || state.support > required.tolerance) {
        return false;
    }
    return state.support != Support::Build || state.daysHigh <= required.days;
}

} // namespace steelyard::decision
