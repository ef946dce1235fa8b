// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/marker.h"
#include "drawing/tokens.h"

#include <QFont>
#include <QGraphicsItem>

// What the radar draws itself. Internal to the radar.
namespace steelyard::drawing {

inline constexpr double kHighestRating = 10;
inline constexpr double kRadarMarkerSize = 11;

// From the centre along an axis, one unit long; clockwise from 12 o'clock.
[[nodiscard]] QPointF radarDirection(double axis, int axes);

// The body font at a size of the look, which has body text of 14 pixels.
[[nodiscard]] QFont radarFont(QFont body, int pixels, QFont::Weight weight);

// Rings every 2 points, an arm for each axis, and a few numbers at the first.
class RadarGridItem : public QGraphicsItem
{
public:
    RadarGridItem(int axes, Scheme scheme, const QFont &body, QGraphicsItem *parent);

    void setRadius(double radius);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void drawNumber(QPainter &painter, int rating) const;

    int m_axes;
    Scheme m_scheme;
    QFont m_font;
    double m_radius = 0;
};

// A marker as a path: the pictures a scatter series can take would end as bitmaps on paper.
class MarkerItem : public QGraphicsItem
{
public:
    MarkerItem(int slot, MarkerState state, QPointF value, Scheme scheme, QGraphicsItem *parent);

    [[nodiscard]] QPointF value() const { return m_value; } // axis and rating

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    int m_slot;
    MarkerState m_state;
    QPointF m_value;
    Scheme m_scheme;
};

} // namespace steelyard::drawing
