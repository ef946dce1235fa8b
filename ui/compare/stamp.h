// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>

#include <functional>

namespace steelyard {

using StampDrawing = std::function<void(QPainter &, const QRectF &)>;

// What `draw` draws into `area`, from a picture that is kept for the next time: a table shows the
// same few signs hundreds of times, and smooth edges are dear. Moved by less than a pixel, so that
// one picture serves everywhere. `key` names everything the drawing depends on but its size.
void drawStamp(QPainter &painter, const QRectF &area, const QString &key, const StampDrawing &draw);

} // namespace steelyard
