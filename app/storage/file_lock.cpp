// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_lock.h"

#include "storage/descriptor.h"

#include <QFile>

#include <cerrno>

#include <sys/file.h>
#include <sys/stat.h>

namespace steelyard::storage {

namespace {

constexpr int kMostLockTries = 100; // against others that take and leave it at the same moment

// Whoever had the lock may have taken the file away between the opening and the locking.
bool isStillThere(int descriptor, const QByteArray &path)
{
    struct stat opened = {};
    struct stat named = {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

} // namespace

FileLock::FileLock(QByteArray path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{
}

FileLock::~FileLock()
{
    ::unlink(m_path.constData()); // while it is held: nobody else's file is meant
    ::close(m_descriptor);
}

std::shared_ptr<FileLock> FileLock::tryLock(const QString &file, bool &isTaken)
{
    const QByteArray path = QFile::encodeName(file);
    isTaken = false;
    for (int i = 0; i < kMostLockTries; ++i) {
        constexpr mode_t mine = 0600;
        const int opened =
            ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mine);
        if (opened < 0) {
            return nullptr;
        }
        if (::flock(opened, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            ::close(opened);
            isTaken = true;
            return nullptr;
        }
        if (isStillThere(opened, path)) {
            return std::shared_ptr<FileLock>(new FileLock(path, opened));
        }
        ::close(opened);
    }
    return nullptr;
}

} // namespace steelyard::storage
