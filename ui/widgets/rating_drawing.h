// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/tokens.h"
#include "knowledge/evidence.h"

#include <QPainter>

#include <optional>

// How a rating looks, the same in a cell of the comparison and in the evidence drawer.
namespace steelyard {

struct RatingMark
{
    std::optional<double> value; // none: unknown, no dot
    double low = 0;              // plausible range
    double high = 10;
    double scaleLow = 0;
    double scaleHigh = 10;
    int slot = 0;
    bool isLeftOut = false;
};

// A line from one end of the scale to the other with marks at both ends and in the middle, the
// plausible range as a pale band and the value as the option's marker.
void drawRating(QPainter &painter, const QRectF &area, const RatingMark &mark, double markerSize,
                drawing::Scheme scheme);

// Three bars, as many dark as the confidence is high; 13 by 10 pixels at a scale of 1.
void drawConfidence(QPainter &painter, const QRectF &area, knowledge::Confidence confidence,
                    drawing::Scheme scheme);

// The flag of published claims that differ.
void drawFlag(QPainter &painter, const QRectF &area, drawing::Scheme scheme);

// The pencil of a rating that the user has put in place of the evidence's.
void drawPencil(QPainter &painter, const QRectF &area, drawing::Scheme scheme);

} // namespace steelyard
