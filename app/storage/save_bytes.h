// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

// The one way in which the program writes a file, whatever is in it.
namespace steelyard::storage {

struct SaveOptions
{
    bool isFollowingLinks = true; // else a symbolic link is a problem
    bool isOnlyNew = false;       // else what is there is replaced
    QStringList kept = {}; // files that are not to be written, whatever name they are given here
    std::vector<knowledge::Diagnostic> *notes = nullptr; // what to know although all went well
};

// Writes a file whole or not at all: a new file, complete and on the disk, takes the place of the
// old one, so that whoever is interrupted leaves the one or the other. Owner, group, mode, access
// lists and extended attributes stay as they are. Where a new file cannot have them, where the file
// has several names (hard links) or the folder takes no new file, the file is written in place,
// after a copy of what it held was kept elsewhere; a note then says why, and where the copy is.
// Returns the problem, or nothing when all went well. After a problem the old file is whole, or the
// problem says where its copy is.
[[nodiscard]] std::optional<knowledge::Diagnostic>
saveBytes(const QByteArray &bytes, const QString &file, const SaveOptions &options = {});

// Writes several files as one: all are complete and on the disk before the first takes its place,
// and after a problem those that were replaced are what they were before, or the problem names
// those that are not.
struct FileToSave
{
    QString file;
    QByteArray bytes;
};
[[nodiscard]] std::optional<knowledge::Diagnostic>
saveTogether(const std::vector<FileToSave> &files, const SaveOptions &options = {});

} // namespace steelyard::storage
