// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

#include <memory>

class QTextLayout;

namespace steelyard::drawing {

// A text broken into lines of one height. Signs are shaped on their own: between digits some fonts
// draw them in a raised form that no character stands behind, and on paper nobody could search for
// them or have them read aloud.
class PlainText
{
public:
    // No more lines than `mostLines`, the last then with an ellipsis; 0: as many as it needs.
    PlainText(const QString &text, const QFont &font, double width, double lineHeight,
              int mostLines = 0);
    ~PlainText();
    PlainText(PlainText &&other) noexcept;
    PlainText(const PlainText &) = delete;
    PlainText &operator=(const PlainText &) = delete;

    [[nodiscard]] double height() const; // at least one line
    [[nodiscard]] double usedWidth() const;
    void draw(QPainter &painter, QPointF topLeft, const QColor &ink) const;
    void drawFromRight(QPainter &painter, QPointF topRight, const QColor &ink) const;

private:
    void layOut(const QString &text, double width);

    std::unique_ptr<QTextLayout> m_layout;
    double m_lineHeight;
};

} // namespace steelyard::drawing
