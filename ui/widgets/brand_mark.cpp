// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/brand_mark.h"

#include "drawing/tokens.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace steelyard {

BrandMark::BrandMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BrandMark::setPixels(int pixels)
{
    m_pixels = pixels;
    updateGeometry();
}

QSize BrandMark::sizeHint() const
{
    return {scaled(m_pixels), scaled(m_pixels)};
}

void BrandMark::paintEvent(QPaintEvent * /*event*/)
{
    const QColor accent = color(drawing::Token::Accent, drawing::schemeOf(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(width() / 24.0, height() / 24.0); // drawn on a square of 24

    const QPointF pivot(9, 9.5);
    painter.save();
    painter.translate(pivot);
    painter.rotate(-9);
    painter.translate(-pivot);
    painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(2, 9.5), QPointF(22, 9.5));
    painter.setPen(QPen(accent, 1.2, Qt::SolidLine, Qt::FlatCap));
    for (const double tick : {13.0, 16.0, 19.0}) {
        painter.drawLine(QPointF(tick, 11), QPointF(tick, 12.5));
    }
    painter.restore();

    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(QPolygonF{{9, 11}, {12.4, 20}, {5.6, 20}});
    painter.drawEllipse(QPointF(3.2, 13.6), 2, 2);
}

} // namespace steelyard
