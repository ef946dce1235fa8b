// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/bar_chart.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace steelyard {

class Wording;

// A profile as bars and as a table with the same numbers, with a caption that says what to see.
struct BarProfile
{
    QString title;
    QString caption;
    drawing::BarChartContent chart; // without rows: there is nothing to show, the caption says why
    QStringList headings;
    struct Line
    {
        QStringList cells;
        int marker = -1; // an option's slot; -1: the line is about a criterion
    };
    std::vector<Line> lines;

    static constexpr std::size_t kMostBars = 12; // more are too thin to read; the table has all
};

// Ticks at a round step, from the first at or above the chart's lower end.
void addTicks(drawing::BarChartContent &chart, const Wording &words);

} // namespace steelyard
