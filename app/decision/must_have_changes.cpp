// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_have_changes.h"

#include "decision/must_have_steps.h"
#include "decision/must_haves.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace steelyard::decision {

namespace {

using knowledge::Support;

constexpr int kNotNeeded = 3; // behind built in, add-on and build

std::set<std::string> feasible(const knowledge::KnowledgeBase &base, const Decision &decision)
{
    const std::vector<RequiredCapability> required = requiredCapabilities(base, decision);
    std::set<std::string> result;
    for (const std::string &alternative : decision.alternatives) {
        if (exclusions(base, alternative, required).empty()) {
            result.insert(alternative);
        }
    }
    return result;
}

// How generous a choice is: the worst way of providing it that is accepted.
int toleranceRank(const MustHaveChoice &choice)
{
    return choice.needed ? static_cast<int>(choice.tolerance) : kNotNeeded;
}

} // namespace

double daysToBuild(const knowledge::KnowledgeBase &base, const AlternativeResult &alternative,
                   const std::vector<RequiredCapability> &mustHaves)
{
    double days = 0;
    if (!alternative.exclusions.empty()) {
        return days;
    }
    for (const RequiredCapability &required : mustHaves) {
        for (const knowledge::CapabilityState &state :
             base.capabilities[required.capability].states) {
            if (state.alternative == alternative.id && state.support == Support::Build) {
                days += state.daysHigh;
            }
        }
    }
    return days;
}

std::vector<MustHaveChange> mustHaveChanges(const knowledge::KnowledgeBase &base,
                                            const Decision &decision)
{
    struct Ranked
    {
        MustHaveChange change;
        int distance = 0;
    };
    const std::set<std::string> now = feasible(base, decision);
    std::vector<Ranked> found;
    for (const RequiredCapability &required : requiredCapabilities(base, decision)) {
        const knowledge::Capability &capability = base.capabilities[required.capability];
        const int asked = static_cast<int>(required.tolerance);
        std::vector<Ranked> ofOne;
        for (const MustHaveChoice &choice : mustHaveChoices(base, decision, required.capability)) {
            Decision changed = decision;
            changed.mustHaves[capability.id] = choice;
            const std::set<std::string> then = feasible(base, changed);
            Ranked entry{{required.capability, choice, {}, {}},
                         std::abs(toleranceRank(choice) - asked)};
            std::set_difference(then.begin(), then.end(), now.begin(), now.end(),
                                std::back_inserter(entry.change.back));
            std::set_difference(now.begin(), now.end(), then.begin(), then.end(),
                                std::back_inserter(entry.change.out));
            const auto sameEffect = [&entry](const Ranked &other) {
                return other.change.back == entry.change.back &&
                       other.change.out == entry.change.out;
            };
            if (entry.change.back.empty() && entry.change.out.empty()) {
                continue;
            }
            const auto other = std::find_if(ofOne.begin(), ofOne.end(), sameEffect);
            if (other == ofOne.end()) {
                ofOne.push_back(std::move(entry));
            } else if (entry.distance < other->distance) {
                *other = std::move(entry);
            }
        }
        found.insert(found.end(), ofOne.begin(), ofOne.end());
    }
    std::stable_sort(found.begin(), found.end(), [](const Ranked &left, const Ranked &right) {
        const auto key = [](const Ranked &entry) {
            return std::tuple(entry.change.back.empty(), entry.distance, entry.change.choice.days);
        };
        return key(left) < key(right);
    });
    std::vector<MustHaveChange> changes;
    changes.reserve(found.size());
    for (Ranked &entry : found) {
        changes.push_back(std::move(entry.change));
    }
    return changes;
}

} // namespace steelyard::decision
