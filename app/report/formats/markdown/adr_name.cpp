// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/formats/markdown/adr_name.h"

#include "report/formats/markdown/adr_file.h"
#include "report/formats/markdown/markdown_text.h"
#include "storage/file_name.h"
#include "storage/native_name.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace steelyard::report {

namespace {

constexpr qint64 kMostRecord = qint64{16} << 20; // bytes
const QString kSuffix = QStringLiteral(".md");

// Whether it is a file of this folder, and no link that leads out of it.
bool isInside(const QDir &folder, const QString &name)
{
    const QString real = QFileInfo(folder.filePath(name)).canonicalFilePath();
    return QFileInfo(real).path() == folder.canonicalPath();
}

// Empty: none that could be ours.
QByteArray recordIn(const QDir &folder, const QString &name)
{
    const QFileInfo info(folder.filePath(name));
    QFile file(info.filePath());
    if (!info.isFile() || info.size() > kMostRecord || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return file.readAll();
}

// Of years to come too, but not those of a day.
int largestNumber(const QStringList &names)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4,7})-"));
    int largest = 0;
    for (const QString &name : names) {
        largest = std::max(largest, pattern.match(name).captured(1).toInt());
    }
    return largest;
}

QString dayOf(const QString &isoDate)
{
    static const QRegularExpression eight(QStringLiteral("^\\d{8}$"));
    QString digits = isoDate;
    digits.remove(u'-');
    return eight.match(digits).hasMatch() ? digits : QStringLiteral("00000000");
}

QString newName(const AdrWanted &wanted, const QStringList &names)
{
    const QString slug = u'-' + slugOf(wanted.title);
    if (wanted.habit == AdrName::Numbered) {
        const QString number =
            QStringLiteral("%1").arg(largestNumber(names) + 1, 4, 10, QLatin1Char('0'));
        return storage::fittedName(number, slug, kSuffix);
    }
    const QString day = dayOf(wanted.isoDate);
    QString name = storage::fittedName(day, slug, kSuffix);
    for (int i = 2; names.contains(name, Qt::CaseInsensitive); ++i) {
        name = storage::fittedName(day, slug, u'-' + QString::number(i) + kSuffix);
    }
    return name;
}

} // namespace

AdrPlace adrPlace(const QString &folder, const AdrWanted &wanted)
{
    const QDir records(folder);
    // Links that lead nowhere and files of other kinds have names, too.
    const QStringList names = storage::namesIn(folder);
    const QString end = u'-' + slugOf(wanted.title) + kSuffix;
    AdrPlace place;
    for (const QString &name : names) {
        if (!name.endsWith(kSuffix, Qt::CaseInsensitive)) {
            continue;
        }
        const QByteArray record = recordIn(records, name);
        const QString id = decisionOfRecord(record);
        const bool isOurs = !id.isEmpty() && id == wanted.decisionId;
        if (!isInside(records, name)) {
            if (isOurs) {
                place.outside << name;
            }
        } else if (isOurs && headingOfRecord(record) != markdownText(wanted.title)) {
            place.otherTitle << name;
        } else if (isOurs && place.isNew) {
            place.name = name;
            place.isNew = false;
        } else if (id.isEmpty() && name.endsWith(end) && record.contains(additionsEnd().toUtf8())) {
            place.withoutId << name;
        }
    }
    if (place.isNew) {
        place.name = newName(wanted, names);
    }
    return place;
}

} // namespace steelyard::report
