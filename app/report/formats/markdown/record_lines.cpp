// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/record_lines.h"

#include "report/formats/markdown/adr_file.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace steelyard::report {

namespace {

const QString kFence = QStringLiteral("---");

const QStringList &keysOfProgram()
{
    static const QStringList keys{QStringLiteral("date"), QStringLiteral("decision-makers"),
                                  QStringLiteral("decision-id"), QStringLiteral("fingerprint"),
                                  QStringLiteral("locale")};
    return keys;
}

bool isFence(const QString &line)
{
    return line.size() >= kFence.size() && line.trimmed() == kFence && line.startsWith(u'-');
}

QString keyOf(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z0-9_-]+)[ \\t]*:"));
    return pattern.match(line).captured(1);
}

// The number of lines of the front matter with its fences; 0: there is none.
qsizetype markFrontMatter(QList<RecordLine> &lines)
{
    if (lines.isEmpty() || !isFence(lines.first().text)) {
        return 0;
    }
    const auto end = std::find_if(lines.begin() + 1, lines.end(),
                                  [](const RecordLine &line) { return isFence(line.text); });
    if (end == lines.end()) {
        return 0;
    }
    lines.first().kind = LineOf::Fence;
    end->kind = LineOf::Fence;
    LineOf owner = LineOf::People;
    for (auto line = lines.begin() + 1; line != end; ++line) {
        const QString key = keyOf(line->text);
        if (key == u"status") {
            owner = LineOf::Status;
        } else if (keysOfProgram().contains(key)) {
            owner = LineOf::Program;
        } else if (!key.isEmpty() || owner == LineOf::Status || line->text.startsWith(u'#')) {
            owner = LineOf::People; // a key, more than a word of status, or a comment
        }
        line->kind = owner;
    }
    return end - lines.begin() + 1;
}

} // namespace

QList<RecordLine> linesOf(const QByteArray &record)
{
    static const QRegularExpression begin(QStringLiteral("^<!-- additions: ([a-z-]+) -->[ \\t]*$"));
    QList<RecordLine> lines;
    const QStringList texts = QString::fromUtf8(record).remove(u'\r').split(u'\n');
    for (const QString &text : texts) {
        lines.append({text, LineOf::Program, {}});
    }
    QString place;
    bool isOfSums = false;
    for (qsizetype i = markFrontMatter(lines); i < lines.size(); ++i) {
        RecordLine &line = lines[i];
        const QRegularExpressionMatch match = begin.match(line.text);
        if (match.hasMatch()) {
            place = match.captured(1);
            line.kind = LineOf::Begin;
            line.place = place;
        } else if (line.text.trimmed() == additionsEnd()) {
            line.kind = LineOf::End;
            place.clear();
        } else if (!place.isEmpty()) {
            line.kind = LineOf::Added;
            line.place = place;
        } else if (isOfSums || line.text.trimmed() == sumsBegin()) {
            line.kind = LineOf::Sums;
            isOfSums = line.text.trimmed() != sumsEnd();
        }
    }
    return lines;
}

QString frontMatterLine(const QList<RecordLine> &lines, const QString &key)
{
    if (lines.isEmpty() || lines.first().kind != LineOf::Fence) {
        return {};
    }
    for (qsizetype i = 1; i < lines.size() && lines[i].kind != LineOf::Fence; ++i) {
        if (keyOf(lines[i].text) == key) {
            return lines[i].text;
        }
    }
    return {};
}

QString frontMatterValue(const QList<RecordLine> &lines, const QString &key)
{
    const QString line = frontMatterLine(lines, key);
    QString value = line.mid(line.indexOf(u':') + 1).trimmed();
    const bool isQuoted = value.size() > 1 && value.front() == value.back() &&
                          (value.front() == u'"' || value.front() == u'\'');
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

} // namespace steelyard::report
