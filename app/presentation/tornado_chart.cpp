// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/tornado_chart.h"

#include "decision/weight_swings.h"
#include "wording/wording.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::Bar;
using drawing::BarFill;

QString TornadoChart::name()
{
    return tr("Weights");
}

BarProfile TornadoChart::build(const Wording &words)
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
    profile.caption = caption(words.alternative(verdict.scores.winner),
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
    profile.chart = chart(bars, lead, words);
    return profile;
}

drawing::BarChartContent TornadoChart::chart(const std::vector<TornadoBar> &bars, double lead,
                                             const Wording &words)
{
    drawing::BarChartContent chart;
    chart.low = std::min(0.0, lead);
    chart.high = std::max(0.0, lead);
    for (std::size_t i = 0; i < std::min(BarProfile::kMostBars, bars.size()); ++i) {
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

QString TornadoChart::caption(const QString &option, const QString &rival, double lead,
                              const Wording &words)
{
    return tr("How far %1 is ahead of %2 when one weight is half as large (hatched) or half as "
              "large again (solid). The strong line is the lead now, %3; left of 0 %2 leads.")
        .arg(option, rival, words.numbers().contribution(lead));
}

} // namespace steelyard
