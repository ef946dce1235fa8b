// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa_confidence.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace steelyard::scoring::detail {

namespace {

// A stream number that no block of samples uses.
constexpr std::uint64_t kConfidenceStream = std::uint64_t{1} << 56;

// How many of the draws the alternative wins under the given weights; ties count in part.
double firstCount(const SmaaPlan &plan, const std::vector<double> &weights, std::size_t alternative,
                  std::uint64_t samples)
{
    const std::size_t alternatives = plan.values.alternatives;
    const std::size_t criteria = plan.values.criteria;
    std::vector<double> rows(criteria * kLanes);
    for (std::size_t c = 0; c < criteria; ++c) {
        std::fill_n(rows.begin() + static_cast<std::ptrdiff_t>(c * kLanes), kLanes, weights[c]);
    }
    std::vector<double> values(alternatives * kLanes);
    std::vector<std::uint8_t> excluded(alternatives * kLanes);
    for (std::size_t i = 0; i < excluded.size(); ++i) {
        excluded[i] = plan.excluded[i / kLanes];
    }
    LaneRandom random(plan.options.seed, kConfidenceStream);
    RankGroups groups;
    double count = 0;
    for (std::uint64_t done = 0; done < samples; done += kLanes) {
        for (std::size_t a = 0; a < alternatives; ++a) {
            const std::size_t row = a * criteria;
            if (plan.options.sampleRatings) {
                sampledValues(random, rows.data(), plan.values.low.data() + row,
                              plan.spans.data() + row, criteria, values.data() + a * kLanes);
            } else {
                fixedValues(rows.data(), plan.values.value.data() + row, criteria,
                            values.data() + a * kLanes);
            }
        }
        const std::uint64_t used = std::min<std::uint64_t>(kLanes, samples - done);
        for (std::size_t l = 0; l < used; ++l) {
            const double own = values[alternative * kLanes + l];
            bool first = plan.excluded[alternative] == 0;
            bool close = false;
            for (std::size_t a = 0; a < alternatives && first; ++a) {
                if (a == alternative || plan.excluded[a] != 0) {
                    continue;
                }
                const double lead = own - values[a * kLanes + l];
                first = lead >= -plan.tolerance;
                close = close || lead <= plan.tolerance;
            }
            if (!first || !close) {
                count += first ? 1 : 0;
                continue;
            }
            groups.set(values.data() + l, excluded.data() + l, alternatives, kLanes, plan.scale);
            const auto &best = groups.groups().front();
            const auto end = groups.order().begin() + static_cast<std::ptrdiff_t>(best.end);
            if (std::find(groups.order().begin(), end, alternative) != end) {
                count += 1.0 / static_cast<double>(best.end);
            }
        }
    }
    return count;
}

} // namespace

std::vector<std::optional<Share>>
confidenceFactors(const SmaaPlan &plan, const std::vector<std::vector<double>> &centralWeights)
{
    const std::size_t alternatives = centralWeights.size();
    std::vector<std::optional<Share>> result(alternatives);
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t a = next.fetch_add(1); a < alternatives; a = next.fetch_add(1)) {
            if (centralWeights[a].empty() || plan.options.stop.stop_requested()) {
                continue;
            }
            if (plan.options.sampleRatings) {
                const std::uint64_t samples = plan.options.confidenceSamples;
                result[a] = wilson(firstCount(plan, centralWeights[a], a, samples),
                                   static_cast<double>(samples));
            } else {
                const double share = firstCount(plan, centralWeights[a], a, 1);
                result[a] = Share{share, share, share, 0};
            }
        }
    };
    std::vector<std::jthread> others;
    const std::size_t threads = std::clamp<std::size_t>(plan.options.threads, 1, alternatives);
    for (std::size_t t = 1; t < threads; ++t) {
        others.emplace_back(work);
    }
    work();
    others.clear(); // joins: the result must not be moved while others write to it
    return result;
}

} // namespace steelyard::scoring::detail
