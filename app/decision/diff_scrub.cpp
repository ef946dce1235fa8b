// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/diff_scrub.h"

#include <algorithm>
#include <set>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using KnownIds = std::set<std::string_view>;

template <class Things>
KnownIds idsOf(const Things &things)
{
    KnownIds ids;
    for (const auto &thing : things) {
        ids.insert(thing.id);
    }
    return ids;
}

} // namespace

void leaveOutUnknown(KnowledgeBase &base)
{
    const KnownIds criteria = idsOf(base.criteria);
    const KnownIds options = idsOf(base.alternatives);
    const KnownIds capabilities = idsOf(base.capabilities);
    for (knowledge::Question &question : base.questions) {
        std::erase_if(question.about, [&](const auto &id) { return !criteria.contains(id); });
        for (knowledge::Answer &answer : question.answers) {
            std::erase_if(answer.weights, [&](const knowledge::WeightEffect &effect) {
                return !criteria.contains(effect.criterion);
            });
            std::erase_if(answer.mustHaves, [&](const knowledge::MustHave &mustHave) {
                return !capabilities.contains(mustHave.capability);
            });
            std::erase_if(answer.ratings, [&](const knowledge::RatingEffect &effect) {
                return !criteria.contains(effect.criterion) ||
                       !options.contains(effect.alternative);
            });
        }
    }
    // Without an answer there is nothing to ask.
    std::erase_if(base.questions, [](const auto &question) { return question.answers.empty(); });
}

void leaveOutUnknown(Decision &decision, const KnowledgeBase &base)
{
    for (auto &[id, given] : decision.answers) {
        const std::size_t question = base.questionIndex(id);
        if (question != KnowledgeBase::npos) {
            leaveOutUnknown(given, base.questions[question]);
        }
    }
    std::erase_if(decision.answers, [&base](const auto &entry) {
        return base.questionIndex(entry.first) == KnowledgeBase::npos ||
               (entry.second.state == AnswerState::Chosen && isEmpty(entry.second.value));
    });
    std::erase_if(decision.mustHaves, [&base](const auto &entry) {
        return base.capabilityIndex(entry.first) == KnowledgeBase::npos;
    });
    std::erase_if(decision.ownWeights, [&base](const auto &entry) {
        return base.criterionIndex(entry.first) == KnowledgeBase::npos;
    });
    std::erase_if(decision.alternatives, [&base](const std::string &id) {
        return base.alternativeIndex(id) == KnowledgeBase::npos;
    });
    std::erase_if(decision.findings, [&base](const Finding &own) {
        return base.criterionIndex(own.criterion) == KnowledgeBase::npos ||
               base.alternativeIndex(own.alternative) == KnowledgeBase::npos;
    });
    for (Finding &own : decision.findings) {
        const knowledge::Criterion &scale = base.criteria[base.criterionIndex(own.criterion)];
        if (!own.value || scale.measure) {
            continue; // nothing known, or a level that may lie beyond the ends
        }
        for (double *number : {&*own.value, &own.low, &own.high}) {
            *number = std::clamp(*number, scale.scaleLow, scale.scaleHigh);
        }
    }
}

} // namespace steelyard::decision
