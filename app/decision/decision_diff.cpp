// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision/decision_diff.h"

#include "decision/diff_parts.h"

#include <algorithm>
#include <numeric>

namespace steelyard::decision {

namespace {

using Positions = std::vector<std::size_t>;

// What the first decision becomes, difference by difference and set by set.
class DiffSearch
{
public:
    DiffSearch(DecisionDiff &diff, const DiffTrials &trials, const DiffOptions &options)
        : m_diff(diff)
        , m_trials(trials)
        , m_options(options)
    {
    }

    void run()
    {
        const DiffTrials::Trial before = m_trials.before();
        const DiffTrials::Trial after = m_trials.after();
        m_diff.before = before.outcome;
        m_diff.after = after.outcome;
        tryEachAlone(before.margin);
        if (m_diff.hasTurned()) {
            findSmallest();
        }
    }

private:
    void tryEachAlone(double margin)
    {
        std::vector<std::pair<double, std::size_t>> moved; // how far towards the second's winner
        for (std::size_t d = 0; d < m_diff.differences.size() && !isStopped(); ++d) {
            if (m_diff.differences[d].counts) {
                const DiffTrials::Trial trial = m_trials.with({d}, false);
                m_diff.differences[d].alone = trial.outcome;
                moved.emplace_back(trial.margin - margin, d);
            }
        }
        sampleWhatMovesMost(moved);
        for (Difference &difference : m_diff.differences) {
            difference.turns =
                difference.alone &&
                (difference.alone->isStateKnown ? !difference.alone->isSameVerdict(m_diff.before)
                                                : difference.alone->winner != m_diff.before.winner);
        }
        std::stable_sort(moved.begin(), moved.end(), [](const auto &left, const auto &right) {
            return left.first > right.first;
        });
        for (const auto &[distance, position] : moved) {
            m_order.push_back(position);
        }
    }

    void sampleWhatMovesMost(std::vector<std::pair<double, std::size_t>> moved)
    {
        std::stable_sort(moved.begin(), moved.end(), [](const auto &left, const auto &right) {
            return std::abs(left.first) > std::abs(right.first);
        });
        moved.resize(std::min(moved.size(), m_options.mostSampled));
        for (const auto &[distance, position] : moved) {
            if (isStopped()) {
                return;
            }
            m_diff.differences[position].alone = m_trials.with({position}, true).outcome;
        }
    }

    // Whether the first decision with these differences comes to the second verdict.
    bool leadsThere(Positions set)
    {
        if (set.size() == 1 && m_diff.differences[set.front()].alone->isStateKnown) {
            return m_diff.differences[set.front()].alone->isSameVerdict(m_diff.after);
        }
        std::sort(set.begin(), set.end());
        ++m_sets;
        const Outcome quick = m_trials.with(set, false).outcome;
        if (quick.isStateKnown) {
            return quick.isSameVerdict(m_diff.after);
        }
        if (!needsSamples(m_diff.after.state) || quick.winner != m_diff.after.winner) {
            return false;
        }
        ++m_sampled;
        return m_trials.with(set, true).outcome.isSameVerdict(m_diff.after);
    }

    [[nodiscard]] bool isExhausted() const
    {
        return isStopped() || m_sets >= m_options.mostSets || m_sampled >= m_options.mostSampled;
    }

    void findSmallest()
    {
        for (std::size_t size = 1; size <= std::min<std::size_t>(3, m_order.size()); ++size) {
            Positions set;
            const bool isFound = findOfSize(size, 0, set);
            if (isFound) {
                m_diff.isSmallestProved = true;
                keep(set);
                return;
            }
            if (isExhausted()) {
                break;
            }
        }
        leaveOutWhatCanBeSpared();
    }

    // Sets in the order of what their members move.
    bool findOfSize(std::size_t size, std::size_t from, Positions &set)
    {
        if (set.size() == size) {
            return leadsThere(set);
        }
        for (std::size_t i = from; i < m_order.size() && !isExhausted(); ++i) {
            set.push_back(m_order[i]);
            if (findOfSize(size, i + 1, set)) {
                return true;
            }
            set.pop_back();
        }
        return false;
    }

    // From all differences, which lead there by themselves, in parts of halving size, what moves
    // least first.
    void leaveOutWhatCanBeSpared()
    {
        m_sets = 0;
        m_sampled = 0;
        Positions kept = m_order;
        for (std::size_t part = std::max<std::size_t>(1, kept.size() / 2); part >= 1; part /= 2) {
            for (std::size_t end = kept.size(); end > 0 && !isExhausted();) {
                const std::size_t begin = end - std::min(part, end);
                Positions without(kept.begin(), kept.begin() + static_cast<std::ptrdiff_t>(begin));
                without.insert(without.end(), kept.begin() + static_cast<std::ptrdiff_t>(end),
                               kept.end());
                if (leadsThere(without)) {
                    kept = std::move(without);
                }
                end = begin;
            }
        }
        keep(kept);
    }

    void keep(Positions set)
    {
        std::sort(set.begin(), set.end());
        m_diff.smallest = std::move(set);
    }

    [[nodiscard]] bool isStopped() const { return m_trials.isStopped(); }

    DecisionDiff &m_diff;
    const DiffTrials &m_trials;
    const DiffOptions &m_options;
    Positions m_order; // of differences that count, what moves most towards the second first
    std::size_t m_sets = 0;
    std::size_t m_sampled = 0;
};

} // namespace

bool DecisionDiff::isCause(std::size_t position) const
{
    return differences[position].turns ||
           std::binary_search(smallest.begin(), smallest.end(), position);
}

DiffOptions diffOptionsFor(const DiffSide &before, const DiffSide &after)
{
    constexpr std::size_t kOrdinaryCells = 250; // bundled bases have at most 200
    const std::size_t cells =
        std::max({kOrdinaryCells, before.base.criteria.size() * before.base.alternatives.size(),
                  after.base.criteria.size() * after.base.alternatives.size()});
    DiffOptions options;
    options.mostSampled = options.mostSampled * kOrdinaryCells / cells;
    options.mostSets = options.mostSets * kOrdinaryCells / cells;
    return options;
}

std::optional<DecisionDiff> diff(const DiffSide &before, const DiffSide &after,
                                 const DiffOptions &options)
{
    DecisionDiff result;
    result.isSameSubject = isSameSubject(before, after);
    const auto append = [&result](std::vector<Difference> more) {
        result.differences.insert(result.differences.end(), std::make_move_iterator(more.begin()),
                                  std::make_move_iterator(more.end()));
    };
    if (result.isSameSubject) {
        append(decisionDifferences(before, after));
        append(baseDifferences(before, after));
        append(recordDifferences(before, after));
        append(textDifferences(before, after));
    } else {
        addWhichBase(result.differences, before, after);
    }
    std::stable_sort(result.differences.begin(), result.differences.end(),
                     [](const auto &left, const auto &right) { return left.kind < right.kind; });
    const DiffTrials trials(before, after, result.differences, options);
    DiffSearch(result, trials, options).run();
    if (options.stop.stop_requested()) {
        return std::nullopt;
    }
    return result;
}

} // namespace steelyard::decision
