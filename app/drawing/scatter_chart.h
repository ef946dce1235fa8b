// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

// Options as points with ranges both ways, such as value against cost: the same drawing for the
// window and for pictures. Points are told apart by their shapes and names, not by colour alone.
namespace steelyard::drawing {

struct ScatterPoint
{
    QString name; // plain text
    int slot = 0;
    double x = 0; // xLow <= x <= xHigh, as with y
    double xLow = 0;
    double xHigh = 0;
    double y = 0;
    double yLow = 0;
    double yHigh = 0;
    bool isLeftOut = false;    // hollow
    bool isOnFrontier = false; // joined by a line with the others on it
};

struct ScatterAxis
{
    QString title;
    double low = 0; // low < high
    double high = 1;
    std::vector<double> ticks;
    QStringList tickTexts; // one a tick
};

struct ScatterContent
{
    ScatterAxis across; // to the right is more
    ScatterAxis up;
    std::vector<ScatterPoint> points;
};

// Whole steps of 1, 2 or 5 times a power of ten, at most `most` of them, that take in both numbers.
// The axis' title and texts are left to the caller.
[[nodiscard]] ScatterAxis axisAround(double low, double high, int most = 6);

// Where numbers of the axes lie in a plot; what is beyond an axis lies on its edge.
[[nodiscard]] QPointF placeInPlot(const QRectF &plot, const ScatterContent &content, double x,
                                  double y);

// The points that are joined, from left to right; of two above each other the higher is last.
[[nodiscard]] std::vector<QPointF> frontierInPlot(const QRectF &plot,
                                                  const ScatterContent &content);

void drawScatterChart(QPainter &painter, const QRectF &area, const ScatterContent &content,
                      const QFont &font, Scheme scheme);

// Which point is at or near a place of the same drawing; -1: none.
[[nodiscard]] int scatterPointAt(const QPointF &place, const QRectF &area,
                                 const ScatterContent &content, const QFont &font);

} // namespace steelyard::drawing
