// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breakable_text.h"

namespace steelyard {

namespace {

constexpr int longestWhole = 30;
constexpr int step = 12;
constexpr QChar zeroWidthSpace(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString result;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace() && text[end] != zeroWidthSpace)
            ++end;
        const bool isLong = end - start > longestWhole;
        for (qsizetype i = start, since = 0; i < end; ++i, ++since) {
            // Never between the two halves of a character, nor before its accents.
            if (isLong && since >= step && !text[i].isLowSurrogate() && !text[i].isMark()) {
                result += zeroWidthSpace;
                since = 0;
            }
            result += text[i];
        }
        if (end < text.size())
            result += text[end++];
        start = end;
    }
    return result;
}

} // namespace steelyard
