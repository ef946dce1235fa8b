// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/bar_chart.h"

#include "drawing/marker.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr double kNamesPart = 0.34;     // of the width
constexpr double kMostNamesPart = 0.55; // where a word is long
constexpr double kPadding = 6; // above and below the bar of a row, in units of a 14 px font

// Everything is measured in the font, so that charts grow with the text.
struct Frame
{
    QFontMetricsF metrics;
    double unit;
    double names;  // width
    double values; // width
    QRectF area;
    bool mirrored;

    Frame(const BarChartContent &content, const QRectF &target, const QFont &font, bool isMirrored)
        : metrics(font)
        , unit(metrics.height() / 17)
        , names(target.width() * kNamesPart)
        , values(0)
        , area(target)
        , mirrored(isMirrored)
    {
        for (const BarRow &row : content.rows) {
            values = std::max(values, metrics.horizontalAdvance(row.value));
            for (const QString &word : row.name.split(QChar::Space)) { // none of them is cut
                const double room = names - textWidth(row);
                names = std::max(names, std::min(metrics.horizontalAdvance(word) + room + 1,
                                                 target.width() * kMostNamesPart));
            }
        }
        values += 12 * unit;
    }

    [[nodiscard]] double scaleHeight() const { return metrics.height() + 6 * unit; }
    [[nodiscard]] QRectF plot() const
    {
        const double left = mirrored ? area.left() + values : area.left() + names;
        return {left, area.top() + scaleHeight(), area.width() - names - values,
                area.height() - scaleHeight()};
    }
    [[nodiscard]] double textWidth(const BarRow &row) const
    {
        return names - (row.marker >= 0 ? 30 : 12) * unit;
    }
    [[nodiscard]] double rowHeight(const BarRow &row) const
    {
        const QRectF text = metrics.boundingRect(QRectF(0, 0, std::max(1.0, textWidth(row)), 1e4),
                                                 Qt::TextWordWrap, row.name);
        return std::max(text.height(), 18 * unit) + 2 * kPadding * unit;
    }
};

QFont scaledTo(QFont font, double part)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * part)));
    } else {
        font.setPointSizeF(font.pointSizeF() * part);
    }
    return font;
}

// Lines from lower left to upper right, cut off by calculation: not every paper knows a clipping
// or a pattern.
void drawHatching(QPainter &painter, const QRectF &bar, const QColor &ink)
{
    constexpr double step = 5;
    painter.setPen(QPen(ink, 1));
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

double placeOf(const BarChartContent &content, const QRectF &plot, double value)
{
    const double share = (value - content.low) / (content.high - content.low);
    return plot.left() + plot.width() * std::clamp(share, 0.0, 1.0);
}

void drawScale(QPainter &painter, const Frame &frame, const BarChartContent &content,
               const QFont &font, Scheme scheme)
{
    const QRectF plot = frame.plot();
    painter.setFont(scaledTo(font, 12.0 / 14));
    for (std::size_t i = 0; i < content.ticks.size(); ++i) {
        const double x = placeOf(content, plot, content.ticks[i]);
        painter.setPen(QPen(color(Token::Line, scheme), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(color(Token::TextHint, scheme));
        painter.drawText(QRectF(x - 60, frame.area.top(), 120, frame.metrics.height()),
                         Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip,
                         content.tickTexts.value(static_cast<qsizetype>(i)));
    }
    if (content.baseline) {
        const double x = placeOf(content, plot, *content.baseline);
        painter.setPen(QPen(color(Token::Text, scheme), 1.5));
        painter.drawLine(QPointF(x, plot.top() - 3), QPointF(x, plot.bottom()));
    }
    painter.setFont(font);
}

void drawBar(QPainter &painter, const QRectF &bar, const Bar &content, Scheme scheme)
{
    const QColor own =
        content.slot < 0 ? color(Token::Accent, scheme) : slotColor(content.slot, scheme);
    painter.setPen(QPen(own, 1));
    QColor faint = own;
    faint.setAlphaF(0.28F);
    switch (content.fill) {
    case BarFill::Solid:
        painter.setBrush(own);
        break;
    case BarFill::Hatched:
        drawHatching(painter, bar, own);
        painter.setBrush(Qt::NoBrush);
        break;
    case BarFill::Faint:
        painter.setBrush(faint);
        break;
    case BarFill::Empty:
        painter.setBrush(Qt::NoBrush);
        break;
    }
    painter.drawRect(bar);
    const QFontMetricsF metrics(painter.font());
    if (content.text.isEmpty() || metrics.horizontalAdvance(content.text) + 6 > bar.width()) {
        return;
    }
    // On a hatched or solid fill the text needs a ground of its own.
    QRectF ground = metrics.boundingRect(content.text).adjusted(-3, 0, 3, 0);
    ground.moveCenter(bar.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Surface, scheme));
    if (content.fill == BarFill::Solid || content.fill == BarFill::Hatched) {
        painter.drawRoundedRect(ground, 2, 2);
    }
    painter.setPen(color(Token::Text, scheme));
    painter.drawText(bar, Qt::AlignCenter, content.text);
}

void drawRow(QPainter &painter, const Frame &frame, const BarChartContent &content,
             const BarRow &row, double top, Scheme scheme)
{
    const double height = frame.rowHeight(row);
    const QRectF plot = frame.plot();
    const double sign = row.marker >= 0 ? 18 * frame.unit : 0;
    QRectF name(frame.area.left() + sign, top, frame.textWidth(row), height);
    if (frame.mirrored) {
        name.moveRight(frame.area.right() - sign);
    }
    if (row.marker >= 0) {
        const double x = frame.mirrored ? frame.area.right() - 7 * frame.unit
                                        : frame.area.left() + 7 * frame.unit;
        drawMarker(painter, {x, top + height / 2}, 11 * frame.unit, row.marker, scheme);
    }
    painter.setPen(color(Token::Text, scheme));
    painter.drawText(name,
                     static_cast<int>((frame.mirrored ? Qt::AlignRight : Qt::AlignLeft) |
                                      Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextWordWrap),
                     row.name);
    const double thick = 14 * frame.unit;
    for (const Bar &bar : row.bars) {
        const double x1 = placeOf(content, plot, std::min(bar.from, bar.to));
        const double x2 = placeOf(content, plot, std::max(bar.from, bar.to));
        drawBar(painter, QRectF(x1, top + (height - thick) / 2, x2 - x1, thick), bar, scheme);
    }
    painter.setPen(color(Token::Text, scheme));
    const QRectF value(frame.mirrored ? frame.area.left() : plot.right(), top, frame.values,
                       height);
    painter.drawText(value,
                     static_cast<int>((frame.mirrored ? Qt::AlignLeft : Qt::AlignRight) |
                                      Qt::AlignAbsolute | Qt::AlignVCenter),
                     row.value);
}

} // namespace

double barChartHeight(const BarChartContent &content, double width, const QFont &font)
{
    const Frame frame(content, QRectF(0, 0, width, 0), font, false);
    double height = frame.scaleHeight();
    for (const BarRow &row : content.rows) {
        height += frame.rowHeight(row);
    }
    return height;
}

void drawBarChart(QPainter &painter, const QRectF &area, const BarChartContent &content,
                  const QFont &font, Scheme scheme, bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const Frame frame(content, area, font, mirrored);
    drawScale(painter, frame, content, font, scheme);
    double top = area.top() + frame.scaleHeight();
    for (const BarRow &row : content.rows) {
        drawRow(painter, frame, content, row, top, scheme);
        top += frame.rowHeight(row);
    }
    painter.restore();
}

} // namespace steelyard::drawing
