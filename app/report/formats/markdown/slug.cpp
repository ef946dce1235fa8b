// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/adr_name.h"

#include <QTextBoundaryFinder>

#include <array>
#include <utility>

namespace steelyard::report {

namespace {

constexpr qsizetype kMostCharacters = 60; // as a reader counts them

// What taking off the accent would spell wrong, or would not do at all.
QString spelled(char32_t letter)
{
    static constexpr std::array<std::pair<char32_t, const char *>, 18> kSpelled{{
        {U'ä', "ae"},
        {U'ö', "oe"},
        {U'ü', "ue"},
        {U'ß', "ss"},
        {U'æ', "ae"},
        {U'œ', "oe"},
        {U'ø', "o"},
        {U'đ', "d"},
        {U'ð', "d"},
        {U'þ', "th"},
        {U'ł', "l"},
        {U'ı', "i"},
        {U'ħ', "h"},
        {U'ŧ', "t"},
        {U'ŋ', "n"},
        {U'ĸ', "k"},
        {U'ſ', "s"},
        {U'ẞ', "ss"},
    }};
    for (const auto &[from, to] : kSpelled) {
        if (from == letter) {
            return QString::fromLatin1(to);
        }
    }
    return {};
}

QString textOf(char32_t letter)
{
    return QString::fromUcs4(&letter, 1);
}

// A Latin letter in plain ones; letters of other scripts as they are, for their marks are no
// accents: without them a word of Hindi or Japanese is another one.
QString plain(char32_t letter)
{
    if (QChar::script(letter) != QChar::Script_Latin) {
        return textOf(letter);
    }
    if (QString known = spelled(letter); !known.isEmpty()) {
        return known;
    }
    QString result;
    const QList<uint> parts = textOf(letter).normalized(QString::NormalizationForm_D).toUcs4();
    for (const uint part : parts) {
        result += QChar::isMark(part) ? QString() : textOf(part);
    }
    return result;
}

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

QString cutBetweenCharacters(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < kMostCharacters; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0) {
            break;
        }
        end = next;
    }
    return text.left(end);
}

} // namespace

QString slugOf(const QString &title)
{
    QString slug;
    bool isAfterLatin = false; // a mark there is an accent without a letter of its own
    const auto hyphen = [&slug] {
        if (!slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    };
    const auto word = [&](const char *text) {
        hyphen();
        slug += QLatin1String(text);
        hyphen();
    };
    // Composed before anything is looked at, so that one title has one name however it was typed.
    const QList<uint> letters = title.normalized(QString::NormalizationForm_KC)
                                    .toLower()
                                    .normalized(QString::NormalizationForm_KC)
                                    .toUcs4();
    bool isAfterLetter = false;
    for (const uint c : letters) {
        if (QChar::isLetterOrNumber(c)) {
            slug += plain(c);
            isAfterLatin = QChar::script(c) == QChar::Script_Latin;
            isAfterLetter = true;
            continue;
        }
        if (QChar::isMark(c) || isJoiner(c)) {
            slug += isAfterLetter && !isAfterLatin ? textOf(c) : QString();
            continue;
        }
        // "C++" and "C#" are not "C".
        if (c == U'+' && (isAfterLetter || slug.endsWith(QLatin1String("plus-")))) {
            word("plus");
        } else if (c == U'#' && isAfterLetter) {
            word("sharp");
        } else {
            hyphen();
        }
        isAfterLetter = false;
        isAfterLatin = false;
    }
    slug = cutBetweenCharacters(slug);
    while (slug.endsWith(u'-') || (!slug.isEmpty() && isJoiner(slug.back().unicode()))) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("decision") : slug;
}

} // namespace steelyard::report
