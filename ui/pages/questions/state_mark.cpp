// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/questions/state_mark.h"

#include "ui/theme/theme.h"

namespace steelyard {

using decision::AnswerState;
using drawing::Token;

void drawStateMark(QPainter &painter, const QRectF &area, AnswerState state, drawing::Scheme scheme,
                   bool isAssumed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = std::min(area.width(), area.height());
    const double unit = size / 18; // drawn on a square of 18
    painter.translate(area.center());
    painter.scale(unit, unit);

    const QColor accent = color(Token::Accent, scheme);
    const QColor edge = color(Token::Edge, scheme);
    const QPointF centre(0, 0);
    switch (state) {
    case AnswerState::Chosen:
        if (isAssumed) {
            QPen ring(accent, 1.2);
            ring.setDashPattern({2, 1.6});
            painter.setPen(ring);
            painter.setBrush(color(Token::Surface, scheme));
            painter.drawEllipse(centre, 7.25, 7.25);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color(Token::TintStrong, scheme));
            painter.drawEllipse(centre, 8, 8);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(accent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{-3.5, 0.3}, {-1.1, 2.7}, {3.5, -2.5}});
        break;
    case AnswerState::NotSure: {
        QPen dashes(accent, 1.5);
        dashes.setDashPattern({2, 1.33});
        painter.setPen(dashes);
        painter.setBrush(color(Token::Surface, scheme));
        painter.drawEllipse(centre, 7.25, 7.25);
        QFont font = painter.font();
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(accent);
        painter.drawText(QRectF(-9, -9, 18, 18), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case AnswerState::DoesNotApply:
        painter.setBrush(color(Token::Surface, scheme));
        painter.setPen(QPen(edge, 1.2));
        painter.drawEllipse(centre, 7.25, 7.25);
        painter.setPen(QPen(edge, 1.7, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(-3, 0), QPointF(3, 0));
        break;
    case AnswerState::Open:
        painter.setBrush(color(Token::Surface, scheme));
        painter.setPen(QPen(edge, 1.2));
        painter.drawEllipse(centre, 7.25, 7.25);
        break;
    }
    painter.restore();
}

StateMark::StateMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateMark::setState(AnswerState state)
{
    m_state = state;
    update();
}

QSize StateMark::sizeHint() const
{
    return {scaled(18), scaled(18)};
}

void StateMark::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    drawStateMark(painter, rect(), m_state, drawing::schemeOf(palette()));
}

} // namespace steelyard
