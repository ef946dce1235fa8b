// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_have_steps.h"

#include "decision/evaluate.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace steelyard::decision {

namespace {

using knowledge::Support;

// From the strictest on.
bool isStricterChoice(const MustHaveChoice &left, const MustHaveChoice &right)
{
    const auto key = [](const MustHaveChoice &choice) {
        return std::tuple(!choice.needed, choice.needed ? choice.tolerance : Support::BuiltIn,
                          choice.needed ? choice.days : 0);
    };
    return key(left) < key(right);
}

} // namespace

std::vector<MustHaveChoice> mustHaveChoices(const knowledge::KnowledgeBase &base,
                                            const Decision &decision, std::size_t capability)
{
    std::vector<MustHaveChoice> choices{{true, Support::BuiltIn, 0}, {true, Support::AddOn, 0}};
    std::set<double> days;
    for (const knowledge::CapabilityState &state : base.capabilities.at(capability).states) {
        if (state.support == Support::Build &&
            std::find(decision.alternatives.begin(), decision.alternatives.end(),
                      state.alternative) != decision.alternatives.end()) {
            days.insert(state.daysHigh);
        }
    }
    for (const double most : days) {
        choices.push_back({true, Support::Build, most});
    }
    choices.push_back({false, Support::BuiltIn, 0});
    const MustHaveChoice now = mustHaveInForce(base, decision, capability);
    if (std::find(choices.begin(), choices.end(), now) == choices.end()) {
        choices.insert(std::upper_bound(choices.begin(), choices.end(), now, isStricterChoice),
                       now);
    }
    return choices;
}

MustHaveChoice mustHaveInForce(const knowledge::KnowledgeBase &base, const Decision &decision,
                               std::size_t capability)
{
    for (const RequiredCapability &required : requiredCapabilities(base, decision)) {
        if (required.capability == capability) {
            return {true, required.tolerance,
                    required.tolerance == Support::Build ? required.days : 0};
        }
    }
    return {false, Support::BuiltIn, 0};
}

MustHaveStep mustHaveStep(const knowledge::KnowledgeBase &base, const Decision &decision,
                          std::size_t capability, const MustHaveChoice &choice)
{
    Decision changed = decision;
    changed.mustHaves[base.capabilities.at(capability).id] = choice;
    const Scores scores = evaluate(base, changed).scores;
    MustHaveStep step{choice, choice == mustHaveInForce(base, decision, capability), {}, {}};
    for (const AlternativeResult &alternative : scores.alternatives) {
        if (alternative.exclusions.empty()) {
            step.staying.push_back(alternative.id);
        }
    }
    step.winner = scores.winner;
    return step;
}

std::vector<MustHaveStep> mustHaveSteps(const knowledge::KnowledgeBase &base,
                                        const Decision &decision, std::size_t capability)
{
    std::vector<MustHaveStep> steps;
    for (const MustHaveChoice &choice : mustHaveChoices(base, decision, capability)) {
        MustHaveStep step = mustHaveStep(base, decision, capability, choice);
        if (steps.empty() || steps.back().staying != step.staying) {
            steps.push_back(std::move(step));
        } else if (step.isNow) {
            steps.back() = std::move(step);
        }
    }
    return steps;
}

} // namespace steelyard::decision
