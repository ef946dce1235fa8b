// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knowledge/details_view.h"

#include "ui/pages/knowledge/details.h"
#include "ui/widgets/focus_inside.h"

#include <QScrollBar>

namespace steelyard {

DetailsView::DetailsView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
}

void DetailsView::setDetails(Details *details)
{
    if (QWidget *before = takeWidget()) {
        if (isFocusInside(*before)) {
            setFocus();
        }
        before->hide();
        before->deleteLater(); // the link just pressed may be on it
    }
    if (!details) {
        return;
    }
    setWidget(details);
    details->setAutoFillBackground(false);
    details->show();
    verticalScrollBar()->setValue(0);
}

} // namespace steelyard
