// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Decision records kept in a folder of a repository and written again and again.
namespace steelyard::report {

// A place in a record for what people add: it is kept when the record is written again.
[[nodiscard]] QString additionsBegin(const QString &place); // "<!-- additions: outcome -->"
[[nodiscard]] QString additionsEnd();                       // "<!-- end of additions -->"

// Whether every opening mark has its closing mark. True of a text without any.
[[nodiscard]] bool hasWholeAdditions(const QByteArray &record);

// The record with what stood between the marks of an earlier one, and with its status as long as
// the record only proposes. What the record has no place for any more comes last.
[[nodiscard]] QByteArray withAdditions(const QByteArray &record, const QByteArray &earlier);

// Habits of naming records: "0007-choose-a-framework.md", the next free number of the folder, or
// "20261120-choose-a-framework.md". A record of the same title keeps its number.
enum class AdrName { Numbered, Dated };
[[nodiscard]] QString adrFileName(AdrName habit, const QString &folder, const QString &title,
                                  const QString &isoDate);

} // namespace steelyard::report
