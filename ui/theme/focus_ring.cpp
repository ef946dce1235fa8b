// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollArea>

namespace steelyard {

namespace {

constexpr double kRingWidth = 2;

} // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

bool FocusRing::suits(const QWidget &widget)
{
    // A page that holds the focus so that its keys work is no control: a ring round it would say
    // that it can be pressed.
    return !widget.isWindow() && widget.focusPolicy() != Qt::NoFocus &&
           qobject_cast<const QAbstractItemView *>(&widget) == nullptr &&
           qobject_cast<const QScrollArea *>(&widget) == nullptr &&
           !widget.inherits("steelyard::Page");
}

void FocusRing::moveTo(QWidget *widget)
{
    setWidget(widget != nullptr && suits(*widget) ? widget : nullptr);
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), kRingWidth));
    const double inset = kRingWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace steelyard
