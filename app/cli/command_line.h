// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <string_view>

// The command line, over the same libraries as the window. Results go to `out`, problems to
// `err`; the exit code is 0 when all is well, 1 when the input has problems, 2 for wrong usage.
namespace steelyard::cli {

enum ExitCode { Good = 0, InputProblem = 1, WrongUsage = 2 };

struct Console
{
    QTextStream &out;
    QTextStream &err;
};

// Whether the first argument names a command; everything else concerns the window. Uses nothing of
// Qt, so that it may be asked before there is an application.
[[nodiscard]] bool isCommand(std::string_view first);

// Whether the command draws and so needs a QApplication (the offscreen platform will do) instead
// of a QCoreApplication. Uses nothing of Qt either.
[[nodiscard]] bool draws(std::string_view first);

// Runs a command; `arguments` begin behind the program's name.
[[nodiscard]] int run(const QStringList &arguments, Console &console);

// What `steelyard --help` prints, and `steelyard COMMAND --help` where the word is a command.
[[nodiscard]] QString usage(const QString &command = {});

// What to say, a sentence each, of a word that is neither a command nor a file, and of a window
// that has no display to open on.
[[nodiscard]] QString unknownCommand(const QString &word);
[[nodiscard]] QString noDisplay();

} // namespace steelyard::cli
