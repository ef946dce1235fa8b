// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_rows.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace steelyard::scenes {

using drawing::placeInPlot;
using drawing::ScatterContent;
using drawing::ScatterPoint;
using drawing::Token;

namespace {

// Every tick has its line; where the texts would touch, only every second, third ... has one.
void placeAcross(SceneLayout &layout, const SceneType &type, const ScatterContent &content,
                 const QRectF &plot)
{
    const QFont small = type.font(kSmallSize);
    const double line = type.lineHeight(kSmallSize);
    double widest = 0;
    for (const QString &text : content.across.tickTexts) {
        widest = std::max(widest, textWidth(text, small));
    }
    widest += 2 * type.unit;
    const auto ticks = content.across.ticks.size();
    const double apart = plot.width() / std::max<double>(1, static_cast<double>(ticks) - 1);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / apart)));
    for (std::size_t i = 0; i < ticks; ++i) {
        const double x = placeInPlot(plot, content, content.across.ticks[i], content.up.low).x();
        layout.rules.push_back({{x, plot.top()}, {x, plot.bottom()}, Token::Line, 0});
        if (i % every == 0) {
            layout.texts.push_back({{x - widest / 2, plot.bottom() + 0.8 * type.unit, widest, line},
                                    content.across.tickTexts.value(static_cast<qsizetype>(i)),
                                    small,
                                    Token::TextSecondary,
                                    Qt::AlignHCenter,
                                    0});
        }
    }
}

void placeUp(SceneLayout &layout, const SceneType &type, const ScatterContent &content,
             const QRectF &plot, double left)
{
    const double line = type.lineHeight(kSmallSize);
    const auto ticks = content.up.ticks.size();
    const double apart = plot.height() / std::max<double>(1, static_cast<double>(ticks) - 1);
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(line / apart)));
    for (std::size_t i = 0; i < ticks; ++i) {
        const double y = placeInPlot(plot, content, content.across.low, content.up.ticks[i]).y();
        layout.rules.push_back({{plot.left(), y}, {plot.right(), y}, Token::Line, 0});
        if (i % every == 0) {
            layout.texts.push_back(
                {{left, y - line / 2, plot.left() - 1.2 * type.unit - left, line},
                 content.up.tickTexts.value(static_cast<qsizetype>(i)),
                 type.font(kSmallSize),
                 Token::TextSecondary,
                 Qt::AlignRight,
                 0});
        }
    }
}

void placePoints(SceneLayout &layout, double unit, const ScatterContent &content,
                 const QRectF &plot)
{
    const auto at = [&](double x, double y) { return placeInPlot(plot, content, x, y); };
    for (const ScatterPoint &point : content.points) {
        const auto range = [&](const QPointF &from, const QPointF &to) {
            if (from != to) {
                layout.rules.push_back({from, to, Token::TextSecondary, 0});
            }
        };
        range(at(point.xLow, point.y), at(point.xHigh, point.y));
        range(at(point.x, point.yLow), at(point.x, point.yHigh));
    }
    const std::vector<QPointF> frontier = drawing::frontierInPlot(plot, content);
    for (std::size_t i = 1; i < frontier.size(); ++i) {
        layout.rules.push_back({frontier[i - 1], frontier[i], Token::Accent, 0});
    }
    for (const ScatterPoint &point : content.points) {
        layout.markers.push_back(
            {at(point.x, point.y), 3.2 * unit, point.slot, point.isLeftOut, 0});
    }
}

void placeNames(SceneLayout &layout, const SceneType &type, const Scene &scene, const QRectF &area)
{
    const double unit = type.unit;
    const double name = type.lineHeight(kMainSize);
    const double under = type.lineHeight(kSmallSize);
    const double room =
        area.height() / static_cast<double>(std::max<std::size_t>(scene.rows.size(), 1));
    const bool hasUnder = room >= name + 2 * under;
    const double height = std::min(room, name + (hasUnder ? 2 * under : 0) + 1.5 * unit);
    double top = area.top();
    for (const SceneRow &row : scene.rows) {
        layout.markers.push_back(
            {{area.left() + 1.8 * unit, top + name / 2}, 3.2 * unit, row.slot, row.leftOut, 0});
        const double left = area.left() + 5.2 * unit;
        placeText(layout, type, row.main, {left, top, area.right() - left, name + 1}, kMainSize,
                  Token::Text, 1, QFont::DemiBold);
        if (hasUnder) {
            placeText(layout, type, row.under,
                      {left, top + name, area.right() - left, 2 * under + 1}, kSmallSize,
                      Token::TextSecondary, 2);
        }
        top += height;
    }
}

} // namespace

void placeChart(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area)
{
    const double unit = type.unit;
    const ScatterContent &content = scene.chart;
    const QFont small = type.font(kSmallSize);
    const double line = type.lineHeight(kSmallSize);
    const double left = area.width() * 0.62;
    double ticks = 0;
    for (const QString &text : content.up.tickTexts) {
        ticks = std::max(ticks, textWidth(text, small));
    }
    const double last =
        content.across.tickTexts.isEmpty() ? 0 : textWidth(content.across.tickTexts.last(), small);
    const QRectF plot(area.left() + ticks + 1.5 * unit, area.top() + 1.5 * line,
                      left - ticks - last / 2 - 3 * unit, area.height() - 4 * line);
    placeText(layout, type, content.up.title, {area.left(), area.top(), left, line + 1}, kSmallSize,
              Token::TextSecondary, 1);
    placeText(
        layout, type, content.across.title,
        {plot.left(), plot.bottom() + 1.3 * line, left - (plot.left() - area.left()), line + 1},
        kSmallSize, Token::TextSecondary, 1);
    placeAcross(layout, type, content, plot);
    placeUp(layout, type, content, plot, area.left());
    placePoints(layout, unit, content, plot);
    const double beside = area.left() + left + 2 * unit;
    placeNames(layout, type, scene, {beside, area.top(), area.right() - beside, area.height()});
}

} // namespace steelyard::scenes
