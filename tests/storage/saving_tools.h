// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>

#include <sys/stat.h>
#include <sys/types.h>

// What tests of saving need of the system: other users, other processes, what a file is.
namespace steelyard::tests {

inline constexpr uid_t kNobody = 65534;

[[nodiscard]] inline QByteArray contentsOf(const QString &file)
{
    QFile input(file);
    return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray("not to be read");
}

[[nodiscard]] inline struct stat stateOf(const QString &file)
{
    struct stat state = {};
    if (::stat(QFile::encodeName(file).constData(), &state) != 0) {
        qWarning("no such file: %s", qPrintable(file));
    }
    return state;
}

// Starts a process of its own that ends with what the function returns.
[[nodiscard]] pid_t inProcess(const std::function<int()> &function);

// What it ended with; -1 when it did not end by itself.
[[nodiscard]] int endOf(pid_t process);

// The same as a user who owns nothing here and belongs to one group. Who is not root stays who they
// are: tests of another user's files ask first.
[[nodiscard]] int asNobody(gid_t group, const std::function<int()> &function);
[[nodiscard]] bool isRoot();

} // namespace steelyard::tests
