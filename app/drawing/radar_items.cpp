// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/radar_items.h"

#include "drawing/marker.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr int kRingStep = 2;
constexpr int kNumbered[] = {2, 6, 10}; // every number would crowd the first axis

} // namespace

QPointF radarDirection(double axis, int axes)
{
    const double turn = 2 * M_PI * axis / axes;
    return {std::sin(turn), -std::cos(turn)};
}

QFont radarFont(QFont body, int pixels, QFont::Weight weight)
{
    const double ratio = pixels / 14.0;
    if (body.pixelSize() > 0) {
        body.setPixelSize(std::max(1, qRound(body.pixelSize() * ratio)));
    } else {
        body.setPointSizeF(body.pointSizeF() * ratio);
    }
    body.setWeight(weight);
    return body;
}

RadarGridItem::RadarGridItem(int axes, Scheme scheme, const QFont &body, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_axes(axes)
    , m_scheme(scheme)
    , m_font(radarFont(body, 11, QFont::Normal))
{
    setZValue(-1);
}

void RadarGridItem::setRadius(double radius)
{
    prepareGeometryChange();
    m_radius = radius;
}

QRectF RadarGridItem::boundingRect() const
{
    const double reach = m_radius + QFontMetricsF(m_font).height();
    return {-reach, -reach, 2 * reach, 2 * reach};
}

void RadarGridItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                          QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const int highest = static_cast<int>(kHighestRating);
    for (int ring = kRingStep; ring <= highest; ring += kRingStep) {
        const Token token = ring == highest ? Token::LineStrong : Token::Line;
        painter->setPen(QPen(color(token, m_scheme), 1));
        QPolygonF polygon;
        for (int axis = 0; axis < m_axes; ++axis) {
            polygon << radarDirection(axis, m_axes) * (m_radius * ring / kHighestRating);
        }
        painter->drawPolygon(polygon);
    }
    painter->setPen(QPen(color(Token::Line, m_scheme), 1));
    for (int axis = 0; axis < m_axes; ++axis) {
        painter->drawLine(QPointF(), radarDirection(axis, m_axes) * m_radius);
    }
    for (const int rating : kNumbered) {
        drawNumber(*painter, rating);
    }
}

void RadarGridItem::drawNumber(QPainter &painter, int rating) const
{
    const QString text = QString::number(rating);
    const QFontMetricsF metrics(m_font);
    const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.capHeight() + 5);
    const QRectF place(QPointF(2, -m_radius * rating / kHighestRating - size.height() / 2), size);
    painter.fillRect(place, color(Token::Surface, m_scheme));
    painter.setFont(m_font);
    painter.setPen(color(Token::TextSecondary, m_scheme));
    painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, text);
}

MarkerItem::MarkerItem(int slot, MarkerState state, QPointF value, Scheme scheme,
                       QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_slot(slot)
    , m_state(state)
    , m_value(value)
    , m_scheme(scheme)
{
    setZValue(100); // over every line
}

QRectF MarkerItem::boundingRect() const
{
    return {-kRadarMarkerSize, -kRadarMarkerSize, 2 * kRadarMarkerSize, 2 * kRadarMarkerSize};
}

void MarkerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/,
                       QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(color(Token::Surface, m_scheme), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(color(Token::Surface, m_scheme)); // no line shows through a hollow one
    painter->drawPath(markerPath({}, kRadarMarkerSize, m_slot));
    drawMarker(*painter, {}, kRadarMarkerSize, m_slot, m_scheme, m_state);
}

} // namespace steelyard::drawing
