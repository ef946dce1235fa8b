// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

// The parts of the window, which F6 steps through so that nobody has to press Tab through a table
// to get to what is behind it.
namespace steelyard {

// What Tab would reach first inside an area: the area itself when it takes the focus, nullptr when
// nothing in it does now.
[[nodiscard]] QWidget *firstControl(QWidget *area);

// Whether the keys go to a widget or to something inside it.
[[nodiscard]] bool holdsFocus(const QWidget &widget);

// Lets Tab walk an area in the order of its layouts, whenever its controls were made.
void orderTabs(QWidget *area);

// Moves the focus `step` (1 or -1) regions on, in a circle, to that region's first control. Regions
// that are hidden or hold no control are passed over.
void focusNextRegion(const QList<QWidget *> &regions, int step);

} // namespace steelyard
