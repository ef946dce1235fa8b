// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/finding.h"
#include "knowledge/knowledge_base.h"

#include <cstddef>
#include <vector>

namespace steelyard::decision {

// Findings by position of their cell in a base; those about anything else are passed over. Refers
// to the findings, which must live as long.
class FindingTable
{
public:
    FindingTable(const knowledge::KnowledgeBase &base, const std::vector<Finding> &findings);

    // nullptr: none.
    [[nodiscard]] const Finding *at(std::size_t criterion, std::size_t alternative) const;
    [[nodiscard]] bool empty() const { return m_cells.empty(); }

private:
    std::size_t m_alternatives;
    std::vector<const Finding *> m_cells; // by criterion, then alternative; empty: of no cell
};

} // namespace steelyard::decision
