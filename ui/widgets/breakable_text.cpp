// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/breakable_text.h"

namespace steelyard {

namespace {

constexpr int kLongestWhole = 30;
constexpr int kStep = 12;
constexpr QChar kZeroWidthSpace(0x200b);

} // namespace

QString breakable(const QString &text)
{
    QString result;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start;
        while (end < text.size() && !text[end].isSpace() && text[end] != kZeroWidthSpace) {
            ++end;
        }
        const bool isLong = end - start > kLongestWhole;
        for (qsizetype i = start, since = 0; i < end; ++i, ++since) {
            // Never between the two halves of a character, nor before its accents.
            if (isLong && since >= kStep && !text[i].isLowSurrogate() && !text[i].isMark()) {
                result += kZeroWidthSpace;
                since = 0;
            }
            result += text[i];
        }
        if (end < text.size()) {
            result += text[end++];
        }
        start = end;
    }
    return result;
}

} // namespace steelyard
