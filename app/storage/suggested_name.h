// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::storage {

// A file name made of a title, with a suffix like ".steelyard": one that every usual file system
// takes, at most 255 bytes of UTF-8 together with what is added while it is being written, not
// hidden, and cut between characters. `otherwise` stands for a title of which nothing is left.
[[nodiscard]] QString suggestedName(const QString &title, const QString &suffix,
                                    const QString &otherwise);

} // namespace steelyard::storage
