// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/finding_table.h"

#include <string_view>
#include <unordered_map>

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
    for (const Finding &finding : findings) {
        const auto criterion = criteria.find(finding.criterion);
        const auto alternative = alternatives.find(finding.alternative);
        if (criterion == criteria.end() || alternative == alternatives.end()) {
            continue;
        }
        m_cells.resize(base.criteria.size() * m_alternatives, nullptr);
        const Finding *&cell = m_cells[criterion->second * m_alternatives + alternative->second];
        cell = cell == nullptr ? &finding : cell;
    }
}

const Finding *FindingTable::at(std::size_t criterion, std::size_t alternative) const
{
    return m_cells.empty() ? nullptr : m_cells[criterion * m_alternatives + alternative];
}

} // namespace steelyard::decision
