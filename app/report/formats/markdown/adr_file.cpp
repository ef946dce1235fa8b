// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/adr_file.h"

#include "report/formats/markdown/record_lines.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace steelyard::report {

namespace {

constexpr qsizetype kDigits = 6;      // of a sum: one change in 16 million is overlooked
constexpr qsizetype kSumsInLine = 11; // for lines of fewer than 80 characters
const QLatin1String kOpenStatus("status: proposed");

using Additions = std::map<QString, QStringList>; // by place

Additions additionsOf(const QList<RecordLine> &lines)
{
    Additions found;
    for (const RecordLine &line : lines) {
        if (line.kind == LineOf::Added) {
            found[line.place] << line.text;
        }
    }
    return found;
}

bool isEmpty(const QStringList &lines)
{
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.trimmed().isEmpty(); });
}

bool isSummed(const RecordLine &line)
{
    return line.kind == LineOf::Program && !line.text.trimmed().isEmpty();
}

// Of a line as it is read: what editors do to its end changes nothing.
QString sumOf(const RecordLine &line)
{
    QByteArray bytes = line.text.toUtf8();
    while (bytes.endsWith(' ') || bytes.endsWith('\t')) {
        bytes.chop(1);
    }
    const QByteArray sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(sum.toHex().left(kDigits));
}

QStringList sumsOf(const QList<RecordLine> &lines)
{
    QStringList sums;
    for (const RecordLine &line : lines) {
        if (line.kind == LineOf::Sums && line.text.trimmed() != sumsBegin() &&
            line.text.trimmed() != sumsEnd()) {
            sums << line.text.simplified().split(u' ', Qt::SkipEmptyParts);
        }
    }
    return sums;
}

// The status that people set and what they added stand before the closing fence.
void addFrontMatter(QStringList &lines, const QList<RecordLine> &fresh,
                    const QList<RecordLine> &old)
{
    const QString status = frontMatterLine(old, QStringLiteral("status"));
    // What the decision itself says of its status is newer than what somebody once typed.
    if (!status.isEmpty() && frontMatterLine(fresh, QStringLiteral("status")) == kOpenStatus) {
        lines.replace(lines.indexOf(kOpenStatus), status);
    }
    for (const RecordLine &line : old) {
        if (line.kind == LineOf::People) {
            lines << line.text;
        }
    }
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

QString sumsBegin()
{
    return QStringLiteral("<!-- as written:");
}

QString sumsEnd()
{
    return QStringLiteral("-->");
}

QString decisionOfRecord(const QByteArray &record)
{
    return frontMatterValue(linesOf(record), QStringLiteral("decision-id"));
}

QString fingerprintOfRecord(const QByteArray &record)
{
    return frontMatterValue(linesOf(record), QStringLiteral("fingerprint"));
}

QString headingOfRecord(const QByteArray &record)
{
    const QList<RecordLine> lines = linesOf(record);
    for (const RecordLine &line : lines) {
        if (line.kind == LineOf::Program && line.text.startsWith(QStringLiteral("# "))) {
            return line.text.mid(2).trimmed();
        }
    }
    return {};
}

QString localeOfRecord(const QByteArray &record)
{
    return frontMatterValue(linesOf(record), QStringLiteral("locale"));
}

QList<std::pair<qsizetype, qsizetype>> additionsIn(const QByteArray &record)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    const QList<RecordLine> lines = linesOf(record);
    bool isNew = true;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind != LineOf::Added) {
            isNew = true;
        } else if (!lines[i].text.trimmed().isEmpty()) {
            if (isNew) {
                places.emplaceBack(i + 1, i + 1);
            }
            places.last().second = i + 1;
            isNew = false;
        }
    }
    return places;
}

