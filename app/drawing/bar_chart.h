// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>

#include <optional>
#include <vector>

// Horizontal bars on one scale, for contributions, rank shares and tornados: the same drawing for
// the window and for pictures. Never told apart by colour alone: fills differ, values are written.
namespace steelyard::drawing {

enum class BarFill { Solid, Hatched, Faint, Empty };

struct Bar
{
    double from = 0; // on the chart's scale
    double to = 0;
    int slot = -1; // an alternative's colour; -1: the accent
    BarFill fill = BarFill::Solid;
    QString text; // inside, where it fits
};

struct BarRow
{
    QString name; // plain text; it wraps where it has to
    std::vector<Bar> bars;
    QString value;   // behind the bars
    int marker = -1; // a slot's marker before the name; -1: none
};

struct BarChartContent
{
    double low = 0; // ends of the scale, low < high
    double high = 1;
    std::vector<double> ticks;
    QStringList tickTexts;          // one a tick
    std::optional<double> baseline; // a stronger line, such as the lead as it is now
    std::vector<BarRow> rows;
};

// The height that the rows need at a width.
[[nodiscard]] double barChartHeight(const BarChartContent &content, double width,
                                    const QFont &font);

// Names stand at the left, or at the right when mirrored; the scale runs from left to right.
void drawBarChart(QPainter &painter, const QRectF &area, const BarChartContent &content,
                  const QFont &font, Scheme scheme, bool mirrored = false);

} // namespace steelyard::drawing
