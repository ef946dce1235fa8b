// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace steelyard {

// Keys as they are named to the user: as the platform names them, but for Return, which is the
// Enter of every sentence of the program.
[[nodiscard]] QString keyText(const QKeySequence &keys);

} // namespace steelyard
