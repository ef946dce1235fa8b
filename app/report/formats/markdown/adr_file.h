// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

// Decision records kept in a folder of a repository and written again and again.
namespace steelyard::report {

// A place in a record for what people add: it is kept when the record is written again.
[[nodiscard]] QString additionsBegin(const QString &place); // "<!-- additions: outcome -->"
[[nodiscard]] QString additionsEnd();                       // "<!-- end of additions -->"

// Around sums of the lines as they were written, last in the record: "<!-- as written:" and "-->".
[[nodiscard]] QString sumsBegin();
[[nodiscard]] QString sumsEnd();

// The decision that a record says it belongs to, the fingerprint of what it was written from, and
// its heading as it stands there. Empty: none.
[[nodiscard]] QString decisionOfRecord(const QByteArray &record);
[[nodiscard]] QString fingerprintOfRecord(const QByteArray &record);
[[nodiscard]] QString headingOfRecord(const QByteArray &record);
// In which it was written, "de_AT"; empty: a record of an earlier version does not say.
[[nodiscard]] QString localeOfRecord(const QByteArray &record);

// Whether every opening mark has its closing mark. True of a text without any.
[[nodiscard]] bool hasWholeAdditions(const QByteArray &record);

// Lines, from 1, that people wrote between marks, first and last of each place that is not empty.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> additionsIn(const QByteArray &record);

// The line, from 1, of the first opening mark that stands elsewhere than in the same record as this
// program writes it: what follows such a mark could pass for the program's. 0: there is none.
[[nodiscard]] qsizetype misplacedAdditions(const QByteArray &record, const QByteArray &written);

// The record with what stood between the marks of an earlier one, with what people added to its
// front matter, and with its status as long as the record only proposes. What the record has no
// place for any more comes last.
[[nodiscard]] QByteArray withAdditions(const QByteArray &record, const QByteArray &earlier);

// The record with sums of its lines, by which handChange() later finds what people changed.
[[nodiscard]] QByteArray withSums(const QByteArray &record);

// The first line, outside what is kept, that is not as withSums() saw it.
struct HandChange
{
    enum class What { Line, MissingBefore, NoSums };
    What what = What::Line;
    qsizetype line = 0; // from 1
    QString text;       // of that line
};
[[nodiscard]] std::optional<HandChange> handChange(const QByteArray &record);

} // namespace steelyard::report
