// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Inside this library only: which line of a decision record is whose.
namespace steelyard::report {

enum class LineOf {
    Fence,  // around the front matter
    Status, // of the front matter: people and the program both set it
    People, // of the front matter: a key that the program does not write, and what belongs to it
    Begin,  // a mark
    End,    // its closing mark
    Added,  // between two marks
    Sums,   // of the lines as they were written
    Program // all the rest, of the front matter too
};

struct RecordLine
{
    QString text;
    LineOf kind = LineOf::Program;
    QString place; // of Begin and Added: "outcome"
};

// Line breaks may be of any kind; the texts have none.
[[nodiscard]] QList<RecordLine> linesOf(const QByteArray &record);

// A key's line of the front matter, "decision-id: 0a1b", and its value; empty: there is none.
[[nodiscard]] QString frontMatterLine(const QList<RecordLine> &lines, const QString &key);
[[nodiscard]] QString frontMatterValue(const QList<RecordLine> &lines, const QString &key);

} // namespace steelyard::report
