// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

// Text as searching compares it: without case, accents and what cannot be seen, so that "uber"
// finds "Über" and "strasse" finds "Straße".
namespace steelyard {

[[nodiscard]] QString normalizedText(const QString &text);

// The words of a query, normalized; each must be found for a text to match.
[[nodiscard]] QStringList searchWords(const QString &query);

struct TextSpan
{
    int start = 0;
    int length = 0;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

// Where words of searchWords() stand in a text as it is written: in order, never overlapping.
[[nodiscard]] std::vector<TextSpan> findWords(const QString &text, const QStringList &words);

} // namespace steelyard
