// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/rating_signs.h"

#include "ui/theme/theme.h"

namespace steelyard {

RatingScale::RatingScale(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RatingScale::setMark(const RatingMark &mark)
{
    m_mark = mark;
    update();
}

QSize RatingScale::sizeHint() const
{
    return {scaled(160), scaled(28)};
}

void RatingScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawRating(painter, rect(), m_mark, scaled(14), drawing::schemeOf(palette()));
}

RatingSign::RatingSign(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

RatingSign::RatingSign(knowledge::Confidence confidence, QWidget *parent)
    : RatingSign(parent)
{
    setConfidence(confidence);
}

RatingSign *RatingSign::own()
{
    auto *sign = new RatingSign;
    sign->m_isOwn = true;
    return sign;
}

void RatingSign::setConfidence(knowledge::Confidence confidence)
{
    m_confidence = confidence;
    update();
}

QSize RatingSign::sizeHint() const
{
    return {scaled(13), scaled(12)};
}

void RatingSign::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto scheme = drawing::schemeOf(palette());
    const QRectF area = rect();
    if (m_confidence) {
        drawConfidence(painter, area.adjusted(0, area.height() / 6, 0, 0), *m_confidence, scheme);
        return;
    }
    const double side = std::min(area.width(), area.height());
    const QRectF square(0, 0, side, side);
    if (m_isOwn) {
        drawPencil(painter, square, scheme);
    } else {
        drawFlag(painter, square, scheme);
    }
}

} // namespace steelyard
