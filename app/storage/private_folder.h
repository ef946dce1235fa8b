// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Inside this library only.
namespace steelyard::storage {

// Makes a folder that nobody else can look into or put anything into, with those above it. False,
// and errno says why, when there is none: one that others can use is EACCES.
[[nodiscard]] bool makePrivateFolder(const QString &folder);

} // namespace steelyard::storage
