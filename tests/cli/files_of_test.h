// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QFile>
#include <QTemporaryDir>

namespace steelyard::tests {

// A folder of a test's own, and what its commands begin with.
class FilesOfTest
{
public:
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // A new decision with the answers of one of the bundled base's cases; its file.
    [[nodiscard]] QString scenario(const QString &name) const
    {
        const QString file = path(name + QStringLiteral(".steelyard"));
        const Run run = runProgram({QStringLiteral("new"), QStringLiteral("--scenario"), name,
                                    QStringLiteral("-o"), file});
        if (run.code != 0) {
            qWarning().noquote() << run.err;
        }
        return file;
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace steelyard::tests
