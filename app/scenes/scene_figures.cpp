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
constexpr double kTightLine = 1.22; // of the size of the type: no line touches the next
constexpr double kCornerGap = 1.6;  // of a radar, between a corner and what is said of it

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

// Of the columns' names.
double widestWord(const SceneGrid &grid, const QFont &font)
{
    double widest = 0;
    for (const SceneGrid::Column &column : grid.columns) {
        for (const QString &word : column.name.split(u' ')) {
            widest = std::max(widest, textWidth(word, font) + 2);
        }
    }
    return widest;
}

// What stands outside a corner of a radar.
struct CornerLabel
{
    QStringList name; // at most three lines
    QSizeF size;      // of the lines and the weight below them
    QPointF direction;

    // Its whole rectangle is as far out as that; so it covers no sign that lies in the corner.
    [[nodiscard]] QRectF around(const QPointF &centre, double distance) const
    {
        const double reach = std::abs(direction.x()) * size.width() / 2 +
                             std::abs(direction.y()) * size.height() / 2;
        QRectF rect({0, 0}, size);
        rect.moveCenter(centre + (distance + reach) * direction);
        return rect;
    }
};

std::vector<CornerLabel> cornerLabels(const drawing::RadarContent &radar, const SceneType &type,
                                      double widest)
{
    const QFont font = type.font(kSmallSize);
    std::vector<CornerLabel> labels;
    for (std::size_t i = 0; i < radar.axes.size(); ++i) {
        CornerLabel label;
        label.name = brokenLines(radar.axes[i].name, font, widest, 3);
        label.direction = directionOf(i, radar.axes.size());
        double width = textWidth(radar.axes[i].detail, font);
        for (const QString &line : label.name) {
            width = std::max(width, textWidth(line, font));
        }
        label.size = {width + 1,
                      static_cast<double>(label.name.size() + 1) * type.lineHeight(kSmallSize)};
        labels.push_back(std::move(label));
    }
    return labels;
}

bool labelsFit(const std::vector<CornerLabel> &labels, const QRectF &room, double distance)
{
    return std::all_of(labels.begin(), labels.end(), [&](const CornerLabel &label) {
        return room.contains(label.around(room.center(), distance));
    });
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
    const QFont headFont = type.font(kSmallSize, QFont::DemiBold);
    const double least =
        std::min(std::max(14 * unit, widestWord(grid, headFont)), area.width() * 0.6 / count);
    names = std::min(names, area.width() - weights - gap - count * (least + gap));
    const double width = std::min(28 * unit, (area.width() - names - weights - gap) / count - gap);

    // A name that is too wide takes a second line, and all heads are then as high.
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
        // Two lines stand closer where the rows are many.
        const bool hasTwo = height >= 2 * kTightLine * kSmallSize * unit;
        const QStringList name = brokenLines(line.name, nameFont, names, hasTwo ? 2 : 1);
        const double step =
            std::min(type.lineHeight(nameSize), height / static_cast<double>(name.size()));
        double nameTop = top + (height - static_cast<double>(name.size()) * step) / 2;
        for (const QString &part : name) {
            layout.texts.push_back(lineOf({area.left(), nameTop, names, step}, part, nameFont,
                                          Token::Text, Qt::AlignLeft));
            nameTop += step;
        }
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
    // On a narrow screen the radar needs more of it.
    const double left = area.width() * (area.width() < 2 * area.height() ? 0.68 : 0.6);
    const QRectF room(area.left(), area.top(), left, area.height());
    const std::vector<CornerLabel> labels = cornerLabels(radar, type, left * 0.3);
    double radius = std::min(area.height(), left) / 2;
    while (radius > unit && !labelsFit(labels, room, radius + kCornerGap * unit)) {
        radius -= unit / 2;
    }
    const double gap = kCornerGap * unit;
    const QPointF centre = room.center();
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
        const QRectF rect = labels[i].around(centre, radius + gap);
        double top = rect.top();
        for (const QString &line : labels[i].name) {
            layout.texts.push_back(lineOf({rect.left(), top, rect.width(), lineHeight}, line, small,
                                          Token::Text, Qt::AlignHCenter));
            top += lineHeight;
        }
        layout.texts.push_back(lineOf({rect.left(), top, rect.width(), lineHeight},
                                      radar.axes[i].detail, small, Token::TextSecondary,
                                      Qt::AlignHCenter));
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
