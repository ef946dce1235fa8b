// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_attributes.h"

#include <QList>

#include <algorithm>
#include <cerrno>
#include <optional>

#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

namespace steelyard::storage {

namespace {

constexpr mode_t kModeBits = 07777;

#ifdef Q_OS_LINUX

// Read twice, size first, as its size may change in between; nothing when it cannot be read.
template <class Read>
std::optional<QByteArray> whole(const Read &read)
{
    for (;;) {
        const ssize_t size = read(nullptr, 0);
        if (size < 0) {
            return std::nullopt;
        }
        QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
        const ssize_t got = size == 0 ? 0 : read(bytes.data(), static_cast<size_t>(size));
        if (got >= 0) {
            bytes.truncate(static_cast<qsizetype>(got));
            return bytes;
        }
        if (errno != ERANGE) {
            return std::nullopt;
        }
    }
}

// Sums over the contents, which the system makes itself.
bool isOfContents(const QByteArray &name)
{
    return name == "security.ima" || name == "security.evm";
}

QList<QByteArray> names(const std::optional<QByteArray> &list)
{
    QList<QByteArray> result;
    for (const QByteArray &name : list.value_or(QByteArray()).split('\0')) {
        if (!name.isEmpty() && !isOfContents(name)) {
            result.append(name);
        }
    }
    return result;
}

bool takeExtended(const QByteArray &path, int made)
{
    const auto ofMade = [made](const QByteArray &name) {
        return whole([made, &name](char *into, size_t size) {
            return ::fgetxattr(made, name.constData(), into, size);
        });
    };
    const QList<QByteArray> wanted = names(whole(
        [&path](char *into, size_t size) { return ::listxattr(path.constData(), into, size); }));
    for (const QByteArray &name : wanted) {
        const auto value = whole([&path, &name](char *into, size_t size) {
            return ::getxattr(path.constData(), name.constData(), into, size);
        });
        if (!value) {
            return false;
        }
        if (ofMade(name) != value && ::fsetxattr(made, name.constData(), value->constData(),
                                                 static_cast<size_t>(value->size()), 0) != 0) {
            return false;
        }
    }
    // A folder may give every new file an access list that the old one had not.
    const QList<QByteArray> had =
        names(whole([made](char *into, size_t size) { return ::flistxattr(made, into, size); }));
    return std::all_of(had.begin(), had.end(), [&wanted, made](const QByteArray &name) {
        return wanted.contains(name) || name.startsWith("security.") ||
               ::fremovexattr(made, name.constData()) == 0;
    });
}

#else

bool takeExtended(const QByteArray & /*path*/, int /*made*/)
{
    return true;
}

#endif

} // namespace

Hindrance takeAttributes(const QByteArray &path, const struct stat &old, int made)
{
    struct stat now = {};
    if (::fstat(made, &now) != 0) {
        return Hindrance::Attributes;
    }
    const bool isOthers = now.st_uid != old.st_uid || now.st_gid != old.st_gid;
    if (isOthers && ::fchown(made, old.st_uid, old.st_gid) != 0) {
        return Hindrance::Owner;
    }
    // In this order: a change of owner takes bits off the mode, and an access list has the last
    // word on it.
    if (::fchmod(made, old.st_mode & kModeBits) != 0 || !takeExtended(path, made)) {
        return Hindrance::Attributes;
    }
    return Hindrance::None;
}

} // namespace steelyard::storage
