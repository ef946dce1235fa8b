// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace steelyard::report::pdf {

struct XmpFacts
{
    QString title;
    QString author;
    QString language; // BCP 47
    QString creator;  // the program
    QString producer; // what wrote the file for it
    QString isoDate;  // "2026-11-20"; empty: none
};

// Without the characters that XML has not. What a file says of itself elsewhere has to be the same.
[[nodiscard]] QString xmpText(const QString &text);

// What a file says of itself in the form that archives and screen readers look for. Whatever the
// texts hold, it is well-formed XML.
[[nodiscard]] QByteArray xmpPacket(const XmpFacts &facts);

} // namespace steelyard::report::pdf
