// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replace_file.h"

#include "storage/descriptor.h"
#include "storage/file_attributes.h"

#include <algorithm>
#include <utility>

#include <sys/stat.h>

namespace steelyard::storage {

QByteArray folderOf(const QByteArray &path)
{
    const auto slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : path.left(std::max<qsizetype>(slash, 1));
}

namespace {

constexpr mode_t kPrivate = 0600;
constexpr mode_t kUsual = 0666; // less what the user's mask takes away

bool isOfFolder(int error)
{
    return error == EACCES || error == EPERM || error == EROFS || error == EBUSY;
}

Replacement failed(int error, bool canBeInPlace)
{
    return {false, canBeInPlace && isOfFolder(error) ? Hindrance::Folder : Hindrance::None, error};
}

} // namespace

PreparedFile prepareFile(const QByteArray &path, const QByteArray &bytes, bool isOnlyNew)
{
    struct stat old = {};
    const bool isThere = ::stat(path.constData(), &old) == 0;
    if (isThere && isOnlyNew) {
        return {{false, Hindrance::None, EEXIST}, isThere, nullptr};
    }
    if (isThere && old.st_nlink > 1) {
        return {{false, Hindrance::HardLinks, 0}, isThere, nullptr};
    }
    // A file that only some may read is at no moment open to all.
    auto made = std::make_unique<NewFile>(folderOf(path), isThere ? kPrivate : kUsual);
    if (!made->isOpen()) {
        return {failed(made->error(), isThere), isThere, nullptr};
    }
    if (isThere) {
        if (const Hindrance hindrance = takeAttributes(path, old, made->number());
            hindrance != Hindrance::None) {
            return {{false, hindrance, 0}, isThere, nullptr};
        }
    }
    if (!made->write(bytes)) {
        return {failed(errno, false), isThere, nullptr};
    }
    return {{true, Hindrance::None, 0}, isThere, std::move(made)};
}

Replacement putInPlace(PreparedFile &prepared, const QByteArray &path, bool isOnlyNew)
{
    if (!prepared.made->become(path, isOnlyNew)) {
        return failed(errno, prepared.isThere);
    }
    // Best effort: some file systems cannot, and the file is whole in either case.
    if (const Descriptor opened(
            ::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        opened.isOpen()) {
        static_cast<void>(::fsync(opened.number()));
    }
    return {true, Hindrance::None, 0};
}

Replacement replaceFile(const QByteArray &path, const QByteArray &bytes, bool isOnlyNew)
{
    PreparedFile prepared = prepareFile(path, bytes, isOnlyNew);
    return prepared.state.isDone ? putInPlace(prepared, path, isOnlyNew) : prepared.state;
}

} // namespace steelyard::storage
