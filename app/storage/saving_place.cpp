// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/saving_place.h"

#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/file_kind.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>

#include <sys/stat.h>
#include <unistd.h>

namespace steelyard::storage {

namespace {

using knowledge::Diagnostic;

constexpr int kMostLinks = 40; // one after another, as the system has it

bool isLink(const QByteArray &path)
{
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 && S_ISLNK(found.st_mode);
}

} // namespace

QByteArray targetOf(QByteArray path)
{
    struct stat found = {};
    for (int i = 0; i < kMostLinks; ++i) {
        if (::lstat(path.constData(), &found) != 0 || !S_ISLNK(found.st_mode)) {
            break;
        }
        QByteArray target(PATH_MAX, '\0');
        const auto size =
            ::readlink(path.constData(), target.data(), static_cast<size_t>(target.size()));
        if (size < 0) {
            break;
        }
        target.truncate(static_cast<qsizetype>(size));
        path = target.startsWith('/') ? target : folderOf(path) + '/' + target;
    }
    return path;
}

std::optional<Diagnostic> wrongPlace(const QString &file, const QByteArray &target,
                                     const SaveOptions &options)
{
    if (!options.isFollowingLinks && isLink(QFile::encodeName(file))) {
        return problemOf(file, Text::tr("This is a link to another file."),
                         Text::tr("Choose another name; nothing was written."));
    }
    for (const QString &kept : options.kept) {
        if (isSameFile(file, kept)) {
            return problemOf(file, Text::tr("This is the same file as “%1”.").arg(kept),
                             Text::tr("Choose another name; nothing was written."));
        }
    }
    struct stat found = {};
    const QByteArray folder = folderOf(target);
    if (::stat(folder.constData(), &found) != 0 ? errno == ENOENT || errno == ENOTDIR
                                                : !S_ISDIR(found.st_mode)) {
        const QString name = QFileInfo(QFile::decodeName(folder)).absoluteFilePath();
        return problemOf(file, Text::tr("There is no folder “%1”.").arg(name),
                         Text::tr("Create it, or choose another folder."));
    }
    if (::stat(target.constData(), &found) != 0) {
        return errno == ENOENT ? std::nullopt : std::optional(notWritten(file, errno));
    }
    if (S_ISDIR(found.st_mode)) {
        return problemOf(file, Text::tr("This is a folder."),
                         Text::tr("Choose a file name inside it."));
    }
    // A device or a pipe would be replaced by a file of its name.
    if (!S_ISREG(found.st_mode)) {
        return problemOf(file, Text::tr("This is a device, not a file."),
                         Text::tr("Choose another name; nothing was written."));
    }
    // A file that is not to be written is not to be replaced either.
    return ::access(target.constData(), W_OK) == 0 ? std::nullopt
                                                   : std::optional(notWritten(file, errno));
}

Diagnostic notWritten(const QString &file, int error)
{
    if (error == EEXIST) {
        return problemOf(file, Text::tr("There is a file of this name already."),
                         Text::tr("Choose another name; nothing was overwritten."));
    }
    return problemOf(file, Text::tr("The file cannot be written: %1.").arg(qt_error_string(error)),
                     Text::tr("Check that you may write here and that the disk has room; nothing "
                              "was overwritten."));
}

} // namespace steelyard::storage
