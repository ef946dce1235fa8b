// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace steelyard {

// Whether there is neither X nor Wayland, nor a platform of Qt named that needs none. May be asked
// before there is an application: a QApplication would end the program.
[[nodiscard]] bool isDisplayMissing(int argc, char *argv[]);

// While one of these lives, a display that does not answer ends the program with a sentence and
// exit code 1 where Qt would abort it. For the construction of a QApplication.
class DisplayGuard
{
public:
    DisplayGuard();
    ~DisplayGuard();
    DisplayGuard(const DisplayGuard &) = delete;
    DisplayGuard &operator=(const DisplayGuard &) = delete;
};

// Opens the main window, with a file when one is named, and runs until it is closed. Wrong usage,
// among it a word that is neither a file nor looks like the name of one, and an application that is
// no QApplication are refused on standard error. `--quit-when-ready` quits after the first complete
// paint, for measuring start-up. Returns the program's exit code.
[[nodiscard]] int openWindow(const QStringList &arguments);

} // namespace steelyard
