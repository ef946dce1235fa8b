// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_button.h"

#include <QChildEvent>
#include <QLayout>

namespace steelyard {

QSize ContentButton::sizeHint() const
{
    return layout() != nullptr ? layout()->totalSizeHint() : QPushButton::sizeHint();
}

QSize ContentButton::minimumSizeHint() const
{
    return layout() != nullptr ? layout()->totalMinimumSize() : QPushButton::minimumSizeHint();
}

void ContentButton::childEvent(QChildEvent *event)
{
    if (event->added() && event->child()->isWidgetType()) {
        static_cast<QWidget *>(event->child())->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    QPushButton::childEvent(event);
}

} // namespace steelyard
