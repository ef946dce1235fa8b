// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rating_drawing.h"

#include "drawing/marker.h"
#include "ui/widgets/cached_drawing.h"

#include <algorithm>
#include <cmath>

namespace steelyard {

using drawing::color;
using drawing::Scheme;
using drawing::Token;

namespace {

// A rim of the surface keeps the marker apart from its own band and the line.
void drawRimmedMarker(QPainter &painter, QPointF centre, const RatingMark &mark, double size,
                      Scheme scheme)
{
    painter.setPen(
        QPen(color(Token::Surface, scheme), 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color(Token::Surface, scheme));
    painter.drawPath(drawing::markerPath(centre, size, mark.slot));
    drawing::drawMarker(painter, centre, size, mark.slot, scheme,
                        mark.isLeftOut ? drawing::MarkerState::Hollow
                                       : drawing::MarkerState::Filled);
}

void drawBars(QPainter &painter, const QRectF &area, knowledge::Confidence confidence,
              Scheme scheme)
{
    painter.setPen(Qt::NoPen);
    const int dark = static_cast<int>(confidence) + 1;
    const double unit = area.width() / 13;
    for (int bar = 0; bar < 3; ++bar) {
        const double height = area.height() * (0.4 + 0.3 * bar);
        painter.setBrush(color(bar < dark ? Token::TextSecondary : Token::LineStrong, scheme));
        painter.drawRoundedRect(
            QRectF(area.left() + 5 * unit * bar, area.bottom() - height, 3 * unit, height), 0.5,
            0.5);
    }
}

void drawPennant(QPainter &painter, const QRectF &area, Scheme scheme)
{
    const auto at = [&area](double x, double y) {
        return QPointF(area.x() + x / 20 * area.width(), area.y() + y / 20 * area.height());
    };
    painter.setPen(QPen(color(Token::Warning, scheme), area.width() * 0.11, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(at(5, 17.5), at(5, 4));
    painter.drawPolyline(QPolygonF{at(5, 4), at(15, 4), at(12.8, 7.5), at(15, 11), at(5, 11)});
}

void drawPen(QPainter &painter, const QRectF &area, Scheme scheme)
{
    const auto at = [&area](double x, double y) {
        return QPointF(area.x() + x / 20 * area.width(), area.y() + y / 20 * area.height());
    };
    painter.setPen(QPen(color(Token::Warning, scheme), area.width() * 0.1, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color(Token::WarningBackground, scheme));
    painter.drawPolygon(QPolygonF{at(3, 17), at(4.5, 12), at(13.5, 3), at(17, 6.5), at(8, 15.5)});
}

} // namespace

void drawRating(QPainter &painter, const QRectF &area, const RatingMark &mark, double markerSize,
                Scheme scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // The line lies on a row of pixels, so that it stays one pixel thin.
    const double y = std::floor(area.center().y()) + 0.5;
    const double left = std::floor(area.left() + markerSize / 2) + 0.5;
    const double right = std::floor(area.right() - markerSize / 2) + 0.5;
    const auto at = [&](double value) {
        const double part = (value - mark.scaleLow) / (mark.scaleHigh - mark.scaleLow);
        return left + (right - left) * std::clamp(part, 0.0, 1.0);
    };
    painter.setPen(QPen(color(Token::LineStrong, scheme), 1));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    for (const double x : {left, std::floor((left + right) / 2) + 0.5, right}) {
        painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3));
    }

    if (mark.value && mark.high > mark.low) {
        QColor band =
            mark.isLeftOut ? color(Token::Other, scheme) : drawing::slotColor(mark.slot, scheme);
        band.setAlphaF(0.28F);
        const double height = markerSize * 0.84;
        painter.setPen(Qt::NoPen);
        painter.setBrush(band);
        painter.drawRoundedRect(
            QRectF(QPointF(at(mark.low), y - height / 2), QPointF(at(mark.high), y + height / 2)),
            3, 3);
    }
    if (mark.value) {
        const double side = std::ceil(markerSize * 1.2) + 4; // with the rim and the widest shape
        const QRectF around(at(*mark.value) - side / 2, y - side / 2, side, side);
        drawCached(painter, around,
                   QStringLiteral("marker/%1/%2/%3/%4")
                       .arg(mark.slot)
                       .arg(mark.isLeftOut)
                       .arg(static_cast<int>(scheme))
                       .arg(markerSize),
                   [&](QPainter &on, const QRectF &place) {
                       drawRimmedMarker(on, place.center(), mark, markerSize, scheme);
                   });
    }
    painter.restore();
}

void drawConfidence(QPainter &painter, const QRectF &area, knowledge::Confidence confidence,
                    Scheme scheme)
{
    drawCached(painter, area,
               QStringLiteral("confidence/%1/%2")
                   .arg(static_cast<int>(confidence))
                   .arg(static_cast<int>(scheme)),
               [&](QPainter &on, const QRectF &place) { drawBars(on, place, confidence, scheme); });
}

void drawFlag(QPainter &painter, const QRectF &area, Scheme scheme)
{
    drawCached(painter, area, QStringLiteral("flag/%1").arg(static_cast<int>(scheme)),
               [&](QPainter &on, const QRectF &place) { drawPennant(on, place, scheme); });
}

void drawPencil(QPainter &painter, const QRectF &area, Scheme scheme)
{
    drawCached(painter, area, QStringLiteral("pencil/%1").arg(static_cast<int>(scheme)),
               [&](QPainter &on, const QRectF &place) { drawPen(on, place, scheme); });
}

} // namespace steelyard
