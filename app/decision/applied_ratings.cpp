// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"

#include <algorithm>

namespace steelyard::decision {

using knowledge::Criterion;
using knowledge::KnowledgeBase;
using knowledge::Rating;

std::vector<Correction> correctionsOf(const KnowledgeBase &base,
                                      const knowledge::Question &question,
                                      const std::vector<std::string> &choices)
{
    std::vector<Correction> corrections;
    for (const knowledge::Answer &answer : question.answers) {
        if (answer.ratings.empty() ||
            std::find(choices.begin(), choices.end(), answer.id) == choices.end()) {
            continue;
        }
        for (const knowledge::RatingEffect &effect : answer.ratings) {
            corrections.push_back({base.criterionIndex(effect.criterion),
                                   base.alternativeIndex(effect.alternative), effect.by});
        }
    }
    return corrections;
}

AppliedRating correctedRating(const KnowledgeBase &base, std::size_t criterion,
                              std::size_t alternative, double by)
{
    const Rating &rating = base.rating(criterion, alternative);
    const Criterion &scale = base.criteria[criterion];
    if (!rating.value) {
        return {std::nullopt, scale.scaleLow, scale.scaleHigh, false};
    }
    const auto onScale = [&scale, by](double value) {
        return std::clamp(value + by, scale.scaleLow, scale.scaleHigh);
    };
    return {onScale(*rating.value), onScale(rating.low), onScale(rating.high), false};
}

AppliedRatings::AppliedRatings(const KnowledgeBase &base, const Decision &decision)
    : m_base(base)
{
    for (const knowledge::Question &question : base.questions) {
        for (const Correction &correction :
             correctionsOf(base, question, decision.answer(question.id).choices)) {
            m_by.resize(base.ratings.size(), 0.0);
            m_by[correction.criterion * base.alternatives.size() + correction.alternative] +=
                correction.by;
        }
    }
    for (const OwnRating &own : decision.ownRatings) {
        const std::size_t cell = base.criterionIndex(own.criterion) * base.alternatives.size() +
                                 base.alternativeIndex(own.alternative);
        m_own[cell] = {own.value, own.low, own.high, true};
    }
}

AppliedRating AppliedRatings::at(std::size_t criterion, std::size_t alternative) const
{
    const auto own = m_own.find(criterion * m_base.alternatives.size() + alternative);
    return own != m_own.end() ? own->second
                              : correctedRating(m_base, criterion, alternative,
                                                correction(criterion, alternative));
}

double AppliedRatings::correction(std::size_t criterion, std::size_t alternative) const
{
    return m_by.empty() ? 0.0 : m_by[criterion * m_base.alternatives.size() + alternative];
}

std::vector<std::size_t> alternativePositions(const KnowledgeBase &base, const Decision &decision)
{
    std::vector<std::size_t> positions;
    positions.reserve(decision.alternatives.size());
    for (const std::string &id : decision.alternatives) {
        positions.push_back(base.alternativeIndex(id));
    }
    return positions;
}

} // namespace steelyard::decision
