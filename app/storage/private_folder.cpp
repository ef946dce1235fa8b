// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/private_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace steelyard::storage {

namespace {

constexpr mode_t kForMeOnly = 0700;

} // namespace

bool makePrivateFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    QDir().mkpath(QFileInfo(folder).path());
    struct stat found = {};
    const bool isMade = ::mkdir(path.constData(), kForMeOnly) == 0 || errno == EEXIST;
    if (!isMade || ::lstat(path.constData(), &found) != 0) {
        return false;
    }
    const bool isOurs =
        S_ISDIR(found.st_mode) && found.st_uid == ::geteuid() && (found.st_mode & 077U) == 0;
    errno = isOurs ? 0 : EACCES;
    return isOurs;
}

} // namespace steelyard::storage
