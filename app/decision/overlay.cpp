// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/overlay.h"

#include "decision/finding_table.h"
#include "decision/overlay_parts.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace steelyard::decision {

namespace {

using knowledge::KnowledgeBase;

bool isMarked(const std::vector<std::uint8_t> &marks, std::size_t position)
{
    return position < marks.size() && marks[position] != 0;
}

bool changesTheBase(const OwnContent &own)
{
    return !own.options.empty() || !own.criteria.empty() || !own.leftOutCriteria.empty();
}

// The cells that only the user knows: of an own option or an own criterion.
class Overlay
{
public:
    Overlay(const KnowledgeBase &base, const Decision &decision)
        : m_decision(decision)
        , m_result(base)
        , m_baseAlternatives(base.alternatives.size())
        , m_baseCriteria(base.criteria.size())
    {
        indexFindings();
        addOptions();
        addCriteria();
        addRatings(base);
        leaveOut();
    }

    OverlaidBase taken()
    {
        m_marks.base = std::make_shared<const KnowledgeBase>(std::move(m_result));
        return std::move(m_marks);
    }

private:
    void indexFindings()
    {
        for (const Finding &finding : m_decision.findings) {
            m_findings[finding.criterion].push_back(&finding);
        }
    }

    void addOptions()
    {
        for (const OwnOption &option : m_decision.own.options) {
            if (m_result.alternativeIndex(option.id) == KnowledgeBase::npos) {
                m_result.alternatives.push_back(alternativeOf(option));
                addSupports(m_result, option);
            }
        }
        m_marks.ownAlternatives.assign(m_baseAlternatives, 0);
        m_marks.ownAlternatives.resize(m_result.alternatives.size(), 1);
    }

    void addCriteria()
    {
        ShortNames shortNames(m_result);
        m_marks.ownGroups.assign(m_result.groups.size(), 0);
        for (const OwnCriterion &criterion : m_decision.own.criteria) {
            if (m_result.criterionIndex(criterion.id) != KnowledgeBase::npos) {
                continue;
            }
            knowledge::Criterion added = criterionOf(criterion, findingsOf(criterion.id));
            added.shortName = shortNames.forCriterion(criterion.name);
            if (m_result.groupIndex(added.group) == KnowledgeBase::npos) {
                m_result.groups.push_back(groupFor(added));
                m_result.groups.back().shortName = shortNames.forGroup(m_result.groups.back().name);
            }
            m_result.criteria.push_back(std::move(added));
        }
        m_marks.ownGroups.resize(m_result.groups.size(), 1);
        m_marks.ownCriteria.assign(m_baseCriteria, 0);
        m_marks.ownCriteria.resize(m_result.criteria.size(), 1);
    }

    // The own group of this name, or one that holds the criterion alone.
    knowledge::Group groupFor(knowledge::Criterion &criterion) const
    {
        for (const OwnGroup &group : m_decision.own.groups) {
            if (group.id == criterion.group) {
                return {group.id, group.name, {}};
            }
        }
        criterion.group = criterion.id;
        return {criterion.id, criterion.name, {}};
    }

    std::vector<const Finding *> findingsOf(const std::string &criterion) const
    {
        const auto row = m_findings.find(criterion);
        return row == m_findings.end() ? std::vector<const Finding *>() : row->second;
    }

    void addRatings(const KnowledgeBase &base)
    {
        std::vector<knowledge::Rating> ratings;
        ratings.reserve(m_result.criteria.size() * m_result.alternatives.size());
        Sources sources(m_result);
        const FindingTable findings(m_result, m_decision.findings);
        for (std::size_t c = 0; c < m_result.criteria.size(); ++c) {
            for (std::size_t a = 0; a < m_result.alternatives.size(); ++a) {
                if (c < m_baseCriteria && a < m_baseAlternatives) {
                    ratings.push_back(base.rating(c, a));
                    continue;
                }
                ratings.push_back(ratingOf(findings.at(c, a), m_result.criteria[c],
                                           m_result.alternatives[a], sources));
            }
        }
        m_result.ratings = std::move(ratings);
    }

    void leaveOut()
    {
        m_marks.leftOutCriteria.assign(m_result.criteria.size(), 0);
        for (const LeftOut &leftOut : m_decision.own.leftOutCriteria) {
            const std::size_t position = m_result.criterionIndex(leftOut.id);
            if (position != KnowledgeBase::npos) {
                m_result.criteria[position].defaultWeight = 0;
                m_marks.leftOutCriteria[position] = 1;
            }
        }
    }

    const Decision &m_decision;
    KnowledgeBase m_result;
    OverlaidBase m_marks;
    std::size_t m_baseAlternatives;
    std::size_t m_baseCriteria;
    std::unordered_map<std::string_view, std::vector<const Finding *>> m_findings; // by criterion
};

} // namespace

bool OverlaidBase::isOwnAlternative(std::size_t position) const
{
    return isMarked(ownAlternatives, position);
}

bool OverlaidBase::isOwnCriterion(std::size_t position) const
{
    return isMarked(ownCriteria, position);
}

bool OverlaidBase::isOwnGroup(std::size_t position) const
{
    return isMarked(ownGroups, position);
}

bool OverlaidBase::isLeftOut(std::size_t criterion) const
{
    return isMarked(leftOutCriteria, criterion);
}

OverlaidBase overlay(std::shared_ptr<const KnowledgeBase> base, const Decision &decision)
{
    if (!changesTheBase(decision.own)) {
        OverlaidBase same;
        same.base = std::move(base);
        return same;
    }
    return Overlay(*base, decision).taken();
}

OverlaidBase overlay(const KnowledgeBase &base, const Decision &decision)
{
    return overlay(std::make_shared<const KnowledgeBase>(base), decision);
}

bool haveSameOverlay(const Decision &left, const Decision &right)
{
    if (!changesTheBase(left.own) && !changesTheBase(right.own)) {
        return true;
    }
    return left.own == right.own && left.findings == right.findings;
}

} // namespace steelyard::decision
