// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replace_file.h"

#include <sys/stat.h>

// Inside this library only: what a file has beside its contents.
namespace steelyard::storage {

// Gives an open new file the owner, group, mode, access lists and extended attributes of the file
// at `path`, whose state is `old`. Says what it cannot have.
[[nodiscard]] Hindrance takeAttributes(const QByteArray &path, const struct stat &old, int made);

} // namespace steelyard::storage
