// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/ranks_chart.h"

#include "decision/verdict.h"
#include "presentation/option_slot.h"
#include "wording/share_wording.h"

#include <algorithm>

namespace steelyard {

using drawing::BarFill;
using drawing::BarRow;

QString RanksChart::name()
{
    return tr("Ranks");
}

BarProfile RanksChart::build(const Wording &words)
{
    const decision::Verdict &verdict = words.verdict();
    BarProfile profile;
    profile.title = tr("Ranks in the runs");
    std::vector<const decision::AlternativeResult *> shown;
    std::size_t ranks = 0;
    for (const decision::AlternativeResult &option : verdict.scores.alternatives) {
        const std::vector<double> &shares = verdict.shares(option.id).rankAcceptability;
        if (option.exclusions.empty() && !shares.empty()) {
            shown.push_back(&option);
            ranks = std::max(ranks, shares.size());
        }
    }
    if (shown.empty()) {
        profile.caption = verdict.state() == decision::State::NoFeasible
                              ? tr("No option is left to be ranked.")
                              : tr("The shares are being worked out.");
        return profile;
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [](const auto *left, const auto *right) { return left->rank < right->rank; });
    ranks = std::min(ranks, shown.size());
    profile.caption = tr("How often an option takes each rank in %n plausible runs: the solid part "
                         "of a bar is the share of first places. Numbers are of 100.",
                         "", static_cast<int>(verdict.samples()));
    profile.headings = {tr("Option")};
    for (std::size_t rank = 1; rank <= ranks; ++rank) {
        profile.headings << tr("Rank %1").arg(words.numbers().count(static_cast<qlonglong>(rank)));
    }
    for (const decision::AlternativeResult *option : shown) {
        const int slot = slotOf(words, option->id);
        const std::vector<double> &shares = verdict.shares(option->id).rankAcceptability;
        BarProfile::Line line{{words.alternative(option->id)}, slot};
        BarRow row{words.alternative(option->id), {}, {}, slot};
        double from = 0;
        for (std::size_t rank = 0; rank < ranks; ++rank) {
            const double share = shares[rank];
            const BarFill fill = rank == 0   ? BarFill::Solid
                                 : rank == 1 ? BarFill::Hatched
                                 : rank == 2 ? BarFill::Faint
                                             : BarFill::Empty;
            line.cells << ShareWording(words).hundred(share, rank);
            if (share > 0) {
                row.bars.push_back(
                    {from, from + share, slot, fill, ShareWording(words).hundred(share, rank)});
            }
            from += share;
        }
        row.value = line.cells.value(1);
        profile.lines.push_back(std::move(line));
        profile.chart.rows.push_back(std::move(row));
    }
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        profile.chart.ticks.push_back(tick);
        profile.chart.tickTexts << ShareWording(words).hundred(tick);
    }
    return profile;
}

} // namespace steelyard
