// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/sheet_view.h"

#include "ui/library/sheet.h"

#include <QScrollBar>

namespace steelyard {

SheetView::SheetView(const QString &name, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
}

void SheetView::setSheet(Sheet *sheet)
{
    if (QWidget *before = takeWidget()) {
        if (before->isAncestorOf(window()->focusWidget()))
            setFocus();
        before->hide();
        before->deleteLater(); // the link just pressed may be on it
    }
    if (!sheet)
        return;
    setWidget(sheet);
    sheet->setAutoFillBackground(false);
    sheet->show();
    verticalScrollBar()->setValue(0);
}

} // namespace steelyard
