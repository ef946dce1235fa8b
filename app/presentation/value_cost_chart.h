// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decision/value_and_cost.h"
#include "drawing/scatter_chart.h"

#include <QCoreApplication>
#include <QStringList>

#include <vector>

namespace steelyard {

class Wording;

// Value against cost as a picture, as sentences and as a table with the same numbers.
struct ValueCostProfile
{
    QString title;
    drawing::ScatterContent chart; // without points: there is nothing to show
    QStringList sentences;         // who stops leading above which cost, what points cost
    QStringList headings;
    struct Line
    {
        QStringList cells;
        int slot = 0;
    };
    std::vector<Line> lines;

    [[nodiscard]] bool isEmpty() const { return chart.points.empty(); }
};

class ValueCostChart
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::ValueCostChart)

public:
    // Empty where no criterion counts costs, nothing else has a weight, or fewer than two costs are
    // known.
    [[nodiscard]] static ValueCostProfile of(const Wording &words);
};

} // namespace steelyard
