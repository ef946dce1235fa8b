// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/bar_profile.h"

#include <QCoreApplication>

namespace steelyard {

// How a lead moves with one weight, in points of 10: with half of it and with half as much again.
struct TornadoBar
{
    QString name;
    double less = 0;
    double more = 0;
    QString value; // behind the bars; may be empty
};

// How the lead moves with each weight.
class TornadoChart
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::TornadoChart)

public:
    [[nodiscard]] static QString name(); // as short as a segment
    [[nodiscard]] static BarProfile build(const Wording &words);

    // The first bars, about the lead as it is now.
    [[nodiscard]] static drawing::BarChartContent chart(const std::vector<TornadoBar> &bars,
                                                        double lead, const Wording &words);
    // What it shows: the lead of one option over another.
    [[nodiscard]] static QString caption(const QString &option, const QString &rival, double lead,
                                         const Wording &words);
};

} // namespace steelyard
