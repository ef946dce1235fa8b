// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/built_days.h"

namespace steelyard::decision {

BuiltDays::BuiltDays(const knowledge::KnowledgeBase &base, const Decision &decision)
    : m_base(base)
    , m_required(requiredCapabilities(base, decision))
{
}

Estimate BuiltDays::of(std::size_t alternative) const
{
    Estimate days;
    for (const RequiredCapability &required : m_required) {
        for (const knowledge::CapabilityState &state :
             m_base.capabilities[required.capability].states) {
            if (state.alternative == m_base.alternatives[alternative].id &&
                state.support == knowledge::Support::Build) {
                days.low += state.daysLow;
                days.high += state.daysHigh;
            }
        }
    }
    days.likely = (days.low + days.high) / 2;
    return days;
}

} // namespace steelyard::decision
