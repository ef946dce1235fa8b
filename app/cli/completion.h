// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Inside this library only: scripts that complete the command line, made from the table of
// commands.
namespace steelyard::cli {

[[nodiscard]] QStringList completionShells(); // "bash", "fish", "zsh"

// Nothing for a shell that is none of them.
[[nodiscard]] QString completionFor(const QString &shell);

[[nodiscard]] QString bashCompletion();
[[nodiscard]] QString fishCompletion();
[[nodiscard]] QString zshCompletion();

} // namespace steelyard::cli
