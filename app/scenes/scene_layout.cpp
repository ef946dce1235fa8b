// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenes/scene_layout.h"

#include "scenes/scene_rows.h"

#include <algorithm>

namespace steelyard::scenes {

using drawing::Token;

namespace {

constexpr double kWidest = 190; // of what is read in one go, in hundredths of the height
// Screens no wider than this have no room for a beam beside rows: the verdict's scene has it.
constexpr double kNarrow = 1.5;
constexpr double kTop = 6.5;
constexpr double kFooter = 92; // where what stands under every scene begins

// Of all texts from the first on.
void setRole(SceneLayout &layout, std::size_t first, TextRole role)
{
    for (std::size_t i = first; i < layout.texts.size(); ++i) {
        layout.texts[i].role = role;
    }
}

} // namespace

SceneLayout layOut(const Scene &scene, QSizeF size, const SceneFrame &frame)
{
    const double unit = size.height() / 100;
    const SceneType type{frame.family, unit};
    SceneLayout layout;
    layout.size = size;
    layout.line = std::max(3.0, 0.3 * unit);
    const double margin = std::max(size.width() * 0.05, (size.width() - kWidest * unit) / 2);
    const double width = size.width() - 2 * margin;

    const double small = type.lineHeight(kSmallSize);
    double top = kTop * unit;
    if (!frame.banner.isEmpty()) {
        layout.banner = QRectF(0, 0, size.width(), small + 1.6 * unit);
        placeText(layout, type, frame.banner, {margin, 0.8 * unit, width, small}, kSmallSize,
                  Token::Warning, 1, QFont::DemiBold);
        top = std::max(top, layout.banner.bottom() + 1.5 * unit);
    }
    const double titleRoom = 2 * type.lineHeight(kTitleSize) + 1;
    const std::size_t title = layout.texts.size();
    top = placeText(layout, type, scene.title, {margin, top, width, titleRoom}, kTitleSize,
                    Token::Text, 2, QFont::DemiBold);
    setRole(layout, title, TextRole::Title);
    constexpr int lines = 3;
    top = placeText(layout, type, scene.sentence,
                    {margin, top, width, lines * type.lineHeight(kSentenceSize) + 1}, kSentenceSize,
                    Token::TextSecondary, lines);
    top += 2.2 * unit;

    const std::size_t page = layout.texts.size();
    const double footTop = kFooter * unit;
    const QFont smallFont = type.font(kSmallSize);
    const double number = textWidth(frame.number, smallFont);
    if (!frame.number.isEmpty()) {
        layout.texts.push_back({{margin + width - number, footTop, number, small},
                                frame.number,
                                smallFont,
                                Token::TextSecondary,
                                Qt::AlignRight,
                                0});
    }
    placeText(layout, type, frame.foot, {margin, footTop, width - number - 3 * unit, small + 1},
              kSmallSize, Token::TextSecondary, 1);
    setRole(layout, page, TextRole::Page);

    double bottom = footTop - 2 * unit;
    if (!scene.foot.isEmpty()) {
        const QStringList foot = brokenLines(scene.foot, smallFont, width, 2);
        const double height = static_cast<double>(foot.size()) * small;
        placeText(layout, type, scene.foot, {margin, bottom - height, width, height + 1},
                  kSmallSize, Token::TextSecondary, 2);
        bottom -= height + unit;
    }
    const QRectF area(margin, top, width, bottom - top);
    if (!scene.grid.columns.empty()) {
        placeGrid(layout, type, scene.grid, area);
    } else if (!scene.chart.points.empty()) {
        placeChart(layout, type, scene, area);
    } else if (!scene.radar.axes.empty()) {
        placeRadar(layout, type, scene, area);
    } else if (scene.beam && scene.rows.empty()) {
        const double middle = std::min(width, area.height() * 1.9);
        placeBeam(layout, type, scene, {margin, top, middle, area.height()});
    } else if (scene.beam && size.width() > kNarrow * size.height()) {
        const double left = width * 0.61;
        placeRows(layout, type, scene, {margin, top, left, area.height()});
        placeBeam(layout, type, scene,
                  {margin + left + 4 * unit, top, width - left - 4 * unit, area.height()});
    } else {
        placeRows(layout, type, scene, area);
    }
    return layout;
}

} // namespace steelyard::scenes
