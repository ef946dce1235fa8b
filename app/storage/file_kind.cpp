// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_kind.h"

#include "knowledge/file_kind.h"
#include "knowledge/full_check.h"
#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace steelyard::storage {

namespace {

using knowledge::FileKind;

// A regular file's first bytes; nothing of anything else, which may never end.
QByteArray beginningOf(const QString &file)
{
    QFile input(file);
    return QFileInfo(file).isFile() && input.open(QIODevice::ReadOnly)
               ? input.read(static_cast<qint64>(knowledge::kKindShows))
               : QByteArray();
}

QString whatIsThere(const QString &file)
{
    switch (knowledge::kindOf(view(beginningOf(file)))) {
    case FileKind::Decision:
        return Text::tr("There is a decision of this name already.");
    case FileKind::Pdf:
        return Text::tr("There is a PDF of this name already.");
    case FileKind::KnowledgeBase:
        return knowledge::translatedBase(view(readFile(file).bytes)).empty()
                   ? Text::tr("There is a knowledge base of this name already.")
                   : Text::tr("There is the translation of a knowledge base of this name already.");
    default:
        return Text::tr("There is a file of another kind already.");
    }
}

QString remedyForOtherKind()
{
    return Text::tr("Choose another name, or remove the file first. Nothing was overwritten.");
}

} // namespace

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 &&
           first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

bool holdsSomething(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.size() > 0;
}

bool looksLikeDecision(const QString &file)
{
    return knowledge::kindOf(view(beginningOf(file))) == FileKind::Decision;
}

knowledge::Diagnostic otherKind(const QString &file)
{
    return problemOf(file, whatIsThere(file), remedyForOtherKind());
}

std::optional<knowledge::Diagnostic> neitherDecisionNorBase(const QByteArray &bytes,
                                                            const QString &file)
{
    switch (knowledge::kindOf(view(bytes))) {
    case FileKind::Table:
        return problemOf(
            file, Text::tr("This is a table, neither a decision nor a knowledge base."),
            Text::tr("Rank it on the command line with “steelyard rank”; judgements of "
                     "pairs go to “steelyard weights”."));
    case FileKind::Spreadsheet:
        return problemOf(
            file,
            Text::tr("This is a file of a spreadsheet program, neither a decision nor a "
                     "knowledge base."),
            Text::tr("Rank it on the command line with “steelyard rank”."));
    case FileKind::Archive:
        return problemOf(
            file,
            Text::tr("This is a text document or an archive, neither a decision nor a knowledge "
                     "base."),
            Text::tr("Of the reports PDF and HTML carry their decision: check them with "
                     "“steelyard verify”."));
    case FileKind::Pdf:
        return problemOf(file, Text::tr("This is a PDF, neither a decision nor a knowledge base."),
                         Text::tr("Check a report with “steelyard verify”, or open it in the "
                                  "window."));
    default:
        return std::nullopt;
    }
}

std::optional<knowledge::Diagnostic> noDecision(const QByteArray &bytes, const QString &file)
{
    if (knowledge::kindOf(view(bytes)) == FileKind::KnowledgeBase) {
        return problemOf(file, Text::tr("This is a knowledge base, not a decision."),
                         Text::tr("Begin a decision on it with “steelyard new --knowledge”, or add "
                                  "it in the window to begin one there."));
    }
    return neitherDecisionNorBase(bytes, file);
}

} // namespace steelyard::storage
