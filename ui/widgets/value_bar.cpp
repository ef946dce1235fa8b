// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/value_bar.h"

#include "drawing/tokens.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace steelyard {

using drawing::Token;

ValueBar::ValueBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueBar::setValue(double value, int slot)
{
    m_value = std::clamp(value, 0.0, 1.0);
    m_slot = slot;
    update();
}

void ValueBar::setWhisker(double low, double high)
{
    m_low = std::clamp(low, 0.0, 1.0);
    m_high = std::clamp(high, 0.0, 1.0);
    update();
}

void ValueBar::setMarks(const std::vector<double> &marks)
{
    m_marks = marks;
    update();
}

void ValueBar::setThickness(int pixels)
{
    m_thickness = pixels;
    updateGeometry();
    update();
}

QSize ValueBar::sizeHint() const
{
    return {scaled(72), scaled(m_thickness)};
}

QSize ValueBar::minimumSizeHint() const
{
    return {scaled(32), scaled(m_thickness)};
}

void ValueBar::paintEvent(QPaintEvent * /*event*/)
{
    const auto scheme = currentScheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(drawing::color(Token::Line, scheme), 1));
    painter.setBrush(drawing::color(Token::Background, scheme));
    painter.drawRoundedRect(track, 2, 2);

    QRectF bar(rect());
    bar.setWidth(bar.width() * m_value);
    painter.setPen(Qt::NoPen);
    painter.setBrush(drawing::slotColor(m_slot, scheme));
    if (m_value > 0) {
        painter.drawRoundedRect(bar, 2, 2);
    }

    QPen dotted(drawing::color(Token::Text, scheme), 1);
    dotted.setDashPattern({1.5, 1.5});
    painter.setPen(dotted);
    for (const double mark : m_marks) {
        painter.drawLine(QPointF(mark * width(), 0), QPointF(mark * width(), height()));
    }

    if (m_high > m_low) {
        const double middle = height() / 2.0;
        const double half = height() * 0.4;
        const double low = std::max(0.5, m_low * width());
        const double high = std::min(width() - 0.5, m_high * width());
        painter.setPen(QPen(drawing::color(Token::Text, scheme), 1));
        painter.drawLine(QPointF(low, middle), QPointF(high, middle));
        painter.drawLine(QPointF(low, middle - half), QPointF(low, middle + half));
        painter.drawLine(QPointF(high, middle - half), QPointF(high, middle + half));
    }
}

} // namespace steelyard
