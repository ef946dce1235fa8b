// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace steelyard::storage {

// A file that one program, or one part of a program, holds for itself. The system takes the lock
// away with the program, however it ends: one that was killed at any moment is in nobody's way.
class FileLock
{
public:
    // nullptr: `isTaken` says whether somebody holds it; else the file cannot be made. Where a disk
    // knows no locks, everybody gets one.
    [[nodiscard]] static std::shared_ptr<FileLock> tryLock(const QString &file, bool &isTaken);

    ~FileLock(); // takes the file away
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

private:
    FileLock(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

} // namespace steelyard::storage
