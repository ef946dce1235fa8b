// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/weights/weight_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace steelyard {

using drawing::color;
using drawing::Token;

WeightBar::WeightBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WeightBar::setWeight(double weight, double low, double high, std::optional<double> other)
{
    m_weight = weight;
    m_low = low;
    m_high = high;
    m_other = other;
    update();
}

QSize WeightBar::sizeHint() const
{
    return {scaled(160), scaled(14)};
}

void WeightBar::paintEvent(QPaintEvent *)
{
    const auto scheme = drawing::schemeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track = QRectF(rect()).adjusted(0, 1, 0, -1);
    const bool mirrored = isRightToLeft();
    const auto x = [&](double share) {
        return mirrored ? track.right() - share * track.width()
                        : track.left() + share * track.width();
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Sunken, scheme));
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(color(Token::Accent, scheme));
    painter.drawRoundedRect(
        QRectF(QPointF(x(0), track.top()), QPointF(x(m_weight), track.bottom())).normalized(), 2,
        2);
    const double middle = track.center().y();
    if (m_high > m_low) {
        painter.setPen(QPen(color(Token::Edge, scheme), 2));
        painter.drawLine(QPointF(x(m_low), middle), QPointF(x(m_high), middle));
        for (const double end : {m_low, m_high}) {
            painter.drawLine(QPointF(x(end), middle - scaled(4)),
                             QPointF(x(end), middle + scaled(4)));
        }
    }
    if (m_other) {
        const double r = scaled(5);
        const QPointF centre(x(*m_other), middle);
        painter.setPen(QPen(color(Token::Accent, scheme), 1.5));
        painter.setBrush(color(Token::Surface, scheme));
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -r), centre + QPointF(r, 0),
                                      centre + QPointF(0, r), centre + QPointF(-r, 0)});
    }
}

} // namespace steelyard
