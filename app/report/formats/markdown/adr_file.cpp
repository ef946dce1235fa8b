// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/adr_file.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>

namespace steelyard::report {

namespace {

constexpr int kLongestSlug = 60;
const QLatin1String kOpenStatus("status: proposed");

const QRegularExpression &beginPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("^<!-- additions: ([a-z-]+) -->[ \\t]*$"));
    return pattern;
}

struct Additions
{
    std::map<QString, QStringList> lines; // by place
    bool isWhole = true;
};

Additions additionsOf(const QString &record)
{
    Additions found;
    QString place;
    const QStringList lines = record.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch begin = beginPattern().match(line);
        if (begin.hasMatch()) {
            found.isWhole &= place.isEmpty();
            place = begin.captured(1);
        } else if (line.trimmed() == additionsEnd()) {
            found.isWhole &= !place.isEmpty();
            place.clear();
        } else if (!place.isEmpty()) {
            found.lines[place] << line;
        }
    }
    found.isWhole &= place.isEmpty();
    return found;
}

bool isEmpty(const QStringList &lines)
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.trimmed().isEmpty(); });
}

// The line of the front matter that people change: "status: accepted".
QString statusOf(const QString &record)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A---\\n(?:[^\\n]*\\n)*?(status:[^\\n]*)\\n(?:[^\\n]*\\n)*?---\\n"));
    return pattern.match(record).captured(1);
}

// Letters and digits of any script in small letters, all else as single hyphens.
QString slugOf(const QString &title)
{
    QString slug;
    const QString decomposed = title.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber()) {
            slug += c;
        } else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-')) {
            slug += u'-';
        }
    }
    slug = slug.left(kLongestSlug);
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return slug.isEmpty() ? QStringLiteral("decision") : slug;
}

} // namespace

QString additionsBegin(const QString &place)
{
    return QStringLiteral("<!-- additions: %1 -->").arg(place);
}

QString additionsEnd()
{
    return QStringLiteral("<!-- end of additions -->");
}

bool hasWholeAdditions(const QByteArray &record)
{
    return additionsOf(QString::fromUtf8(record).remove(u'\r')).isWhole;
}

QByteArray withAdditions(const QByteArray &record, const QByteArray &earlier)
{
    const QString old = QString::fromUtf8(earlier).remove(u'\r');
    Additions additions = additionsOf(old);
    QStringList lines;
    const QStringList fresh = QString::fromUtf8(record).split(u'\n');
    bool isInside = false;
    for (const QString &line : fresh) {
        const QRegularExpressionMatch begin = beginPattern().match(line);
        if (line == additionsEnd()) {
            isInside = false;
        }
        if (isInside) {
            continue; // the earlier lines stand here already
        }
        lines << line;
        if (!begin.hasMatch()) {
            continue;
        }
        const auto kept = additions.lines.find(begin.captured(1));
        if (kept == additions.lines.end()) {
            continue;
        }
        lines << kept->second;
        additions.lines.erase(kept);
        isInside = true;
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    for (const auto &[place, kept] : additions.lines) {
        if (!isEmpty(kept)) {
            lines << QString() << additionsBegin(place) << kept << additionsEnd();
        }
    }
    lines << QString();
    if (const QString status = statusOf(old); !status.isEmpty()) {
        const auto line = std::find_if(lines.begin(), lines.end(), [](const QString &text) {
            return text.startsWith(QStringLiteral("status:"));
        });
        // What the decision itself says of its status is newer than what somebody once typed.
        if (line != lines.end() && *line == kOpenStatus) {
            *line = status;
        }
    }
    return lines.join(u'\n').toUtf8();
}

QString adrFileName(AdrName habit, const QString &folder, const QString &title,
                    const QString &isoDate)
{
    const QString end = u'-' + slugOf(title) + QStringLiteral(".md");
    const QStringList names =
        QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files | QDir::Hidden, QDir::Name);
    static const QRegularExpression number(QStringLiteral("^(\\d{4})-"));
    static const QRegularExpression day(QStringLiteral("^\\d{8}-"));
    int largest = 0;
    for (const QString &name : names) {
        const QRegularExpression &pattern = habit == AdrName::Numbered ? number : day;
        const QRegularExpressionMatch match = pattern.match(name);
        if (!match.hasMatch()) {
            continue;
        }
        if (name.mid(match.capturedLength() - 1) == end) {
            return name; // the same decision
        }
        if (habit == AdrName::Numbered) {
            largest = std::max(largest, match.captured(1).toInt());
        }
    }
    if (habit == AdrName::Numbered) {
        return QStringLiteral("%1").arg(largest + 1, 4, 10, QLatin1Char('0')) + end;
    }
    QString digits = isoDate;
    digits.remove(u'-');
    static const QRegularExpression eight(QStringLiteral("^\\d{8}$"));
    return (eight.match(digits).hasMatch() ? digits : QStringLiteral("00000000")) + end;
}

} // namespace steelyard::report
