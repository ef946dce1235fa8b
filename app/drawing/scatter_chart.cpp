// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/scatter_chart.h"

#include "drawing/marker.h"

#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <cmath>

namespace steelyard::drawing {

namespace {

constexpr double kSmall = 12.0 / 14; // texts of the axes, of the body's size

double shareOf(const ScatterAxis &axis, double value)
{
    return std::clamp((value - axis.low) / (axis.high - axis.low), 0.0, 1.0);
}
constexpr double kReach = 24; // of a point, in pixels at the usual size of text

QFont smallerFont(QFont font)
{
    if (font.pixelSize() > 0) {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * kSmall)));
    } else {
        font.setPointSizeF(font.pointSizeF() * kSmall);
    }
    return font;
}

// Everything is measured in the font, so that the chart grows with the text.
class ScatterFrame
{
public:
    ScatterFrame(const QRectF &area, const ScatterContent &content, const QFont &font)
        : m_content(content)
        , m_metrics(font)
        , m_small(smallerFont(font))
        , m_smallMetrics(m_small)
        , unit(m_metrics.height() / 17)
    {
        double widest = 0;
        for (const QString &text : content.up.tickTexts) {
            widest = std::max(widest, m_smallMetrics.horizontalAdvance(text));
        }
        const double line = m_smallMetrics.height();
        m_plot =
            area.adjusted(widest + 8 * unit, line + 10 * unit, -12 * unit, -(2 * line + 8 * unit));
    }

    [[nodiscard]] const QRectF &plot() const { return m_plot; }
    [[nodiscard]] double right(double x) const
    {
        return placeInPlot(m_plot, m_content, x, m_content.up.low).x();
    }
    [[nodiscard]] double height(double y) const
    {
        return placeInPlot(m_plot, m_content, m_content.across.low, y).y();
    }
    [[nodiscard]] QPointF at(const ScatterPoint &point) const
    {
        return {right(point.x), height(point.y)};
    }
    [[nodiscard]] const QFont &small() const { return m_small; }
    [[nodiscard]] const QFontMetricsF &metrics() const { return m_metrics; }
    [[nodiscard]] const QFontMetricsF &smallMetrics() const { return m_smallMetrics; }

private:
    const ScatterContent &m_content;
    QFontMetricsF m_metrics;
    QFont m_small;
    QFontMetricsF m_smallMetrics;
    QRectF m_plot;

public:
    double unit;
};

