// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marker_label.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace steelyard {

MarkerLabel::MarkerLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setIndent(0);
    makeRoom();
}

// Before the name, wherever a text in another direction than the window's would begin.
void MarkerLabel::makeRoom()
{
    const int room = markerSize() + scaled(7);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setContentsMargins(mirrored ? 0 : room, 0, mirrored ? room : 0, 0);
    setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                 (alignment() & Qt::AlignVertical_Mask));
}

void MarkerLabel::setAlternative(const QString &name, int slot, drawing::MarkerState state)
{
    m_slot = slot;
    m_state = state;
    setText(name);
    update();
}

int MarkerLabel::markerSize() const
{
    return qRound(fontMetrics().ascent() * 0.85);
}

bool MarkerLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::Polish) {
        makeRoom();
    }
    return handled;
}

void MarkerLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(rect());
    const double size = markerSize();
    const double fromEdge = size / 2 + 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Beside the first line, where the name wraps.
    const double middle = hasHeightForWidth() && height() > 2 * fontMetrics().height()
                              ? area.top() + fontMetrics().height() / 2.0
                              : area.center().y();
    drawing::drawMarker(painter,
                        {mirrored ? area.right() - fromEdge : area.left() + fromEdge, middle}, size,
                        m_slot, currentScheme(), m_state);
}

} // namespace steelyard
