// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/normalized_text.h"

#include <algorithm>
#include <iterator>

namespace steelyard {

namespace {

// Letters that Unicode does not take apart, though readers do.
QString plainLetters(char32_t letter)
{
    switch (letter) {
    case U'ß':
    case U'ẞ':
        return QStringLiteral("ss");
    case U'æ':
    case U'Æ':
        return QStringLiteral("ae");
    case U'œ':
    case U'Œ':
        return QStringLiteral("oe");
    case U'ø':
    case U'Ø':
        return QStringLiteral("o");
    case U'ł':
    case U'Ł':
        return QStringLiteral("l");
    case U'đ':
    case U'Đ':
        return QStringLiteral("d");
    case U'ı':
        return QStringLiteral("i");
    default:
        return {};
    }
}

QString normalizedCharacter(char32_t character)
{
    if (QString plain = plainLetters(character); !plain.isEmpty()) {
        return plain;
    }
    QString result;
    const QString parts =
        QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (!part.isMark() && part.category() != QChar::Other_Format) {
            result += part;
        }
    }
    return result;
}

// Normalizes a text; `places`, when given, gets for each character of the result and for its end
// the place that it comes from.
QString normalize(const QString &text, std::vector<int> *places)
{
    QString result;
    result.reserve(text.size());
    const int length = static_cast<int>(text.size());
    for (int i = 0; i < length;) {
        const int start = i;
        const QChar unit = text[i++];
        if (unit.unicode() < 0x80) {
            result += unit.toLower();
        } else {
            char32_t character = unit.unicode();
            if (unit.isHighSurrogate() && i < length && text[i].isLowSurrogate()) {
                character = QChar::surrogateToUcs4(unit, text[i++]);
            }
            result += normalizedCharacter(character);
        }
        if (places) {
            places->resize(static_cast<std::size_t>(result.size()), start);
        }
    }
    if (places) {
        places->push_back(length);
    }
    return result;
}

} // namespace

QString normalizedText(const QString &text)
{
    return normalize(text, nullptr);
}

QStringList searchWords(const QString &query)
{
    QStringList words = normalizedText(query).simplified().split(QChar::Space, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

std::vector<TextSpan> findWords(const QString &text, const QStringList &words)
{
    std::vector<int> places;
    const QString searched = normalize(text, &places);
    std::vector<TextSpan> found;
    for (const QString &word : words) {
        for (auto at = searched.indexOf(word); at >= 0; at = searched.indexOf(word, at + 1)) {
            const int start = places[static_cast<std::size_t>(at)];
            // Up to the character behind the last one, so that its accents are marked with it.
            auto end = places.begin() + static_cast<std::ptrdiff_t>(at + word.size());
            while (end != places.end() - 1 && *end == *std::prev(end)) {
                ++end;
            }
            found.push_back({start, *end - start});
        }
    }
    std::sort(found.begin(), found.end(),
              [](const TextSpan &left, const TextSpan &right) { return left.start < right.start; });
    std::vector<TextSpan> result;
    for (const TextSpan &span : found) {
        if (!result.empty() && span.start <= result.back().start + result.back().length) {
            TextSpan &last = result.back();
            last.length = std::max(last.length, span.start + span.length - last.start);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

} // namespace steelyard
