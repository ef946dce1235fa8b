// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <QDebug>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace steelyard::tests {

inline const QByteArray kTable = "alternative,price,speed\n"
                                 "@direction,min,max\n"
                                 "@weight,2,1\n"
                                 "A,100,5\n"
                                 "B,80,\n"
                                 "\"C, \"\"big\"\"\",90,9\n";

// `steelyard rank` of a table, which is t.csv in a folder of the test's own.
class RankOfTest
{
public:
    [[nodiscard]] Run rank(const QByteArray &table, const QStringList &more = {})
    {
        QFile file(m_folder.filePath(QStringLiteral("t.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size()) {
            qFatal("cannot write %s", qPrintable(file.fileName()));
        }
        file.close();
        return runProgram(QStringList{QStringLiteral("rank"), QStringLiteral("t.csv")} + more,
                          m_folder.path());
    }

    [[nodiscard]] QJsonObject rankJson(const QByteArray &table, const QStringList &more = {})
    {
        const Run run =
            rank(table, QStringList{QStringLiteral("--format"), QStringLiteral("json")} + more);
        if (run.code != 0) {
            qWarning().noquote() << run.err;
        }
        return QJsonDocument::fromJson(run.out).object();
    }

protected:
    QTemporaryDir m_folder;
};

} // namespace steelyard::tests
