// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace steelyard::cli {

// steelyard rank TABLE: ranks a table of the user's own by one of the library's methods.
[[nodiscard]] int rankCommand(const QStringList &arguments, Console &console);

} // namespace steelyard::cli
