// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_name.h"

#include <QFile>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace steelyard::storage {

namespace {

constexpr qsizetype kMostCharacters = 100; // of a title: longer names are no help

qsizetype bytesOf(const QString &text)
{
    return QFile::encodeName(text).size();
}

// Joiners are part of the words of some languages.
bool isJoiner(QChar c)
{
    return c == QChar(0x200C) || c == QChar(0x200D);
}

bool isRefused(QChar c)
{
    return QStringView(u"/\\:*?\"<>|").contains(c) || c.category() == QChar::Other_Control ||
           c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format && !isJoiner(c);
}

QString cut(const QString &text, qsizetype characters, qsizetype bytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype i = 0; i < characters; ++i) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0 || bytesOf(text.left(next)) > bytes) {
            break;
        }
        end = next;
    }
    return text.left(end);
}

} // namespace

QString fittedName(const QString &begin, const QString &middle, const QString &end)
{
    const qsizetype rest = kMostNameBytes - bytesOf(begin) - bytesOf(end);
    return begin + cut(middle, middle.size(), rest) + end;
}

QString fileNameOf(const QString &title, const QString &suffix, const QString &otherwise)
{
    QString name;
    const QString composed = title.normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (isUnseen(c)) {
            continue;
        }
        if (!isRefused(c)) {
            name += c;
        } else if (!name.endsWith(u'-')) {
            name += u'-';
        }
    }
    // A name that begins with a dot is hidden, and one of dots alone is none.
    const auto *first = std::find_if_not(name.cbegin(), name.cend(),
                                         [](QChar c) { return c == u'.' || c.isSpace(); });
    name.remove(0, first - name.cbegin());
    name = cut(name.trimmed(), kMostCharacters, kMostNameBytes - bytesOf(suffix)).trimmed();
    return (name.isEmpty() ? otherwise : name) + suffix;
}

} // namespace steelyard::storage
