// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/profile_charts.h"

#include "decision/weight_swings.h"
#include "presentation/option_slot.h"
#include "wording/lead_wording.h"
#include "wording/reason_wording.h"
#include "wording/share_wording.h"
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::Bar;
using drawing::BarFill;
using drawing::BarRow;

namespace {

constexpr std::size_t kMostBars = 12; // more would be too thin to read; the table has them all

// Ticks at a round step, from the first at or above `low`.
void addTicks(drawing::BarChartContent &chart, const Wording &words)
{
    const double span = chart.high - chart.low;
    const double step = span > 6 ? 2 : span > 3 ? 1 : span > 1.2 ? 0.5 : span > 0.5 ? 0.2 : 0.1;
    const int last = static_cast<int>(std::floor((chart.high + 1e-9) / step));
    for (int i = static_cast<int>(std::ceil(chart.low / step - 1e-9)); i <= last; ++i) {
        chart.ticks.push_back(i * step);
        chart.tickTexts << words.numbers().tick(chart.ticks.back());
    }
}

} // namespace

BarProfile ProfileCharts::contributions(const Wording &words)
{
    const decision::Verdict &verdict = words.verdict();
    BarProfile profile;
    profile.title = tr("For and against");
    if (verdict.scores.runnerUp.empty() || verdict.scores.reasons.empty()) {
        profile.caption = tr("With fewer than two options left there is no lead to explain.");
        return profile;
    }
    const QString winner = words.alternative(verdict.scores.winner);
    const QString rival = words.alternative(verdict.scores.runnerUp);
    profile.title = tr("%1 against %2").arg(winner, rival);
    profile.caption =
        tr("Solid bars to the right speak for %1, hatched bars to the left for %2. "
           "All of them together are the lead of %3 points of 10.")
            .arg(winner, rival, words.numbers().value(std::abs(verdict.scores.lead->lead)));
    if (const QString note = LeadWording(words).sumNote(); !note.isEmpty()) {
        profile.caption += u' ' + note;
    }
    profile.headings = {tr("Criterion"), winner, rival, tr("Points")};
    profile.chart.high = 0;
    for (const decision::Reason &reason : verdict.scores.reasons) {
        const bool isFor = reason.kind == decision::ReasonKind::For;
        profile.lines.push_back(
            {{words.criterion(reason.criterion), ReasonWording(words).winnerRating(reason),
              ReasonWording(words).rivalRating(reason),
              words.numbers().contribution(reason.contribution)}});
        if (profile.chart.rows.size() == kMostBars) {
            continue;
        }
        const std::string &better = isFor ? verdict.scores.winner : verdict.scores.runnerUp;
        profile.chart.rows.push_back({words.criterion(reason.criterion),
                                      {Bar{0,
                                           reason.contribution,
                                           slotOf(words, better),
                                           isFor ? BarFill::Solid : BarFill::Hatched,
                                           {}}},
                                      words.numbers().contribution(reason.contribution)});
        profile.chart.low = std::min(profile.chart.low, reason.contribution);
        profile.chart.high = std::max(profile.chart.high, reason.contribution);
    }
    profile.chart.baseline = 0;
    addTicks(profile.chart, words);
    return profile;
}

BarProfile ProfileCharts::ranks(const Wording &words)
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

BarProfile ProfileCharts::tornado(const Wording &words)
{
    const decision::Verdict &verdict = words.verdict();
    BarProfile profile;
    profile.title = tr("Which weights matter");
    const auto swings = decision::weightSwings(words.base(), verdict);
    if (swings.empty()) {
        profile.caption = tr("With fewer than two options left no weight can change the lead.");
        return profile;
    }
    const double lead = std::abs(verdict.scores.lead->lead);
    profile.caption = tornadoCaption(words.alternative(verdict.scores.winner),
                                     words.alternative(verdict.scores.runnerUp), lead, words);
    profile.headings = {tr("Criterion"), tr("Weight"), tr("Lead with less"), tr("Lead with more")};
    std::vector<TornadoBar> bars;
    for (const decision::WeightSwing &swing : swings) {
        const QString name = words.criterion(swing.criterion);
        const QString weight = words.numbers().percent(swing.weight);
        profile.lines.push_back({{name, weight, words.numbers().contribution(swing.leadWithLess),
                                  words.numbers().contribution(swing.leadWithMore)}});
        bars.push_back({name, swing.leadWithLess, swing.leadWithMore, weight});
    }
    profile.chart = tornadoChart(bars, lead, words);
    return profile;
}

drawing::BarChartContent ProfileCharts::tornadoChart(const std::vector<TornadoBar> &bars,
                                                     double lead, const Wording &words)
{
    drawing::BarChartContent chart;
    chart.low = std::min(0.0, lead);
    chart.high = std::max(0.0, lead);
    for (std::size_t i = 0; i < std::min(kMostBars, bars.size()); ++i) {
        const TornadoBar &bar = bars[i];
        chart.rows.push_back({bar.name,
                              {Bar{lead, bar.less, -1, BarFill::Hatched, {}},
                               Bar{lead, bar.more, -1, BarFill::Solid, {}}},
                              bar.value});
        chart.low = std::min({chart.low, bar.less, bar.more});
        chart.high = std::max({chart.high, bar.less, bar.more});
    }
    if (chart.high - chart.low < 0.1) { // level, whatever the weights: still a scale
        chart.high = chart.low + 0.1;
    }
    chart.baseline = lead;
    addTicks(chart, words);
    return chart;
}

QString ProfileCharts::tornadoCaption(const QString &option, const QString &rival, double lead,
                                      const Wording &words)
{
    return tr("How far %1 is ahead of %2 when one weight is half as large (hatched) or half as "
              "large again (solid). The strong line is the lead now, %3; left of 0 %2 leads.")
        .arg(option, rival, words.numbers().contribution(lead));
}

} // namespace steelyard
