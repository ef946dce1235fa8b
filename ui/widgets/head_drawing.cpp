// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/head_drawing.h"

#include "drawing/marker.h"
#include "ui/theme/theme.h"

#include <QStyle>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

// In two lines, where one is too short and two have room; what is longer ends in dots.
QString fitted(const QString &text, const QFontMetrics &metrics, const QSize &room)
{
    const bool isShort = metrics.horizontalAdvance(text) <= room.width();
    if (isShort || room.height() < 2 * metrics.height()) {
        return metrics.elidedText(text, Qt::ElideRight, room.width());
    }
    qsizetype end = -1; // of the words that the first line has room for
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(text.first(at)) <= room.width()) {
            end = at;
        }
    }
    if (end < 0) {
        return metrics.elidedText(text, Qt::ElideRight, room.width());
    }
    return text.first(end) + u'\n' +
           metrics.elidedText(text.sliced(end + 1), Qt::ElideRight, room.width());
}

} // namespace

void drawColumnHead(QPainter &painter, const QRect &rect, const ColumnHead &head,
                    const QPalette &palette, Qt::LayoutDirection direction)
{
    const auto scheme = drawing::schemeOf(palette);
    painter.save();
    painter.fillRect(rect, color(Token::Surface, scheme));
    painter.setPen(color(Token::Line, scheme));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    QRect text = rect.adjusted(scaled(8), 0, -scaled(8), 0);
    painter.setFont(head.font);
    const bool isOption = head.slot >= 0;
    if (isOption) {
        const bool mirrored = direction == Qt::RightToLeft;
        const int x = mirrored ? text.right() - scaled(6) : text.left() + scaled(6);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing::drawMarker(
            painter, QPointF(x, text.center().y() + 1), scaled(11), head.slot, scheme,
            head.isLeftOut ? drawing::MarkerState::Hollow : drawing::MarkerState::Filled);
        text.adjust(mirrored ? 0 : scaled(18), 0, mirrored ? -scaled(18) : 0, 0);
    }
    painter.setPen(isOption ? palette.color(QPalette::Text) : color(Token::TextSecondary, scheme));
    const Qt::Alignment alignment =
        QStyle::visualAlignment(direction, head.isAtEnd ? Qt::AlignRight : Qt::AlignLeft);
    painter.drawText(text, int(alignment | Qt::AlignVCenter),
                     fitted(head.text, painter.fontMetrics(), text.size()));
    painter.restore();
}

} // namespace steelyard
