// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/reader.h"

#include <QFile>
#include <QString>

// The small hand-written base (coffee machines: filter, capsule, espresso) that tests compute by
// hand with.
namespace steelyard::tests {

inline knowledge::KnowledgeBase baseFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot open %s", qPrintable(path));
    }
    const QByteArray bytes = file.readAll();
    knowledge::ReadResult result = knowledge::read(
        {bytes.constData(), static_cast<std::size_t>(bytes.size())}, path.toStdString());
    for (const knowledge::Diagnostic &problem : result.problems) {
        if (problem.level == knowledge::Level::Error) {
            qFatal("%s", knowledge::toLine(problem).c_str());
        }
    }
    result.base->hash = "0123456789abcdef";
    return std::move(*result.base);
}

inline knowledge::KnowledgeBase smallBase()
{
    return baseFrom(QStringLiteral(STEELYARD_TEST_DATA "/knowledge/small.json"));
}

} // namespace steelyard::tests
