// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/smaa.h"

#include "scoring/smaa_confidence.h"
#include "scoring/smaa_sampler.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace steelyard::scoring {

namespace {

using namespace detail;

// Puts the tallies of blocks together in the order of the blocks, so that sums of doubles do not
// depend on who computed what. Nobody waits: a block that is early is kept until its turn.
class OrderedSum
{
public:
    explicit OrderedSum(Tally &total)
        : m_total(total)
    {
    }

    // Takes a block's tally and gives back one to use for the next.
    std::unique_ptr<Tally> add(std::uint64_t block, std::unique_ptr<Tally> tally)
    {
        const std::lock_guard lock(m_mutex);
        m_early.emplace(block, std::move(tally));
        std::unique_ptr<Tally> spare;
        while (!m_early.empty() && m_early.begin()->first == m_next) {
            m_total.add(*m_early.begin()->second);
            spare = std::move(m_early.begin()->second);
            m_early.erase(m_early.begin());
            ++m_next;
        }
        return spare;
    }

private:
    std::mutex m_mutex;
    Tally &m_total;
    std::map<std::uint64_t, std::unique_ptr<Tally>> m_early;
    std::uint64_t m_next = 0;
};

// Runs all blocks on the wanted threads. A stopped run keeps a gapless start of the blocks.
void runBlocks(const SmaaPlan &plan, Tally &total, std::vector<double> &leads)
{
    const std::uint64_t samples = plan.options.samples;
    const std::uint64_t blocks = (samples + kBlock - 1) / kBlock;
    std::atomic<std::uint64_t> next = 0;
    OrderedSum sum(total);
    const auto work = [&] {
        SmaaSampler sampler(plan);
        std::unique_ptr<Tally> tally;
        while (!plan.options.stop.stop_requested()) {
            const std::uint64_t block = next.fetch_add(1);
            if (block >= blocks) {
                return;
            }
            const auto begin = static_cast<std::size_t>(block * kBlock);
            const auto size =
                static_cast<std::size_t>(std::min<std::uint64_t>(kBlock, samples - block * kBlock));
            if (tally == nullptr) {
                tally = std::make_unique<Tally>(plan.values.alternatives, plan.values.criteria,
                                                plan.options.factors);
            }
            tally->clear();
            sampler.run(block, size, *tally,
                        leads.empty() ? std::span<double>()
                                      : std::span(leads).subspan(begin, size));
            tally = sum.add(block, std::move(tally));
        }
    };
    const std::uint64_t threads = std::clamp<std::uint64_t>(plan.options.threads, 1, blocks);
    std::vector<std::jthread> others;
    for (std::uint64_t t = 1; t < threads; ++t) {
        others.emplace_back(work);
    }
    work();
}

// Linear interpolation between order statistics (Hyndman and Fan, 1996, type 7).
double quantile(std::vector<double> &numbers, double part)
{
    const double place = part * static_cast<double>(numbers.size() - 1);
    const auto below = static_cast<std::ptrdiff_t>(place);
    std::nth_element(numbers.begin(), numbers.begin() + below, numbers.end());
    const double low = numbers[static_cast<std::size_t>(below)];
    if (static_cast<std::size_t>(below) + 1 == numbers.size()) {
        return low;
    }
    const double high = *std::min_element(numbers.begin() + below + 1, numbers.end());
    return low + (place - static_cast<double>(below)) * (high - low);
}

SmaaResult describe(const SmaaPlan &plan, const Tally &tally, std::vector<double> &leads)
{
    const std::size_t alternatives = plan.values.alternatives;
    const std::size_t criteria = plan.values.criteria;
    SmaaResult result;
    result.samples = static_cast<std::uint64_t>(tally.samples);
    result.cancelled = result.samples < plan.options.samples;
    result.firstCounts = tally.first;
    result.noneFeasible = wilson(tally.noneFeasible, tally.samples);
    for (std::size_t a = 0; a < alternatives; ++a) {
        auto &ranks = result.rankAcceptability.emplace_back();
        auto &wins = result.pairwiseWinning.emplace_back();
        for (std::size_t b = 0; b < alternatives; ++b) {
            const std::size_t i = a * alternatives + b;
            ranks.push_back(wilson(static_cast<double>(tally.plainRanks[i]) + tally.sharedRanks[i],
                                   tally.samples));
            wins.push_back(wilson(static_cast<double>(tally.wins[i]), tally.samples));
        }
        result.excludedShare.push_back(wilson(tally.excluded[a], tally.samples));
        auto &central = result.centralWeights.emplace_back();
        for (std::size_t c = 0; tally.first[a] > 0 && c < criteria; ++c) {
            central.push_back(tally.central[a * criteria + c] / tally.first[a]);
        }
    }
    for (std::size_t f = 0; f < tally.levels.size(); ++f) {
        auto &levels = result.factors.emplace_back();
        for (std::size_t l = 0; l < tally.levels[f].size(); ++l) {
            FactorLevel level{tally.levels[f][l], std::vector<double>(alternatives, 0.0)};
            for (std::size_t a = 0; level.samples > 0 && a < alternatives; ++a) {
                level.firstShare[a] = tally.levelFirst[f][l * alternatives + a] / level.samples;
            }
            levels.push_back(std::move(level));
        }
    }
    leads.resize(std::min<std::size_t>(leads.size(), static_cast<std::size_t>(result.samples)));
    if (!leads.empty()) {
        result.lead = Quantiles{quantile(leads, 0.05), quantile(leads, 0.5), quantile(leads, 0.95)};
    }
    return result;
}

} // namespace

Share wilson(double count, double samples)
{
    if (!(samples > 0)) {
        return {0, 0, 1, 1};
    }
    constexpr double kZ = 1.959963984540054;
    const double p = std::clamp(count / samples, 0.0, 1.0);
    const double z2 = kZ * kZ / samples;
    const double centre = (p + z2 / 2) / (1 + z2);
    const double spread = kZ * std::sqrt(p * (1 - p) / samples + z2 / (4 * samples)) / (1 + z2);
    // At the ends the interval touches the share exactly, which rounding would miss.
    return {p, p == 0 ? 0 : std::max(0.0, centre - spread),
            p == 1 ? 1 : std::min(1.0, centre + spread), kZ * std::sqrt(p * (1 - p) / samples)};
}

Result<SmaaResult> smaa(const Problem &problem, const SmaaOptions &options)
{
    if (auto issues = checkSmaa(problem, options); !issues.empty()) {
        return issues;
    }
    const SmaaPlan plan(problem, options);
    Tally total(problem.alternatives, problem.criteria, options.factors);
    std::vector<double> leads(options.lead ? static_cast<std::size_t>(options.samples) : 0);
    runBlocks(plan, total, leads);
    SmaaResult result = describe(plan, total, leads);
    result.confidence = confidenceFactors(plan, result.centralWeights);
    return result;
}

} // namespace steelyard::scoring
