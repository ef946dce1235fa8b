// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/must_haves/ladder_step.h"

#include "drawing/marker.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace steelyard {

using drawing::color;
using drawing::Token;

namespace {

constexpr int kStepPadding = 12;
constexpr int kStepMarker = 10;

} // namespace

LadderStep::LadderStep(QWidget *parent)
    : QRadioButton(parent)
{
    setAutoExclusive(false);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LadderStep::setContent(const Content &content, const QString &accessibleName,
                            const QString &effect)
{
    m_content = content;
    setChecked(content.isNow);
    // One stop of the tab key for all of them: arrows move among them.
    setFocusPolicy(content.isNow ? Qt::StrongFocus : Qt::ClickFocus);
    setAccessibleName(accessibleName);
    setAccessibleDescription(effect);
    setToolTip(accessibleName);
    updateGeometry();
    update();
}

int LadderStep::wholeWidth() const
{
    const int choice =
        QFontMetrics(typeFont(13, QFont::DemiBold)).horizontalAdvance(m_content.choice);
    const int staying = QFontMetrics(typeFont(13)).horizontalAdvance(m_content.staying);
    return std::max(choice, staying) + 2 * scaled(kStepPadding) + 1;
}

QSize LadderStep::sizeHint() const
{
    return {scaled(120), scaled(56)};
}

QSize LadderStep::minimumSizeHint() const
{
    return {scaled(52), scaled(56)};
}

bool LadderStep::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

bool LadderStep::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Enter:
    case QEvent::FocusIn:
        Q_EMIT lookedAt(true);
        break;
    case QEvent::Leave:
    case QEvent::FocusOut:
        Q_EMIT lookedAt(false);
        break;
    default:
        break;
    }
    return QRadioButton::event(event);
}

void LadderStep::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moved(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QRadioButton::keyPressEvent(event);
    }
}

void LadderStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto scheme = drawing::schemeOf(palette());
    const bool isNow = m_content.isNow;
    painter.setPen(QPen(color(isNow ? Token::Accent : Token::Edge, scheme), isNow ? 2 : 1));
    painter.setBrush(color(isNow          ? Token::Tint
                           : underMouse() ? Token::Hover
                                          : Token::Surface,
                           scheme));
    const double inset = isNow ? 1 : 0.5;
    painter.drawRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset));

    const QRect area =
        rect().adjusted(scaled(kStepPadding), scaled(6), -scaled(kStepPadding), -scaled(6));
    const QRect above(area.left(), area.top(), area.width(), area.height() / 2);
    const QRect below(area.left(), above.bottom() + 1, area.width(), area.height() / 2);
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const auto end = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    const auto cut = [&painter](const QString &words, int width) {
        return painter.fontMetrics().elidedText(words, Qt::ElideRight, width);
    };
    painter.setFont(typeFont(13, QFont::DemiBold));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(above, start | Qt::AlignVCenter, cut(m_content.choice, above.width()));
    const int used = painter.fontMetrics().horizontalAdvance(m_content.choice) + scaled(12);
    painter.setFont(typeFont(12));
    painter.setPen(color(Token::TextSecondary, scheme));
    if (used + painter.fontMetrics().horizontalAdvance(m_content.leader) <= above.width()) {
        painter.drawText(above, end | Qt::AlignVCenter, m_content.leader);
    }
    painter.setFont(typeFont(13));
    painter.drawText(below, start | Qt::AlignVCenter, cut(m_content.staying, below.width()));
    const int words = painter.fontMetrics().horizontalAdvance(m_content.staying) + scaled(10);
    const int each = scaled(kStepMarker + 5);
    const auto count = static_cast<int>(m_content.staysSlots.size());
    if (words + count * each > below.width()) {
        return;
    }
    for (int i = 0; i < count; ++i) {
        const int along = (count - i) * each - each / 2;
        const double x = isRightToLeft() ? below.left() + along : below.right() - along;
        drawing::drawMarker(painter, QPointF(x, below.center().y() + 1), scaled(kStepMarker),
                            m_content.staysSlots[static_cast<std::size_t>(i)], scheme);
    }
}

} // namespace steelyard
