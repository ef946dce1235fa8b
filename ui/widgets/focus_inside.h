// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QWidget>

namespace steelyard {

// Whether the focus is inside a widget now. QWidget::focusWidget() answers something else: who
// inside had it last.
[[nodiscard]] inline bool isFocusInside(const QWidget &widget)
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && widget.isAncestorOf(focused);
}

} // namespace steelyard
