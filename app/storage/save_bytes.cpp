// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/save_bytes.h"

#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/overwrite_file.h"
#include "storage/replace_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>

#include <sys/stat.h>
#include <unistd.h>

namespace steelyard::storage {

namespace {

using knowledge::Diagnostic;
using knowledge::Level;

constexpr int kMostLinks = 40; // one after another, as the system has it

// The file behind links, also where there is none yet. In bytes: not every name is a text.
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

bool isLink(const QByteArray &path)
{
    struct stat found = {};
    return ::lstat(path.constData(), &found) == 0 && S_ISLNK(found.st_mode);
}

std::optional<Diagnostic> wrongPlace(const QString &file, const QByteArray &target,
                                     const SaveOptions &options)
{
    if (!options.isFollowingLinks && isLink(QFile::encodeName(file))) {
        return problemOf(file, Text::tr("This is a link to another file."),
                         Text::tr("Choose another name; nothing was written."));
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
        return std::nullopt;
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
    return std::nullopt;
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

QString sentence(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::HardLinks:
        return Text::tr("The file has more than one name (hard links), so it was saved in place.");
    case Hindrance::Owner:
        return Text::tr("You cannot give a new file the owner and the group of this one, so it was "
                        "saved in place.");
    case Hindrance::Attributes:
        return Text::tr("A new file cannot have all attributes of this one, so it was saved in "
                        "place.");
    case Hindrance::Folder:
    case Hindrance::None:
        break;
    }
    return Text::tr("The folder takes no new files, so the file was saved in place.");
}

std::optional<Diagnostic> saveInPlace(const QByteArray &bytes, const QString &file,
                                      const QByteArray &path, Hindrance hindrance,
                                      const SaveOptions &options)
{
    const Overwriting made = overwriteFile(path, bytes);
    if (made.isDone) {
        if (options.notes != nullptr) {
            options.notes->push_back(
                aboutFile(Level::Warning, file, sentence(hindrance),
                          Text::tr("What it held before is kept in “%1”.").arg(made.copy)));
        }
        return std::nullopt;
    }
    if (made.isWithoutCopy) {
        return problemOf(
            file,
            Text::tr("The file can only be written in place, and no copy of it could be "
                     "kept: %1.")
                .arg(qt_error_string(made.error)),
            Text::tr("Choose another name; nothing was overwritten."));
    }
    Diagnostic result = notWritten(file, made.error);
    if (made.isDamaged) {
        result.remedy = Text::tr("The file is damaged now. What it held before is in “%1”: copy it "
                                 "back when the disk has room.")
                            .arg(made.copy)
                            .toStdString();
    }
    return result;
}

} // namespace

std::optional<Diagnostic> saveBytes(const QByteArray &bytes, const QString &file,
                                    const SaveOptions &options)
{
    const QByteArray path = targetOf(QFile::encodeName(file));
    if (auto wrong = wrongPlace(file, path, options)) {
        return wrong;
    }
    // A file that is not to be written is not to be replaced either.
    if (::access(path.constData(), W_OK) != 0 && errno != ENOENT) {
        return notWritten(file, errno);
    }
    const Replacement made = replaceFile(path, bytes, options.isOnlyNew);
    if (made.isDone) {
        return std::nullopt;
    }
    return made.hindrance == Hindrance::None
               ? notWritten(file, made.error)
               : saveInPlace(bytes, file, path, made.hindrance, options);
}

} // namespace steelyard::storage
