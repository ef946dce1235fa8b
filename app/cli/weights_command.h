// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace steelyard::cli {

// steelyard weights PAIRWISE: weights from pairwise comparison (AHP).
[[nodiscard]] int weightsCommand(const QStringList &arguments, Console &console);

} // namespace steelyard::cli
