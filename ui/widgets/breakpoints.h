// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace steelyard {

// Window widths below which the layout changes, in pixels at the usual size of text.
inline constexpr int kIconRailBelow = 1280;     // icons only; lists become drop-downs
inline constexpr int kVerdictStripBelow = 1120; // the side panel becomes a strip

// The width of a widget's window, as if its text had the usual size: with text twice as large a
// window holds half as much.
[[nodiscard]] inline int effectiveWidth(const QWidget *widget)
{
    constexpr int usualHeight = 20;
    const int height = std::max(usualHeight, widget->fontMetrics().height());
    return widget->window()->width() * usualHeight / height;
}

} // namespace steelyard
