// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cached_drawing.h"

#include <QPixmap>
#include <QPixmapCache>

#include <cmath>

namespace steelyard {

void drawCached(QPainter &painter, const QRectF &area, const QString &key,
                const CachedDrawing &draw)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSizeF size = area.size();
    const QString name = QStringLiteral("stamp/%1/%2x%3@%4")
                             .arg(key)
                             .arg(size.width())
                             .arg(size.height())
                             .arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(name, &pixmap)) {
        pixmap = QPixmap((size * ratio).toSize() + QSize(1, 1));
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter on(&pixmap);
        on.setRenderHint(QPainter::Antialiasing);
        draw(on, QRectF(QPointF(), size));
        on.end();
        QPixmapCache::insert(name, pixmap);
    }
    const auto whole = [ratio](double at) { return std::round(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(whole(area.left()), whole(area.top())), pixmap);
}

} // namespace steelyard