qsizetype misplacedAdditions(const QByteArray &record, const QByteArray &written)
{
    // Of each opening mark: its line, its place and how many of the program's lines stand before.
    using Mark = std::tuple<qsizetype, QString, qsizetype>;
    const auto marksOf = [](const QByteArray &text) {
        QList<Mark> marks;
        qsizetype before = 0;
        const QList<RecordLine> lines = linesOf(text);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            before += isSummed(lines[i]) ? 1 : 0;
            if (lines[i].kind == LineOf::Begin) {
                marks.emplaceBack(i + 1, lines[i].place, before);
            }
        }
        return marks;
    };
    const QList<Mark> expected = marksOf(written);
    for (const auto &[line, place, before] : marksOf(record)) {
        const bool isThere = std::any_of(
            expected.begin(), expected.end(), [&place = place, &before = before](const Mark &mark) {
                return std::get<1>(mark) == place && std::get<2>(mark) == before;
            });
        if (!isThere) {
            return line;
        }
    }
    return 0;
}

bool hasWholeAdditions(const QByteArray &record)
{
    bool isInside = false;
    for (const RecordLine &line : linesOf(record)) {
        if (line.kind == LineOf::Begin || line.kind == LineOf::End) {
            if ((line.kind == LineOf::Begin) == isInside) {
                return false;
            }
            isInside = !isInside;
        }
    }
    return !isInside;
}

QByteArray withAdditions(const QByteArray &record, const QByteArray &earlier)
{
    const QList<RecordLine> old = linesOf(earlier);
    const QList<RecordLine> fresh = linesOf(record);
    Additions additions = additionsOf(old);
    QStringList lines;
    QString filled; // the place whose earlier lines stand here already
    for (qsizetype i = 0; i < fresh.size(); ++i) {
        const RecordLine &line = fresh[i];
        if (line.kind == LineOf::Fence && i > 0) {
            addFrontMatter(lines, fresh, old);
        }
        if (line.kind == LineOf::Added && line.place == filled) {
            continue;
        }
        lines << line.text;
        if (line.kind != LineOf::Begin) {
            continue;
        }
        filled.clear();
        if (const auto kept = additions.find(line.place); kept != additions.end()) {
            lines << kept->second;
            filled = kept->first;
            additions.erase(kept);
        }
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    for (const auto &[place, kept] : additions) {
        if (!isEmpty(kept)) {
            lines << QString() << additionsBegin(place) << kept << additionsEnd();
        }
    }
    lines << QString();
    return lines.join(u'\n').toUtf8();
}

QByteArray withSums(const QByteArray &record)
{
    QStringList sums;
    for (const RecordLine &line : linesOf(record)) {
        if (isSummed(line)) {
            sums << sumOf(line);
        }
    }
    QString text = u'\n' + sumsBegin() + u'\n';
    for (qsizetype i = 0; i < sums.size(); i += kSumsInLine) {
        text += sums.mid(i, kSumsInLine).join(u' ') + u'\n';
    }
    return record + (text + sumsEnd() + u'\n').toUtf8();
}

namespace {

// How many summed lines from one on have the sums from another on, in their order.
qsizetype agreeing(const QList<RecordLine> &lines, qsizetype line, const QStringList &sums,
                   qsizetype sum)
{
    qsizetype count = 0;
    for (; line < lines.size() && sum < sums.size(); ++line) {
        if (!isSummed(lines[line])) {
            continue;
        }
        if (sumOf(lines[line]) != sums[sum]) {
            break;
        }
        ++sum;
        ++count;
    }
    return count;
}

} // namespace

std::optional<HandChange> handChange(const QByteArray &record)
{
    const QList<RecordLine> lines = linesOf(record);
    const QStringList sums = sumsOf(lines);
    if (sums.isEmpty()) {
        return HandChange{HandChange::What::NoSums, 0, {}};
    }
    qsizetype next = 0;
    qsizetype last = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isSummed(lines[i])) {
            continue;
        }
        const QString sum = sumOf(lines[i]);
        if (next >= sums.size() || sum != sums[next]) {
            // A changed line may read like the one after it: what follows tells them apart.
            const bool isMissing =
                next + 1 < sums.size() && sum == sums[next + 1] &&
                agreeing(lines, i, sums, next + 1) > agreeing(lines, i + 1, sums, next + 1);
            return HandChange{isMissing ? HandChange::What::MissingBefore : HandChange::What::Line,
                              i + 1, lines[i].text};
        }
        ++next;
        last = i;
    }
    if (next < sums.size()) {
        return HandChange{HandChange::What::MissingBefore, last + 2, {}};
    }
    return std::nullopt;
}

} // namespace steelyard::report
