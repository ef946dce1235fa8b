// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/bar_profile.h"

#include "wording/wording.h"

#include <cmath>

namespace steelyard {

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

} // namespace steelyard
