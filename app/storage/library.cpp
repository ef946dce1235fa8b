// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/library.h"

#include "knowledge/json_text.h"
#include "knowledge/reader.h"
#include "resources/resources.h"
#include "storage/file_bytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace steelyard::storage {

namespace {

const QString kFolder = QStringLiteral(":/knowledge/");
const QString kSuffix = QStringLiteral(".json");

} // namespace

FileBytes readFile(const QString &file, qint64 mostBytes)
{
    const auto problem = [&file](const QString &what, const QString &remedy) {
        return FileBytes{{},
                         knowledge::Problem{knowledge::Level::Error,
                                            file.toStdString(),
                                            0,
                                            0,
                                            {},
                                            what.toStdString(),
                                            remedy.toStdString()}};
    };
    const QFileInfo info(file);
    if (!info.exists()) {
        return problem(Text::tr("There is no such file."),
                       Text::tr("Check the name and the folder."));
    }
    // A device or a pipe may never end; a folder opens on some systems and then reads nothing.
    if (!info.isFile()) {
        return problem(Text::tr("This is not a regular file."),
                       Text::tr("Name a file, not a folder or a device."));
    }
    if (mostBytes > 0 && info.size() > mostBytes) {
        return problem(Text::tr("The file is too large."), Text::tr("Choose another file."));
    }
    if (mostBytes == 0 && info.size() > static_cast<qint64>(knowledge::JsonLimits{}.bytes)) {
        return {{}, knowledge::tooLarge(file.toStdString())};
    }
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly)) {
        return problem(Text::tr("The file cannot be opened: %1.").arg(input.errorString()),
                       Text::tr("Check that you may read it."));
    }
    FileBytes result{input.readAll(), std::nullopt};
    if (input.error() != QFileDevice::NoError) {
        return problem(Text::tr("The file cannot be read: %1.").arg(input.errorString()),
                       Text::tr("Copy it to another disk and try again."));
    }
    return result;
}

std::string sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

std::vector<QString> bundledKnowledge()
{
    resources::load();
    std::vector<QString> ids;
    const QStringList files =
        QDir(kFolder).entryList({QLatin1Char('*') + kSuffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        ids.push_back(file.chopped(kSuffix.size()));
    }
    return ids;
}

KnowledgeResult loadKnowledge(const QString &idOrFile)
{
    const std::vector<QString> bundled = bundledKnowledge();
    const bool isBundled = std::find(bundled.begin(), bundled.end(), idOrFile) != bundled.end();
    const QString file = isBundled ? kFolder + idOrFile + kSuffix : idOrFile;
    const FileBytes input = readFile(file);
    if (input.problem) {
        return {nullptr, {*input.problem}};
    }
    const std::string_view bytes(input.bytes.constData(),
                                 static_cast<std::size_t>(input.bytes.size()));
    knowledge::ReadResult read = knowledge::read(bytes, file.toStdString());
    if (!read.base) {
        return {nullptr, std::move(read.problems)};
    }
    read.base->hash = sha256(input.bytes);
    return {std::make_shared<const knowledge::KnowledgeBase>(std::move(*read.base)),
            std::move(read.problems)};
}

} // namespace steelyard::storage
