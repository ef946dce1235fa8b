// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/new_file.h"

#include <QRandomGenerator>

#include <cstdio>

namespace steelyard::storage {

namespace {

constexpr int kMostTries = 100; // of names that others may have taken

// One that is gone by itself when the program is ended before it gets a name; not open where there
// are none. What gives it a name is in /proc.
Descriptor unnamedFile(const QByteArray &folder, mode_t mode)
{
#ifdef O_TMPFILE
    if (::access("/proc/self/fd", X_OK) == 0) {
        return Descriptor(::open(folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode));
    }
#endif
    return Descriptor();
}

} // namespace

QByteArray otherName(const QByteArray &folder)
{
    return folder + "/.steelyard-" +
           QByteArray::number(QRandomGenerator::global()->generate64(), 36);
}

NewFile::NewFile(const QByteArray &folder, mode_t mode)
    : m_folder(folder)
    , m_file(unnamedFile(folder, mode))
{
    for (int i = 0; i < kMostTries && !m_file.isOpen(); ++i) {
        m_name = otherName(m_folder);
        m_file =
            Descriptor(::open(m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode));
        if (!m_file.isOpen()) {
            m_error = errno;
            m_name.clear();
            if (m_error != EEXIST) {
                break;
            }
        }
    }
}

NewFile::~NewFile()
{
    if (!m_name.isEmpty()) {
        ::unlink(m_name.constData());
    }
}

bool NewFile::write(const QByteArray &bytes) const
{
    return writeFromStart(number(), bytes) && ::fsync(number()) == 0;
}

bool NewFile::become(const QByteArray &path, bool isOnlyNew)
{
    if (m_name.isEmpty() && isOnlyNew) {
        return isNamed(path);
    }
    for (int i = 0; i < kMostTries && m_name.isEmpty(); ++i) {
        const QByteArray name = otherName(m_folder);
        if (isNamed(name)) {
            m_name = name;
        } else if (errno != EEXIST) {
            return false;
        }
    }
    const bool isMoved = isOnlyNew ? isMovedToNew(path) : isMovedTo(path);
    if (isMoved) {
        m_name.clear();
    }
    return isMoved;
}

bool NewFile::isNamed(const QByteArray &name) const
{
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(number());
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

bool NewFile::isMovedTo(const QByteArray &path) const
{
    return std::rename(m_name.constData(), path.constData()) == 0;
}

bool NewFile::isMovedToNew(const QByteArray &path) const
{
    // A second name, unlike a move, is refused where there is a file already.
    if (::link(m_name.constData(), path.constData()) == 0) {
        ::unlink(m_name.constData());
        return true;
    }
    // Some file systems know no second names.
    const bool isKnown = errno != EPERM && errno != ENOTSUP && errno != ENOSYS;
    return !isKnown && ::access(path.constData(), F_OK) != 0 && isMovedTo(path);
}

} // namespace steelyard::storage
