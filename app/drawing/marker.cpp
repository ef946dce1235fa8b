// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/marker.h"

#include <QIconEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr int kShapeCount = 8;
constexpr double kPi = 3.14159265358979323846;

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

QPainterPath triangleDown(QPointF centre, double size)
{
    const double half = size * 0.56;
    const double height = size * 1.02;
    const double bottom = centre.y() + height * 0.54;
    return polygon({{centre.x(), bottom},
                    {centre.x() - half, bottom - height},
                    {centre.x() + half, bottom - height}});
}

QPainterPath plus(QPointF centre, double size)
{
    const double arm = size * 0.54;
    const double half = size * 0.17;
    QPolygonF points{{half, -arm}, {half, -half}, {arm, -half}};
    QPolygonF outline; // a quarter of it, turned three times
    for (int turn = 0; turn < 4; ++turn) {
        for (QPointF &point : points) {
            outline << centre + point;
            point = {-point.y(), point.x()};
        }
    }
    return polygon(outline);
}

QPainterPath star(QPointF centre, double size)
{
    QPolygonF points;
    for (int corner = 0; corner < 10; ++corner) {
        const double radius = size * (corner % 2 == 0 ? 0.62 : 0.27);
        const double angle = corner * kPi / 5;
        points << centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
    }
    return polygon(points);
}

QPainterPath hourglass(QPointF centre, double size)
{
    const double half = size * 0.5;
    const double waist = size * 0.09;
    const double left = centre.x() - half;
    const double right = centre.x() + half;
    return polygon({{left, centre.y() - half},
                    {right, centre.y() - half},
                    {centre.x() + waist, centre.y()},
                    {right, centre.y() + half},
                    {left, centre.y() + half},
                    {centre.x() - waist, centre.y()}});
}

QPainterPath shape(QPointF centre, double size, int number)
{
    switch (number) {
    case 1:
        return square(centre, size);
    case 2:
        return triangle(centre, size);
    case 3:
        return diamond(centre, size);
    case 4:
        return triangleDown(centre, size);
    case 5:
        return plus(centre, size);
    case 6:
        return star(centre, size);
    case 7:
        return hourglass(centre, size);
    default:
        return circle(centre, size);
    }
}

// A slit tells the shapes of a later round from those of the first, and, other than a hole, is not
// taken for a hollow marker.
QPainterPath slit(QPointF centre, double size, bool upright)
{
    const QSizeF bar(size * 0.2, size * 1.4);
    const QSizeF lies = upright ? bar : bar.transposed();
    QPainterPath path;
    path.addRect(QRectF(centre - QPointF(lies.width(), lies.height()) / 2, lies));
    return path;
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
    const int number = std::max(0, slot);
    const QPainterPath path = shape(centre, size, number % kShapeCount);
    switch (number / kShapeCount % 3) {
    case 1:
        return path.subtracted(slit(centre, size, false));
    case 2:
        return path.subtracted(slit(centre, size, true));
    default:
        return path;
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

QPen slotPen(int slot, Scheme scheme, double width, MarkerState state)
{
    const bool isLeftOut = state == MarkerState::Hollow;
    QPen pen(isLeftOut ? color(Token::Other, scheme) : slotColor(slot, scheme), width,
             Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // The look's dashes are for a line of 2 pixels; Qt counts in widths of the pen.
    static const QList<qreal> dashes[kShapeCount] = {
        {},       {3.5, 2},           {1, 1.5}, {4, 1.5, 1, 1.5}, {7, 2}, {4, 1.5, 1, 1.5, 1, 1.5},
        {1, 3.5}, {7, 1.5, 2.5, 1.5},
    };
    const QList<qreal> &dash = dashes[std::max(0, slot) % kShapeCount];
    if (!dash.isEmpty()) {
        pen.setDashPattern(dash);
    }
    return pen;
}

} // namespace steelyard::drawing
