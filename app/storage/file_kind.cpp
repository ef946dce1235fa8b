// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_kind.h"

#include "knowledge/full_check.h"
#include "knowledge/reader.h"
#include "storage/decision_inside_pdf.h"
#include "storage/file_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sys/stat.h>

namespace steelyard::storage {

namespace {

constexpr qint64 kBeginning = 4096; // bytes in which a decision says what it is

// A regular file's first bytes; nothing of anything else, which may never end.
QByteArray beginningOf(const QString &file)
{
    QFile input(file);
    return QFileInfo(file).isFile() && input.open(QIODevice::ReadOnly) ? input.read(kBeginning)
                                                                       : QByteArray();
}

QString sentence(const QString &file)
{
    if (looksLikeDecision(file)) {
        return Text::tr("There is a decision of this name already.");
    }
    if (isPdf(beginningOf(file))) {
        return Text::tr("There is a PDF of this name already.");
    }
    const FileBytes input = readFile(file);
    if (!input.problem && knowledge::read(view(input.bytes), file.toStdString()).base) {
        return Text::tr("There is a knowledge base of this name already.");
    }
    if (!input.problem && !knowledge::translatedBase(view(input.bytes)).empty()) {
        return Text::tr("There is the translation of a knowledge base of this name already.");
    }
    return Text::tr("There is a file of another kind already.");
}

QString remedy()
{
    return Text::tr("Choose another name, or remove the file first. Nothing was overwritten.");
}

} // namespace

bool holdsSomething(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.size() > 0;
}

bool looksLikeDecision(const QString &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("\"format\"\\s*:\\s*\"steelyard-decision\""));
    return QString::fromUtf8(beginningOf(file)).contains(pattern);
}

knowledge::Diagnostic otherKind(const QString &file)
{
    return {knowledge::Level::Error,      file.toStdString(),    0, 0, {},
            sentence(file).toStdString(), remedy().toStdString()};
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

} // namespace steelyard::storage
