// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_painter.h"

#include "drawing/marker.h"
#include "drawing/plain_text.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scenes {

using drawing::Scheme;
using drawing::Token;

namespace {

// Lines from lower left to upper right within a rectangle, cut off by calculation: not every paper
// knows a clipping.
void hatch(QPainter &painter, const QRectF &bar, double step)
{
    const int lines = static_cast<int>(std::ceil((bar.width() + bar.height()) / step));
    for (int i = 0; i < lines; ++i) {
        const double start = bar.left() - bar.height() + i * step;
        const double from = std::max(start, bar.left());
        const double to = std::min(start + bar.height(), bar.right());
        if (to > from) {
            painter.drawLine(QPointF(from, bar.bottom() - (from - start)),
                             QPointF(to, bar.bottom() - (to - start)));
        }
    }
}

void drawSceneBar(QPainter &painter, const PlacedBar &placed, double line, Scheme scheme)
{
    const SceneBar &bar = placed.bar;
    const QColor ink =
        bar.slot < 0 ? color(Token::Accent, scheme) : drawing::slotColor(bar.slot, scheme);
    const QRectF &room = placed.room;
    const QRectF filled(room.left() + room.width() * bar.from, room.top(),
                        room.width() * (bar.to - bar.from), room.height());
    painter.setPen(QPen(ink, line));
    painter.setBrush(bar.hatched ? QBrush(Qt::NoBrush) : QBrush(ink));
    if (bar.hatched) {
        hatch(painter, filled, 4 * line);
    }
    if (bar.to > bar.from) {
        painter.drawRect(filled.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    }
    if (bar.mark >= 0) {
        const double x = room.left() + room.width() * bar.mark;
        painter.setPen(QPen(color(Token::Text, scheme), line));
        painter.drawLine(QPointF(x, room.top() - line), QPointF(x, room.bottom() + line));
    }
}

} // namespace

Scheme schemeOf(SceneTheme theme)
{
    return theme == SceneTheme::Dark ? Scheme::Dark : Scheme::Print;
}

QColor groundOf(SceneTheme theme)
{
    return color(Token::Surface, schemeOf(theme));
}

void drawGraphics(QPainter &painter, const SceneLayout &layout, SceneTheme theme, int step)
{
    const Scheme scheme = schemeOf(theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF({0, 0}, layout.size), groundOf(theme));
    if (!layout.banner.isEmpty()) {
        painter.fillRect(layout.banner, color(Token::WarningBackground, scheme));
    }
    for (const PlacedRule &rule : layout.rules) {
        if (rule.step <= step) {
            painter.setPen(QPen(color(rule.token, scheme), layout.line));
            painter.drawLine(rule.from, rule.to);
        }
    }
    for (const PlacedBar &bar : layout.bars) {
        if (bar.step <= step) {
            drawSceneBar(painter, bar, layout.line, scheme);
        }
    }
    for (const PlacedSeries &series : layout.series) {
        painter.setPen(drawing::slotPen(series.slot, scheme, layout.line * 1.5));
        painter.setBrush(Qt::NoBrush);
        for (const QPolygonF &piece : series.pieces) {
            painter.drawPolyline(piece);
        }
    }
    for (const PlacedMarker &marker : layout.markers) {
        if (marker.step <= step) {
            drawing::drawMarker(painter, marker.centre, marker.size, marker.slot, scheme,
                                marker.hollow ? drawing::MarkerState::Hollow
                                              : drawing::MarkerState::Filled);
        }
    }
    if (layout.beam) {
        painter.setFont(layout.beam->font);
        drawing::drawBeam(painter, layout.beam->area, layout.beam->content, scheme, layout.line);
    }
    if (layout.badge) {
        drawing::drawBadgeBeam(painter, layout.badge->area, layout.badge->badge.state,
                               layout.badge->badge.leftLeads, scheme);
    }
    painter.restore();
}

void drawText(QPainter &painter, const PlacedText &text, const QColor &ink)
{
    constexpr double kUnbounded = 1e5; // lines are broken already
    const drawing::PlainText line(text.text, text.font, kUnbounded, text.rect.height(), 1);
    const double room = text.rect.width() - line.usedWidth();
    const double right = text.alignment.testFlag(Qt::AlignRight)     ? room
                         : text.alignment.testFlag(Qt::AlignHCenter) ? room / 2
                                                                     : 0;
    painter.setFont(text.font);
    line.draw(painter, text.rect.topLeft() + QPointF(right, 0), ink);
}

void drawScene(QPainter &painter, const SceneLayout &layout, SceneTheme theme, int step)
{
    drawGraphics(painter, layout, theme, step);
    painter.save();
    for (const PlacedText &text : layout.texts) {
        if (text.step <= step) {
            drawText(painter, text, color(text.token, schemeOf(theme)));
        }
    }
    painter.restore();
}

} // namespace steelyard::scenes
