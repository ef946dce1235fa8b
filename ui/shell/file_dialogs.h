// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/decision_files.h"

class QWidget;

namespace steelyard {

// The dialogs of the desktop, over this window.
[[nodiscard]] DecisionFiles::Dialogs desktopDialogs(QWidget *window);

} // namespace steelyard
