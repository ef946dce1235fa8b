// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Inside this library only: writing into a file that cannot be replaced.
namespace steelyard::storage {

struct Overwriting
{
    bool isDone = false;
    int error = 0;              // errno
    bool isWithoutCopy = false; // none could be kept, so nothing was risked
    QString copy = {};          // where the contents before are kept
    bool isDamaged = false;     // neither could the new contents be written nor those before
};

// Keeps a copy of what the file holds, makes sure of the room, and writes in place. Two programs
// that do so at the same time wait for each other.
[[nodiscard]] Overwriting overwriteFile(const QByteArray &path, const QByteArray &bytes);

// The copy of what a file held before a writing in place that was broken off, by the end of the
// program say, or is still under way. Empty: there is none.
[[nodiscard]] QString copyOfBrokenOff(const QString &file);

} // namespace steelyard::storage
