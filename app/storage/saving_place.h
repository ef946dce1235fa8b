// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/replace_file.h"
#include "storage/save_bytes.h"

// Inside this library only: where a file is written, and what is said when it cannot be.
namespace steelyard::storage {

// The file behind links, also where there is none yet. In bytes: not every name is a text.
[[nodiscard]] QByteArray targetOf(QByteArray path);

// Why nothing is to be written there, before anything is tried.
[[nodiscard]] std::optional<knowledge::Diagnostic>
wrongPlace(const QString &file, const QByteArray &target, const SaveOptions &options);

// That it failed with this errno, and nothing has changed.
[[nodiscard]] knowledge::Diagnostic notWritten(const QString &file, int error);

// Writes into a file that cannot be replaced.
[[nodiscard]] std::optional<knowledge::Diagnostic>
saveInPlace(const QByteArray &bytes, const QString &file, const QByteArray &path,
            Hindrance hindrance, const SaveOptions &options);

} // namespace steelyard::storage
