// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/overwrite_file.h"

#include "storage/descriptor.h"
#include "storage/file_name.h"
#include "storage/native_name.h"
#include "storage/private_folder.h"
#include "storage/replace_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>
#include <memory>

#include <sys/file.h>
#include <sys/stat.h>

namespace steelyard::storage {

namespace {

const QString kWhileWriting = QStringLiteral(".writing");

QStringList foldersForCopies()
{
    return {QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) +
                QStringLiteral("/copies"),
            QDir::tempPath() + QStringLiteral("/steelyard-copies-") + QString::number(::geteuid())};
}

// By whatever links it is named.
QByteArray canonicalPath(const QByteArray &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.constData(), nullptr),
                                                           &std::free);
    return real != nullptr ? QByteArray(real.get()) : absolutePath(path);
}

// Named after the file, and after its folder: two files of one name have a copy each.
QString nameOfCopy(const QByteArray &path, const QString &end)
{
    const QByteArray sum =
        QCryptographicHash::hash(canonicalPath(path), QCryptographicHash::Sha256).toHex();
    const QString name = QFile::decodeName(path.mid(path.lastIndexOf('/') + 1));
    return fittedName(QString::fromLatin1(sum.left(8)) + u'-', name, end);
}

// A copy has another name while the file is being written. One of that name is from a writing that
// was broken off, perhaps the only whole one: it is put aside, not written over.
struct CopyNames
{
    QString whileWriting;
    QString afterwards;
};

void putAside(const QString &folder, const QByteArray &path, const QString &copy)
{
    QString aside;
    for (int i = 1; aside.isEmpty() || QFileInfo::exists(aside); ++i) {
        aside = folder + u'/' + nameOfCopy(path, QStringLiteral(".broken-off-%1").arg(i));
    }
    QFile::rename(copy, aside);
}

// Empty, and errno says why, when none can be kept.
CopyNames keepCopy(const QByteArray &contents, const QByteArray &path)
{
    int error = EACCES;
    for (const QString &folder : foldersForCopies()) {
        if (!makePrivateFolder(folder)) {
            continue;
        }
        CopyNames copy{folder + u'/' + nameOfCopy(path, kWhileWriting),
                       folder + u'/' + nameOfCopy(path, {})};
        if (QFile earlier(copy.whileWriting);
            earlier.open(QIODevice::ReadOnly) && earlier.readAll() != contents) {
            putAside(folder, path, copy.whileWriting);
        }
        const Replacement made = replaceFile(QFile::encodeName(copy.whileWriting), contents);
        if (made.isDone) {
            return copy;
        }
        error = made.error != 0 ? made.error : error;
    }
    errno = error;
    return {};
}

bool readAll(int file, QByteArray &into)
{
    struct stat found = {};
    if (::fstat(file, &found) != 0) {
        return false;
    }
    into.resize(static_cast<qsizetype>(found.st_size));
    qsizetype done = 0;
    while (done < into.size()) {
        const auto got = ::pread(file, into.data() + done, static_cast<size_t>(into.size() - done),
                                 static_cast<off_t>(done));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            errno = got == 0 ? EIO : errno;
            return false;
        }
        done += static_cast<qsizetype>(got);
    }
    return true;
}

// Before the first byte is changed, so that a full disk leaves the file as it was. On failure what
// was reserved is given back, and errno says why.
bool isRoomFor(int file, qsizetype size, qsizetype sizeBefore)
{
    if (size <= sizeBefore) {
        return true;
    }
    const int error = ::posix_fallocate(file, 0, static_cast<off_t>(size));
    if (error != 0) {
        // What was reserved is more than the file had; when it cannot be given back, it stays.
        [[maybe_unused]] const int isCut = ::ftruncate(file, static_cast<off_t>(sizeBefore));
        errno = error;
    }
    return error == 0;
}

bool isWritten(int file, const QByteArray &bytes)
{
    return writeFromStart(file, bytes) &&
           ::ftruncate(file, static_cast<off_t>(bytes.size())) == 0 && ::fsync(file) == 0;
}

} // namespace

Overwriting overwriteFile(const QByteArray &path, const QByteArray &bytes)
{
    const Descriptor file(::open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
    Overwriting result;
    const auto failed = [&result] {
        result.error = errno;
        return result;
    };
    QByteArray before;
    // Where files cannot be locked they are written all the same: as everywhere, the last one wins.
    if (!file.isOpen() || (::flock(file.number(), LOCK_EX) != 0 && errno == EINTR) ||
        !readAll(file.number(), before)) {
        return failed();
    }
    const CopyNames copy = keepCopy(before, path);
    result.copy = copy.whileWriting;
    result.isWithoutCopy = result.copy.isEmpty();
    if (result.isWithoutCopy) {
        return failed();
    }
    result.isDone =
        isRoomFor(file.number(), bytes.size(), before.size()) && isWritten(file.number(), bytes);
    if (!result.isDone) {
        result = failed();
        result.isDamaged = !isWritten(file.number(), before);
    }
    if (!result.isDamaged && std::rename(QFile::encodeName(copy.whileWriting).constData(),
                                         QFile::encodeName(copy.afterwards).constData()) == 0) {
        result.copy = copy.afterwards;
    }
    return result;
}

QString copyOfBrokenOff(const QString &file)
{
    const QByteArray path = canonicalPath(QFile::encodeName(file));
    for (const QString &folder : foldersForCopies()) {
        QString copy = folder + u'/' + nameOfCopy(path, kWhileWriting);
        if (QFileInfo(copy).isFile()) {
            return copy;
        }
    }
    return {};
}

} // namespace steelyard::storage
