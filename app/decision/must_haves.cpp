// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/must_haves.h"

#include <algorithm>

namespace steelyard::decision {

std::vector<Exclusion> exclusions(const knowledge::KnowledgeBase &base,
                                  const std::string &alternative,
                                  const std::vector<RequiredCapability> &required)
{
    std::vector<Exclusion> result;
    for (const RequiredCapability &entry : required) {
        const knowledge::Capability &capability = base.capabilities[entry.capability];
        for (const knowledge::CapabilityState &state : capability.states) {
            if (state.alternative == alternative && !meets(state, entry)) {
                result.push_back({capability.id, state.support, entry.tolerance, state.daysHigh,
                                  entry.days, entry.answers});
            }
        }
    }
    return result;
}

std::string cheapestRelaxation(const std::vector<AlternativeResult> &alternatives)
{
    // The alternative that fails least comes back first; among equals the one nearest to what was
    // asked, then the best by value.
    const AlternativeResult *best = nullptr;
    const auto cost = [](const AlternativeResult &alternative) {
        double days = 0;
        for (const Exclusion &exclusion : alternative.exclusions) {
            // No must-have brings back what a cutoff leaves out.
            days += exclusion.isCutoff() || exclusion.offered == knowledge::Support::Impossible
                        ? 1e6
                        : exclusion.daysOffered;
        }
        return days;
    };
    for (const AlternativeResult &alternative : alternatives) {
        if (alternative.exclusions.empty()) {
            return {};
        }
        const auto better = [&cost](const AlternativeResult &left, const AlternativeResult &right) {
            if (left.exclusions.size() != right.exclusions.size()) {
                return left.exclusions.size() < right.exclusions.size();
            }
            if (cost(left) != cost(right)) {
                return cost(left) < cost(right);
            }
            return left.value > right.value;
        };
        const bool hasMustHave =
            std::any_of(alternative.exclusions.begin(), alternative.exclusions.end(),
                        [](const Exclusion &exclusion) { return !exclusion.isCutoff(); });
        if (hasMustHave && (best == nullptr || better(alternative, *best))) {
            best = &alternative;
        }
    }
    return best == nullptr ? std::string() : best->exclusions.front().capability;
}

} // namespace steelyard::decision
