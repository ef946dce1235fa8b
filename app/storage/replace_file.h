// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/new_file.h"

#include <QByteArray>

#include <memory>

// Inside this library only: a new file in the place of an old one.
namespace steelyard::storage {

// The folder in which a path's last name stands.
[[nodiscard]] QByteArray folderOf(const QByteArray &path);

// Why a new file cannot stand for the old one.
enum class Hindrance { None, HardLinks, Owner, Attributes, Folder };

struct Replacement
{
    bool isDone = false;
    Hindrance hindrance = Hindrance::None; // else: try in place
    int error = 0;                         // errno, when nothing of the above
};

// Writes a new file with the owner, group, mode and attributes of the old one and lets it take its
// place in one step. `path` is no symbolic link. With `isOnlyNew` a file that is there is EEXIST,
// also one that another program makes at the same moment. Unless it is done, nothing has changed.
[[nodiscard]] Replacement replaceFile(const QByteArray &path, const QByteArray &bytes,
                                      bool isOnlyNew = false);

// The same in two steps, for several files that change together.
struct PreparedFile
{
    Replacement state;    // whether it is ready, else why not
    bool isThere = false; // a file that it is to replace
    std::unique_ptr<NewFile> made;
};
[[nodiscard]] PreparedFile prepareFile(const QByteArray &path, const QByteArray &bytes,
                                       bool isOnlyNew = false);
[[nodiscard]] Replacement putInPlace(PreparedFile &prepared, const QByteArray &path,
                                     bool isOnlyNew = false);

} // namespace steelyard::storage
