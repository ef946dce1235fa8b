// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/decision_diff.h"
#include "small_base.h"
#include "small_decision.h"

#include <algorithm>
#include <string>
#include <vector>

namespace steelyard::tests {

// Differences between decisions of the small base.
class SmallDiff
{
protected:
    [[nodiscard]] decision::DecisionDiff diff(const decision::Decision &before,
                                              const decision::Decision &after,
                                              const decision::DiffOptions &options = {}) const
    {
        return *decision::diff({m_base, before}, {m_base, after}, options);
    }
    [[nodiscard]] decision::Decision answered() const { return answeredDecision(m_base); }

    const knowledge::KnowledgeBase m_base = smallBase();
};

// The first of a kind, and of a subject and field; null: there is none.
inline const decision::Difference *find(const decision::DecisionDiff &diff,
                                        decision::DifferenceKind kind,
                                        const std::string &subject = {},
                                        const std::string &field = {})
{
    const auto found =
        std::find_if(diff.differences.begin(), diff.differences.end(), [&](const auto &entry) {
            return entry.kind == kind && entry.subject == subject && entry.field == field;
        });
    return found == diff.differences.end() ? nullptr : &*found;
}

// Their subjects, else their fields.
inline std::vector<std::string> smallestOf(const decision::DecisionDiff &diff)
{
    std::vector<std::string> names;
    for (const std::size_t position : diff.smallest) {
        const decision::Difference &entry = diff.differences.at(position);
        names.push_back(entry.subject.empty() ? entry.field : entry.subject);
    }
    return names;
}

// How many turn the verdict by themselves.
inline std::size_t turning(const decision::DecisionDiff &diff)
{
    return static_cast<std::size_t>(
        std::count_if(diff.differences.begin(), diff.differences.end(),
                      [](const decision::Difference &entry) { return entry.turns; }));
}

} // namespace steelyard::tests
