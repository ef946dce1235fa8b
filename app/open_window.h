// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace steelyard {

// Opens the main window, with a file when one is named, and runs until it is closed. Needs a
// QApplication. `--quit-when-ready` quits after the first complete paint, for measuring start-up.
// Returns the program's exit code.
[[nodiscard]] int openWindow(const QStringList &arguments);

} // namespace steelyard
