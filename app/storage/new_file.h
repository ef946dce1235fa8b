// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/descriptor.h"

#include <QByteArray>

#include <sys/types.h>

// Inside this library only: a file that is written before it gets its name.
namespace steelyard::storage {

// A name in the folder that nobody is likely to use.
[[nodiscard]] QByteArray otherName(const QByteArray &folder);

// A file in the folder that has no name, or one that nobody else uses, until it gets its own.
class NewFile
{
public:
    NewFile(const QByteArray &folder, mode_t mode);
    ~NewFile();
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] int number() const { return m_file.number(); }
    [[nodiscard]] int error() const { return m_error; } // when it is not open

    // On the disk, not only on its way there: a name must never stand for half a file. False, and
    // errno says why, when it takes no more.
    [[nodiscard]] bool write(const QByteArray &bytes) const;

    // False, and errno says why: nothing has changed.
    [[nodiscard]] bool become(const QByteArray &path, bool isOnlyNew);

private:
    [[nodiscard]] bool isNamed(const QByteArray &name) const;
    [[nodiscard]] bool isMovedTo(const QByteArray &path) const;
    [[nodiscard]] bool isMovedToNew(const QByteArray &path) const;

    QByteArray m_folder;
    QByteArray m_name; // empty: none yet
    Descriptor m_file;
    int m_error = 0;
};

} // namespace steelyard::storage
