// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recovery_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace steelyard {

namespace {

constexpr qint64 kMostAbout = qint64{64} << 10;     // bytes of the first line
constexpr qint64 kMostCopyBytes = qint64{64} << 20; // of a copy; a decision is far smaller
constexpr QLatin1StringView kCopySuffix(".recovery");
constexpr QLatin1StringView kCopyTitle("title");
constexpr QLatin1StringView kCopyFile("file");
constexpr QLatin1StringView kCopyFileHash("fileHash");

// The first line is about the decision, the rest is the decision: one file is written whole or not
// at all, two would not be.
std::optional<RecoveryCopy> aboutOf(QFile &input, const QString &id)
{
    const QFileInfo info(input.fileName());
    if (!info.isFile() || info.size() > kMostCopyBytes || !input.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QJsonObject about = QJsonDocument::fromJson(input.readLine(kMostAbout)).object();
    if (!about.value(kCopyTitle).isString()) {
        return std::nullopt;
    }
    return RecoveryCopy{id, about.value(kCopyTitle).toString(), about.value(kCopyFile).toString(),
                        about.value(kCopyFileHash).toString().toLatin1(), info.lastModified()};
}

} // namespace

QString RecoveryFolder::standardPath()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return data.isEmpty() ? QString() : QDir(data).filePath(QStringLiteral("recovery"));
}

RecoveryFolder::RecoveryFolder(QString path)
    : m_path(std::move(path))
{
}

QString RecoveryFolder::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString RecoveryFolder::pathOf(const QString &id) const
{
    return QDir(m_path).filePath(id + kCopySuffix);
}

bool RecoveryFolder::make() const
{
    if (QFileInfo(m_path).isDir()) {
        return true;
    }
    return QDir().mkpath(m_path) &&
           QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

RecoveryFolder::Lock RecoveryFolder::lock(const QString &id) const
{
    bool isTaken = false;
    return isUsed() && make() ? storage::FileLock::tryLock(
                                    QDir(m_path).filePath(id + QStringLiteral(".lock")), isTaken)
                              : nullptr;
}

RecoveryFolder::Lock RecoveryFolder::lockOpenFile(const QString &file, bool &isTaken) const
{
    isTaken = false;
    const std::unique_ptr<char, decltype(&std::free)> path(
        ::realpath(QFile::encodeName(file).constData(), nullptr), &std::free);
    if (!isUsed() || path == nullptr || file.startsWith(u':') || !make()) {
        return nullptr;
    }
    // A hash, since a path may hold what a file name may not, and no name is as long as a path. In
    // bytes: not every path is a text.
    const QByteArray name =
        QCryptographicHash::hash(QByteArray(path.get()), QCryptographicHash::Sha256).toHex();
    return storage::FileLock::tryLock(
        QDir(m_path).filePath(QStringLiteral("open-%1.lock").arg(QString::fromLatin1(name))),
        isTaken);
}

std::vector<RecoveryCopy> RecoveryFolder::abandoned() const
{
    std::vector<RecoveryCopy> copies;
    if (!isUsed()) {
        return copies;
    }
    const QStringList names =
        QDir(m_path).entryList({QStringLiteral("*") + kCopySuffix}, QDir::Files);
    for (const QString &name : names) {
        const QString id = name.chopped(kCopySuffix.size());
        QFile input(pathOf(id));
        auto about = aboutOf(input, id);
        if (about && lock(id) != nullptr) {
            copies.push_back(*std::move(about));
        }
    }
    std::sort(copies.begin(), copies.end(), [](const RecoveryCopy &one, const RecoveryCopy &other) {
        return one.written == other.written ? one.id < other.id : one.written > other.written;
    });
    return copies;
}

std::optional<RecoveryFolder::Contents> RecoveryFolder::read(const QString &id) const
{
    QFile input(pathOf(id));
    auto about = aboutOf(input, id);
    if (!about) {
        return std::nullopt;
    }
    return Contents{*std::move(about), input.readAll()};
}

QByteArray RecoveryFolder::bytes(const RecoveryCopy &about, const QByteArray &decision)
{
    const QJsonObject line{{kCopyTitle, about.title},
                           {kCopyFile, about.file},
                           {kCopyFileHash, QString::fromLatin1(about.fileHash)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n' + decision;
}

} // namespace steelyard
