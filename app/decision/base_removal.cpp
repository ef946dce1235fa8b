// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/base_removal.h"

#include <algorithm>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;
using knowledge::Question;
using IdSet = std::set<std::string>;

void eraseIds(std::vector<std::string> &list, const IdSet &ids)
{
    std::erase_if(list, [&ids](const std::string &id) { return ids.contains(id); });
}

void removeRatings(KnowledgeBase &base, const IdSet &criteria, const IdSet &alternatives)
{
    std::erase_if(base.ratings, [&](const knowledge::Rating &rating) {
        return criteria.contains(rating.criterion) || alternatives.contains(rating.alternative);
    });
    std::erase_if(base.criteria,
                  [&](const auto &criterion) { return criteria.contains(criterion.id); });
    std::erase_if(base.alternatives,
                  [&](const auto &alternative) { return alternatives.contains(alternative.id); });
    for (knowledge::Criterion &criterion : base.criteria) {
        eraseIds(criterion.overlapsWith, criteria);
    }
    std::erase_if(base.groups, [&base](const knowledge::Group &group) {
        return std::none_of(base.criteria.begin(), base.criteria.end(),
                            [&group](const auto &entry) { return entry.group == group.id; });
    });
}

template <class Part>
void removeStates(Part &part, const IdSet &alternatives)
{
    std::erase_if(part.states,
                  [&](const auto &state) { return alternatives.contains(state.alternative); });
    eraseIds(part.unknownFor, alternatives);
}

bool changesAnything(const Question &question)
{
    return !question.about.empty() ||
           std::any_of(question.answers.begin(), question.answers.end(), [](const auto &answer) {
               return !answer.weights.empty() || !answer.mustHaves.empty() ||
                      !answer.ratings.empty();
           });
}

bool nameQuestion(const std::vector<std::string> &answers, const std::string &question)
{
    return std::any_of(answers.begin(), answers.end(), [&question](const std::string &answer) {
        return answer.starts_with(question + '/');
    });
}

bool isReferredTo(const KnowledgeBase &base, const std::string &question)
{
    return std::any_of(
               base.questions.begin(), base.questions.end(),
               [&](const Question &other) { return nameQuestion(other.askedIf, question); }) ||
           std::any_of(
               base.useRules.begin(), base.useRules.end(), [&](const knowledge::UseRule &rule) {
                   return nameQuestion(rule.allOf, question) ||
                          nameQuestion(rule.anyOf, question) || nameQuestion(rule.noneOf, question);
               });
}

void removeEffects(KnowledgeBase &base, const IdSet &criteria, const IdSet &alternatives)
{
    IdSet idle; // already were, or are from now on
    for (Question &question : base.questions) {
        const bool changedAnything = changesAnything(question);
        eraseIds(question.about, criteria);
        for (knowledge::Answer &answer : question.answers) {
            std::erase_if(answer.weights, [&](const knowledge::WeightEffect &effect) {
                return criteria.contains(effect.criterion);
            });
            std::erase_if(answer.ratings, [&](const knowledge::RatingEffect &effect) {
                return criteria.contains(effect.criterion) ||
                       alternatives.contains(effect.alternative);
            });
        }
        if (changedAnything && !changesAnything(question) && !isReferredTo(base, question.id)) {
            idle.insert(question.id);
        }
    }
    std::erase_if(base.questions,
                  [&idle](const Question &question) { return idle.contains(question.id); });
    for (knowledge::Scenario &scenario : base.scenarios) {
        std::erase_if(scenario.answers,
                      [&idle](const auto &answer) { return idle.contains(answer.first); });
    }
}

// Of what a base says in words.
void removeTexts(KnowledgeBase &base, const IdSet &criteria, const IdSet &alternatives)
{
    const auto isGone = [&alternatives](const auto &part) {
        return alternatives.contains(part.alternative);
    };
    std::erase_if(base.useRules, isGone);
    std::erase_if(base.tiles, isGone);
    std::erase_if(base.publishedVerdicts, [&](const knowledge::PublishedVerdict &verdict) {
        return alternatives.contains(verdict.winner);
    });
    for (knowledge::PublishedVerdict &verdict : base.publishedVerdicts) {
        for (auto &[dimension, counted] : verdict.dimensions) {
            eraseIds(counted, criteria);
        }
        std::erase_if(verdict.dimensions,
                      [](const auto &dimension) { return dimension.second.empty(); });
    }
}

} // namespace

void removeFromBase(KnowledgeBase &base, const IdSet &criteria, const IdSet &alternatives)
{
    if (criteria.empty() && alternatives.empty()) {
        return;
    }
    removeRatings(base, criteria, alternatives);
    std::erase_if(base.checklists, [&](const knowledge::Checklist &checklist) {
        return criteria.contains(checklist.criterion);
    });
    for (knowledge::Checklist &checklist : base.checklists) {
        for (knowledge::ChecklistItem &item : checklist.items) {
            removeStates(item, alternatives);
        }
    }
    for (knowledge::Capability &capability : base.capabilities) {
        removeStates(capability, alternatives);
    }
    removeTexts(base, criteria, alternatives);
    removeEffects(base, criteria, alternatives);
}

} // namespace steelyard::decision
