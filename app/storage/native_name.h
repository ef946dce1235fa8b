// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

// A file's name is bytes to the system and text to Qt, which loses what is not UTF-8: opened by its
// text, such a file is missing or, worse, another one. A link with a name that is text stands for
// it instead, wherever a name goes.
namespace steelyard::storage {

// From the root on, without slashes at the end, and one for all spellings of a folder that is
// there. Whether the file is there does not matter.
[[nodiscard]] QByteArray absolutePath(QByteArray path);

// Whether a path comes back unchanged when it has been text.
[[nodiscard]] bool isText(const QByteArray &path);

// The path as text. Of one that is not UTF-8: that of a link to it, made in a folder below
// `folder`, which only the user can look into; its file name has "%E9" in place of such a byte.
// The same path in the same folder gives the same text. The file need not be there. Nothing, and
// errno says why, when the link cannot be made.
[[nodiscard]] std::optional<QString> textFor(const QByteArray &path, const QString &folder);

// Whether a name is one of those links, and the path that a name stands for.
[[nodiscard]] bool isStandIn(const QString &name);
[[nodiscard]] QByteArray pathFor(const QString &name);

// All names in a folder, hidden ones too, in their order. What is not UTF-8 in one is U+FFFD: Qt
// passes such names over.
[[nodiscard]] QStringList namesIn(const QString &folder);

// Makes a folder, with those above it, unless it is there. False: there is none.
[[nodiscard]] bool makeFolder(const QString &folder);

// The folder in which a file really lies, for others that shall lie beside it.
[[nodiscard]] QString folderFor(const QString &file);

} // namespace steelyard::storage
