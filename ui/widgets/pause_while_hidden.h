// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace steelyard {

// Tells `setPaused` whether a widget is hidden: now, and from then on before the widget itself
// knows, so that what it shows is there when it is shown. Ends with the widget.
void pauseWhileHidden(QWidget *widget, std::function<void(bool)> setPaused);

} // namespace steelyard
