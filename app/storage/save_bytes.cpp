// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/save_bytes.h"

#include "storage/file_bytes.h"
#include "storage/file_diagnostics.h"
#include "storage/overwrite_file.h"
#include "storage/replace_file.h"
#include "storage/saving_place.h"

#include <QFile>

namespace steelyard::storage {

namespace {

using knowledge::Diagnostic;
using knowledge::Level;

QString sentence(Hindrance hindrance)
{
    switch (hindrance) {
    case Hindrance::HardLinks:
        return Text::tr("The file has more than one name (hard links), so it was saved in place.");
    case Hindrance::Owner:
        return Text::tr("You cannot give a new file the owner and the group of this one, so it was "
                        "saved in place.");
    case Hindrance::Attributes:
        return Text::tr("A new file cannot have all attributes of this one, so it was saved in "
                        "place.");
    case Hindrance::Folder:
    case Hindrance::None:
        break;
    }
    return Text::tr("The folder takes no new files, so the file was saved in place.");
}

} // namespace

std::optional<Diagnostic> saveInPlace(const QByteArray &bytes, const QString &file,
                                      const QByteArray &path, Hindrance hindrance,
                                      const SaveOptions &options)
{
    const Overwriting made = overwriteFile(path, bytes);
    if (made.isDone) {
        if (options.notes != nullptr) {
            options.notes->push_back(
                aboutFile(Level::Warning, file, sentence(hindrance),
                          Text::tr("What it held before is kept in “%1”.").arg(made.copy)));
        }
        return std::nullopt;
    }
    if (made.isWithoutCopy) {
        return problemOf(
            file,
            Text::tr("The file can only be written in place, and no copy of it could be "
                     "kept: %1.")
                .arg(qt_error_string(made.error)),
            Text::tr("Choose another name; nothing was overwritten."));
    }
    Diagnostic result = notWritten(file, made.error);
    if (made.isDamaged) {
        result.remedy = Text::tr("The file is damaged now. What it held before is in “%1”: copy it "
                                 "back when the disk has room.")
                            .arg(made.copy)
                            .toStdString();
    }
    return result;
}

std::optional<Diagnostic> saveBytes(const QByteArray &bytes, const QString &file,
                                    const SaveOptions &options)
{
    const QByteArray path = targetOf(QFile::encodeName(file));
    if (auto wrong = wrongPlace(file, path, options)) {
        return wrong;
    }
    const Replacement made = replaceFile(path, bytes, options.isOnlyNew);
    if (made.isDone) {
        return std::nullopt;
    }
    return made.hindrance == Hindrance::None
               ? notWritten(file, made.error)
               : saveInPlace(bytes, file, path, made.hindrance, options);
}

} // namespace steelyard::storage
