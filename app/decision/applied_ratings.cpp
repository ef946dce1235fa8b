// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/applied_ratings.h"

#include "decision/built_days.h"
#include "decision/finding_table.h"
#include "decision/points.h"

#include <algorithm>

namespace steelyard::decision {

using knowledge::Criterion;
using knowledge::KnowledgeBase;
using knowledge::Rating;

std::vector<Correction> correctionsOf(const KnowledgeBase &base, const GivenEffects &given)
{
    std::vector<Correction> corrections;
    for (const knowledge::RatingEffect *effect : given.ratings) {
        corrections.push_back({base.criterionIndex(effect->criterion),
                               base.alternativeIndex(effect->alternative), effect->by});
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
        return scale.measure ? value + by : std::clamp(value + by, scale.scaleLow, scale.scaleHigh);
    };
    return {onScale(*rating.value), onScale(rating.low), onScale(rating.high), false};
}

AppliedRatings::AppliedRatings(const KnowledgeBase &base, const Decision &decision)
    : m_base(base)
{
    for (const knowledge::Question &question : base.questions) {
        const GivenEffects effects = effectsOf(question, countedAnswer(base, question, decision));
        for (const Correction &correction : correctionsOf(base, effects)) {
            m_by.resize(base.ratings.size(), 0.0);
            m_by[correction.criterion * base.alternatives.size() + correction.alternative] +=
                correction.by;
        }
    }
    addFindings(decision);
}

void AppliedRatings::addFindings(const Decision &decision)
{
    const FindingTable findings(m_base, decision.findings);
    if (findings.empty()) {
        return;
    }
    m_own.resize(m_base.ratings.size());
    const BuiltDays builtDays(m_base, decision);
    for (std::size_t c = 0; c < m_base.criteria.size(); ++c) {
        const Criterion &criterion = m_base.criteria[c];
        const OwnCriterion *own = decision.own.criterion(criterion.id);
        for (std::size_t a = 0; a < m_base.alternatives.size(); ++a) {
            const Finding *finding = findings.at(c, a);
            if (finding == nullptr) {
                continue;
            }
            AppliedRating &applied = m_own[c * m_base.alternatives.size() + a];
            applied = {std::nullopt, criterion.scaleLow, criterion.scaleHigh, true};
            if (own != nullptr && own->cost && finding->cost) {
                const Estimate sum = totalCost(*finding->cost, *own->cost, builtDays.of(a));
                applied = {sum.likely, sum.low, sum.high, true};
            } else if (finding->value) {
                applied = {finding->value, finding->low, finding->high, true};
            }
        }
    }
}

AppliedRating AppliedRatings::at(std::size_t criterion, std::size_t alternative) const
{
    const std::size_t place = criterion * m_base.alternatives.size() + alternative;
    return !m_own.empty() && m_own[place].own ? m_own[place]
                                              : correctedRating(m_base, criterion, alternative,
                                                                correction(criterion, alternative));
}

AppliedRating AppliedRatings::pointsAt(std::size_t criterion, std::size_t alternative) const
{
    return inPoints(m_base.criteria[criterion], at(criterion, alternative));
}

double AppliedRatings::correction(std::size_t criterion, std::size_t alternative) const
{
    return m_by.empty() ? 0.0 : m_by[criterion * m_base.alternatives.size() + alternative];
}

double pointsOf(const Criterion &criterion, double level)
{
    if (criterion.measure) {
        return knowledge::valueOf(*criterion.measure, level);
    }
    const double share = (level - criterion.scaleLow) / (criterion.scaleHigh - criterion.scaleLow);
    return kPoints *
           (criterion.direction == knowledge::Direction::HigherIsBetter ? share : 1 - share);
}

double levelAt(const Criterion &criterion, double points)
{
    if (criterion.measure) {
        return knowledge::levelOf(*criterion.measure, points);
    }
    const double share = criterion.direction == knowledge::Direction::HigherIsBetter
                             ? points / kPoints
                             : 1 - points / kPoints;
    return criterion.scaleLow + share * (criterion.scaleHigh - criterion.scaleLow);
}

AppliedRating inPoints(const Criterion &criterion, const AppliedRating &rating)
{
    if (!rating.value) {
        return {std::nullopt, 0, kPoints, rating.own};
    }
    const auto [low, high] =
        std::minmax({pointsOf(criterion, rating.low), pointsOf(criterion, rating.high)});
    return {pointsOf(criterion, *rating.value), low, high, rating.own};
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
