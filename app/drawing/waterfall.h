// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

#include <vector>

// From one option's value to another's, a row a step: the same drawing for the window, pictures and
// paper. Never told apart by colour alone: filled speaks for, hatched against, lines are the rest,
// and every row has its sign and number.
namespace steelyard::drawing {

enum class WaterfallFill { For, Rest, Against };

struct WaterfallStep
{
    QString name;   // plain text; it wraps where it has to
    QString detail; // smaller, below it; may be empty
    double from = 0;
    double to = 0; // exact: what is printed is rounded
    WaterfallFill fill = WaterfallFill::For;
    int slot = 0;   // the option it speaks for
    QString amount; // "+0.45"
};

struct WaterfallEnd
{
    QString name;
    QString note; // "the verdict", beside the name; may be empty
    int slot = 0;
    double value = 0;
    QString text; // "7.24"
};

// What the length between both ends says: a lead, two options too close to call, or what a choice
// other than the verdict costs.
enum class WaterfallMood { Lead, Level, Cost };

struct WaterfallContent
{
    WaterfallEnd start;
    std::vector<WaterfallStep> steps;
    WaterfallEnd end;
    double low = 0; // ends of the scale, low < high; not from 0: both ends are markers, no bars
    double high = 1;
    std::vector<double> ticks = {};
    QStringList tickTexts = {}; // one a tick
    WaterfallMood mood = WaterfallMood::Lead;
    QString difference; // "+0.36", "0.17 apart", "costs 0.36"
};

// The height that all rows need at a width.
[[nodiscard]] double waterfallHeight(const WaterfallContent &content, double width,
                                     const QFont &font);

// Where the steps lie in an area, in their order.
[[nodiscard]] std::vector<QRectF> waterfallRows(const WaterfallContent &content, const QRectF &area,
                                                const QFont &font);

// The texts stand at the left, or at the right when mirrored; the scale runs from left to right.
void drawWaterfall(QPainter &painter, const QRectF &area, const WaterfallContent &content,
                   const QFont &font, Scheme scheme, bool mirrored = false);

} // namespace steelyard::drawing
