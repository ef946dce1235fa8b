// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout_place.h"

#include <QPageSize>

#include <algorithm>

namespace steelyard::handout {

namespace {

constexpr double kMargin = 57; // 15 mm
constexpr double kGap = 19;    // 5 mm
constexpr double kFootRoom = 24;

// As large as fits into a room, at its top and in its middle.
QRectF sceneIn(const QRectF &room)
{
    const double scale = std::min(room.width() / kSceneWidth, room.height() / kSceneHeight);
    const QSizeF size(scale * kSceneWidth, scale * kSceneHeight);
    return {{room.center().x() - size.width() / 2, room.top()}, size};
}

HandoutPlace sceneOverNotes(const QRectF &cell)
{
    constexpr double kScenePart = 0.56;
    QRectF room = cell;
    room.setHeight(cell.height() * kScenePart);
    HandoutPlace place;
    place.scene = sceneIn(room);
    place.notes = cell;
    place.notes.setTop(place.scene.bottom() + kGap / 2);
    return place;
}

HandoutPlace notesBesideScene(const QRectF &cell)
{
    QRectF room = cell;
    room.setWidth(cell.width() * 0.52);
    HandoutPlace place;
    place.scene = sceneIn(room);
    place.scene.moveLeft(cell.left());
    place.notes = cell;
    place.notes.setLeft(place.scene.right() + kGap);
    return place;
}

} // namespace

HandoutPage handoutPage(const HandoutOptions &options)
{
    HandoutPage page;
    const QSize size = QPageSize(options.letter ? QPageSize::Letter : QPageSize::A4).sizePixels(96);
    page.landscape = !options.notes && options.perPage != 2;
    page.size = page.landscape ? QSizeF(size.transposed()) : QSizeF(size);
    const QRectF area =
        QRectF({0, 0}, page.size).adjusted(kMargin, kMargin, -kMargin, -kMargin - kFootRoom);
    page.text = area;
    page.foot = page.size.height() - kMargin - kFootRoom / 2;
    const int columns = options.perPage == 4 && !options.notes ? 2 : 1;
    const int rows = options.perPage / columns;
    const double width = (area.width() - (columns - 1) * kGap) / columns;
    const double height = (area.height() - (rows - 1) * kGap) / rows;
    for (int i = 0; i < options.perPage; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QRectF cell(area.left() + column * (width + kGap), area.top() + row * (height + kGap),
                          width, height);
        page.places.push_back(!options.notes         ? HandoutPlace{sceneIn(cell), {}}
                              : options.perPage == 4 ? notesBesideScene(cell)
                                                     : sceneOverNotes(cell));
    }
    return page;
}

} // namespace steelyard::handout