void drawAxes(QPainter &painter, const QRectF &area, const ScatterFrame &frame,
              const ScatterContent &content, Scheme scheme)
{
    const QRectF &plot = frame.plot();
    const double line = frame.smallMetrics().height();
    painter.setFont(frame.small());
    for (std::size_t i = 0; i < content.across.ticks.size(); ++i) {
        const double x = frame.right(content.across.ticks[i]);
        painter.setPen(QPen(color(Token::Line, scheme), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(color(Token::TextHint, scheme));
        const QString text = content.across.tickTexts.value(qsizetype(i));
        // Below its line, but never over the edge: the last one may be wider than the margin.
        const double half = frame.smallMetrics().horizontalAdvance(text) / 2 + 2 * frame.unit;
        const double middle = std::max(std::min(x, area.right() - half), area.left() + half);
        painter.drawText(QRectF(middle - 100, plot.bottom() + 4 * frame.unit, 200, line),
                         Qt::AlignCenter, text);
    }
    for (std::size_t i = 0; i < content.up.ticks.size(); ++i) {
        const double y = frame.height(content.up.ticks[i]);
        painter.setPen(QPen(color(Token::Line, scheme), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(color(Token::TextHint, scheme));
        painter.drawText(QRectF(plot.left() - 200 - 6 * frame.unit, y - line, 200, 2 * line),
                         Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         content.up.tickTexts.value(qsizetype(i)));
    }
    painter.setPen(color(Token::TextSecondary, scheme));
    painter.drawText(QRectF(plot.left(), plot.bottom() + line + 6 * frame.unit, plot.width(), line),
                     Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter, content.across.title);
    painter.drawText(QRectF(plot.left(), plot.top() - line - 8 * frame.unit, plot.width(), line),
                     Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, content.up.title);
}

void drawFrontier(QPainter &painter, const ScatterFrame &frame, const ScatterContent &content,
                  Scheme scheme)
{
    const std::vector<QPointF> line = frontierInPlot(frame.plot(), content);
    painter.setPen(QPen(color(Token::Accent, scheme), 1.5 * frame.unit, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line.data(), static_cast<int>(line.size()));
}

void drawRanges(QPainter &painter, const ScatterFrame &frame, const ScatterPoint &point,
                Scheme scheme)
{
    const QPointF centre = frame.at(point);
    const double cap = 4 * frame.unit;
    painter.setPen(QPen(color(Token::Edge, scheme), 1.2 * frame.unit));
    const double left = frame.right(point.xLow);
    const double right = frame.right(point.xHigh);
    const double top = frame.height(point.yHigh);
    const double bottom = frame.height(point.yLow);
    painter.drawLine(QPointF(left, centre.y()), QPointF(right, centre.y()));
    painter.drawLine(QPointF(centre.x(), top), QPointF(centre.x(), bottom));
    for (const double x : {left, right}) {
        painter.drawLine(QPointF(x, centre.y() - cap), QPointF(x, centre.y() + cap));
    }
    for (const double y : {top, bottom}) {
        painter.drawLine(QPointF(centre.x() - cap, y), QPointF(centre.x() + cap, y));
    }
}

// Above or below its point and beside it, where it covers no other name or point.
QRectF placeOfName(const ScatterFrame &frame, const ScatterPoint &point,
                   const std::vector<QRectF> &taken)
{
    const double height = frame.metrics().height();
    const QSizeF size(frame.metrics().horizontalAdvance(point.name) + 2, height);
    const QPointF centre = frame.at(point);
    const double away = 9 * frame.unit;
    const QPointF corners[] = {
        {centre.x() + away, centre.y() - height - 2},
        {centre.x() + away, centre.y() + 2},
        {centre.x() - away - size.width(), centre.y() - height - 2},
        {centre.x() - away - size.width(), centre.y() + 2},
        {centre.x() - size.width() / 2, centre.y() - height - away},
        {centre.x() - size.width() / 2, centre.y() + away},
    };
    const QRectF room = frame.plot().adjusted(0, -height, 8 * frame.unit, height / 2);
    QRectF best(corners[0], size);
    double leastCovered = 1e12;
    for (const QPointF &corner : corners) {
        const QRectF place(corner, size);
        double covered = room.contains(place) ? 0 : size.width() * size.height();
        for (const QRectF &other : taken) {
            const QRectF both = place.intersected(other);
            covered += both.isValid() ? both.width() * both.height() : 0;
        }
        if (covered < leastCovered) {
            leastCovered = covered;
            best = place;
        }
    }
    // Never cut off, whatever it covers.
    best.moveLeft(
        std::clamp(best.left(), room.left(), std::max(room.left(), room.right() - best.width())));
    return best;
}

void drawNames(QPainter &painter, const ScatterFrame &frame, const ScatterContent &content,
               Scheme scheme)
{
    std::vector<QRectF> taken;
    const double half = 7 * frame.unit;
    for (const ScatterPoint &point : content.points) {
        const QPointF centre = frame.at(point);
        taken.emplace_back(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    }
    for (const ScatterPoint &point : content.points) {
        const QRectF place = placeOfName(frame, point, taken);
        painter.setPen(color(point.isLeftOut ? Token::TextHint : Token::Text, scheme));
        painter.drawText(place, Qt::AlignCenter | Qt::TextDontClip, point.name);
        taken.push_back(place);
    }
}

} // namespace

QPointF placeInPlot(const QRectF &plot, const ScatterContent &content, double x, double y)
{
    return {plot.left() + plot.width() * shareOf(content.across, x),
            plot.bottom() - plot.height() * shareOf(content.up, y)};
}

std::vector<QPointF> frontierInPlot(const QRectF &plot, const ScatterContent &content)
{
    std::vector<QPointF> line;
    for (const ScatterPoint &point : content.points) {
        if (point.isOnFrontier) {
            line.push_back(placeInPlot(plot, content, point.x, point.y));
        }
    }
    std::sort(line.begin(), line.end(), [](const QPointF &left, const QPointF &right) {
        return left.x() != right.x() ? left.x() < right.x() : left.y() > right.y();
    });
    return line;
}

ScatterAxis axisAround(double low, double high, int most)
{
    ScatterAxis axis;
    const double width = std::max(high - low, std::max(std::abs(high), 1.0) * 1e-6);
    const double least = width / most;
    double step = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {2.0, 2.5, 2.0}) { // 1, 2, 5, 10
        if (std::ceil(high / step) - std::floor(low / step) <= most) {
            break;
        }
        step *= factor;
    }
    axis.low = std::floor(low / step) * step;
    axis.high = std::max(std::ceil(high / step) * step, axis.low + step);
    const int count = static_cast<int>(std::lround((axis.high - axis.low) / step));
    for (int i = 0; i <= count; ++i) {
        axis.ticks.push_back(axis.low + i * step);
    }
    return axis;
}

int scatterPointAt(const QPointF &place, const QRectF &area, const ScatterContent &content,
                   const QFont &font)
{
    const ScatterFrame frame(area, content, font);
    double nearest = kReach * frame.unit;
    int found = -1;
    for (std::size_t i = 0; i < content.points.size(); ++i) {
        const double distance = QLineF(place, frame.at(content.points[i])).length();
        if (distance <= nearest) {
            nearest = distance;
            found = static_cast<int>(i);
        }
    }
    return found;
}

void drawScatterChart(QPainter &painter, const QRectF &area, const ScatterContent &content,
                      const QFont &font, Scheme scheme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ScatterFrame frame(area, content, font);
    drawAxes(painter, area, frame, content, scheme);
    drawFrontier(painter, frame, content, scheme);
    for (const ScatterPoint &point : content.points) {
        drawRanges(painter, frame, point, scheme);
    }
    for (const ScatterPoint &point : content.points) {
        drawMarker(painter, frame.at(point), 12 * frame.unit, point.slot, scheme,
                   point.isLeftOut ? MarkerState::Hollow : MarkerState::Filled);
    }
    painter.setFont(font);
    drawNames(painter, frame, content, scheme);
    painter.restore();
}

} // namespace steelyard::drawing
