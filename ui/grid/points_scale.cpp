// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/points_scale.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace steelyard {

PointsScale::PointsScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PointsScale::setMark(const RatingMark &mark)
{
    m_mark = mark;
    update();
}

QSize PointsScale::sizeHint() const
{
    return {scaled(200), scaled(24)};
}

void PointsScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawRating(painter, QRectF(rect()).adjusted(scaled(7), 0, -scaled(7), 0), m_mark, scaled(14),
               drawing::schemeOf(palette()));
}

} // namespace steelyard
