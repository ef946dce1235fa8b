// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replace_file.h"

#include "storage/descriptor.h"
#include "storage/file_attributes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>

#include <sys/stat.h>

namespace steelyard::storage {

QByteArray folderOf(const QByteArray &path)
{
    const auto slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(std::max<qsizetype>(slash, 1));
}

namespace {

constexpr int kMostTries = 100; // of names that others may have taken
constexpr mode_t kPrivate = 0600;
constexpr mode_t kUsual = 0666; // less what the user's mask takes away

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

// A file in the folder that has no name, or one that nobody else uses, until it gets its own.
class NewFile
{
public:
    NewFile(const QByteArray &folder, mode_t mode)
        : m_folder(folder)
        , m_file(unnamedFile(folder, mode))
    {
        for (int i = 0; i < kMostTries && !m_file.isOpen(); ++i) {
            m_name = otherName();
            m_file = Descriptor(
                ::open(m_name.constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, mode));
            if (!m_file.isOpen()) {
                m_error = errno;
                m_name.clear();
                if (m_error != EEXIST) {
                    break;
                }
            }
        }
    }

    ~NewFile()
    {
        if (!m_name.isEmpty()) {
            ::unlink(m_name.constData());
        }
    }
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] int number() const { return m_file.number(); }
    [[nodiscard]] int error() const { return m_error; } // when it is not open

    // On the disk, not only on its way there: a name must never stand for half a file.
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        return writeFromStart(number(), bytes) && ::fsync(number()) == 0;
    }

    // False, and errno says why: nothing has changed.
    [[nodiscard]] bool become(const QByteArray &path, bool isOnlyNew)
    {
        if (m_name.isEmpty() && isOnlyNew) {
            return isNamed(path);
        }
        for (int i = 0; i < kMostTries && m_name.isEmpty(); ++i) {
            const QByteArray name = otherName();
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

private:
    [[nodiscard]] QByteArray otherName() const
    {
        return m_folder + "/.steelyard-" +
               QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    }

    [[nodiscard]] bool isNamed(const QByteArray &name) const
    {
        const QByteArray self = "/proc/self/fd/" + QByteArray::number(number());
        return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(),
                        AT_SYMLINK_FOLLOW) == 0;
    }

    [[nodiscard]] bool isMovedTo(const QByteArray &path) const
    {
        return std::rename(m_name.constData(), path.constData()) == 0;
    }

    [[nodiscard]] bool isMovedToNew(const QByteArray &path) const
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

    QByteArray m_folder;
    QByteArray m_name; // empty: none yet
    Descriptor m_file;
    int m_error = 0;
};

bool isOfFolder(int error)
{
    return error == EACCES || error == EPERM || error == EROFS || error == EBUSY;
}

Replacement failed(int error, bool canBeInPlace)
{
    return {false, canBeInPlace && isOfFolder(error) ? Hindrance::Folder : Hindrance::None, error};
}

} // namespace

Replacement replaceFile(const QByteArray &path, const QByteArray &bytes, bool isOnlyNew)
{
    struct stat old = {};
    const bool isThere = ::stat(path.constData(), &old) == 0;
    if (isThere && isOnlyNew) {
        return {false, Hindrance::None, EEXIST};
    }
    if (isThere && old.st_nlink > 1) {
        return {false, Hindrance::HardLinks, 0};
    }
    // A file that only some may read is at no moment open to all.
    const QByteArray folder = folderOf(path);
    NewFile made(folder, isThere ? kPrivate : kUsual);
    if (!made.isOpen()) {
        return failed(made.error(), isThere);
    }
    if (isThere) {
        if (const Hindrance hindrance = takeAttributes(path, old, made.number());
            hindrance != Hindrance::None) {
            return {false, hindrance, 0};
        }
    }
    if (!made.write(bytes)) {
        return failed(errno, false);
    }
    if (!made.become(path, isOnlyNew)) {
        return failed(errno, isThere);
    }
    // Best effort: some file systems cannot, and the file is whole in either case.
    if (const Descriptor opened(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        opened.isOpen()) {
        static_cast<void>(::fsync(opened.number()));
    }
    return {true, Hindrance::None, 0};
}

} // namespace steelyard::storage
