// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/weighting.h"

#include <cstddef>
#include <string>
#include <vector>

namespace steelyard::decision {

// The one count of sources: those that the ratings which count cite, which are those of a
// decision's options on criteria with a weight, and those of the published claims that differ from
// them. Everything else in a base (other criteria, advice, capabilities) is not counted here.
struct CitedSources
{
    std::vector<std::string> ofBase; // ids, in the base's order, with those laid over it
    std::size_t own = 0;             // of what stands in place of its ratings, each once

    [[nodiscard]] std::size_t count() const { return ofBase.size() + own; }
};

[[nodiscard]] CitedSources citedSources(const knowledge::KnowledgeBase &base,
                                        const Decision &decision,
                                        const std::vector<CriterionWeight> &weights);

// All sources of a base, without those that users added over it.
[[nodiscard]] std::size_t sourcesInBase(const knowledge::KnowledgeBase &base);

} // namespace steelyard::decision
