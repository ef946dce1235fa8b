// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <functional>

namespace steelyard {

using CachedDrawing = std::function<void(QPainter &, const QRectF &)>;

// Paints what `draw` draws into `area`, from a cached pixmap: a table shows the
// same few signs hundreds of times, and antialiasing is slow. Moved by less than a pixel, so that
// one picture serves everywhere. `key` names everything the drawing depends on but its size.
void drawCached(QPainter &painter, const QRectF &area, const QString &key,
                const CachedDrawing &draw);

} // namespace steelyard
