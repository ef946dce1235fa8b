// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"

#include <QIconEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>

namespace steelyard::drawing {

namespace {

constexpr int shapeCount = 4;

QPainterPath circle(QPointF centre, double size)
{
    QPainterPath path;
    path.addEllipse(centre, size / 2, size / 2);
    return path;
}

// The sides are chosen so that the four shapes look equally heavy, not equally wide.
QPainterPath square(QPointF centre, double size)
{
    const double side = size * 0.88;
    QPainterPath path;
    path.addRoundedRect(QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), size / 14,
                        size / 14);
    return path;
}

QPainterPath polygon(const QPolygonF &points)
{
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath triangle(QPointF centre, double size)
{
    const double half = size * 0.56;
    const double height = size * 1.02;
    const double top = centre.y() - height * 0.54;
    return polygon(
        {{centre.x(), top}, {centre.x() + half, top + height}, {centre.x() - half, top + height}});
}

QPainterPath diamond(QPointF centre, double size)
{
    const double half = size * 0.575;
    return polygon({{centre.x(), centre.y() - half},
                    {centre.x() + half, centre.y()},
                    {centre.x(), centre.y() + half},
                    {centre.x() - half, centre.y()}});
}

// Draws the marker at whatever size and resolution a button or a row asks for.
class MarkerIconEngine : public QIconEngine
{
public:
    MarkerIconEngine(int slot, Scheme scheme, MarkerState state)
        : m_slot(slot)
        , m_scheme(scheme)
        , m_state(state)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const double size = std::min(rect.width(), rect.height()) * 0.75;
        painter->setRenderHint(QPainter::Antialiasing);
        drawMarker(*painter, QRectF(rect).center(), size, m_slot, m_scheme, m_state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkerIconEngine(*this); }

private:
    int m_slot;
    Scheme m_scheme;
    MarkerState m_state;
};

} // namespace

QPainterPath markerPath(QPointF centre, double size, int slot)
{
    switch (slot < shapeCount ? slot : 0) {
    case 1:
        return square(centre, size);
    case 2:
        return triangle(centre, size);
    case 3:
        return diamond(centre, size);
    default:
        return circle(centre, size);
    }
}

void drawMarker(QPainter &painter, QPointF centre, double size, int slot, Scheme scheme,
                MarkerState state)
{
    painter.save();
    if (state == MarkerState::Filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(slotColor(slot, scheme));
        painter.drawPath(markerPath(centre, size, slot));
    } else {
        const double width = std::max(1.5, size / 10);
        painter.setPen(
            QPen(color(Token::Other, scheme), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(markerPath(centre, size - width, slot));
    }
    painter.restore();
}

QIcon markerIcon(int slot, Scheme scheme, MarkerState state)
{
    return QIcon(new MarkerIconEngine(slot, scheme, state));
}

QPen slotPen(int slot, Scheme scheme, double width)
{
    QPen pen(slotColor(slot, scheme), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // The look's dashes are for a line of 2 pixels; Qt counts in widths of the pen.
    switch (slot) {
    case 1:
        pen.setDashPattern({3.5, 2});
        break;
    case 2:
        pen.setDashPattern({1, 1.5});
        break;
    case 3:
        pen.setDashPattern({4, 1.5, 1, 1.5});
        break;
    default:
        break;
    }
    return pen;
}

} // namespace steelyard::drawing
