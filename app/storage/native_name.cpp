// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/native_name.h"

#include "storage/file_name.h"
#include "storage/private_folder.h"
#include "storage/replace_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

namespace steelyard::storage {

namespace {

constexpr mode_t kUsualFolder = 0777; // less what the user's mask takes away
const QString kNamesFolder = QStringLiteral("/steelyard-names/");

QByteArray targetOfLink(const QByteArray &link)
{
    QByteArray target(PATH_MAX, '\0');
    const auto size =
        ::readlink(link.constData(), target.data(), static_cast<size_t>(target.size()));
    target.truncate(size < 0 ? 0 : static_cast<qsizetype>(size));
    return target;
}

QByteArray lastNameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

// Each byte that is not part of a character as "%E9".
QString readable(const QByteArray &name)
{
    QString result;
    for (qsizetype i = 0; i < name.size();) {
        qsizetype length = 1;
        while (length <= 4 && !isText(name.mid(i, length))) {
            ++length;
        }
        if (length > 4 || i + length > name.size()) {
            result += u'%' + QString::fromLatin1(name.mid(i, 1).toHex().toUpper());
            length = 1;
        } else {
            result += QString::fromUtf8(name.mid(i, length));
        }
        i += length;
    }
    const auto dot = result.lastIndexOf(u'.');
    return dot > 0 ? fittedName({}, result.left(dot), result.mid(dot)) : fittedName({}, result, {});
}

std::optional<QString> linkTo(const QByteArray &path, const QString &folder)
{
    const QByteArray sum = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    const QString own = folder + kNamesFolder + QString::fromLatin1(sum.left(16));
    for (const QString &part : {folder + kNamesFolder.chopped(1), own}) {
        if (!makePrivateFolder(part)) {
            return std::nullopt;
        }
    }
    const QString name = own + u'/' + readable(lastNameOf(path));
    const QByteArray link = QFile::encodeName(name);
    if (targetOfLink(link) != path) {
        ::unlink(link.constData());
        if (::symlink(path.constData(), link.constData()) != 0 && targetOfLink(link) != path) {
            return std::nullopt;
        }
    }
    return name;
}

} // namespace

QByteArray absolutePath(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/')) {
        path.chop(1);
    }
    const std::unique_ptr<char, decltype(&std::free)> folder(
        ::realpath(folderOf(path).constData(), nullptr), &std::free);
    if (folder != nullptr) {
        const QByteArray parent(folder.get());
        return (parent == "/" ? parent : parent + '/') + lastNameOf(path);
    }
    char now[PATH_MAX] = {};
    return !path.startsWith('/') && ::getcwd(now, sizeof now) != nullptr
               ? QByteArray(now) + '/' + path
               : path;
}

bool isText(const QByteArray &path)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(path);
    return !decoder.hasError() && text.toUtf8() == path;
}

std::optional<QString> textFor(const QByteArray &path, const QString &folder)
{
    if (isText(path)) {
        return QFile::decodeName(path);
    }
    const QByteArray whole = absolutePath(path);
    if (!isText(lastNameOf(whole))) {
        return linkTo(whole, folder);
    }
    // What lies beside the file can be found there, too.
    const auto parent = linkTo(folderOf(whole), folder);
    return parent ? std::optional(*parent + u'/' + QFile::decodeName(lastNameOf(whole)))
                  : std::nullopt;
}

bool isStandIn(const QString &name)
{
    return name.contains(kNamesFolder) && !targetOfLink(QFile::encodeName(name)).isEmpty();
}

QByteArray pathFor(const QString &name)
{
    QByteArray path = QFile::encodeName(name);
    if (!name.contains(kNamesFolder)) {
        return path;
    }
    if (isStandIn(name)) {
        return targetOfLink(path);
    }
    const QByteArray folder = targetOfLink(folderOf(path));
    return folder.isEmpty() ? path : folder + '/' + lastNameOf(path);
}

QStringList namesIn(const QString &folder)
{
    QStringList names;
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(
        ::opendir(QFile::encodeName(folder).constData()), &::closedir);
    while (const dirent *entry = opened != nullptr ? ::readdir(opened.get()) : nullptr) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != u"." && name != u"..") {
            names << name;
        }
    }
    names.sort();
    return names;
}

bool makeFolder(const QString &folder)
{
    // A link to a folder that is not there yet is in the way of one.
    return isStandIn(folder) && !QFileInfo::exists(folder)
               ? ::mkdir(pathFor(folder).constData(), kUsualFolder) == 0
               : QDir().mkpath(folder);
}

QString folderFor(const QString &file)
{
    QString beside = QFileInfo(file).absolutePath();
    if (!isStandIn(file)) {
        return beside;
    }
    const QString names = beside.left(beside.indexOf(kNamesFolder));
    return textFor(folderOf(pathFor(file)), names).value_or(beside);
}

} // namespace steelyard::storage
