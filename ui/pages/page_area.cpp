// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page_area.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace steelyard {

QScrollArea *addPageArea(QWidget *page, const QString &name)
{
    auto *area = new QScrollArea(page);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setAccessibleName(name);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() has it filled
    area->viewport()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    return area;
}

} // namespace steelyard
