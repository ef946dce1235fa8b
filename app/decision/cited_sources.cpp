// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/cited_sources.h"

#include "decision/applied_ratings.h"
#include "decision/finding_table.h"
#include "decision/overlay_parts.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace steelyard::decision {

CitedSources citedSources(const knowledge::KnowledgeBase &base, const Decision &decision,
                          const std::vector<CriterionWeight> &weights)
{
    std::vector<std::string_view> cited;
    std::set<std::pair<std::string_view, std::string_view>> own;
    const std::vector<std::size_t> positions = alternativePositions(base, decision);
    const FindingTable findings(base, decision.findings);
    for (std::size_t c = 0; c < base.criteria.size(); ++c) {
        if (!(weights[c].weight > 0)) {
            continue;
        }
        for (const std::size_t position : positions) {
            const knowledge::Rating &rating = base.rating(c, position);
            const Finding *finding = findings.at(c, position);
            const bool isOwnCell =
                !rating.sources.empty() && rating.sources.front().starts_with(kOwnSourcePrefix);
            if (finding != nullptr && !isOwnCell) {
                for (const FindingSource &source : finding->sources) {
                    own.emplace(source.title, source.address);
                }
                continue;
            }
            cited.insert(cited.end(), rating.sources.begin(), rating.sources.end());
            for (const knowledge::Dissent &dissent : rating.dissent) {
                cited.emplace_back(dissent.source);
            }
        }
    }
    std::sort(cited.begin(), cited.end());
    CitedSources result{{}, own.size()};
    for (const knowledge::Source &source : base.sources) {
        if (std::binary_search(cited.begin(), cited.end(), source.id)) {
            result.ofBase.push_back(source.id);
        }
    }
    return result;
}

std::size_t sourcesInBase(const knowledge::KnowledgeBase &base)
{
    return static_cast<std::size_t>(
        std::count_if(base.sources.begin(), base.sources.end(),
                      [](const auto &source) { return !source.id.starts_with(kOwnSourcePrefix); }));
}

} // namespace steelyard::decision
