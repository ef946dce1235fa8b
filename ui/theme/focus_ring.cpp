// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focus_ring.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollArea>

namespace steelyard {

namespace {

constexpr double ringWidth = 2;

} // namespace

FocusRing::FocusRing()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

bool FocusRing::suits(const QWidget &widget)
{
    return !widget.isWindow() && qobject_cast<const QAbstractItemView *>(&widget) == nullptr &&
           qobject_cast<const QScrollArea *>(&widget) == nullptr;
}

void FocusRing::moveTo(QWidget *widget)
{
    setWidget(widget != nullptr && suits(*widget) ? widget : nullptr);
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), ringWidth));
    const double inset = ringWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
}

} // namespace steelyard
