// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

// Inside this library only: one function a command, given what stands behind its name.
namespace steelyard::cli {

[[nodiscard]] int knowledgeCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int newCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int verdictCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int reportCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int handoutCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int verifyCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int diffCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int checkCommand(const QStringList &arguments, Console &console);
[[nodiscard]] int helpCommand(const QStringList &arguments, Console &console);

} // namespace steelyard::cli
