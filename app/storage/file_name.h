// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace steelyard::storage {

// What file systems take as one name, in bytes.
inline constexpr int kMostNameBytes = 255;

// A name made of three parts, of which the middle one is cut until all fit. No character, and
// nothing that a reader takes for one (a letter with its marks), is cut in two.
[[nodiscard]] QString fittedName(const QString &begin, const QString &middle, const QString &end);

// A file name made of a title: in the composed form (NFC), without what some file system refuses or
// nobody sees, not hidden, and with its suffix (".pdf") within kMostNameBytes. A title of nothing
// else gives `otherwise`.
[[nodiscard]] QString fileNameOf(const QString &title, const QString &suffix,
                                 const QString &otherwise);

} // namespace steelyard::storage
