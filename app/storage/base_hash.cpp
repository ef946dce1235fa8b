// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/text.h"
#include "storage/file_bytes.h"

#include <QCryptographicHash>

#include <array>

namespace steelyard::storage {

namespace {

using knowledge::kByteOrderMark;

// What may stand around a base's text in its file.
constexpr std::array<std::string_view, 2> kBefore{"", kByteOrderMark};
constexpr std::array<std::string_view, 3> kBehind{"\n", "", "\r\n"};

std::string hashOf(std::string_view before, std::string_view text, std::string_view behind)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part : {before, text, behind}) {
        hash.addData(QByteArray::fromRawData(part.data(), static_cast<qsizetype>(part.size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace

std::string sha256(const QByteArray &bytes)
{
    return hashOf({}, view(bytes), {});
}

std::string_view textOfBase(std::string_view bytes)
{
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.remove_prefix(kByteOrderMark.size());
    }
    return bytes.substr(0, bytes.find_last_not_of(" \t\r\n") + 1);
}

std::string hashOfBaseFile(const QByteArray &bytes)
{
    return hashOfCopy(textOfBase(view(bytes)), sha256(bytes));
}

std::string hashOfCopy(std::string_view text, const std::string &named)
{
    for (const std::string_view before : kBefore) {
        for (const std::string_view behind : kBehind) {
            if (hashOf(before, text, behind) == named) {
                return named;
            }
        }
    }
    return hashOf({}, text, "\n");
}

} // namespace steelyard::storage
