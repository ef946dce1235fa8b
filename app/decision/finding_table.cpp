// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/finding_table.h"

#include <string_view>

namespace steelyard::decision {

namespace {

template <class Parts>
std::unordered_map<std::string_view, std::size_t> positionsOf(const Parts &parts)
{
    std::unordered_map<std::string_view, std::size_t> positions;
    positions.reserve(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        positions.emplace(parts[i].id, i);
    }
    return positions;
}

} // namespace

FindingTable::FindingTable(const knowledge::KnowledgeBase &base,
                           const std::vector<Finding> &findings)
    : m_alternatives(base.alternatives.size())
{
    if (findings.empty()) {
        return;
    }
    // Thousands of cells are looked up after every key that is typed into a table.
    const auto criteria = positionsOf(base.criteria);
    const auto alternatives = positionsOf(base.alternatives);
    m_cells.reserve(findings.size());
    for (const Finding &finding : findings) {
        const auto criterion = criteria.find(finding.criterion);
        const auto alternative = alternatives.find(finding.alternative);
        if (criterion != criteria.end() && alternative != alternatives.end()) {
            m_cells.emplace(criterion->second * m_alternatives + alternative->second, &finding);
        }
    }
}

const Finding *FindingTable::at(std::size_t criterion, std::size_t alternative) const
{
    const auto found = m_cells.find(criterion * m_alternatives + alternative);
    return found == m_cells.end() ? nullptr : found->second;
}

} // namespace steelyard::decision
