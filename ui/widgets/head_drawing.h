// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QString>

namespace steelyard {

// The head of a column of a table of options.
struct ColumnHead
{
    QString text;
    QFont font;
    int slot = -1;          // of the option's marker before the text; -1: it is no option's
    bool isLeftOut = false; // hollow marker
    bool isAtEnd = false;   // above numbers
};

void drawColumnHead(QPainter &painter, const QRect &rect, const ColumnHead &head,
                    const QPalette &palette, Qt::LayoutDirection direction);

} // namespace steelyard
