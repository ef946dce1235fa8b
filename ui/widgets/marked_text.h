// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace steelyard {

// How a text of one or more lines is set with words of a query marked.
struct MarkedText
{
    QFont font;
    QStringList words; // of searchWords()
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// The text in lines of a width, at most so many; the last ends in an ellipsis where text is left.
[[nodiscard]] QStringList brokenLines(const QString &text, const MarkedText &style, int width,
                                      int most);

// One line of a text that shows its first matching word: it begins in the middle where it must.
[[nodiscard]] QString lineWithMatch(const QString &text, const MarkedText &style, int width);

// Draws one line, its words marked.
void drawMarkedLine(QPainter &painter, const QRect &area, const QString &line,
                    const MarkedText &style);

} // namespace steelyard
