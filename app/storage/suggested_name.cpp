// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suggested_name.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace steelyard::storage {

namespace {

constexpr qsizetype kMostBytes = 255;      // of a name, on nearly all file systems
constexpr qsizetype kWhileWriting = 16;    // a temporary file beside it has a longer name
constexpr qsizetype kMostCharacters = 100; // of the title: more does not help to find a file

// What some file system refuses in a name, and what hides in one.
const QRegularExpression &forbidden()
{
    static const QRegularExpression expression(
        QStringLiteral("[\\x{00}-\\x{1f}\\x{7f}-\\x{9f}\\x{2028}-\\x{202e}\\x{2066}-\\x{2069}"
                       "\\x{feff}/\\\\:*?\"<>|]+"));
    return expression;
}

// As many whole characters as fit, and no blank or dot at the end.
QString cut(const QString &name, qsizetype mostBytes)
{
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
    qsizetype end = 0;
    for (qsizetype count = 0, next = characters.toNextBoundary();
         next >= 0 && count < kMostCharacters && name.left(next).toUtf8().size() <= mostBytes;
         next = characters.toNextBoundary(), ++count) {
        end = next;
    }
    while (end > 0 && (name.at(end - 1).isSpace() || name.at(end - 1) == u'.')) {
        --end;
    }
    return name.left(end);
}

} // namespace

QString suggestedName(const QString &title, const QString &suffix, const QString &otherwise)
{
    QString name = title;
    name.replace(forbidden(), QStringLiteral("-"));
    const auto isHiding = [](QChar c) { return c == u'.' || c.isSpace(); };
    const auto *first = std::find_if_not(name.cbegin(), name.cend(), isHiding);
    name.remove(0, first - name.cbegin());
    const qsizetype room = kMostBytes - kWhileWriting - suffix.toUtf8().size();
    name = cut(name, room);
    return (name.isEmpty() ? cut(otherwise, room) : name) + suffix;
}

} // namespace steelyard::storage
