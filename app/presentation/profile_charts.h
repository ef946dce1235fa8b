// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/bar_chart.h"

#include <QCoreApplication>
#include <QStringList>

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
};

// How a lead moves with one weight, in points of 10: with half of it and with half as much again.
struct TornadoBar
{
    QString name;
    double less = 0;
    double more = 0;
    QString value; // behind the bars; may be empty
};

class ProfileCharts
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ProfileCharts)

public:
    // What every criterion adds to the lead of the winner, for and against.
    [[nodiscard]] static BarProfile contributions(const Wording &words);
    // How often every option takes every rank.
    [[nodiscard]] static BarProfile ranks(const Wording &words);
    // How the lead moves with each weight.
    [[nodiscard]] static BarProfile tornado(const Wording &words);

    // The chart of a tornado: the first twelve bars, about the lead as it is now.
    [[nodiscard]] static drawing::BarChartContent tornadoChart(const std::vector<TornadoBar> &bars,
                                                               double lead, const Wording &words);
    // What it shows: the lead of one option over another.
    [[nodiscard]] static QString tornadoCaption(const QString &option, const QString &rival,
                                                double lead, const Wording &words);
};

} // namespace steelyard
