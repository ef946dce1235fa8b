// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>

// A ring of 2 pixels in the accent, 2 pixels apart from the widget that has the focus. A frame of
// its own, since a style sheet cannot draw outside a widget. Item views mark their cell instead.
namespace steelyard {

class FocusRing : public QFocusFrame
{
    Q_OBJECT

public:
    FocusRing();

    // Not for windows, nor for views that mark a cell.
    [[nodiscard]] static bool suits(const QWidget &widget);

    // Moves the ring to a widget, or hides it where it does not suit (or nullptr).
    void moveTo(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace steelyard
