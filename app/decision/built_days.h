// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/cost_sheet.h"
#include "decision/required_capabilities.h"

#include <cstddef>
#include <vector>

// Inside this library only: the days of work for must-haves that an alternative has to build.
namespace steelyard::decision {

class BuiltDays
{
public:
    BuiltDays(const knowledge::KnowledgeBase &base, const Decision &decision);

    // Days to build every must-have in force that this alternative does not bring, by position in
    // the base; likely is the middle.
    [[nodiscard]] Estimate of(std::size_t alternative) const;

private:
    const knowledge::KnowledgeBase &m_base;
    std::vector<RequiredCapability> m_required;
};

} // namespace steelyard::decision
