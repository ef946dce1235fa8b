// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/head_drawing.h"

#include "drawing/marker.h"
#include "ui/theme/theme.h"

#include <QStyle>

namespace steelyard {

using drawing::color;
using drawing::Token;

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
                     painter.fontMetrics().elidedText(head.text, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace steelyard
