// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_rows.h"

#include <algorithm>
#include <cmath>

namespace steelyard::scenes {

using drawing::Token;

namespace {

constexpr double kPi = 3.14159265358979323846;
// Of a beam's body text: its smallest label is 11/14 of it.
constexpr double kBeamType = 3.95;

// Clockwise from 12 o'clock.
QPointF directionOf(std::size_t axis, std::size_t axes)
{
    const double angle = 2 * kPi * static_cast<double>(axis) / static_cast<double>(axes);
    return {std::sin(angle), -std::cos(angle)};
}

PlacedText lineOf(QRectF rect, const QString &text, const QFont &font, Token token,
                  Qt::Alignment alignment)
{
    const QStringList lines = brokenLines(text, font, rect.width(), 1);
    return {rect, lines.value(0), font, token, alignment, 0};
}

} // namespace

void placeGrid(SceneLayout &layout, const SceneType &type, const SceneGrid &grid, QRectF area)
{
    const double unit = type.unit;
    const QFont small = type.font(kSmallSize);
    const QFont main = type.font(kMainSize);
    const QFont strong = type.font(kMainSize, QFont::Bold);
    double names = 0;
    double weights = 0;
    for (const SceneGrid::Line &line : grid.lines) {
        names = std::max(names, textWidth(line.name, main));
        weights = std::max(weights, textWidth(line.weight, small));
    }
    const double gap = 2 * unit;
    const auto count = static_cast<double>(grid.columns.size());
    const double least = std::min(14 * unit, area.width() * 0.6 / count);
    names = std::min(names, area.width() - weights - gap - count * (least + gap));
    const double width = std::min(28 * unit, (area.width() - names - weights - gap) / count - gap);

    // A name that is too wide takes a second line, and all heads are then as high.
    const QFont headFont = type.font(kSmallSize, QFont::DemiBold);
    const bool wideNames =
        std::any_of(grid.columns.begin(), grid.columns.end(), [&](const SceneGrid::Column &column) {
            return textWidth(column.name, headFont) > width;
        });
    const double signs = 4.6 * unit;
    const double nameLine = type.lineHeight(kSmallSize);
    const double head = signs + (wideNames ? 2 : 1) * nameLine + 0.8 * unit;
    const double first = area.left() + names + gap + weights + gap;
    for (std::size_t c = 0; c < grid.columns.size(); ++c) {
        const double left = first + static_cast<double>(c) * (width + gap);
        layout.markers.push_back({{left + width / 2, area.top() + signs / 2},
                                  3.4 * unit,
                                  grid.columns[c].slot,
                                  false,
                                  0});
        double nameTop = area.top() + signs;
        for (const QString &part : brokenLines(grid.columns[c].name, headFont, width, 2)) {
            layout.texts.push_back(lineOf({left, nameTop, width, nameLine}, part, headFont,
                                          Token::Text, Qt::AlignHCenter));
            nameTop += nameLine;
        }
    }
    const double right = first + count * (width + gap) - gap;
    double top = area.top() + head;
    const double room = (area.bottom() - top) / static_cast<double>(grid.lines.size());
    const double height = std::min(room, 9 * unit);
    // Names that are too long for one line get two of smaller type, all of them alike.
    const bool longNames =
        std::any_of(grid.lines.begin(), grid.lines.end(), [&](const SceneGrid::Line &line) {
            return textWidth(line.name, main) > names + 1;
        });
    const QFont nameFont = longNames ? small : main;
    const double nameSize = longNames ? kSmallSize : kMainSize;
    const auto rule = [&](double y) {
        layout.rules.push_back({{area.left(), y}, {right, y}, Token::LineStrong, 0});
    };
    rule(top);
    for (const SceneGrid::Line &line : grid.lines) {
        const double text = type.lineHeight(kMainSize);
        const double y = top + (height - text) / 2;
        const QStringList name = brokenLines(line.name, nameFont, names,
                                             height >= 2 * type.lineHeight(kSmallSize) ? 2 : 1);
        const double nameHeight = static_cast<double>(name.size()) * type.lineHeight(nameSize);
        placeText(layout, type, line.name,
                  {area.left(), top + (height - nameHeight) / 2, names, nameHeight + 1}, nameSize,
                  Token::Text, static_cast<int>(name.size()));
        layout.texts.push_back(lineOf({area.left() + names + gap, y, weights, text}, line.weight,
                                      small, Token::TextSecondary, Qt::AlignRight));
        for (std::size_t c = 0; c < grid.columns.size(); ++c) {
            const double left = first + static_cast<double>(c) * (width + gap);
            layout.texts.push_back(
                lineOf({left, y, width, text}, line.values.value(static_cast<qsizetype>(c)),
                       line.best[c] ? strong : main,
                       line.best[c] ? Token::Text : Token::TextSecondary, Qt::AlignHCenter));
        }
        top += height;
        rule(top);
    }
}

void placeRadar(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area)
{
    const double unit = type.unit;
    const drawing::RadarContent &radar = scene.radar;
    const QFont small = type.font(kSmallSize);
    const double lineHeight = type.lineHeight(kSmallSize);
    double label = 0;
    for (const drawing::RadarAxis &axis : radar.axes) {
        label = std::max({label, textWidth(axis.name, small), textWidth(axis.detail, small)});
    }
    // On a narrow screen the radar needs more of it.
    const double left = area.width() * (area.width() < 2 * area.height() ? 0.68 : 0.6);
    label = std::min(label, left * 0.3);
    const double gap = 1.6 * unit;
    const double radius =
        std::min((area.height() - 4 * lineHeight) / 2 - gap, (left - 2 * label) / 2 - gap);
    const QPointF centre(area.left() + left / 2, area.center().y());
    const std::size_t axes = radar.axes.size();
    for (const double share : {0.5, 1.0}) {
        for (std::size_t i = 0; i < axes; ++i) {
            layout.rules.push_back({centre + radius * share * directionOf(i, axes),
                                    centre + radius * share * directionOf((i + 1) % axes, axes),
                                    share < 1 ? Token::Line : Token::LineStrong, 0});
        }
    }
    for (std::size_t i = 0; i < axes; ++i) {
        const QPointF direction = directionOf(i, axes);
        layout.rules.push_back({centre, centre + radius * direction, Token::Line, 0});
        const QPointF at = centre + (radius + gap) * direction;
        // Beside the corner; above or below the ones at the poles.
        const bool pole = std::abs(direction.x()) < 0.01;
        QRectF rect(0, 0, label, 2 * lineHeight);
        // Away from the edges that meet in the corner.
        rect.moveCenter(at + QPointF(0, 0.6 * lineHeight * direction.y()));
        if (pole) {
            direction.y() < 0 ? rect.moveBottom(at.y()) : rect.moveTop(at.y());
        } else {
            direction.x() < 0 ? rect.moveRight(at.x()) : rect.moveLeft(at.x());
        }
        const Qt::Alignment side = pole                ? Qt::AlignHCenter
                                   : direction.x() < 0 ? Qt::AlignRight
                                                       : Qt::AlignLeft;
        const QRectF line(rect.left(), rect.top(), rect.width(), lineHeight);
        layout.texts.push_back(lineOf(line, radar.axes[i].name, small, Token::Text, side));
        layout.texts.push_back(lineOf(line.translated(0, lineHeight), radar.axes[i].detail, small,
                                      Token::TextSecondary, side));
    }
    for (const drawing::RadarSeries &series : radar.series) {
        PlacedSeries placed{{}, series.slot};
        QPolygonF piece;
        for (std::size_t i = 0; i <= axes && axes <= series.values.size(); ++i) {
            const std::optional<double> &value = series.values[i % axes];
            if (!value) { // unknown is a gap, not a zero
                if (piece.size() > 1) {
                    placed.pieces.push_back(piece);
                }
                piece.clear();
                continue;
            }
            const QPointF point =
                centre + radius * std::clamp(*value / 10, 0.0, 1.0) * directionOf(i % axes, axes);
            piece << point;
            if (i < axes) {
                layout.markers.push_back({point, 2.4 * unit, series.slot, series.isLeftOut, 0});
            }
        }
        if (piece.size() > 1) {
            placed.pieces.push_back(piece);
        }
        layout.series.push_back(std::move(placed));
    }

    QRectF aside(area.left() + left + 3 * unit, area.top(), area.width() - left - 3 * unit,
                 area.height());
    for (const drawing::RadarSeries &series : radar.series) {
        const double height = type.lineHeight(kMainSize) * 1.5;
        layout.markers.push_back({{aside.left() + 1.8 * unit, aside.top() + height / 2},
                                  3.2 * unit,
                                  series.slot,
                                  series.isLeftOut,
                                  0});
        layout.texts.push_back(lineOf({aside.left() + 5.2 * unit, aside.top() + height / 6,
                                       aside.width() - 5.2 * unit, type.lineHeight(kMainSize)},
                                      series.name, type.font(kMainSize, QFont::DemiBold),
                                      Token::Text, Qt::AlignLeft));
        aside.setTop(aside.top() + height);
    }
    aside.setTop(aside.top() + 3 * unit);
    placeText(layout, type, scene.beside, aside, kSmallSize, Token::TextSecondary, 8);
}

void placeBeam(SceneLayout &layout, const SceneType &type, const Scene &scene, QRectF area)
{
    const double unit = type.unit;
    double top = area.top();
    if (scene.badge) {
        layout.badge =
            PlacedBadge{{area.left(), top + 0.2 * unit, 4.2 * unit, 4.2 * unit}, *scene.badge};
        top = placeText(layout, type, scene.badge->text,
                        {area.left() + 6 * unit, top, area.width() - 6 * unit,
                         2 * type.lineHeight(kMainSize) + 1},
                        kMainSize, Token::Accent, 2, QFont::DemiBold) +
              unit;
    }
    const double size = scene.rows.empty() ? kMainSize : kSmallSize;
    const QStringList beside =
        brokenLines(scene.beside, type.font(size), area.width(), scene.rows.empty() ? 3 : 6);
    const double below = static_cast<double>(beside.size()) * type.lineHeight(size);
    // The names hang below the arm, so that a beam is about half as tall as it is wide.
    const double room = area.bottom() - below - 1.5 * unit - top;
    const double height = std::min(room, area.width() * 0.62);
    layout.beam =
        PlacedBeam{{area.left(), top, area.width(), height}, *scene.beam, type.font(kBeamType)};
    placeText(layout, type, scene.beside,
              {area.left(), top + height + 1.5 * unit, area.width(), below + 1}, size, Token::Text,
              static_cast<int>(beside.size()));
}

} // namespace steelyard::scenes
