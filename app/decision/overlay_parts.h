// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Inside this library only: single parts of a decision's own as parts of a base.
namespace steelyard::decision {

[[nodiscard]] knowledge::Alternative alternativeOf(const OwnOption &option);
void addSupports(knowledge::KnowledgeBase &base, const OwnOption &option);

// Without a short name. Suggested ends are taken from the findings.
[[nodiscard]] knowledge::Criterion criterionOf(const OwnCriterion &criterion,
                                               const std::vector<const Finding *> &findings);

// Names for charts, which differ and have at most 14 characters.
class ShortNames
{
public:
    explicit ShortNames(const knowledge::KnowledgeBase &base);
    [[nodiscard]] std::string forCriterion(const std::string &name);
    [[nodiscard]] std::string forGroup(const std::string &name);

private:
    std::set<std::string> m_criteria;
    std::set<std::string> m_groups;
};

// Ids of sources of findings, each once in the base, begin with this.
inline constexpr std::string_view kOwnSourcePrefix = "own-source-";

// Sources of findings, each once in the base.
class Sources
{
public:
    explicit Sources(knowledge::KnowledgeBase &base)
        : m_base(base)
    {
    }
    [[nodiscard]] std::string idOf(const FindingSource &source, const Finding &finding);

private:
    knowledge::KnowledgeBase &m_base;
    std::map<std::pair<std::string, std::string>, std::string> m_ids;
};

// What a finding says; unknown without one.
[[nodiscard]] knowledge::Rating ratingOf(const Finding *finding,
                                         const knowledge::Criterion &criterion,
                                         const knowledge::Alternative &alternative,
                                         Sources &sources);

} // namespace steelyard::decision
