// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/pdf/hyphenation.h"

#include <QStringList>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace steelyard::report::pdf {

namespace {

constexpr qsizetype kLeast = 3; // letters at either end

// A letter without its accent.
QChar plain(QChar letter)
{
    const QString parts = letter.toLower().decomposition();
    return parts.isEmpty() ? letter.toLower() : parts.front();
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyæœø").contains(plain(letter));
}

// Consonants that begin a syllable together, the longest first.
qsizetype onsetBefore(const QString &word, qsizetype vowel)
{
    static const QStringList onsets{
        QStringLiteral("schl"), QStringLiteral("schm"), QStringLiteral("schn"),
        QStringLiteral("schr"), QStringLiteral("schw"), QStringLiteral("sch"),
        QStringLiteral("spr"),  QStringLiteral("str"),  QStringLiteral("bl"),
        QStringLiteral("br"),   QStringLiteral("ch"),   QStringLiteral("ck"),
        QStringLiteral("cl"),   QStringLiteral("cr"),   QStringLiteral("dr"),
        QStringLiteral("fl"),   QStringLiteral("fr"),   QStringLiteral("gl"),
        QStringLiteral("gr"),   QStringLiteral("kl"),   QStringLiteral("ph"),
        QStringLiteral("pl"),   QStringLiteral("pr"),   QStringLiteral("th"),
        QStringLiteral("tr"),   QStringLiteral("zw")};
    const QString before = word.left(vowel).toLower();
    if (QStringView(word).mid(vowel - 1).startsWith(u"lich")) { // "verträg-lich"
        return vowel - 1;
    }
    for (const QString &onset : onsets) {
        if (!before.endsWith(onset)) {
            continue;
        }
        // "adminis-tration", but "Daten-struktur".
        const qsizetype start = vowel - onset.size();
        const bool isParted = onset.size() == 3 && onset.front() == u's' && onset != u"sch" &&
                              start > 0 && isVowel(word[start - 1]);
        return isParted ? start + 1 : start;
    }
    return vowel - 1;
}

// Of words alone: a hyphen in an address or in a name of code would be taken for a part of it.
bool isOfWords(QStringView text, qsizetype start, qsizetype end)
{
    const auto isJoint = [&text](qsizetype at) {
        return at >= 0 && at < text.size() &&
               (text[at].isDigit() || QStringView(u"/\\@_=&?#%+~").contains(text[at]));
    };
    const auto isWithin = [&text](qsizetype at) { // of "a.b" and "a:b"
        return at > 0 && at + 1 < text.size() && QStringView(u".:").contains(text[at]) &&
               !text[at - 1].isSpace() && !text[at + 1].isSpace();
    };
    return !isJoint(start - 1) && !isJoint(end) && !isWithin(start - 1) && !isWithin(end);
}

} // namespace

QString withSoftHyphens(const QString &word)
{
    const bool isLatin = std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetter() && c.script() == QChar::Script_Latin;
    });
    QString result;
    qsizetype from = 0;
    for (qsizetype i = 1; isLatin && i < word.size(); ++i) {
        if (!isVowel(word[i]) || isVowel(word[i - 1])) {
            continue;
        }
        const qsizetype start = onsetBefore(word, i);
        // Vowels that follow each other may be one sound: there no syllable begins.
        const bool isAfterVowel = std::any_of(word.begin(), word.begin() + start, isVowel);
        if (isAfterVowel && start >= kLeast && word.size() - start >= kLeast) {
            result += word.mid(from, start - from) + QChar(QChar::SoftHyphen);
            from = start;
        }
    }
    return result + word.mid(from);
}

bool hyphenate(Text &text, const QTextLayout &layout)
{
    const QString whole = layout.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, whole);
    bool isChanged = false;
    qsizetype done = whole.size(); // from the end, so that places before stay right
    for (int line = layout.lineCount() - 1; line > 0; --line) {
        qsizetype start = layout.lineAt(line).textStart();
        qsizetype end = start;
        finder.setPosition(start);
        if (start >= done || finder.isAtBoundary()) {
            continue;
        }
        while (start > 0 && whole[start - 1].isLetter()) {
            --start;
        }
        while (end < whole.size() && whole[end].isLetter()) {
            ++end;
        }
        done = start;
        qsizetype before = 0; // of the runs
        for (Run &run : text.runs) {
            if (before <= start && end <= before + run.text.size()) {
                if (!run.code && isOfWords(whole, start, end)) {
                    const QString word = run.text.mid(start - before, end - start);
                    const QString parts = withSoftHyphens(word);
                    run.text.replace(start - before, word.size(), parts);
                    isChanged |= parts.size() > word.size();
                }
                break;
            }
            before += run.text.size();
        }
    }
    return isChanged;
}

} // namespace steelyard::report::pdf
