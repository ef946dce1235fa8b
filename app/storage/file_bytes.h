// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/diagnostic.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// Inside this library only: reading a whole file without being fooled by it.
namespace steelyard::storage {

// The sentences of this library, translated in one context.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(steelyard::storage::Text)
};

struct FileBytes
{
    QByteArray bytes;
    std::optional<knowledge::Diagnostic> problem;
};

// Reads a regular file up to a size: 0 stands for what a knowledge base or decision may have. A
// folder, a device, a pipe or a larger file is a problem, found before anything is read.
[[nodiscard]] FileBytes readFile(const QString &file, qint64 mostBytes = 0);

[[nodiscard]] std::string sha256(const QByteArray &bytes);

// The hash of a base's file: of its bytes or, where a copy of its text could not prove that (a file
// with many blanks at its end), of the text and one line break.
[[nodiscard]] std::string hashOfBaseFile(const QByteArray &bytes);

// The hash of a base's text inside a decision, which has lost a byte-order mark and the blanks at
// the end: `named` when a file with that hash may have had this text, else one that shows the
// difference. Nothing but the text decides.
[[nodiscard]] std::string hashOfCopy(std::string_view text, const std::string &named);

// The text of a base's file as a decision carries it along: without a byte-order mark, and without
// blanks at the end.
[[nodiscard]] std::string_view textOfBase(std::string_view bytes);

[[nodiscard]] inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// The file of the bundled base with this id, else the name itself.
[[nodiscard]] QString knowledgeFile(const QString &idOrFile);

} // namespace steelyard::storage
